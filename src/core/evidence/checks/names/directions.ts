import { say } from '../../../text/message.js';
import type { ContextPassage } from '../../vocabulary.js';
import { wordedCheck } from '../values/worded.js';
import type { Worded } from '../values/worded.js';

const points =
  /(?<![\p{L}-])(north|south)[ -]?(east|west)(?:ern)?(?![\p{L}-])|(?<![\p{L}-])(north|south|east|west)ern(?![\p{L}-])/giu;

/**
 * Finds a point of the compass where the source has another: `in the northwest`, where the source's sentence has `southwest Norvania`. What is part of a
 * name, or quoted, is held against the source with that.
 */
export const directionsCheck = wordedCheck<Worded & { readonly value: string }>({
  read: directionsIn,
  bears: (own, there) => own.value.includes(there.value) || there.value.includes(own.value),
  isTaken: ({ kind }) => kind !== 'country' && kind !== 'place',
  rule: 'place-mismatch',
  why: (own, right) => say`The source has “${right.text}” here, not “${own.text}”. Put the source’s name.`,
  fix: (own, right) => inFormOf(own.text, right.value),
});

/** A point in the form that the draft has: `Southwestern`. */
function inFormOf(text: string, point: string): string {
  const small = text.toLowerCase().endsWith('ern') ? `${point}ern` : point;
  return /^\p{Lu}/u.test(text) ? small.charAt(0).toUpperCase() + small.slice(1) : small;
}

/** In which part of a country or a town something is, by the point whatever its ending. */
function directionsIn({ passage: { text } }: ContextPassage): (Worded & { readonly value: string })[] {
  return Array.from(text.matchAll(points), ({ 0: found, 1: first = '', 2: second = '', 3: alone, index }) => ({
    value: (alone ?? first + second).toLowerCase(),
    start: index,
    text: found,
  }));
}

import type { SourceContext } from '../../comparison.js';
import { coverageOf } from '../../comparison.js';
import { actorOf } from '../../mentions.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { LikeSentences } from '../values/likeSentences.js';
import { saysMore } from './overstated.js';

/** What one does alone or with others; not what others do (`its hosts`). */
const doing =
  /(?<!\p{L}|[’'-]|(?:its|the|their|whose|[’']s)\s)(?:chair(?:s|ed|ing)?|host(?:s|ed|ing)?|lead(?:s|ing)?|led|sponsor(?:s|ed|ing)?|authored|founded|organi[sz](?:es|ed|ing))(?![\p{L}-])/giu;
/** With one of these it is told that others do it too, or may be. */
const withOthers =
  /(?<!\p{L})(?:co|with|and|together|joint|jointly|alongside|both|they|their|two|one of|among|part|help(?:s|ed)?)(?!\p{L})/iu;
/** So much of the draft's sentence must stand in the source's. */
const sameMatter = 0.35;

/** Finds who does alone in the draft what the source has them do with others: `will chair the conference` for `will co-chair the conference`. */
export const jointlyCheck: Check = ({ comparison }) => {
  const sentences = new LikeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || actorOf(passage, draft.mentions) === undefined)
      return [];
    return Array.from(passage.text.matchAll(doing)).flatMap(({ 0: word, index }): Verdict[] => {
      const start = passage.span.start + index;
      const span = { start, end: start + word.length };
      if (
        passage.facts.some(({ kind, span: own }) => kind === 'quotation' && own.start <= start && span.end <= own.end)
      )
        return [];
      if (withOthers.test(clauseAround(passage.text, index))) return [];
      const like = sentences.of(draft).filter(context => coverageOf(draft, context) >= sameMatter);
      const context = like.find(one => isJoint(one, word));
      if (!context || like.some(one => isAlone(one, word))) return [];
      const place = placeIn(context.source, context.passage.span);
      const why = saysMore(word, `co-${word.toLowerCase()}`);
      const fixes = [replacement(span, `co-${word}`)];
      return [{ ...contradicted({ span, passage }, 'stronger-than-source', why, [place], fixes), severity: 'warning' }];
    });
  };
};

function clauseAround(text: string, at: number): string {
  const from = Math.max(text.lastIndexOf(',', at), text.lastIndexOf(';', at)) + 1;
  const end = /[,;]/.exec(text.slice(at))?.index ?? text.length - at;
  // `With Roe, he chaired the session`.
  const opening = /^(?:Together with|With|Alongside)\s/.exec(text)?.[0] ?? '';
  return opening + text.slice(from, at + end);
}

/** The word up to its ending. */
function stemOf(word: string): string {
  return word.toLowerCase() === 'led' ? 'le' : word.toLowerCase().replace(/(?:e?s|ed|ing)$/, '');
}

function isJoint({ passage }: SourceContext, word: string): boolean {
  return passage.text.toLowerCase().includes(`co-${stemOf(word)}`);
}

function isAlone({ passage }: SourceContext, word: string): boolean {
  const text = passage.text.toLowerCase();
  return text.replaceAll(`co-${stemOf(word)}`, ' ').includes(stemOf(word));
}

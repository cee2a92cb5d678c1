import { surnameOf } from '../facts/people/surname.js';
import { findSpeaker } from '../facts/speaker.js';
import type { Source } from '../readout/source.js';
import type { OpenQuotation } from './openQuotation.js';

/** So far back the sentence is read in which somebody is quoted, in UTF-16 code units. */
const reach = 300;

/**
 * Whom a line says the words of a quotation in the making are (`Lind said: “`), by surname; undefined where it names nobody, or nobody of the sources
 * but whoever gives one out.
 */
export function quotedPerson(text: string, open: OpenQuotation, sources: readonly Source[]): string | undefined {
  const at = open.start - 1;
  const before = text.slice(Math.max(0, at - reach), at);
  const start = at - before.length + (/^[^]*(?:[\r\n]|[.!?]["”’]?\s)/.exec(before)?.[0].length ?? 0);
  const close = open.end + (open.isClosed ? 1 : 0);
  const end =
    close + (/[\r\n]/.exec(text.slice(close, close + reach))?.index ?? text.slice(close, close + reach).length);
  const phrase = findSpeaker(text, { start, end }, { start: at, end: close });
  if (!phrase) return undefined;
  const words = new Set(text.slice(phrase.start, phrase.end).match(/[\p{L}’'-]+/gu));
  return sources.flatMap(peopleOf).find(surname => words.has(surname));
}

/** The surnames of those who take part in a source or are quoted there. */
function peopleOf({ file }: Source): string[] {
  if (file?.state !== 'found') return [];
  const { participants, quotations, spokesperson } = file.readout;
  const named = [...participants.map(({ name }) => name), ...quotations.flatMap(({ speaker }) => speaker ?? [])];
  return named.filter(name => /^\p{Lu}/u.test(surnameOf(name)) && name !== spokesperson?.value.name).map(surnameOf);
}

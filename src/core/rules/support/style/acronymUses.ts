import type { AcronymFact, Fact } from '../../../facts/types.js';
import { spanAround } from '../../../text/quotationMarks.js';
import type { Span } from '../../../text/span.js';
import { commonAcronyms, noAcronyms } from '../../lexicon/acronyms.js';

/** Where an acronym stands in a stretch of text. Spans are into the stretch. */
export interface AcronymUse {
  /** Without stops and the `s` of a plural. */
  readonly key: string;
  readonly span: Span;
  readonly isPlural: boolean;
  /** Whether the text says there what it stands for. */
  readonly isExplained: boolean;
}

const shapes =
  /(?<![\p{L}\d.$€£&@#/’'-])(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5}|\p{Lu}\p{Ll}\p{Lu}{1,3})(s?)(?![\p{L}\d$@/&]|-\d|[-. ]\d)/gu;

/**
 * Finds acronyms that not every reader knows. Names in capitals, designations (`G7`, `F-35`) and lines in capitals are passed over. Linear.
 *
 * @param facts of the stretch, in order, spans into it.
 */
export function acronymUses(text: string, facts: readonly Fact[]): AcronymUse[] {
  if (!/\p{Ll}/u.test(text)) return [];
  const explained = new Set(
    facts
      .filter((fact): fact is AcronymFact => fact.kind === 'acronym' && fact.expansion !== undefined)
      .map(({ span }) => span.start),
  );
  const people = facts.filter(({ kind }) => kind === 'person').map(({ span }) => span);
  return Array.from(text.matchAll(shapes), ({ 0: word, 1: plural = '', index }): AcronymUse => ({
    key: word.slice(0, word.length - plural.length).replace(/\./g, ''),
    span: { start: index, end: index + word.length },
    isPlural: plural !== '',
    isExplained: explained.has(index),
  })).filter(({ key, span }) => isUnknown(key) && !spanAround(people, span) && !isShouted(text, span));
}

function isUnknown(key: string): boolean {
  return !commonAcronyms.has(key) && !noAcronyms.has(key.toUpperCase());
}

/** One of several words in capitals is a name or a shout, and so is a long one before a name: `HAUGEN Ilse`. */
function isShouted(text: string, { start, end }: Span): boolean {
  if (end - start > 4 && /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3))) return true;
  return (
    /\p{Lu}{4,} $/u.test(text.slice(Math.max(0, start - 8), start)) || /^ \p{Lu}{4,}/u.test(text.slice(end, end + 6))
  );
}

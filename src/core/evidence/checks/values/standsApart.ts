import { speechVerbs } from '../../../facts/lexicon/speech.js';
import type { Fact } from '../../../facts/types.js';
import type { Passage } from '../../types.js';

/**
 * Whether a name of the draft cannot stand in the place of the source's, though the words beside them are the same: it says what a table's row is about,
 * who says what the source says, or who did something, where the source's name says where.
 */
export function standsApart(passage: Passage, fact: Fact, theirs: Passage, other: Fact): boolean {
  return (
    isRowLabel(passage, fact) || isSayer(passage, fact) || (isLocated(theirs, other) && isUnlocated(passage, fact))
  );
}

/** What a table's row is about. */
function isRowLabel({ text, span }: Passage, { span: { end } }: Fact): boolean {
  return /^\s*\|/.test(text.slice(end - span.start));
}

/** `A war that Norvik calls illegal`: who says what the source says, by the capital. */
function isSayer({ text, span }: Passage, fact: Fact): boolean {
  const [, verb = ''] = /^\s(\p{Ll}+)/u.exec(text.slice(fact.span.end - span.start)) ?? [];
  const isCapital = fact.kind === 'place' || (fact.kind === 'country' && fact.form === 'capital');
  return isCapital && speechVerbs.has(verb) && /\bthat $/.test(text.slice(0, fact.span.start - span.start));
}

/** `In Tarn`: a place where something is, which no government's capital takes. */
function isLocated({ text, span }: Passage, { kind, span: { start } }: Fact): boolean {
  return kind === 'place' && /\b(?:in|at|near|from|around|outside)\s$/.test(text.slice(0, start - span.start));
}

/** At the start of a sentence, perhaps behind another: `Norvik and Tellin urged`. */
function isUnlocated({ text, span }: Passage, { span: { start } }: Fact): boolean {
  return /^\W*(?:\p{Lu}[\p{L}.]*,? and )?$/u.test(text.slice(0, start - span.start));
}

import type { Fact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import { wordsAt } from '../../passages.js';
import type { People } from '../../people.js';
import type { DraftPassage } from '../../types.js';
import { unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** A name of two or three words, none of them in capitals alone. */
const fullName = /^\p{Lu}\p{Ll}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'.-]*){1,2}$/u;
/** Before a name: people of whom it is one. */
const oneOfPeople =
  /(?<![\p{L}-])(?:leaders|officials|ministers|delegates|guests|experts|members|activists|executives|lawmakers|senators|officers|generals|commanders|scientists|diplomats|envoys|negotiators|advisers|advisors|aides|mayors|governors|journalists|veterans|astronauts|judges|people|others)(?:,|\swho\s[^,.;]{2,40},)?\s(?:among (?:them|whom)|including|such as|notably)\s(?:\p{Lu}[\p{L} ’'.-]{2,30}(?:, | and )){0,3}$/u;

/** Before a name: whoever somebody came with. */
const companion = /(?<![\p{L}-])(?:joined|accompanied|flanked)\sby\s$/u;
/** Behind a name: whom it came with, or that it was there. */
const joins = /^\s(?:also\s)?(?:joined|accompanied|flanked)\s(?=\p{Lu})/u;
const wasThere =
  /^\s(?:also\s)?(?:sat\sin\b|(?:was|were)\s(?:also\s)?(?:in\sthe\sroom|at\sthe\stable|in\sattendance))/u;

/**
 * Finds somebody whom no source names where the draft says what sort of people it is one of (`with harbour leaders, among them Ada Lind`), or that it came
 * along: `Ada Lind joined Roe`.
 */
export const strangeGuestsCheck: Check = people => draft => {
  const { passage } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
  return draft.checked
    .filter(fact => isStranger(people, passage, fact))
    .map(fact => ({ ...unsupported({ span: fact.span, passage }, say`the name “${fact.text}”`), about: [fact.span] }));
};

function isStranger({ sourceWords, cast }: People, passage: DraftPassage, { kind, text, span }: Fact): boolean {
  if (kind !== 'name' || !fullName.test(text) || cast.recognise(text)) return false;
  const before = wordsAt(passage, { start: Math.max(passage.span.start, span.start - 140), end: span.start });
  const behind = passage.text.slice(span.end - passage.span.start);
  if (!oneOfPeople.test(before) && !companion.test(before) && !wasThere.test(behind) && !joinsSomebody(passage, span))
    return false;
  return text.split(/[ -]/).every(word => !sourceWords.has(word.toLowerCase()));
}

function joinsSomebody({ text, span: whole, facts }: DraftPassage, { end }: Span): boolean {
  const verb = joins.exec(text.slice(end - whole.start))?.[0];
  return verb !== undefined && facts.some(({ kind, span }) => kind === 'person' && span.start === end + verb.length);
}

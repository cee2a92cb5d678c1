import type { PersonFact } from '../../../facts/types.js';
import { beginningIn } from '../../../text/bisect.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { lastBefore, type Mention } from '../../mentions.js';
import { wordsAt } from '../../passages.js';

/** A passage of the draft and of whom it speaks. */
type ReadPassage = Pick<DraftContext, 'passage' | 'mentions'>;

/** Who is named in the phrase that gives the quotation to somebody; with a pronoun, whoever it goes back to. `His office` is nobody, nor is `Lind’s office`. */
export function speakersOf(draft: ReadPassage, span: Span): Member[] {
  return [...new Set(speakingIn(draft, span).flatMap(({ members }) => members))];
}

/** `Norvania’s energy minister, Ana Lind, said`: the name that belongs to an office in the phrase counts as in it. */
export function speakingIn({ mentions, passage }: ReadPassage, span: Span): Mention[] {
  const isIn = (inner: Span): boolean => isInside(span, inner);
  const holders = passage.lookup.heldIn(span);
  const held = new Set(holders.map(one => one.span.start));
  const inside = beginningIn(mentions, withNames(span, holders)).filter(
    one =>
      (isIn(one.span) && !/^(?:his|her|their)$/i.test(wordsAt(passage, one.span)) && !isOfOthers(passage, one)) ||
      held.has(one.span.start),
  );
  if (inside.length > 0) return inside;
  // `Lind, the ship’s master, said`: the phrase says only what she is.
  const before = lastBefore(mentions, span.start);
  if (!before?.certain || wordsAt(passage, { start: span.end, end: span.end + 1 }) !== ',') return [];
  const apposed = wordsAt(passage, { start: before.span.end, end: span.end });
  const isObject = /\b(?:with|after|beside|to|by|from|of|for|meeting|met)\s(?:[\p{L}.]+\s){0,3}$/u.test(
    wordsAt(passage, { start: before.span.start - 40, end: before.span.start }),
  );
  return !isObject && whatSheIs.test(apposed) && passage.lookup.personAt(before.span.start) ? [before] : [];
}

/** From the first of a phrase and of those names to the last: a sentence can have thousands of others. */
function withNames(phrase: Span, people: readonly PersonFact[]): Span {
  let { start, end } = phrase;
  for (const { span } of people) {
    start = Math.min(start, span.start);
    end = Math.max(end, span.end);
  }
  return { start, end };
}

/** What stands beside the adjective of a country that is one person: `the Finn`, `the Estorian guest`. */
const beside =
  /^(?:[Tt]he|[Hh]is|[Hh]er)\s(?:\p{L}+)(?:\s(?:guest|visitor|host|diplomat|leader|counterpart|politician))?$/u;

/** `The Finn`, `her Estorian guest`: the only one whom the sources give the country. */
export function compatriotIn(
  homes: ReadonlyMap<Member, ReadonlySet<string>>,
  { passage, mentions }: DraftContext,
  span: Span,
): Member | undefined {
  if (
    !beside.test(wordsAt(passage, span)) ||
    beginningIn(mentions, span).some(one => one.certain && isInside(span, one.span))
  )
    return undefined;
  const country = beginningIn(passage.facts, span).find(
    one => one.kind === 'country' && one.form === 'demonym' && isInside(span, one.span),
  );
  if (!country) return undefined;
  const [only, another] = [...homes].filter(([, of]) => of.has(country.normalised));
  return another ? undefined : only?.[0];
}

function isInside({ start, end }: Span, inner: Span): boolean {
  return inner.start >= start && inner.end <= end;
}

/** `Lind’s office`: those who work for somebody. */
function isOfOthers(passage: DraftContext['passage'], { span: { end } }: Mention): boolean {
  return /^['’]s?\s(?:[\p{L}-]+\s){0,2}(?:office|ministry|department|team|staff|aides?|advis[eo]rs?|deputy|government|administration|spokes\p{Ll}+)(?!\p{L})/u.test(
    wordsAt(passage, { start: end, end: end + 40 }),
  );
}

/** `, the ship’s master`: words in small letters. */
const whatSheIs = /^,\s(?:the|an?|its|their|his|her)\s[\p{Ll}’' -]{3,60}$/u;

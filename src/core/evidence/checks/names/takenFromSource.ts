import type { CountryFact, Fact, PlaceFact } from '../../../facts/types.js';
import type { DraftPassage } from '../../types.js';

/**
 * Whether a sentence tells of a place or a country as of something that a report has from its source: something was there or was done to it (`in Norvik`, `thanked Norvania`,
 * `Tarn Ltd. of Norvik`), it is one of a row (`Norvania and Estoria`), or part of a longer name (`the Norvanian Harbour Board`). Where a name only describes
 * (`a Norvik firm`, `the Norvanian`, `Norvik’s view`, `both sides of the Tellin Sea`), the writer may say of what the source tells whatever readers know.
 */
export function isTakenFromSource({ text, facts, span: whole }: DraftPassage, fact: CountryFact | PlaceFact): boolean {
  const before = text.slice(0, fact.span.start - whole.start);
  const behind = text.slice(fact.span.end - whole.start);
  if (fact.kind === 'country' && fact.form === 'demonym') return inName.test(behind);
  if (describes.test(behind)) return false;
  return leads.test(before.slice(-40)) || standsInRow(facts, fact, before.slice(-80), behind);
}

/** Whether another place or country stands beside it in a row. */
function standsInRow(facts: readonly Fact[], { span }: Fact, before: string, behind: string): boolean {
  if (endsRow.test(before)) return true;
  const gap = joinsBefore.exec(before)?.[0].length;
  const next = joinsBehind.exec(behind)?.[0].length;
  return facts.some(
    one =>
      (one.kind === 'country' || one.kind === 'place') &&
      ((gap !== undefined && one.span.end === span.start - gap) ||
        (next !== undefined && one.span.start === span.end + next)),
  );
}

/** `The Norvanian Harbour Board` */
const inName = /^\s\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u;

/** Behind a name that says whose or of which kind something is. */
const describes =
  /^(?:['’]s?\s(?!(?:air(?:port|field)|harbou?r|port|station|suburbs?|university)\b)|-|\s(?:\p{Ll}+(?:er|or|ist|man|men|state|nation|firm|company|team|side)s?)\b)/u;

/** `Aldsund, Tarn and `, of places of which little is known. */
const endsRow = /,\s\p{Lu}[\p{L}-]+,?\s(?:and|or)\s$/u;
const joinsBefore = /(?:,?\s(?:and|or)|,)\s(?:the\s)?$/u;
const joinsBehind = /^(?:,?\s(?:and|or)|,)\s(?:the\s)?/u;

/** What leads to where something is, happens or goes; to whom or what something is done; to what somebody holds an office of; to where somebody or something that is named comes from. */
const leads =
  /(?:(?:^|[\s(])(?:\p{Ll}+ed|told|in|at|from|to|near|outside|for|via|through|into|towards?|across|around|visit(?:s|ing)?|tour(?:s|ing)?|reach(?:es|ing)?|le(?:ft|aves?|aving)|chose)\s(?:the\s)?(?:(?:\p{L}+(?:ern|al)|[Nn]orth|[Ss]outh|[Ee]ast|[Ww]est|downtown|nearby|\d+)\s)?|(?:president|minister|ambassador|embassy|capital|government|district|state|city|port|republic|university|\p{Lu}\p{Ll}+\.?)\sof\s(?:the\s)?)$/u;

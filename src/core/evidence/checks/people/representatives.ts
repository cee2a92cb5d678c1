import type { CountryFact, PersonFact } from '../../../facts/types.js';
import { startOfName } from '../../mentions.js';
import { longestList } from '../../places.js';
import type { Passage } from '../../types.js';

/** Between a country and who comes from it. */
const sentBy =
  /^\s(?:(?:was|were|is|will be)\srepresented\sby|sent|(?:was|were)\srepresented\sthrough)\s(?:the\s|its\s|their\s)?$/;
/** The same in a row that goes on: `Norvania was represented by Lind; Estoria by Roe`, `Norvania sent Lind and Estoria Roe`. */
const sentToo = /^\s(?:by\s)?(?:its\s|their\s)?$/;
const opensRow = /(?:represented\sby|(?<!\p{L})sent)\s/u;
/** Between a name and the country for which somebody is there. */
const standsFor = /^\sfor\s(?:the\s)?$/;

/**
 * The country that a sentence says somebody represents: `Norvania sent Lind`, `Estoria was represented by Roe`, and in a row `Lind for Norvania, Roe for
 * Estoria`.
 */
export function countryRepresented(passage: Passage, { span: name }: PersonFact): CountryFact | undefined {
  const { facts, text, span } = passage;
  if (facts.length > longestList) return undefined;
  const at = (from: number, to: number): string => text.slice(from - span.start, to - span.start);
  const start = startOfName(passage, name);
  const countries = facts.filter((one): one is CountryFact => one.kind === 'country' && one.form === 'name');
  const before = countries.findLast(one => one.span.end <= start);
  const between = before ? at(before.span.end, start) : '';
  if (before && (sentBy.test(between) || (sentToo.test(between) && opensRow.test(at(span.start, before.span.start)))))
    return before;
  const isFor = (one: PersonFact['span']): CountryFact | undefined =>
    countries.find(({ span: { start: from } }) => from >= one.end && standsFor.test(at(one.end, from)));
  const own = isFor(name);
  const isRow = facts.filter(one => one.kind === 'person' && isFor(one.span)).length > 1;
  return own && isRow ? own : undefined;
}

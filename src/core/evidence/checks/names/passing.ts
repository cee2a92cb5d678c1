import { countries } from '../../../facts/lexicon/countries.js';
import { cities } from '../../../facts/lexicon/cities.js';
import { standAloneCities } from '../../../facts/lexicon/standAloneCities.js';
import { places, states } from '../../../facts/lexicon/places.js';
import type { CountryFact, Fact, PlaceFact } from '../../../facts/types.js';
import { once } from '../../../text/once.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { isHere } from './governments.js';
import { inWords } from '../inWords.js';
import { namesSeas } from './joinedPlaces.js';

/**
 * Finds the first place of a country that the sources name: `Erbil`, for Iraq. A capital that stands for the government has no say in what a city
 * of its country does, but in what a state or a province does: `Ottawa`, for Manitoba.
 */
export function firstPlaces(comparison: Comparison): (fact: CountryFact) => SourceFact<PlaceFact> | undefined {
  const first = new Map<string, SourceFact<PlaceFact>>();
  const region = new Map<string, SourceFact<PlaceFact>>();
  for (const one of factsOf<PlaceFact>(comparison, 'place')) {
    const { country } = one.fact;
    if (country === undefined) continue;
    if (!first.has(country)) first.set(country, one);
    if (!region.has(country) && isRegion(one.fact.normalised)) region.set(country, one);
  }
  return ({ normalised, form }) => (form === 'capital' ? region : first).get(normalised);
}

/**
 * `3:41 a.m. Central European Summer Time`, `5:40 p.m. Japan time`; `9 a.m. in Tokyo`, where a source that names Japan tells a time of day.
 *
 * @param other what the source has instead: where that is another place of the country, something took place there.
 */
export function isTimeZone(
  comparison: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
  other?: Fact,
): boolean {
  if (fact.kind !== 'place' && fact.kind !== 'country') return false;
  const before = text.slice(Math.max(0, fact.span.start - span.start - 40), fact.span.start - span.start);
  if (fact.kind === 'place' && fact.country !== undefined && clockIn.test(before))
    return (
      !(other?.kind === 'place' && other.country === fact.country) &&
      factsOf(comparison, 'time').length > 0 &&
      isHere(comparison, fact.country)
    );
  return (
    /^ (?:(?:Summer|Standard|Daylight|Winter|local) )?time\b/i.test(text.slice(fact.span.end - span.start)) &&
    /(?:\d|noon|midnight|[ap]\.?m\.?) $/i.test(before)
  );
}

/** Right before the place by whose clock a time is told. */
const clockIn = /(?:\d:\d\d|(?<!\p{L})(?:noon|midnight|o['’]clock|[ap]\.?m\.?)) in $/iu;

/** `Spanish for safe mobility offices`, behind what is quoted; `an interview in French`. */
export function isLanguage({ passage: { text, span } }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'country' || fact.form !== 'demonym') return false;
  const before = text.slice(Math.max(0, fact.span.start - span.start - 12), fact.span.start - span.start);
  const behind = text.slice(fact.span.end - span.start, fact.span.end - span.start + 12);
  if (/["”’*],? \(?$/.test(before)) return behind.startsWith(' for ');
  return /\b(?:in|into|from|speaks?|spoken?) $/.test(before) && /^(?:[,.;:)]|$| (?:and|as|at|on|to|by)\b)/.test(behind);
}

/** A sea holds islands, shoals and coasts. */
export function isSea({ text }: Fact): boolean {
  return /\b(?:Ocean|Sea|Gulf|Mediterranean|Aegean|Adriatic|Caspian)\b/.test(text);
}

/** What is no land: no sea holds it as it holds an island. */
function isWater({ kind, text }: Fact): boolean {
  return kind === 'place' && /\b(?:Straits?|Channel|Canal|Bay|Sound|Passage)$/.test(text);
}

const firstWord = ({ text }: Fact): string => /^\S{0,60}/.exec(text)?.[0] ?? '';

/** A name so wide that it holds much of what a source names. */
export function isContinent({ kind, text }: Fact): boolean {
  return (
    kind === 'place' &&
    /^(?:(?:North|South|Latin|Central|East|West|Southeast|Eastern|Western|Northern|Southern) )?(?:Americas?|Europe(?:an)?|Asian?|African?|Oceania|Caribbean|Balkans?|Middle East(?:ern)?)$/.test(
      text,
    )
  );
}

/** Whether two parts of the world have nothing in common: `North Africa` and `the Middle East` or `West Africa`, but not `Asia` and `Central Asia`. */
export function areApart(one: Fact, other: Fact): boolean {
  if (!isContinent(one) || !isContinent(other)) return false;
  const [a, b] = [one, other].map(({ text }) => landmasses.find(land => land.test(text)));
  if (a === undefined || b === undefined) return false;
  const [side, otherSide] = [one, other].map(({ text }) => sides.exec(text)?.[1]?.toLowerCase());
  return a !== b || (side !== undefined && otherSide !== undefined && side !== otherSide);
}

/** In which part of a landmass a part of the world lies. The north-east is in the east, too. */
const sides = /\b(north|south|east|west|southeast)(?:ern)?\s/i;

const landmasses = [/Americ|Caribbean/, /Europe|Balkan/, /Africa/, /Asia|Middle East/, /Oceania/];

/** `Sudan`, where the sources have South Sudan alone: the words of a country that is another. */
export function isPartOfCountry(comparison: Comparison, fact: Fact): boolean {
  if (fact.kind !== 'country') return false;
  const [first = ''] = fact.text.split(' ');
  return (namesByWord().get(first) ?? []).some(
    ({ name, country }) =>
      country !== fact.normalised && ` ${name} `.includes(` ${fact.text} `) && inWords(comparison, name) !== undefined,
  );
}

/** The names of countries, with the country, and of states, by each of their words. */
const namesByWord = once(() => {
  const byWord = new Map<string, { readonly name: string; readonly country?: string }[]>();
  const named = [
    ...countries.flatMap(({ name, aliases }) => [name, ...aliases].map(one => ({ name: one, country: name }))),
    ...states.map(({ name }) => ({ name })),
  ];
  for (const one of named)
    for (const word of new Set(one.name.split(' '))) byWord.set(word, [...(byWord.get(word) ?? []), one]);
  return byWord;
});

/**
 * `In the Indian Ocean`, where the source names an island; whether a city that it names lies on that shore is not known.
 *
 * @param other what the source has instead.
 */
export function seaMayHold(comparison: Comparison, fact: Fact, other?: Fact): 'island' | 'city' | undefined {
  if (fact.kind !== 'place' || !isSea(fact)) return undefined;
  // `Tellin Sea` for `Tellin Strait`: the same water, misnamed.
  if (other && (firstWord(other) === firstWord(fact) || isWater(other))) return undefined;
  const all = factsOf<PlaceFact>(comparison, 'place');
  if (all.length === 0 || all.some(({ fact: one }) => isSea(one)) || namesSeas(comparison)) return undefined;
  const isCity = other?.kind === 'place' && other.country !== undefined;
  return isCity || all.every(({ fact: one }) => one.country !== undefined) ? 'city' : 'island';
}

/**
 * `In Scotland`, where the source names a city of the United Kingdom.
 *
 * @param other what the source has instead.
 */
export function mayHold(comparison: Comparison, fact: Fact, other?: Fact): boolean {
  if (fact.kind !== 'place' || fact.country === undefined || !isRegion(fact.normalised)) return false;
  if (other && isCityWithin(other, fact))
    return !liesElsewhere(other, fact) || inWords(comparison, fact.text) !== undefined;
  const near = factsOf<PlaceFact>(comparison, 'place').filter(
    ({ fact: one }) => one.country === fact.country && !liesElsewhere(one, fact),
  );
  return (
    near.length > 0 && (near.every(({ fact: one }) => !isRegion(one.normalised)) || near.some(one => liesIn(one, fact)))
  );
}

/** `In Detroit`, where the draft has Ohio. */
function liesElsewhere(city: Fact, { normalised }: PlaceFact): boolean {
  const state = standAloneCities.get(city.normalised);
  return state !== undefined && state !== normalised;
}

/** `In Houston`, where the draft has Texas: known by its name alone. */
function liesIn({ fact }: SourceFact<PlaceFact>, { normalised }: PlaceFact): boolean {
  return standAloneCities.get(fact.normalised) === normalised;
}

/** Whether a city lies in the same country as a region, so that it may lie in the region. */
function isCityWithin(city: Fact, region: Fact): boolean {
  if (city.kind !== 'place' || region.kind !== 'place' || city.country !== region.country) return false;
  return !isRegion(city.normalised) && isRegion(region.normalised);
}

/** What is no city: a state, a province, a part of a country. */
const isRegion = (name: string): boolean => regions().has(name);
const regions = once(() => {
  const names = new Set([...places.map(one => one.name), ...states.map(one => one.name)]);
  // `New York` without more words is the city.
  for (const { name } of cities) names.delete(name);
  return names;
});

import { foldName } from '../../../facts/people/foldName.js';
import { countries } from '../../../facts/lexicon/countries.js';
import type { Fact, PlaceFact } from '../../../facts/types.js';
import type { Comparison, DraftContext, SourceContext, SourceFact } from '../../comparison.js';
import { placeOf } from '../../comparison.js';
import { once } from '../../../text/once.js';
import { datelineEnd } from '../../datelineEnd.js';
import { knownCountries } from '../../knownCountries.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, SourcePlace, Verdict } from '../../types.js';
import { contradicted, replacement, unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { hasWord } from '../inWords.js';
import { pageOf } from '../../sourcePage.js';
import { isSeatOfState } from './governments.js';
import { isOnPage } from './onPage.js';
import { say } from '../../../text/message.js';

/** A city of the sources, in the state or the country of the draft's. */
interface City {
  readonly name: string;
  readonly place: SourcePlace;
}

/**
 * Finds a dateline from another city than the source's of the same state (`TARNHOLM, Fla. —`, where all that the source tells of Florida was in Norholm),
 * or of a foreign country in which the source was given; and any city that no source has and that is nobody's seat. The capital of a country, the seat of a
 * body of several countries or of a state, and the place that the article's front matter gives may be where the desk is.
 */
export const datelinesCheck: Check = ({ comparison, sourceWords }) => {
  const home = knownCountries(comparison.sources);
  return ({ passage }: DraftContext) => {
    const end = passage.role === 'sentence' ? datelineEnd(passage) : passage.span.start;
    const [city, state] = passage.facts.filter(({ kind, span }) => kind === 'place' && span.start < end);
    if (city?.kind !== 'place' || passage.text.slice(0, city.span.start - passage.span.start).trim() !== '') return [];
    if (isNamed(city, sourceWords) || isOnPage(comparison, city)) return [];
    const right =
      state?.kind === 'place' && isBehind(passage, city, state)
        ? onlyCityOf(comparison, state)
        : whereGiven(comparison, city, home);
    // Of a state that the source names, any city may be where something took place.
    if (!right && state?.kind === 'place' && isBehind(passage, city, state) && hasPlace(comparison, state)) return [];
    // A body that does not say where it gives something out does so from any city of its country.
    const isAtHome =
      city.country !== undefined &&
      home.has(city.country) &&
      comparison.sources.every(({ readout }) => readout.dateline === null);
    if (!right)
      return isAtHome || isSeat(comparison, city) || isAnywhere(comparison, city) ? [] : [unheard(passage, city)];
    const why = say`The source has “${right.name}” here, and “${city.text}” nowhere. Put the source’s place, or leave the dateline out.`;
    const fix = replacement(city.span, right.name.toUpperCase());
    const verdict = contradicted({ span: city.span, passage }, 'place-mismatch', why, [right.place], [fix]);
    return [{ ...verdict, severity: 'warning' }];
  };
};

/**
 * Cities in which bodies of several countries sit, and those who report on them, and governments within the United Kingdom. Source: the seats of the United
 * Nations, the European Union and the courts; the devolution acts of 1998.
 */
const seats =
  /^(?:new york(?: city)?|united nations|brussels|geneva|vienna|the hague|strasbourg|luxembourg|frankfurt|nairobi|montreal|rome|edinburgh|cardiff|belfast)$/i;

function isSeat(comparison: Comparison, city: PlaceFact): boolean {
  return (
    seats.test(city.text) ||
    comparison.articleDateline?.toLowerCase() === city.text.toLowerCase() ||
    capitals().has(city.text.toLowerCase().replace(/,? d\.?c\.?$/, '')) ||
    isSeatOfState(comparison, city) ||
    comparison.sources.some(({ readout, source }) =>
      [readout.publisher?.value, source.record.publisher, readout.dateline?.value].some(one =>
        one?.toLowerCase().includes(city.text.toLowerCase()),
      ),
    )
  );
}

/** Whether a city stands on a source's page at all, in its head or its foot. */
function isAnywhere({ sources }: Comparison, { text }: PlaceFact): boolean {
  return sources.some(source => hasWord(pageOf(source).toLowerCase(), text.toLowerCase()));
}

const capitals = once(
  () => new Set(countries.flatMap(one => [one.name, ...one.capitals].map(name => name.toLowerCase()))),
);

/** A dateline says where the writer is, and mostly where something took place: from a city of which nobody tells, it is to be looked at. */
function unheard(passage: DraftContext['passage'], city: PlaceFact): Verdict {
  const verdict = unsupported({ fact: city, span: city.span, passage }, say`“${city.text}”`);
  return {
    ...verdict,
    why: say`No source gives “${city.text}”, the place of the dateline. Put the source’s place, or “dateline:” in the front matter if you write from there.`,
    severity: 'warning',
  };
}

/** Whether the sources have all words of a name, be it apart from one another or with other accents: a dateline in capitals often has none. */
function isNamed({ text }: Fact, sourceWords: ReadonlySet<string>): boolean {
  const plain = new Set(Array.from(sourceWords, foldName));
  return text.split(/[\s-]/).every(word => plain.has(foldName(word)));
}

/** `Tarnholm, Fla.` */
function isBehind({ text, span }: Passage, city: Fact, state: Fact): boolean {
  return text.slice(city.span.end - span.start, state.span.start - span.start) === ', ';
}

function hasPlace({ facts }: Comparison, { normalised }: PlaceFact): boolean {
  return (facts.get('place') ?? []).some(({ fact }) => fact.normalised === normalised);
}

/** The only city that the sources place in a state. */
function onlyCityOf(comparison: Comparison, { normalised }: PlaceFact): City | undefined {
  const found = comparison.contexts.flatMap(context => citiesIn(context, normalised));
  const [first] = found.filter(isScene);
  if (!first || found.some(({ fact }) => fact.text.toLowerCase() !== first.fact.text.toLowerCase())) return undefined;
  return { name: first.fact.text, place: placeOf(first) };
}

/** `Norholm, Fla.`, `the District of Florida in Norholm`. */
function citiesIn(context: SourceContext, state: string): SourceFact[] {
  const { facts, text, span } = context.passage;
  return facts.flatMap((fact, at) => {
    if (fact.kind !== 'place' && fact.kind !== 'name') return [];
    const next = facts[at + 1];
    const isBefore = next?.kind === 'place' && next.normalised === state && isBehind(context.passage, fact, next);
    return isBefore || text.slice(0, fact.span.start - span.start).endsWith(`${state} in `) ? [{ fact, context }] : [];
  });
}

/** Where something took place, or the source was given; not where a firm has its seat or somebody lives. */
function isScene({ fact, context: { passage } }: SourceFact): boolean {
  const before = passage.text.slice(0, fact.span.start - passage.span.start);
  return (
    passage.role === 'attribution' || (/(?<!\p{L})(?:in|at|near|outside)\s$/u.test(before) && !athome.test(before))
  );
}

const athome =
  /(?<!\p{L})(?:based|headquartered|offices?|plants?|lives?|living|born|located|facility|facilities|resides?)\s\p{L}{2,7}\s$/iu;

/** Where a source was given, when that is in a city's country and not at home. */
function whereGiven(comparison: Comparison, city: PlaceFact, home: ReadonlySet<string>): City | undefined {
  const { country } = city;
  if (country === undefined || home.has(country) || isCapital(city)) return undefined;
  for (const context of comparison.contexts) {
    const { dateline } = context.source.readout;
    if (!dateline || context.passage.role !== 'attribution') continue;
    const [given] = context.passage.facts;
    const isThere =
      (given?.kind === 'place' && given.country === country) ||
      (given?.kind === 'country' && given.form === 'capital' && given.normalised === country);
    if (isThere && given.text === dateline.value)
      return { name: given.text, place: placeIn(context.source, given.span) };
  }
  return undefined;
}

function isCapital({ text, country }: PlaceFact): boolean {
  const capitals = countries.find(({ name }) => name === country)?.capitals ?? [];
  return capitals.some(one => one.toLowerCase() === text.toLowerCase());
}

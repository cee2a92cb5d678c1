import { once } from '../../text/once.js';
import { agreements } from '../lexicon/agreements.js';
import { bodies } from '../lexicon/bodies.js';
import { cities, cityVariants } from '../lexicon/cities.js';
import { countries } from '../lexicon/countries.js';
import { organisations, seats } from '../lexicon/organisations.js';
import { places, states } from '../lexicon/places.js';
import { foldWord } from './spelling.js';

/** What a phrase of the tables names. */
export interface Entry {
  readonly kind: 'country' | 'organisation' | 'place' | 'name';
  /** The usual name. */
  readonly name: string;
  /** The phrase as the table writes it. */
  readonly written: string;
  /** Of a country. */
  readonly form: 'name' | 'demonym' | 'capital';
  /** Of a place, by its usual name. */
  readonly country: string | undefined;
  /** What sort of place: a city and a state stand side by side in `Huntsville, Ala.` */
  readonly level: 'city' | 'state' | 'region' | undefined;
  /** Whether only a cue shows that it is meant. */
  readonly ambiguous: boolean;
  /** Whether it must be written in capitals: `WHO`, not `who` or `Who`. */
  readonly acronym: boolean;
  /** Whether an article must stand before it. */
  readonly needsArticle: boolean;
}

/** Capitals that are no metonyms: they are seats of other bodies, share their names with other cities, or are words. */
const noMetonyms = new Set(
  `Geneva|Abidjan|Cape Town|Dar es Salaam|Bujumbura|Rangoon|Aden|The Hague|Amsterdam|La Paz|Sucre|Male|Victoria|San Jose|San José|Georgetown|
   Kingston|Santiago|Nassau|Wellington|Sofia|Lima|Praia|Tripoli|Colombo|Roseau|Castries|Hamilton|Saint George's|Saint John's|Bridgetown|Rome|
   Luxembourg|Singapore|Djibouti|Monaco|San Marino|Brussels|Bern`
    .split('|')
    .map(name => name.trim()),
);

/** Of these, the ones whose names are more often something else. */
const ambiguousCapitals = new Set([
  'Male',
  'Victoria',
  'Georgetown',
  'Kingston',
  'Nassau',
  'Wellington',
  'Sofia',
  'Lima',
  'Praia',
  'Roseau',
  'Sucre',
]);

/** What an entry is beside its kind and its names; most are none of it. */
type Rest = Partial<Omit<Entry, 'kind' | 'name' | 'written'>>;

const plain: Rest = {};

/** An entry of one shape with all others: there are thousands, and the engine makes one that is copied together in a hundred times as long. */
function entryOf(kind: Entry['kind'], name: string, written: string, rest = plain): Entry {
  return {
    kind,
    name,
    written,
    form: rest.form ?? 'name',
    country: rest.country,
    level: rest.level,
    ambiguous: rest.ambiguous ?? false,
    acronym: rest.acronym ?? false,
    needsArticle: rest.needsArticle ?? false,
  };
}

const demonym: Rest = { form: 'demonym' };
const capital: Rest = { form: 'capital' };
const acronym: Rest = { acronym: true };

function* countryEntries(): Generator<Entry> {
  for (const country of countries) {
    for (const written of [country.name, ...country.aliases]) {
      yield entryOf('country', country.name, written, isAcronym(written) ? acronym : plain);
    }
    for (const one of country.demonyms) {
      if (one !== country.name) yield entryOf('country', country.name, one, demonym);
      if (`${one}s` !== country.name) yield entryOf('country', country.name, `${one}s`, demonym);
    }
  }
  for (const [seat, name] of seats) yield entryOf('country', name, seat, capital);
}

function* capitalEntries(): Generator<Entry> {
  for (const country of countries) {
    for (const written of country.capitals) {
      if (written === country.name) continue;
      const city = { country: country.name, level: 'city' as const };
      if (noMetonyms.has(written)) {
        yield entryOf('place', written, written, { ...city, ambiguous: ambiguousCapitals.has(written) });
      } else yield entryOf('country', written, written, { ...city, form: 'capital' });
    }
  }
}

function* organisationEntries(): Generator<Entry> {
  for (const { name, aliases } of organisations) {
    for (const alias of [name, ...aliases]) {
      const needsArticle = alias.startsWith('the:') || name === 'Quad' || name === 'Commonwealth';
      const written = alias.replace(/^the:/, '');
      yield entryOf('organisation', name, written, { needsArticle, acronym: isAcronym(written) });
      if (name.startsWith('U.S. ') && !/^(?:U\.?S|United)/.test(written)) {
        yield entryOf('organisation', name, `U.S. ${written}`);
        yield entryOf('organisation', name, `United States ${written}`);
      }
    }
  }
  for (const { name, aliases } of bodies) {
    // The aliases of publishers are in lower case; the acronyms and short names among them stand in the other table too.
    for (const written of aliases) if (written.includes(' ')) yield entryOf('organisation', name, written);
  }
}

function* placeEntries(): Generator<Entry> {
  for (const { name, aliases, country, ambiguous } of places) {
    const rest = { country: country ?? undefined, level: 'region' as const, ambiguous };
    for (const written of [name, ...aliases]) yield entryOf('place', name, written, rest);
  }
  for (const { name, country, ambiguous } of cities) {
    yield entryOf('place', cityVariants.get(name) ?? name, name, { country, level: 'city', ambiguous });
  }
  for (const { name, ambiguous } of states) {
    yield entryOf('place', name, name, { country: 'United States', level: 'state', ambiguous });
  }
}

function* agreementEntries(): Generator<Entry> {
  for (const { name, aliases } of agreements) {
    for (const written of [name, ...aliases])
      yield entryOf('name', name, written, isAcronym(written) ? acronym : plain);
  }
}

/** One word in capitals, with or without a figure: `WHO`, `G20`, `DoD`. */
function isAcronym(written: string): boolean {
  return (
    !written.includes(' ') &&
    /^[\p{L}\p{N}.+]+$/u.test(written) &&
    (written.match(/\p{Lu}/gu)?.length ?? 0) > 1 &&
    !/\p{Ll}{2}/u.test(written)
  );
}

/** A phrase's words, folded, with its commas: by these it is looked up. */
export function keyOf(phrase: string): string {
  if (/^[A-Za-z ]+$/.test(phrase)) return phrase.trim().toLowerCase();
  return phrase
    .replace(/&/g, ' and ')
    .replace(/,/g, ' , ')
    .split(/[\s\-‐‑/]+/)
    .map(word => foldWord(word.replace(/['’]s$/, '')))
    .filter(word => word !== '')
    .join(' ');
}

interface Table {
  /** By the folded words. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The first words of longer phrases. */
  readonly beginnings: ReadonlySet<string>;
}

/** Where one phrase names several things, the first counts: country, body, capital, agreement, place. */
const table = once((): Table => {
  const found = new Map<string, Entry>();
  const beginnings = new Set<string>();
  for (const source of [
    countryEntries(),
    organisationEntries(),
    capitalEntries(),
    agreementEntries(),
    placeEntries(),
  ]) {
    for (const entry of source) {
      const key = keyOf(entry.written);
      if (found.has(key)) continue;
      found.set(key, entry);
      for (let end = key.indexOf(' '); end > 0; end = key.indexOf(' ', end + 1)) beginnings.add(key.slice(0, end));
    }
  }
  return { entries: found, beginnings };
});

/** What the tables name by such words (see {@link keyOf}). */
export function entryFor(key: string): Entry | undefined {
  return table().entries.get(key);
}

/** Whether a longer phrase of the tables begins with such words. */
export function beginsEntry(key: string): boolean {
  return table().beginnings.has(key);
}

const stateNames = once(
  () =>
    new Map(
      states.flatMap(({ name, abbreviations, code }) =>
        [name, ...abbreviations, code].map(written => [keyOf(written), name] as const),
      ),
    ),
);

/** The state of `ala`, `al` or `alabama`, as a state is written behind a city. */
export function stateBehindCity(key: string): string | undefined {
  return stateNames().get(key);
}

/** Country aliases in capitals, which an acronym of the text's own may take away: `USA` for United Space Alliance. */
export function isCountryAcronym(key: string): boolean {
  const entry = entryFor(key);
  return entry?.kind === 'country' && entry.acronym;
}

import { countries } from '../facts/lexicon/countries.js';
import type { CountryFact, Fact } from '../facts/types.js';
import type { Span } from '../text/span.js';
import { factsOf } from './comparison.js';
import type { Comparison, SourceFact } from './comparison.js';
import type { Passage } from './types.js';

/** Names longer than this are those of treaties and protocol: `People’s Republic of China`. */
const longestUsual = 18;

/**
 * A country in the form that the draft uses: by name, as an adjective, by its capital. As the sources write it where they have that form.
 *
 * @param country its usual name.
 */
export function countryInForm(comparison: Comparison, { form }: CountryFact, country: string): string | undefined {
  const known = factsOf<CountryFact>(comparison, 'country').find(
    ({ fact }) => fact.normalised === country && fact.form === form && fact.text.length <= longestUsual,
  );
  if (known) return known.fact.text;
  if (form === 'name') return country;
  const listed = countries.find(({ name }) => name === country);
  return form === 'demonym' ? listed?.demonyms[0] : listed?.capitals[0];
}

/** All that a country is called by: its name, others in use, its adjectives and its capitals. */
export function formsOf(country: string): readonly string[] {
  const known = countries.find(({ name }) => name === country);
  return known ? [known.name, ...known.aliases, ...known.demonyms, ...known.capitals] : [country];
}

/** The same without its adjectives and its capitals. */
export function namesOf(country: string): readonly string[] {
  const known = countries.find(({ name }) => name === country);
  return known ? [known.name, ...known.aliases] : [country];
}

const articled = /(?:^|[\s(“"])the\s$/i;
/** What follows a country’s name that is no part of another: `the Netherlands, which`, but `the Netherlands team`. */
const alone =
  /^(?:$|[^\s\p{L}’'-]|\s(?:and|or|to|in|on|for|with|is|are|was|were|has|have|had|will|would|by|from|at|as|of)\s)/u;

/**
 * A source's name as it can stand in the place of one of the draft's: `French` for `German`, though the source has `of France`; with the article that the
 * source has. Undefined where a country is not known to have the form.
 */
export function nameInForm(
  comparison: Comparison,
  draft: Passage,
  fact: Fact,
  { fact: by, context }: SourceFact,
): string | undefined {
  if (fact.kind !== 'country' || by.kind !== 'country') return by.text;
  if (fact.form !== by.form) return countryInForm(comparison, fact, by.normalised);
  return lackingArticle(draft, fact.span, context.passage, by.span) + by.text;
}

/** `the ` where a source writes an article before a country and the draft, in the same construction, has none. */
function lackingArticle(draft: Passage, own: Span, source: Passage, theirs: Span): string {
  const has = (passage: Passage, span: Span): boolean => articled.test(around(passage, span.start - 6, span.start));
  const stands = (passage: Passage, span: Span): boolean => alone.test(around(passage, span.end, span.end + 8));
  return has(source, theirs) && !has(draft, own) && stands(draft, own) && stands(source, theirs) ? 'the ' : '';
}

function around({ text, span }: Passage, start: number, end: number): string {
  return text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
}

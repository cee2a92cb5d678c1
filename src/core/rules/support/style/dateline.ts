import { countries } from '../../../facts/lexicon/countries.js';
import { readDateline } from '../../../readout/dateline.js';
import { makeLine } from '../../../readout/lines.js';
import { once } from '../../../text/once.js';
import type { KnownText } from '../../../text/knownText.js';
import { movedSpan, type Span } from '../../../text/span.js';
import { standingAlone } from '../../lexicon/datelines.js';
import type { RuleContext } from '../../types.js';

/** A dateline where it stands: from its city to the first word of the text. */
export interface FoundDateline {
  readonly span: Span;
  /** City, and country or state, as written. */
  readonly place: string;
  /** Whether a date stands in it. */
  readonly hasDate: boolean;
}

/** A dateline stands in one of the first paragraphs: a note on how AI was used may stand before it. */
const firstParagraphs = 4;
/** No dateline is longer. */
const longest = 160;

/** The dateline with which an article's text begins; undefined when it has none. */
export function findDateline({ outline }: Pick<RuleContext, 'outline'>): FoundDateline | undefined {
  const lede = outline.sections.find(({ heading }) => heading === undefined);
  const paragraphs = lede?.blocks.filter(({ kind }) => kind === 'paragraph').slice(0, firstParagraphs) ?? [];
  for (const { span, source } of paragraphs) {
    const found = source.read(datelineIn);
    if (found) return { ...found, span: movedSpan(found.span, span.start) };
  }
  return undefined;
}

/** Null where there is none, so that a paragraph is read once. */
function datelineIn({ words }: KnownText): FoundDateline | null {
  const line = makeLine(words, { start: 0, end: Math.min(words.length, 2 * longest) }, 0);
  const read = line && readDateline(line);
  if (!line || !read?.place || words.slice(line.span.start, read.end).includes('\n')) return null;
  return { span: { start: line.span.start, end: read.end }, place: read.place.value, hasDate: read.date !== null };
}

/** A dateline's place as it should be written: the city in capitals, the country or state in small letters where it does not go without saying. */
export function styledPlace(place: string): string {
  const [city = '', ...rest] = place.split(',').map(part => part.trim());
  const region = rest.filter(part => part !== '').join(', ');
  const goWithout = standingAlone.get(city.toLowerCase());
  const stated = goWithout?.includes(region.toLowerCase()) === true ? '' : inSmallLetters(region);
  const written = stated || (goWithout || region ? '' : countryOf(city));
  return written ? `${city.toUpperCase()}, ${written}` : city.toUpperCase();
}

/** `NORVANIA` is Norvania; `D.C.` and `UAE` stay. */
function inSmallLetters(region: string): string {
  if (region.length < 4 || region !== region.toUpperCase() || region.includes('.')) return region;
  return region.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase());
}

/** Of a capital that not every reader can place, its country. */
function countryOf(city: string): string {
  return capitals().get(city.toLowerCase()) ?? '';
}

const capitals = once(() => {
  const found = new Map<string, string>();
  for (const { name, capitals: cities } of countries) {
    for (const city of cities) if (city.toLowerCase() !== name.toLowerCase()) found.set(city.toLowerCase(), name);
  }
  return found;
});

import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { inWords } from '../inWords.js';

/** Cities, and the houses by which releases say that a meeting was there. */
const seats: ReadonlyMap<string, string> = new Map([
  ['London', '(?:10 |No\\.? ?10,? )?Downing Street|Lancaster House|Buckingham Palace'],
  ['Washington', 'White House|Oval Office|Pentagon|Department of State|State Department|(?:U\\.S\\. )?Capitol'],
  ['Pennsylvania Avenue', 'White House'],
  ['New York', '(?:UN|U\\.N\\.|United Nations) (?:General Assembly|Headquarters|headquarters)|UNGA'],
  ['Paris', "[EÉ]lys[eé]e(?: Palace)?|Quai d[’']Orsay"],
  ['Tokyo', 'Kantei'],
  ['Moscow', 'Kremlin'],
  ['Berlin', 'Bundestag'],
  ['Rome', 'Palazzo Chigi|Quirinale'],
  ['Madrid', 'Moncloa(?: Palace)?'],
  ['Brussels', 'Berlaymont(?: building)?'],
  ['Vienna', 'Hofburg'],
  ['Geneva', 'Palais des Nations'],
]);

/** Cities by which bodies of many countries are called that have their seats there: `the Washington lender`. Source: the bodies' own pages. */
const bodies: ReadonlyMap<string, RegExp> = new Map([
  ['Washington', /\b(?:IMF|International Monetary Fund|World Bank)\b/],
  ['Geneva', /\b(?:WHO|World Health Organi[sz]ation|WTO|World Trade Organi[sz]ation|UNHCR|ILO)\b/],
  ['Vienna', /\b(?:IAEA|OPEC|OSCE)\b/],
  ['The Hague', /\b(?:OPCW|ICC|ICJ|Europol)\b/],
  ['Paris', /\b(?:OECD|UNESCO|ESA|European Space Agency)\b/],
  ['Manila', /\b(?:ADB|Asian Development Bank)\b/],
  ['Rome', /\b(?:FAO|WFP|World Food Programme)\b/],
]);
const calledBody =
  /^(?:-based)?\s(?:\p{Ll}+\s)?(?:lender|bank|body|agency|institution|organi[sz]ation|watchdog)(?![\p{L}-])/u;

/** `The Washington lender`, where the sources name the IMF: a body is called by the city of its seat. */
export function isSeatOfBody({ contexts }: Comparison, { passage }: DraftContext, { text, span }: Fact): boolean {
  const named = bodies.get(text);
  if (named === undefined || !calledBody.test(passage.text.slice(span.end - passage.span.start))) return false;
  return contexts.some(one => named.test(one.passage.text));
}

/** `Votes in New York`, of what the source tells of the United Nations: its seat, or the place itself. */
export function isSeatOfNations(comparison: Comparison, { text }: Fact): boolean {
  return text === 'New York' && ['United Nations', 'UN', 'U.N.'].some(name => inWords(comparison, name) !== undefined);
}

const towards =
  '(?<!\\p{L})(?:at|in|inside|outside|(?:margins|sidelines) of|(?:welcom|invit|travel|visit|return)\\p{Ll}{0,4}\\s(?:[^.;\\s]{1,30}\\s){0,8}to)\\s(?:the\\s)?';

/** So many sentences that tell of a house are looked at. */
const mostHouses = 20;

/** `In London`, where the source's sentence has `at Downing Street`; where it has another place, by a sentence that is more like the draft's. */
export function holdsSeat(
  comparison: Comparison,
  draft: DraftContext,
  { kind, text }: Fact,
  other?: SourceContext,
): boolean {
  const city = text.replace(/,? D\.?C\.?$/, '');
  const houses = seats.get(city);
  if (kind !== 'place' || houses === undefined) return false;
  const cities = knownCities(comparison);
  const told = cities.get(city) ?? standsIn(comparison, houses);
  cities.set(city, told);
  const least = other ? coverageOf(draft, other) : -1;
  return told.some(one => coverageOf(draft, one) > least);
}

/** Where the sources tell of a house in a city, by the cities that were asked for. */
const knownCities = oncePer<Comparison, Map<string, readonly SourceContext[]>>(() => new Map());

function standsIn({ contexts }: Comparison, houses: string): readonly SourceContext[] {
  const told = new RegExp(`${towards}(?:${houses})(?![\\p{L}\\d])`, 'u');
  return contexts.filter(({ passage }) => passage.role === 'statement' && told.test(passage.text)).slice(0, mostHouses);
}

import { findCountries } from '../../../facts/countries.js';
import { compareOffices } from '../../../facts/people/compareOffices.js';
import { parseOffice } from '../../../facts/people/parseOffice.js';
import type { Office, OfficeFact } from '../../../facts/types.js';
import type { HeldOffice } from '../../cast.js';

/**
 * The source's office as it can stand in the draft's place: with the draft's own word for the country, and in small letters where it has them. Where
 * the two differ in a word such as `Deputy` alone, the draft's own words stay and only that word comes or goes.
 *
 * @param isFirst whether the sentence begins with it.
 */
export function fittingOffice(office: OfficeFact, held: HeldOffice, isFirst = false): string {
  const part = likePart(office, held);
  return withModifiers(office, part, isFirst) ?? inOwnForm(office, withoutAcronym(part));
}

/** Of two offices of one, that of which the draft's is a form: of a `Deputy Prime Minister and Minister of Fish`, for a prime minister the first. */
function likePart({ office }: OfficeFact, held: HeldOffice): HeldOffice {
  if (!held.office.also || office.also) return held;
  for (const { index } of held.text.matchAll(/ and /g)) {
    const parts = [held.text.slice(0, index), held.text.slice(index + 5)].map(text => ({
      text,
      own: parseOffice(text),
    }));
    if (parts.some(({ own }) => !own)) continue;
    for (const { text, own } of parts)
      if (own && !own.also && compareOffices(office, own).verdict === 'modifier') return { ...held, office: own, text };
  }
  return held;
}

/** Words that stand before an office as they are, in the order in which they do. */
const before = ['former', 'acting', 'deputy'];

/** `former Prime Minister` for `Prime Minister`, `Secretary of Defense` for `Acting Secretary of Defense`. */
function withModifiers(
  { office, text }: OfficeFact,
  { office: right }: HeldOffice,
  isFirst: boolean,
): string | undefined {
  if (right.also || office.also) return undefined;
  const lacking = right.modifiers.filter(one => !office.modifiers.includes(one));
  const wrong = office.modifiers.filter(one => !right.modifiers.includes(one));
  if (!isOneButFor(office, right, lacking)) return undefined;
  const changed = [...lacking, ...wrong];
  if (changed.length === 0 || !changed.every(one => before.includes(one))) return undefined;
  const [country] = findCountries(text);
  const start =
    country?.span.start === 0 ? country.span.end + (/^[’']s/.test(text.slice(country.span.end)) ? 3 : 1) : 0;
  let own = text.slice(start);
  for (const one of wrong) {
    const without = own.replace(new RegExp(`\\b${one}[ -]`, 'i'), '');
    if (without === own) return undefined;
    own = without;
  }
  const capital = /^\p{Lu}/u.test(text.slice(start));
  const added = lacking.map(one =>
    capital && (isFirst || one !== 'former') ? one.charAt(0).toUpperCase() + one.slice(1) : one,
  );
  // `Former Norvanian President`, but `Norvania’s former president`.
  const isAdjective = country?.span.start === 0 && !/^[’']s/.test(text.slice(country.span.end));
  if (isAdjective && lacking.includes('former')) return [...added, text.slice(0, start - 1), own].join(' ');
  return text.slice(0, start) + [...added, own].join(' ');
}

/** Whether two offices are one but for their ranks; in other words (`the former port chief`, of a `Port Director`) where the draft's need but go. */
function isOneButFor(office: Office, right: Office, lacking: readonly string[]): boolean {
  const plain = (one: Office): string => [...one.portfolio].sort().join(' ');
  if (office.head === right.head && plain(office) === plain(right) && office.body === right.body) return true;
  const { verdict } = compareOffices({ ...office, modifiers: right.modifiers }, right);
  return lacking.length === 0 && (verdict === 'wider' || verdict === 'narrower') && office.head !== right.head;
}

/** `Director-General of the World Health Organization` without the `(WHO)` behind it, and `Permanent Secretary` without its `, Ministry of Fish`. */
function withoutAcronym(held: HeldOffice): HeldOffice {
  const text = held.text
    .replace(/, (?:Ministry|Department|Office) of .*$/, '')
    .replace(/ \(\p{Lu}[\p{Lu}.]{1,8}\)$/u, '');
  return { ...held, text };
}

/** `Norvania’s ` before an office. */
const owner = /^[\p{L}. ]{1,30}[’']s /u;

/** Heads of bodies that belong to no country. */
const ofManyCountries = /^(?:commissioner|secretary-general|director-general)$/;

function inOwnForm(office: OfficeFact, held: HeldOffice): string {
  const small = /^(?:the )?(?:\p{L}+[’']s )?\p{Ll}/u.test(office.text) && !/\p{Lu}/u.test(office.text.slice(-6));
  // The body of which the draft has somebody is not that of the source's office.
  const isOfOther = held.office.body !== null && !owner.test(held.text) && findCountries(office.text).length === 0;
  const own =
    isOfOther || ofManyCountries.test(held.office.head) ? '' : (owner.exec(office.text)?.[0] ?? demonym(office, held));
  const [country] = own === '' ? [] : findCountries(held.text);
  const bare =
    country?.span.start === 0
      ? held.text.slice(country.span.end).replace(/^(?:[’']s?| \([A-Z.]{2,8}\))? /, '')
      : withoutOwner(held.text, own);
  const text = own === '' || (country && country.span.start !== 0) ? held.text : own + bare;
  if (!small) return text;
  return own === '' ? lowered(text) : own + lowered(bare);
}

/** Without the owner that the draft has too. */
function withoutOwner(text: string, owner: string): string {
  const plain = (words: string): string => words.replace(/’/g, "'");
  return owner !== '' && plain(text).startsWith(plain(owner)) ? text.slice(owner.length) : text;
}

/** `Romanian ` before the draft's office, where the source's own words name no country. */
function demonym(office: OfficeFact, held: HeldOffice): string {
  const [country] = findCountries(office.text);
  if (country?.span.start !== 0 || findCountries(held.text).length > 0) return '';
  return held.office.country === null || held.office.country === country.country
    ? `${office.text.slice(0, country.span.end)} `
    : '';
}

/** Parts of the world. */
const area =
  /(?:(?:North|South|East|West|Central|Latin|Near|Middle)(?:ern)? )?\b(?:Africa|America|Americas|Asia|Europe|Pacific|Caribbean|Arctic|Balkans|Caucasus|Atlantic|Sahel|Gulf|(?<=(?:Near|Middle) )East)n?\b/g;

/** In small letters but for countries, acronyms and the body that the office is of. */
function lowered(text: string): string {
  const body =
    /(?<= of (?:the )?)\p{Lu}[\p{L} -]*\b(?:Commission|Council|Organi[sz]ation|Union|Parliament|Agency|Bank|Fund|Service|Nations|Committee|Office|Institute)\b/u.exec(
      text,
    );
  const name = body ? [{ span: { start: body.index, end: body.index + body[0].length } }] : [];
  const areas = Array.from(text.matchAll(area), ({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
  }));
  const kept = [...findCountries(text), ...name, ...areas];
  return text.replace(/\p{Lu}\p{Ll}+/gu, (word, at: number) =>
    kept.some(({ span }) => span.start <= at && at < span.end) ? word : word.toLowerCase(),
  );
}

import { units } from '../../../facts/lexicon/numerals.js';
import { establishedExpansions } from '../../../facts/lexicon/glossary.js';
import { organisations } from '../../../facts/lexicon/organisations.js';
import { states } from '../../../facts/lexicon/places.js';
import type { AcronymFact, Fact, OfficeFact, OrganisationFact } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import type { Readout } from '../../../readout/types.js';
import { oncePer } from '../../../text/once.js';
import type { SourcePlace, Verdict } from '../../types.js';
import { notChecked, supported, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { say } from '../../../text/message.js';
import { bodyOfCountry, countryOfBody, partOfBody } from './bodyOfCountry.js';
import {
  isAmongOfficials,
  isHere,
  isNamedCapital,
  isSeatOfGovernment,
  standsForGovernment,
  standsForState,
} from './governments.js';
import { codeOf, groupOf } from './groupsOfCountries.js';
import { joinedPlace } from './joinedPlaces.js';
import { isInHead, isLetters } from './inHead.js';
import { inBeginnings, inOrder, inWords } from '../inWords.js';
import type { Known, Named } from './known.js';
import { impliedBy, isOneOfRow, isOwnerOfThing, ownedBy } from './namesInPassing.js';
import { handsItOn, isInflected, isOnPage } from './onPage.js';
import { countryByRegion } from './regions.js';
import { isWholeOf } from './rivalNames.js';
import { isBodyOfNamed } from './unnamed.js';
import { isLanguage, isPartOfCountry, isTimeZone } from './passing.js';

/** A name that the sources do not have in its place, and what they have. */
export interface Unmatched {
  /** What stands in its place, if anything does. */
  readonly by: SourceFact<Named> | undefined;
  /** Where they have it in another place. */
  readonly own: SourceFact<Named> | undefined;
}

/** Why a name that the sources do not have in its place is right for all that, or says nothing; undefined where it may be wrong. */
export function explained(known: Known, draft: DraftContext, fact: Named, found: Unmatched): Verdict | undefined {
  const checked: Checked = { fact, span: fact.span, passage: draft.passage };
  const { comparison, countries } = known;
  const { own } = found;
  const other = found.by?.fact;
  if (own && found.by && isOneOfRow(found.by, draft))
    return supported(checked, say`The source names it.`, [placeOf(own)]);
  if (!own && isBodyOfNamed(draft, fact)) return supported(checked, say`It goes with an office that the source names.`);
  const called = own ? undefined : countryByRegion(comparison, countries, draft, fact, other);
  if (called === 'named') return supported(checked, say`The source names a country of this region.`);
  if (called === 'unnamed') return unsupported(checked, say`“${fact.text}”`);
  // `Contacts between North and South`: sides of what the sentence tells of.
  if (/^(?:North|South|East|West) and (?:North|South|East|West)$/.test(fact.text) || isOfRegion(draft, fact))
    return notChecked(checked, say`It may hold a place that the source names.`);
  if (isOwnerOfThing(draft, fact) || isLanguage(draft, fact) || (own && isOfTop(draft, fact, found.by)))
    return notChecked(checked, say`It says what something is.`);
  if (
    isSeatOfGovernment(comparison, countries, draft, fact) ||
    isCapitalForRegion(known, draft, fact, other) ||
    isAmongOfficials(comparison, countries, draft, fact)
  )
    return supported(checked, say`It stands for the government of a country that the source names.`);
  if (standsForState(comparison, draft, fact))
    return notChecked(checked, say`It stands for the government of a state.`);
  if (isTimeZone(comparison, draft, fact, other))
    return notChecked(checked, say`It says by which clock a time is told.`);
  return inOtherWords(known, checked, fact, found, draft);
}

/** `Four Indo-Pacific partners`: those whom the source names, by where they lie. */
function isOfRegion({ passage: { text, span: all, facts } }: DraftContext, { text: name, span }: Named): boolean {
  return (
    /^(?:Indo|Asia)-Pacific$/.test(name) &&
    /^\s(?:allies|ally|partners?|countries|nations?|states?|powers?|democracies|leaders?)\b/.test(
      text.slice(span.end - all.start),
    ) &&
    facts.some(one => one.kind === 'country' && one.span.start > span.end)
  );
}

/** `The top U.S. diplomat`: somebody, told by whose he is. Where the sources have `the Japanese Minister`, they tell it themselves. */
function isOfTop(
  { passage: { text, span: all } }: DraftContext,
  { kind, span }: Named,
  by: SourceFact<Named> | undefined,
): boolean {
  if (by && isInOffice(by)) return false;
  const [start, end] = [span.start - all.start, span.end - all.start];
  return (
    kind === 'country' &&
    /\b(?:top|chief|senior)\s$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^\s(?:diplomat|official|envoy|negotiator|officer|commander|general|soldier|spy)\b/.test(text.slice(end, end + 14))
  );
}

function isInOffice({ fact: { span }, context }: SourceFact<Named>): boolean {
  return context.passage.facts.some(
    one => one.kind === 'office' && one.span.start <= span.start && span.end <= one.span.end,
  );
}

/** Where the sources have a name in other words than a name's own. */
function inOtherWords(
  { comparison, countries }: Known,
  checked: Checked,
  fact: Named,
  { by, own }: Unmatched,
  draft: DraftContext,
): Verdict | undefined {
  const spelt =
    own || isPartOfCountry(comparison, fact)
      ? undefined
      : (inParts(comparison, fact.text) ??
        joinedPlace(comparison, fact) ??
        inShort(comparison, fact) ??
        byOtherName(comparison, fact) ??
        bodyOfCountry(comparison, countries, fact) ??
        (by ? undefined : (countryOfBody(comparison, draft, fact) ?? partOfBody(comparison, fact))));
  if (spelt) return supported(checked, say`The source has these words.`, [spelt]);
  const part = factsOf<OrganisationFact>(comparison, 'organisation').find(one => isWholeOf(fact, one.fact));
  if (part) return supported(checked, say`The source names it.`, [placeOf(part)]);
  if (isHouseOf(comparison, fact) || isTheUnion(comparison, fact))
    return supported(checked, say`It stands for the government of a country that the source names.`);
  const owned = ownedBy(comparison, draft, fact);
  if (owned) return supported(checked, say`The source has these words.`, [owned]);
  const group =
    groupOf(comparison, draft, fact) ??
    codeOf(comparison, fact) ??
    inExpansion(comparison, fact) ??
    beforeLetters(comparison, draft, fact);
  if (group) return supported(checked, say`The source has this country by another name.`, [group]);
  if (isInflected(comparison, fact)) return supported(checked, say`The source has a word of this name.`);
  const isFound = isWholeOnPage(comparison, fact) || handsItOn(comparison, fact) || (!by && isOnPage(comparison, fact));
  if (isFound || ((!by || fact.kind === 'place' || isLetters(fact)) && isInHead(comparison, fact)))
    return supported(checked, say`The source’s page names it.`);
  return isNamedCapital(comparison, draft, fact) ? supported(checked, say`The source names this capital.`) : undefined;
}

/** `Foreign Affairs Council`, in the head of a page: a body with a name of several words, just as it is written. */
function isWholeOnPage({ sources }: Comparison, { kind, text }: Named): boolean {
  return kind === 'organisation' && / .+ /.test(text) && sources.some(({ readout }) => readout.text.includes(text));
}

/** `The force in Kosovo`, where the sources have KFOR. */
function inExpansion(comparison: Comparison, { kind, text }: Named): SourcePlace | undefined {
  if (kind !== 'country') return undefined;
  const holds = ({ fact }: SourceFact): boolean =>
    establishedExpansions(fact.normalised).some(words => words.split(' ').includes(text));
  const short = factsOf<AcronymFact>(comparison, 'acronym').find(holds);
  return short && placeOf(short);
}

/** `The Revolutionary Armed Forces of Colombia (FARC)`, where the sources have the letters alone, which usually stand for it. */
function beforeLetters(
  comparison: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: Named,
): SourcePlace | undefined {
  const [, letters = ''] = /^\s\((\p{Lu}{2,8})\)/u.exec(text.slice(fact.span.end - span.start)) ?? [];
  const name = fact.text.toLowerCase();
  return establishedExpansions(letters).some(one => one.toLowerCase() === name)
    ? inWords(comparison, letters)
    : undefined;
}

/** `The White House`, where the sources have the President of the United States. */
function isHouseOf(comparison: Comparison, { kind, normalised }: Named): boolean {
  const house = kind === 'organisation' ? houses.get(normalised) : undefined;
  return (
    house !== undefined &&
    isHere(comparison, house.country) &&
    factsOf<OfficeFact>(comparison, 'office').some(
      ({ fact: { office } }) =>
        office.head === house.head && (office.country === null || office.country === house.country),
    )
  );
}

/** `The European Union`, where the source has the Union, and Europe. */
function isTheUnion({ sources }: Comparison, { normalised }: Named): boolean {
  return normalised === 'European Union' && sources.some(({ readout }) => hasTheUnion(readout));
}

const hasTheUnion = oncePer(
  ({ text }: Readout): boolean =>
    /(?<!State of )\b(?:[Tt]he|our) Union(?! [A-Z])/.test(text) && /\b(?:Europe(?:an)?|Schengen|Brussels)\b/.test(text),
);

/** Houses that stand for who governs in them. */
const houses: ReadonlyMap<string, { readonly head: string; readonly country: string }> = new Map([
  ['The White House', { head: 'president', country: 'United States' }],
  ["Prime Minister's Office, 10 Downing Street", { head: 'prime minister', country: 'United Kingdom' }],
]);

/** `Florida`, where a source has `Fla`; `the U.S. Navy`, where it has `the Navy`. */
function inShort(comparison: Comparison, { kind, normalised, text }: Named): SourcePlace | undefined {
  if (kind === 'place') {
    const short = states.find(({ name }) => name === normalised)?.abbreviations ?? [];
    return short.flatMap(one => inWords(comparison, one) ?? [])[0];
  }
  const [, force] =
    /^(?:U\.?S\.?|British|Royal) (Navy|Army|Air Force|Coast Guard|Marine Corps|Congress|Senate)$/.exec(text) ?? [];
  return force === undefined ? undefined : inWords(comparison, force);
}

/** Where a source has a longer name of a body of the tables, in whatever letters: `Norvik exploration technologies Corp.` */
function byOtherName(comparison: Comparison, { kind, normalised }: Named): SourcePlace | undefined {
  if (kind !== 'organisation') return undefined;
  const names = organisations.find(({ name }) => name === normalised)?.aliases ?? [];
  for (const name of names) {
    const found = name.includes(' ') ? inWords(comparison, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** `Seven Seas` with a digit: as others write a name. */
function withDigit(name: string): string {
  return name.replace(/^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)(?=\s)/, word =>
    String(units.get(word.toLowerCase())),
  );
}

/** Where a source has the words of a name: in a row, with few others between, or on either side of a small word (`Space Alliance of Houston`). */
export function inParts(comparison: Comparison, text: string): SourcePlace | undefined {
  // `Flight MH17`, of `flight MH-17`, and the other way round
  const hyphened = text.replace(/(?<=\p{Lu})-?(?=\d)/gu, hyphen => (hyphen === '' ? '-' : ''));
  const whole =
    inWords(comparison, text) ??
    inWords(comparison, hyphened) ??
    inWords(comparison, withDigit(text)) ??
    inBeginnings(comparison, text) ??
    impliedBy(comparison, text);
  if (whole) return whole;
  const long = inOrder(comparison, text);
  if (long) return long;
  const parts = text.split(/ (?:of|in|for|at|and) (?:the )?/).map(part => inWords(comparison, part));
  return parts.every(part => part !== undefined) ? parts[0] : undefined;
}

/** `Rome and London hosted the event on the Horn of Africa`: a capital is no other name for a region, nor for a place of another country. */
function isCapitalForRegion(known: Known, draft: DraftContext, fact: Named, other: Fact | undefined): boolean {
  if (other?.kind !== 'place' || fact.kind !== 'place' || other.country === fact.country) return false;
  return standsForGovernment(known.comparison, known.countries, draft, fact);
}

import { cities } from '../../../facts/lexicon/cities.js';
import { countries } from '../../../facts/lexicon/countries.js';
import type { CountryFact, Fact, PlaceFact } from '../../../facts/types.js';
import { once } from '../../../text/once.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import type { Passage } from '../../types.js';
import { inWords } from '../inWords.js';

/** `Thanked Fallon for his country’s commitment`: a draft may name the country there. */
export function tellsOfOwnCountry({ text }: Passage): boolean {
  return ownCountry.test(text);
}

const ownCountry = /\b(?:his|her|their|your|whose) (?:own )?(?:country|nation|government)\b/i;

/**
 * `Left for Berlin`, where the sources have nothing of Germany but `the German minister`: a capital as a place, which they do not speak of.
 *
 * @param home countries that are at home in the sources without being named.
 */
export function isOnlyDemonym(
  comparison: Comparison,
  home: ReadonlySet<string>,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'country' || fact.form !== 'capital' || home.has(fact.normalised)) return false;
  if (!reached.test(text.slice(Math.max(0, fact.span.start - span.start - 30), fact.span.start - span.start)))
    return false;
  const same = factsOf<CountryFact>(comparison, 'country').filter(one => one.fact.normalised === fact.normalised);
  return (
    same.length > 0 && same.every(one => one.fact.form === 'demonym') && inWords(comparison, fact.text) === undefined
  );
}

/** Before a place that somebody goes to, or where they are. */
const reached =
  /\b(?:(?:left|leaves|leaving|set out|heads?|headed|heading|flew|flies|travel(?:s|led|ed|ling)?|went|goes|going|moved|continued|on) (?:on )?(?:for|to)|arriv(?:es|ed|ing) in|(?:met|meeting|talks|held|stop|stay|stayed|summit|conference) in)\s$/i;

/** Whether the sources name the country of a place. */
export function isHere(comparison: Comparison, country: string): boolean {
  return factsOf<CountryFact>(comparison, 'country').some(({ fact }) => fact.normalised === country);
}

/**
 * `The Foreign Ministry in Kingston`, `a statement issued in Kingston`, where the source is given out there or names Jamaica.
 *
 * @param home countries that are at home in the sources without being named.
 */
export function isSeatOfGovernment(
  comparison: Comparison,
  home: ReadonlySet<string>,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'place' || fact.country === undefined || !isCapitalOf(fact.country, fact)) return false;
  if (!home.has(fact.country) && !isHere(comparison, fact.country)) return false;
  return seats.test(text.slice(Math.max(0, fact.span.start - span.start - 60), fact.span.start - span.start));
}

function isCapitalOf(country: string, { text }: Fact): boolean {
  return countries.some(({ name, capitals }) => name === country && capitals.includes(text));
}

/**
 * `Officials in Kingston` and `thanked Kingston`, where the source names Jamaica.
 *
 * @param home countries that are at home in the sources without being named.
 */
export function standsForGovernment(
  comparison: Comparison,
  home: ReadonlySet<string>,
  { passage }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'place' || fact.country === undefined) return false;
  const before = passage.text.slice(
    Math.max(0, fact.span.start - passage.span.start - 40),
    fact.span.start - passage.span.start,
  );
  const isCapital = isCapitalOf(fact.country, fact);
  const isKnown = home.has(fact.country) || isHere(comparison, fact.country);
  if (!isKnown || officials.test(before) || spokenTo.test(before) || sentBy.test(before)) return isKnown;
  if (
    isCapital &&
    comesIn.test(before) &&
    passage.facts.some(({ kind, span }) => kind === 'money' && span.end <= fact.span.start)
  )
    return true;
  const behind = passage.text.slice(fact.span.end - passage.span.start, fact.span.end - passage.span.start + 30);
  if (isCapital && isVisited(comparison, fact.country, before)) return true;
  return isCapital && (!located.test(before) || (isOwner.test(behind) && aimed.test(before)) || thoughts.test(behind));
}

/**
 * Whether a capital of a country that the sources name may stand for its government, though it need not: `presided for Kingston`, `Kingston and London were at
 * one`. Where something is in it, or somebody goes there, it does not.
 */
export function mayBeGovernment(comparison: Comparison, { passage }: DraftContext, fact: Fact): boolean {
  const country = fact.kind === 'country' ? fact.normalised : fact.kind === 'place' ? fact.country : undefined;
  if (country === undefined || !isCapitalOf(country, fact) || !isHere(comparison, country)) return false;
  return !isWherePlaced(passage, fact);
}

/** `In Kingston`, `left for Kingston`: a town rather than a government. */
export function isWherePlaced({ text, span: { start } }: Passage, { span }: Fact): boolean {
  return within.test(text.slice(Math.max(0, span.start - start - 40), span.start - start));
}

const within =
  /\b(?:in|at|near|outside|around|through|via|from|visit(?:s|ed|ing)?|left|leav(?:es|ing)|reach(?:es|ed|ing)?|(?:travel|fl[ey]|flew|went|go(?:es|ing)?|trip|way|return|head)\w* to|(?:left|leav(?:es|ing)|set off|bound|depart\w*|head\w*) for)\s(?:the\s)?$/i;

/** `Partners in Washington`: said of a government or a parliament, whatever else the source names there. */
export function isAmongOfficials(
  comparison: Comparison,
  home: ReadonlySet<string>,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'place' || fact.country === undefined || !isCapitalOf(fact.country, fact)) return false;
  if (!home.has(fact.country) && !isHere(comparison, fact.country) && !hasPlaceIn(comparison, fact.country))
    return false;
  return officials.test(text.slice(Math.max(0, fact.span.start - span.start - 40), fact.span.start - span.start));
}

/** `Lawmakers in Albany` and `Albany is betting`: the government of a state, where the source tells of a governor or a legislature. */
export function standsForState(
  { contexts }: Comparison,
  { passage: { text, span } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'place' || !seatsOfStates().has(fact.text)) return false;
  const before = text.slice(Math.max(0, fact.span.start - span.start - 40), fact.span.start - span.start);
  if (located.test(before) && !officials.test(before)) return false;
  return contexts.some(({ passage }) => ofState.test(passage.text));
}

/** `ALBANY`, where the source tells of a governor or a legislature: whoever writes may sit where they do. */
export function isSeatOfState({ contexts }: Comparison, { text }: Fact): boolean {
  const city = text.toLowerCase();
  return (
    [...seatsOfStates()].some(one => one.toLowerCase() === city) &&
    contexts.some(({ passage }) => ofState.test(passage.text))
  );
}

const seatsOfStates = once(() => new Set(cities.flatMap(({ name, isSeat }) => (isSeat ? [name] : []))));
const ofState =
  /\b(?:Governor|Gov\.|State (?:Senate|House|Assembly|Legislature)|(?<!Nations |U\.?N\.? )General Assembly)(?!\p{L})/u;

function hasPlaceIn(comparison: Comparison, country: string): boolean {
  return factsOf<PlaceFact>(comparison, 'place').some(({ fact }) => fact.country === country);
}

const officials =
  /\b(?:government|cabinet|parliament|assembly|senate|officials|leaders|authorities|counterparts?|opposite numbers?|colleagues?|partners|allies|diplomats|ministers?|presidents?|premier|chancellor|makers|policymakers|rulers|regime|ministry|lawmakers|legislators|legislature|portfolios?|politics|capital|ambassadors?|envoys?|man|woman|representatives?|missions?|embassy|presidency|chancellery|visitors?|guests?|delegations?|aides?|spokes(?:man|woman|person|people))\s(?:of|in|from)\s(?:\p{Lu}\p{L}+,?\s(?:and|or)\s(?:(?:of|in|from)\s)?)?$/iu;
/** `Ana Lind, for Norvik, and Odo Roe, for Tarn, were accredited`. */
const sentBy = /\p{Lu}\p{L}+,\sfor\s$/u;
/** `The €40 million has arrived in Norvik`: a government has it. */
const comesIn =
  /\b(?:arriv(?:es|ed|ing) in|flow(?:s|ed|ing)? (?:in)?to|reach(?:es|ed|ing)?|(?:paid|sent|transferred|disbursed|due) to)\s$/i;
/** `Speaks to Norvik`, `a government has been formed in Norvik`: neither is where somebody is. */
const spokenTo =
  /\b(?:(?:speaks?|spoke|speaking|talks?|talked|talking|writes?|wrote|call(?:s|ed)?|appeal(?:s|ed)?|turn(?:s|ed)?)\s(?:to|with)|(?:government|cabinet|coalition|parliament)\s(?:\p{Ll}+\s){1,3}in)\s$/iu;
const seats =
  /\b(?:(?:ministry|department|office|agency|bank)\s(?:of\s(?:\p{L}+\s){1,4})?|(?:statement|readout|release|communiqué|published|issued|released)\s)in\s$/iu;
const located =
  /\b(?:in|at|near|from|to|outside|around|for|of|visited|visit|left|reached|toward|towards)\s(?:the\s)?$/i;

/** `Will visit Kingston`, where the source has a visit to Jamaica and names no place in it. */
function isVisited(comparison: Comparison, country: string, before: string): boolean {
  if (!visits.test(before)) return false;
  if (factsOf<PlaceFact>(comparison, 'place').some(({ fact }) => fact.country === country)) return false;
  return factsOf<CountryFact>(comparison, 'country').some(({ fact, context: { passage } }) => {
    const start = fact.span.start - passage.span.start;
    return fact.normalised === country && visits.test(passage.text.slice(Math.max(0, start - 40), start));
  });
}

const visits =
  /\b(?:visit(?:s|ed|ing)?(?:\sto)?|(?:trip|travel(?:s|led|ed|ling|ing)?|return(?:s|ed|ing)?)\sto)\s(?:the\s)?$/i;

/** `Asked for Kingston’s support`: what a government has, but not `left for Kingston’s airport`. */
const isOwner =
  /^['’]s\s(?!(?:air(?:port|field)|harbou?r|port|station|streets?|suburbs?|city|mayor|university|cathedral|old|new|main|international|central|downtown)\b)\p{Ll}/u;
/** `In Kingston’s view`. */
const thoughts =
  /^['’]s\s(?:\p{Ll}+\s)?(?:account|assessment|estimation|eyes|favou?r|interests?|judge?ment|name|opinion|reading|telling|view|words|behest|initiative|insistence|invitation|request|suggestion|urging)\b/u;
const aimed = /\b(?:for|of|from|to|toward|towards)\s$/i;

/** `The Chilean capital`, where the source has Santiago. */
export function isNamedCapital(
  comparison: Comparison,
  { passage: { text, span: whole } }: DraftContext,
  fact: Fact,
): boolean {
  if (fact.kind !== 'country' || !/^(?:['’]s)?\scapital\b/.test(text.slice(fact.span.end - whole.start))) return false;
  const capitals = countries.find(({ name }) => name === fact.normalised)?.capitals ?? [];
  return capitals.some(city => inWords(comparison, city) !== undefined);
}

/** Between a country and a place in it, either first: `Norvania’s port of Tarn`, `in Tarn, Norvania`. */
const countryFirst =
  /^(?:['’]s)?\s(?:the\s)?(?:(?:capital|port|resort|city|town|village|region|province|county|district|state|island)\s(?:(?:of|in)\s)?)?$/;
const placeFirst = /^(?:,|\s\(|,?\sin)\s?$/;

/**
 * `Egypt’s Sharm El-Sheikh` and `in Lyon, France`, where the source names the place alone: the country is not taken for wrong, unless the table of
 * places puts the place into another.
 */
export function isCountryOfPlace(comparison: Comparison, { passage }: DraftContext, fact: Fact): boolean {
  if (fact.kind !== 'country') return false;
  const { text, span } = passage;
  const beside = passage.facts.find(one => {
    if (one.kind !== 'place' && one.kind !== 'name') return false;
    const [from, to] = [Math.min(fact.span.end, one.span.end), Math.max(fact.span.start, one.span.start)];
    if (to - from > 24) return false;
    return (one.span.start > fact.span.start ? countryFirst : placeFirst).test(
      text.slice(from - span.start, to - span.start),
    );
  });
  if (!beside) return false;
  const named = factsOf(comparison, beside.kind).filter(({ fact: one }) => one.normalised === beside.normalised);
  return named.some(({ fact: one, context }) => {
    if (one.kind === 'place' && one.country !== undefined) return one.country === fact.normalised;
    const start = one.span.start - context.passage.span.start;
    return inPlace.test(context.passage.text.slice(Math.max(0, start - 9), start));
  });
}

const inPlace = /(?:^|\s)(?:in|at|near|from|to|outside)\s$/;

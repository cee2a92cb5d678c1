import type { CountryFact, Fact, NameFact, OrganisationFact, PlaceFact } from '../../../facts/types.js';
import { nameComparer } from '../../../facts/names/sameName.js';
import { corresponds, factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { countryInForm, lackingArticle } from '../../countryForm.js';
import { knownCountries } from '../../knownCountries.js';
import { quoteWords } from '../../quotations/quoteWords.js';
import { areThin } from '../../quieten.js';
import type { EvidenceRule, SourcePlace, Verdict } from '../../types.js';
import type { HouseGlossary } from '../../houseWords.js';
import { Values } from '../../values.js';
import type { Measure, Relation } from '../../values.js';
import { spelledOut } from '../../spelledOut.js';
import { longestList } from '../../places.js';
import type { Check } from '../check.js';
import { attributionAt, onlyPublisher } from '../quotations/attributions.js';
import { isCountryOfPlace, isHere, isNamedCapital, isSeatOfGovernment, standsForGovernment } from './governments.js';
import { bodyOfCountry, countryOfBody, partOfBody } from './bodyOfCountry.js';
import { isInHead } from './inHead.js';
import { codeOf, groupOf } from './groupsOfCountries.js';
import { holdsSeat } from './seats.js';
import { isMemberInGloss } from './glosses.js';
import { inWords } from '../inWords.js';
import { isInflected, isOnPage } from './onPage.js';
import { firstPlaces, isContinent, isLanguage, isPartOfCountry, isTimeZone, mayHold, seaMayHold } from './passing.js';
import { misspelt } from '../people/misspelt.js';
import { eachInItsPlace, impliedBy, isOneOfRow, isOwnerOfThing, umbrellas } from './namesInPassing.js';
import { differInNumber, isWholeOf, wordSharer } from './rivalNames.js';
import type { People } from '../../people.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { say } from '../../../text/message.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** What a check of names needs besides the texts. */
interface Known {
  readonly comparison: Comparison;
  readonly people: People;
  /** Countries that are at home in the sources without being named. */
  readonly countries: ReadonlySet<string>;
  /** Names of the publishers. */
  readonly publishers: readonly string[];
  /** Whether two names are one. */
  readonly alike: (a: string, b: string) => boolean;
  readonly values: Values<Named>;
  /** A place of a country that the sources name. */
  readonly placesOf: ReturnType<typeof firstPlaces>;
  /** Whether the sources hold too little for one place to correspond to another. */
  readonly thin: boolean;
}

/** Holds countries, places, organisations and other names of the draft against the sources'. */
export const namesCheck: Check = people => {
  const { comparison } = people;
  const publishers = comparison.sources.flatMap(({ readout, source }) =>
    [readout.publisher?.value, source.record.publisher].filter(name => name !== undefined),
  );
  const alike = nameMatcher(comparison.house.glossary);
  const lists = namedKinds.map(kind => factsOf<Named>(comparison, kind));
  const known: Known = {
    alike,
    values: new Values(measure(alike), ...lists),
    comparison,
    people,
    countries: knownCountries(comparison.sources),
    publishers,
    placesOf: firstPlaces(comparison),
    thin: areThin(comparison.sources),
  };
  return draft =>
    eachInItsPlace(
      comparison,
      draft.checked.flatMap(fact => (isNamed(fact) ? [checkName(known, draft, fact)] : [])),
    );
};

/** Sharing a word of their name says as much as words around them do. */
const gain = 0.3;
const relations = {
  same: { state: 'same', gain: 0, least: 0 },
  sameWithWord: { state: 'same', gain, least: 0 },
  rival: { state: 'rival', gain: 0, least: corresponds },
  rivalWithWord: { state: 'rival', gain, least: corresponds },
  rivalWithMost: { state: 'rival', gain: 0.45, least: corresponds },
} satisfies Record<string, Relation>;

function measure(alike: Known['alike']): Measure<Named> {
  const shareWords = wordSharer();
  return {
    keyOf: fact =>
      `${fact.kind}:${fact.normalised}:${fact.text}${fact.kind === 'place' ? `:${fact.country ?? ''}` : ''}`,
    compare(fact, other) {
      const share = shareWords(fact.text, other.text);
      if (isSame(alike, fact, other)) return share ? relations.sameWithWord : relations.same;
      if (!isRival(fact, other, share)) return undefined;
      if (share === 'most') return relations.rivalWithMost;
      return share ? relations.rivalWithWord : relations.rival;
    },
  };
}

/** Tells whether two names are one, also when abbreviations in them are spelled out, or by the newsroom's glossary; each name is read once. */
function nameMatcher(glossary: HouseGlossary): Known['alike'] {
  const same = nameComparer();
  const spelled = remembered(spelledOut);
  const inFull = remembered(name => glossary(name) ?? name);
  const areOne = (a: string, b: string): boolean => {
    if (same(a, b)) return true;
    const [first, second] = [spelled(a), spelled(b)];
    return (first !== a || second !== b) && same(first, second);
  };
  return (a, b) => {
    if (areOne(a, b)) return true;
    const [first, second] = [inFull(a), inFull(b)];
    return (first !== a || second !== b) && areOne(first, second);
  };
}

function remembered(read: (name: string) => string): (name: string) => string {
  const known = new Map<string, string>();
  return name => {
    const words = known.get(name) ?? read(name);
    known.set(name, words);
    return words;
  };
}

const namedKinds: readonly Named['kind'][] = ['country', 'organisation', 'place', 'name'];

function isNamed(fact: Fact): fact is Named {
  return namedKinds.some(kind => kind === fact.kind);
}

function checkName(known: Known, draft: DraftContext, fact: Named): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const decision = known.values.decide(draft, fact, other => !isClaimed(known, draft, other));
  const { kind, role, lookup } = draft.passage;
  // A country within an office is compared with the office.
  const isTold = !known.thin && kind === 'fact' && role === 'sentence' && !lookup.isInOffice(fact.span);
  const own = decision.state === 'contradicted' ? decision.own : undefined;
  const giver = isTold
    ? otherGiver(known, checked, fact, decision.state === 'supported' ? decision.by : own)
    : undefined;
  if (giver) return giver;
  if (decision.state === 'supported') return supported(checked, say`The source names it.`, [placeOf(decision.by)]);
  const other = decision.state === 'contradicted' ? decision.by.fact : undefined;
  if (own && decision.state === 'contradicted' && isOneOfRow(decision.by, draft))
    return supported(checked, say`The source names it.`, [placeOf(own)]);
  if (isOwnerOfThing(draft, fact) || isLanguage(draft, fact))
    return notChecked(checked, say`It says what something is.`);
  if (isSeatOfGovernment(known.comparison, known.countries, draft, fact))
    return supported(checked, say`It stands for the government of a country that the source names.`);
  if (isTimeZone(known.comparison, draft, fact, other))
    return notChecked(checked, say`It says by which clock a time is told.`);
  const spelt =
    own || isPartOfCountry(known.comparison, fact)
      ? undefined
      : (inParts(known.comparison, fact.text) ??
        bodyOfCountry(known.comparison, known.countries, fact) ??
        (decision.state === 'unsupported'
          ? (countryOfBody(known.comparison, fact) ?? partOfBody(known.comparison, fact))
          : undefined));
  if (spelt) return supported(checked, say`The source has these words.`, [spelt]);
  const group = groupOf(known.comparison, draft, fact) ?? codeOf(known.comparison, fact);
  if (group) return supported(checked, say`The source has this country by another name.`, [group]);
  if (isInflected(known.comparison, fact)) return supported(checked, say`The source has a word of this name.`);
  if (decision.state === 'unsupported' && (isOnPage(known.comparison, fact) || isInHead(known.comparison, fact)))
    return supported(checked, say`The source’s page names it.`);
  if (isNamedCapital(known.comparison, draft, fact)) return supported(checked, say`The source names this capital.`);
  const sea = seaMayHold(known.comparison, fact, other);
  if (
    isTold &&
    !holdsWords(decision, fact) &&
    decision.state === 'contradicted' &&
    decision.likeness >= 0.4 &&
    !sea &&
    !mayHold(known.comparison, fact, other) &&
    !isContinent(fact) &&
    fits(fact, decision.by, known)
  ) {
    return mismatch(known, checked, fact, decision.by);
  }
  if (own) return supported(checked, say`The source names it.`, [placeOf(own)]);
  if (standsForGovernment(known.comparison, known.countries, draft, fact))
    return supported(checked, say`It stands for the government of a country that the source names.`);
  if (isCountryOfPlace(known.comparison, draft, fact))
    return notChecked(checked, say`It is the country of a place that the source names.`);
  if (isAtHome(known, fact)) return supported(checked, say`It goes with who gives out the release.`);
  if (holdsSeat(known.comparison, fact)) return supported(checked, say`A house that the source names stands there.`);
  const within = fact.kind === 'country' ? known.placesOf(fact) : undefined;
  if (within) return supported(checked, say`The source names a place of this country.`, [placeOf(within)]);
  if (sea === 'city') return unsupported(checked, say`“${fact.text}”`, 'hint');
  if (sea === 'island' || mayHold(known.comparison, fact, other))
    return notChecked(checked, say`It may hold a place that the source names.`);
  if (isContinent(fact)) return notChecked(checked, say`It holds what the source names.`);
  if (isPressOffice(fact)) return notChecked(checked, say`It goes with who gives out the release.`);
  const slip = fact.kind === 'name' ? misspeltPerson(known, checked, fact) : undefined;
  if (slip) return slip;
  if (isMemberInGloss(known.comparison, draft, fact)) return unsupported(checked, say`“${fact.text}”`, 'hint');
  if (fact.kind === 'name' || !isClaim(known, draft, fact))
    return notChecked(checked, say`It is not known what this name stands for.`);
  return unsupported(checked, say`“${fact.text}”`);
}

/**
 * A body that the draft says the news comes from, and that does not give the source out: `the White House said`, of a release of the State Department.
 *
 * @param own where the sources name it.
 */
function otherGiver(
  known: Known,
  checked: Checked,
  fact: Named,
  own: SourceFact<Named> | undefined,
): Verdict | undefined {
  const how = fact.kind === 'organisation' ? attributionAt(checked.passage, fact.span) : undefined;
  const right = how && onlyPublisher(known.comparison);
  if (!right || isAtHome(known, fact) || isPressOffice(fact) || umbrellas.has(fact.normalised)) return undefined;
  const fixes = [replacement(fact.span, right)];
  if (!own)
    return inParts(known.comparison, fact.text) ? undefined : { ...unsupported(checked, say`“${fact.text}”`), fixes };
  if (how !== 'closing' || own.context.passage.role === 'attribution') return undefined;
  if (attributionAt(own.context.passage, own.fact.span)) return undefined;
  const why = say`The source is given out by the ${right}, not by “${fact.text}”. Put who gives it out.`;
  return contradicted(checked, 'organisation-mismatch', why, [placeOf(own)], fixes);
}

/** A name of several words that is nobody's, because it is spelt like nobody's. */
function misspeltPerson({ people }: Known, checked: Checked, { text }: Named): Verdict | undefined {
  const near = /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u.test(text) ? people.cast.recognise(text) : undefined;
  return near?.how === 'misspelt' ? misspelt(checked, people, near) : undefined;
}

/** Where a source has the words of a name: in a row, or on either side of a small word (`Space Alliance of Houston`). */
function inParts(comparison: Comparison, text: string): SourcePlace | undefined {
  const whole = inWords(comparison, text) ?? impliedBy(comparison, text);
  if (whole) return whole;
  const parts = text.split(/ (?:of|in|for|at|and) (?:the )?/).map(part => inWords(comparison, part));
  return parts.every(part => part !== undefined) ? parts[0] : undefined;
}

/** `Montréal`, where the other name is `Port of Montréal` or `Lyon-Montréal Dialogue`. */
function holdsWords(decision: ReturnType<Values<Named>['decide']>, { text }: Named): boolean {
  return decision.state === 'contradicted' && ` ${decision.by.fact.text.replace(/[-–]/g, ' ')} `.includes(` ${text} `);
}

/** `Office of the Press Secretary`: whoever gives out the release may be called so. */
function isPressOffice({ kind, text }: Named): boolean {
  return kind === 'organisation' && /\b(?:press|media|spokes\w+|communications|public affairs)\b/i.test(text);
}

/**
 * Title case makes names of many words of a headline and of the words that lead into a paragraph, but not countries and places; regions sum up
 * what a release tells of.
 */
function isClaim({ comparison }: Known, { passage: { role } }: DraftContext, fact: Named): boolean {
  if (role === 'sentence') return true;
  if (role === 'heading') return false;
  if (fact.kind === 'organisation') return role === 'lead-in' && !umbrellas.has(fact.normalised);
  if (fact.kind === 'place')
    return fact.country !== undefined && (role === 'headline' || !isHere(comparison, fact.country));
  return fact.kind === 'country';
}

/** `the Israeli-Palestinian conflict`: one of a pair stands in nobody's place. */
function isHalfOfPair({ fact: { span }, context: { passage } }: SourceFact<Named>): boolean {
  const [start, end] = [span.start - passage.span.start, span.end - passage.span.start];
  return (
    /^[-–]\p{Lu}/u.test(passage.text.slice(end, end + 2)) ||
    /\p{L}[-–]$/u.test(passage.text.slice(Math.max(0, start - 2), start))
  );
}

function foldName(name: string): string {
  return quoteWords(name)
    .map(({ key }) => key)
    .join(' ');
}

function mismatch({ comparison }: Known, checked: Checked, fact: Named, by: SourceFact<Named>): Verdict {
  const rule: EvidenceRule =
    fact.kind === 'country' || fact.kind === 'place' ? 'place-mismatch' : 'organisation-mismatch';
  const { text } = by.fact;
  const right = inOwnForm(comparison, checked, fact, by);
  return contradicted(
    checked,
    rule,
    say`The source has “${text}” here, not “${fact.text}”. Put the source’s name.`,
    [placeOf(by)],
    right === undefined ? [] : [replacement(fact.span, right)],
  );
}

/** The source's name as it can stand in the draft's place: `French` for `German`, though the source has `of France`. */
function inOwnForm(
  comparison: Comparison,
  { passage }: Checked,
  fact: Named,
  { fact: by, context }: SourceFact<Named>,
): string | undefined {
  if (fact.kind !== 'country' || by.kind !== 'country') return by.text;
  if (fact.form !== by.form) return countryInForm(comparison, fact, by.normalised);
  return lackingArticle(passage, fact.span, context.passage, by.span) + by.text;
}

function isSame(alike: Known['alike'], fact: Named, other: Named): boolean {
  if (fact.normalised === other.normalised || fact.text.toLowerCase() === other.text.toLowerCase()) return true;
  if (fact.kind === 'country' || other.kind === 'country') {
    return (
      fact.kind === 'place' &&
      other.kind === 'country' &&
      fact.country === other.normalised &&
      fact.text === fact.country
    );
  }
  return alike(fact.text, other.text);
}

/** Whether another name may stand in this one's place: of the same kind, or alike in shape. */
function isRival(fact: Named, other: Named, share: 'most' | 'one' | undefined): boolean {
  if (isWholeOf(fact, other) || isWholeOf(other, fact)) return false;
  if (holdsName(fact, other) || holdsName(other, fact)) return false;
  if (fact.kind === 'name' || other.kind === 'name') {
    return share !== undefined || differInNumber(fact.text, other.text);
  }
  if (fact.kind === 'organisation' || other.kind === 'organisation') return fact.kind === other.kind;
  return fact.kind === other.kind;
}

/** `Banker Ada Lind` and `Ada Lind`. */
function holdsName(long: Named, short: Named): boolean {
  return (long.kind === 'name' || short.kind === 'name') && ` ${long.text} `.includes(` ${short.text} `);
}

/** A country that is at home in the sources is often named where the source has none, and left out where it has it. */
function fits(fact: Named, by: SourceFact<Named>, known: Known): boolean {
  // The source's sentence has it too.
  if (by.context.passage.facts.some(({ normalised }) => normalised === fact.normalised)) return false;
  // `SELECTS HARBOUR PROGRAM ANALYSIS`: a piece of a headline.
  if (/^\p{Lu}+(?: \p{Lu}+){2,}$/u.test(by.fact.text)) return false;
  return !isHalfOfPair(by) && !isAtHome(known, fact) && !isAtHome(known, by.fact);
}

function isAtHome({ countries, publishers, alike }: Known, fact: Named): boolean {
  if (fact.kind === 'country') return countries.has(fact.normalised);
  if (fact.normalised === 'European Union' && publishers.some(name => /\bEuropean\b/.test(name))) return true;
  if (fact.kind === 'place')
    return fact.country !== undefined && countries.has(fact.country) && fact.country === fact.normalised;
  return publishers.some(name => alike(fact.text, name) || ` ${foldName(name)} `.includes(` ${foldName(fact.text)} `));
}

/** Whether another name of the draft's sentence is the source's: then that place is accounted for, as every place is in a list. */
function isClaimed(known: Known, draft: DraftContext, other: Named): boolean {
  if (draft.passage.facts.length > longestList) return true;
  return draft.passage.facts.some(one => isNamed(one) && isSame(known.alike, one, other));
}

import { withoutCountry } from '../../../facts/names/canonical.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import { homeReader } from '../../homes.js';
import { knownCountries } from '../../knownCountries.js';
import { longestList } from '../../places.js';
import { areThin } from '../../quieten.js';
import type { PlaceFact } from '../../../facts/types.js';
import type { Passage, Verdict } from '../../types.js';
import { Values } from '../../values.js';
import { supported, unsupported } from '../../verdicts.js';
import { say } from '../../../text/message.js';
import type { Check } from '../check.js';
import { measure, nameMatcher } from './alike.js';
import { explained } from './explained.js';
import { isOnlyDemonym, mayBeGovernment } from './governments.js';
import { isNamed, isSame, namedKinds } from './known.js';
import type { Known, Named } from './known.js';
import { fits, holdsWords, mismatch } from './mismatch.js';
import { otherGiver } from './otherGiver.js';
import { isWarOf, nationalReader, standsAlone } from './nationals.js';
import { holdsSeat } from './seats.js';
import { areApart, firstPlaces, isContinent, mayHold, seaMayHold } from './passing.js';
import { unnamed } from './unnamed.js';

/** Holds countries, places, organisations and other names of the draft against the sources'. */
export const namesCheck: Check = people => {
  const { comparison } = people;
  const publishers = comparison.sources.flatMap(({ readout, source }) =>
    [readout.publisher?.value, source.record.publisher].flatMap(name =>
      // `Department of Harbours, Pilots' Service`: both give it out.
      name === undefined ? [] : [name, ...name.split(', ')].flatMap(one => [one, withoutCountry(one)]),
    ),
  );
  const alike = nameMatcher(comparison.house.glossary);
  const lists = namedKinds.map(kind => factsOf<Named>(comparison, kind));
  const countries = knownCountries(comparison.sources);
  const known: Known = {
    alike,
    values: new Values(measure(alike), ...lists),
    comparison,
    people,
    countries,
    publishers,
    isHome: homeReader(people),
    isNational: nationalReader(people, countries),
    placesOf: firstPlaces(comparison),
    thin: areThin(comparison.sources),
  };
  return draft => draft.checked.flatMap(fact => (isNamed(fact) ? [checkName(known, draft, fact)] : []));
};

function checkName(known: Known, draft: DraftContext, fact: Named): Verdict {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const decision = known.values.decide(draft, fact, other => !isClaimed(known, draft, fact, other));
  const { kind, role, lookup } = draft.passage;
  // A country within an office is compared with the office.
  const isTold =
    !known.thin &&
    kind === 'fact' &&
    role === 'sentence' &&
    !lookup.isInOffice(fact.span) &&
    !known.isHome(draft.passage, fact);
  const rival = decision.state === 'contradicted' ? decision : undefined;
  const { by, own } = rival ?? { by: undefined, own: undefined };
  const giver = isTold
    ? otherGiver(known, checked, fact, decision.state === 'supported' ? decision.by : own)
    : undefined;
  if (giver) return giver;
  if (decision.state === 'supported' && isTold && isOnlyDemonym(known.comparison, known.countries, draft, fact))
    return unsupported(checked, say`“${fact.text}”`);
  if (decision.state === 'supported') return supported(checked, say`The source names it.`, [placeOf(decision.by)]);
  const why = explained(known, draft, fact, { by, own });
  if (why) return why;
  const sea = seaMayHold(known.comparison, fact, by?.fact);
  const isWhose =
    !own &&
    ((known.isNational(draft.passage, fact) === 'alone' && !(by && standsAlone(by.context.passage, by.fact))) ||
      isWarOf(known.people, draft.passage, fact));
  if (rival && isTold && !sea && !isWhose && isWrong(known, draft, fact, rival))
    return mayBeGovernment(known.comparison, draft, fact)
      ? unsupported(checked, say`“${fact.text}”`, 'hint')
      : mismatch(known, checked, fact, rival.by);
  if (own) return supported(checked, say`The source names it.`, [placeOf(own)]);
  return unnamed(known, draft, fact, { by, own }, sea);
}

/** From here on two places are alike enough for the source's name to be the right one. */
const samePlace = 0.4;

/** Names of which nothing is known, and which the source has elsewhere, must be surely in another's place. */
const surelySamePlace = 0.6;

/** Whether the source has another name in the draft's place, and the draft's cannot be right beside it. */
function isWrong(known: Known, draft: DraftContext, fact: Named, { by, own, likeness }: Rival): boolean {
  const { passage } = draft;
  // `The space shuttle and the International Space Station`: the draft has the other as well.
  if (own && passage.text.toLowerCase().includes(by.fact.text.toLowerCase())) return false;
  if (
    likeness < (own && fact.kind === 'name' ? surelySamePlace : samePlace) ||
    holdsWords(by.fact, fact) ||
    (isContinent(fact) && !areApart(fact, by.fact)) ||
    holdsSeat(known.comparison, draft, fact, by.context)
  )
    return false;
  // `Three years after Qatar’s`: compared with what is told.
  if (own && /^['’]s?(?:[.,;]|$)/.test(passage.text.slice(fact.span.end - passage.span.start))) return false;
  if (own && (standsBesideStranger(known, passage, fact) || isOtherPart(passage, fact, by))) return false;
  // `The Tarn site`, of `the Tarn pilot facility`: whose it is, in both.
  if (
    own &&
    fact.kind === 'place' &&
    isAttribute(passage, fact) &&
    factsOf<PlaceFact>(known.comparison, 'place').some(
      one => one.fact.normalised === fact.normalised && isAttribute(one.context.passage, one.fact),
    )
  )
    return false;
  return !mayHold(known.comparison, fact, by.fact) && fits(fact, by, known);
}

/** `The leaders of Tarn and Estoria spoke of Norvik`, where the source has Norvania's leader in Estoria's place: that name is free since Estoria is wrong. */
function standsBesideStranger({ values }: Known, { facts }: DraftContext['passage'], fact: Named): boolean {
  return (
    fact.kind === 'country' &&
    facts.some(one => one !== fact && one.kind === 'country' && isNamed(one) && !values.has(one))
  );
}

/**
 * `British views`, where the source tells of something in Afghanistan: whose something is, and where something happens. And `the British side`, where it tells of
 * Kabul's decision: another's other thing.
 */
function isOtherPart(draft: Passage, fact: Named, { fact: other, context: { passage } }: SourceFact<Named>): boolean {
  if (fact.kind !== 'country' || fact.form !== 'demonym' || other.kind !== 'country') return false;
  const start = other.span.start - passage.span.start;
  const before = passage.text.slice(Math.max(0, start - 12), start);
  if (other.form === 'name') return /\s(?:in|at|near|inside|across)\s(?:the\s)?$/i.test(before);
  if (other.form !== 'capital') return false;
  const behind = passage.text.slice(start + other.text.length, start + other.text.length + 60);
  const thing = /^['’]s?\s/.test(behind) || /\bthe\s$/i.test(before) ? things.exec(behind)?.[1] : undefined;
  const end = fact.span.end - draft.span.start;
  const [, own = ''] = things.exec(draft.text.slice(end, end + 60)) ?? [];
  return thing !== undefined && !thing.split(' ').some(word => own.split(' ').includes(word));
}

/** What stands behind whose it is. */
const things = /^(?:['’]s?)?\s(\p{Ll}+(?:\s\p{Ll}+)?)/u;

function isAttribute({ text, span: all }: Passage, { span }: Named): boolean {
  return (
    /\bthe\s$/i.test(text.slice(0, span.start - all.start)) &&
    /^(?:\s\p{Ll}+){0,2}\s(?:site|facility|base|plant|yard|office|unit|team|branch|campus|centre|center)\b/u.test(
      text.slice(span.end - all.start),
    )
  );
}

type Rival = Extract<ReturnType<Known['values']['decide']>, { state: 'contradicted' }>;

/** Whether another name of the draft's sentence is the source's: then that place is accounted for, as every place is in a list. */
function isClaimed(known: Known, draft: DraftContext, fact: Named, other: Named): boolean {
  if (draft.passage.facts.length > longestList) return true;
  return draft.passage.facts.some(one =>
    // Also where what the letters are said to stand for is wrong.
    one.kind === 'acronym'
      ? known.alike(one.normalised, other.text) && !known.alike(one.normalised, fact.text)
      : isNamed(one) && isSame(known.alike, one, other),
  );
}

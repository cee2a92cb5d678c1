import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { Office, OfficeFact, PersonFact } from '../../../facts/types.js';
import type { HeldOffice, Member } from '../../cast.js';
import { factsOf } from '../../comparison.js';
import type { DraftContext } from '../../comparison.js';
import { lacksHead } from '../../lexicon/headsOfCountries.js';
import { actorOf } from '../../mentions.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { notChecked, supported, unsupported } from '../../verdicts.js';
import { inWords } from '../inWords.js';
import { anothersOffice } from './anothersOffice.js';
import { heldAbroad } from './heldAbroad.js';
import { nobodysOffice } from './nobodysOffice.js';
import { checkOffice, isInformal, isOfOneBody } from './offices.js';
import { isButForRanks, ofOtherRank } from './otherRank.js';
import { holds, isPast } from './sameOffice.js';
import { wrongOffice } from './wrongOffice.js';
import { say } from '../../../text/message.js';

/** An office without a name beside it: `the deputy secretary`. */
export function checkLooseOffice(people: People, draft: DraftContext, fact: OfficeFact): Verdict[] {
  if (draft.passage.lookup.isBound(fact.span.start)) return [];
  const checked = { fact, span: fact.span, passage: draft.passage };
  const wrong = heldBy(people, draft, fact);
  if (wrong) return [wrong];
  const { kind, role } = draft.passage;
  const isTold = kind === 'fact' && (role === 'sentence' || role === 'headline');
  const told = isTold && !isInformal(fact);
  const ofField = told && fact.office.portfolio.length > 0;
  if (told && isOfNobody(fact.office)) return [unsupported(checked, say`the office “${fact.text}”`)];
  const [exact] = people.cast.holders(fact.office, true);
  const other =
    told && !exact
      ? ((ofField ? onlyOfCountry(people, fact.office) : undefined) ?? otherHead(people, fact.office))
      : undefined;
  const [holder] = other ? [] : people.cast.holders(fact.office);
  if (holder) return [supported(checked, say`The source names this office.`, firstPlace(people, holder))];
  const near =
    (ofField ? nearOffice(people, draft, fact.office) : undefined) ??
    other ??
    (isTold ? ofOtherRank(people, fact.office) : undefined) ??
    (told && !ofField ? (ofSameBody(people, fact.office) ?? ofSameCountry(people, fact.office)) : undefined);
  if (!near)
    return [
      (isDefinite(draft, fact) ? nobodysOffice(people, draft, fact) : undefined) ??
        notChecked(checked, say`No person of the source is known to hold this office.`),
    ];
  return [
    wrongOffice(
      checked,
      fact,
      near,
      say`The source has “${near.text}” here, not “${fact.text}”. Put the source’s office.`,
    ),
  ];
}

/** `The British president`: a head that the country has not. */
function isOfNobody({ country, head, portfolio, body, modifiers }: Office): boolean {
  return country !== null && portfolio.length + modifiers.length === 0 && body === null && lacksHead(country, head);
}

/** `The Estorian president`; headlines have no articles. */
function isDefinite({ passage: { role } }: DraftContext, { definite, office }: OfficeFact): boolean {
  return definite || (role === 'headline' && office.country !== null);
}

/**
 * Between a name and the office that the sentence says its bearer has: `Lind of Norvania will be the next`, `Lind, who is both mayor and`. Few words and
 * owners only: `the port’s` can be read as one or as two, and so many of them in as many ways as there are halves.
 */
const hasOffice =
  /^(?:\sof\s(?:the\s)?\p{Lu}[\p{L} ]{1,30})?(?:\swho(?=\s(?:is|doubles\sas)\s))?\s(?:is|was|will be|becomes?|became|will become|serves as|served as|doubles as|(?:is|was|has been|will be) (?:named|appointed))\s(?:(?:the|its|his|their|her|an?|next|new|also|most|recently|previously|formerly|currently|now|once|both)\s|[\p{L} ]{1,30}[’']s\s){0,5}(?:(?<=\sboth\s)[^,.;:]{3,60}\sand\s(?:(?:the|its|his|her|their)\s)?)?$/u;

/** `Lind was among them too, as secretary of fisheries`: of whoever acts in the sentence. */
const actsAs = /^[^,;:.()"“”]{0,40},?\sas\s(?:(?:the|its|his|her|their)\s|[\p{L} ]{1,30}[’']s\s)?$/u;

/** `Lind came as the envoy`, `Lind takes up the post of envoy`. */
const comesAs =
  /^\s(?:(?:\p{Ll}+\s){0,3}as|(?:takes?|took|taking)\s(?:up|over)(?:\sthe\s(?:post|role|job|office|position)\sof)?|(?:assumes|assumed|fills|filled)(?:\sthe\s(?:post|role|job|office|position)\sof)?)\s(?:(?:the|its|their|his|her|an?|new|next)\s|[\p{L} ]{1,30}[’']s?\s){0,5}$/u;

/** An office that a sentence says somebody has, where the source gives them another that is nearly the same. */
function heldBy(people: People, draft: DraftContext, office: OfficeFact): Verdict | undefined {
  const { passage, mentions } = draft;
  if (passage.kind !== 'fact') return undefined;
  const fact = passage.facts.findLast(
    (one): one is PersonFact => one.kind === 'person' && one.span.end <= office.span.start,
  );
  const before = fact && mentions.find(({ span }) => span.start === fact.span.start);
  // Of several of one surname, it is the one who has the office.
  const holder = fact && people.cast.recogniseAs(fact.text, office.office);
  const [member, another] = holder ? [holder] : before?.certain ? before.members : [];
  if (!before || !member || another) return undefined;
  const whole = passage.text.slice(before.span.end - passage.span.start, office.span.start - passage.span.start);
  // `Lind, whose ships …, was most recently chair`
  const between = /^, who(?:se)? /.test(whole) ? whole.slice(whole.lastIndexOf(', ') + 1) : whole;
  const others = comesAs.test(between) ? anothersOffice(people, draft, member, fact, office) : undefined;
  if (others) return others;
  const isActing = actsAs.test(between) && actorOf(passage, mentions) === before;
  if (!isActing && !hasOffice.test(between) && !isFirstOfTwo(draft, member, between, office)) return undefined;
  const compared = member.offices.map(held => compareOffices(office.office, held.office));
  const isNear = compared.some(({ verdict, part, missing, added }) => {
    if (verdict === 'modifier') return true;
    // What somebody is also, the source need not tell.
    if (/\s(?:also|doubles)\s/.test(between)) return false;
    // `Chief executive of the Harbour Board`, of whom the source has as its chair.
    if (verdict === 'different' && part === 'head')
      return member.offices.some(held => isOfOneBody(held.office, office.office));
    return verdict === 'different' && part === 'portfolio' && missing.length > 0 && added.length > 0;
  });
  // `Lind came as ambassador of Norvania`, who is Estoria's.
  const isOtherCountry =
    isActing && compared.some(({ verdict, part }) => verdict === 'different' && part === 'country');
  if (isNear || isOtherCountry) return checkOffice(people, draft, member, fact, office);
  if (!isOne.test(between)) return undefined;
  const isWhole = isAlone.test(between);
  return (
    (isWhole && member.offices.length > 0 ? checkOffice(people, draft, member, fact, office) : undefined) ??
    anothersOffice(people, draft, member, fact, office) ??
    (isWhole ? heldAbroad(people, draft, member, fact, office) : undefined)
  );
}

/** `Lind, the prime minister and fisheries minister`: of two offices behind a name the first, where its bearer has the second. */
function isFirstOfTwo({ passage }: DraftContext, member: Member, between: string, { span }: OfficeFact): boolean {
  if (!/^,\s(?:(?:the|its|his|their|her)\s)?$/.test(between)) return false;
  const and = /^\s(?:and|as well as)\s/.exec(passage.text.slice(span.end - passage.span.start))?.[0].length ?? 0;
  const second = and > 0 ? passage.lookup.officeAt(span.end + and) : undefined;
  return second !== undefined && member.offices.some(held => holds(compareOffices(second.office, held.office)));
}

/** Between a name and the office that its bearer has now, and nobody else. */
const isOne = /^\s(?:is|serves as)\s(?:(?:the|its|his|their|her|also)\s|[\p{L} ]{1,30}[’']s\s){0,5}$/u;

/** The same of what its bearer is first of all. */
const isAlone = /^\s(?:is|serves as)\s(?:(?:the|its|his|their|her)\s)?(?:\p{Lu}[\p{L} .]{1,30}[’']s?\s)?$/u;

/**
 * An office of the sources that is the draft's but for a word such as `Deputy` or `Acting`: of several, that of somebody whom the sentence names, then
 * the one whose field is the draft's.
 */
function nearOffice({ cast }: People, draft: DraftContext, office: Office): HeldOffice | undefined {
  const named = new Set(draft.mentions.flatMap(({ members }) => members));
  const field = [...office.portfolio].sort().join(' ');
  const rank = ({ member, held }: { member: Member; held: HeldOffice }): number =>
    (named.has(member) ? 2 : 0) + ([...held.office.portfolio].sort().join(' ') === field ? 1 : 0);
  return cast.members
    .flatMap(member => member.offices.map(held => ({ member, held })))
    .filter(({ member, held }) => {
      const { verdict, part, missing, added } = compareOffices(office, held.office);
      // A headline calls a minister of state a minister.
      const isCut = draft.passage.role === 'headline' && added.length === 0 && missing.join() === 'of state';
      if (verdict === 'modifier') return !isCut && (!isPast(office) || isButForRanks(office, held.office));
      // `Under secretary of transport for roads`, where the one that is named, or has no name, is it for harbours.
      const isOther = verdict === 'different' && part === 'portfolio' && isOfOneField(office, held.office);
      return isOther && (member.name === undefined || named.has(member));
    })
    .sort((a, b) => rank(b) - rank(a))[0]?.held;
}

/** What the only one of a country whom the sources name is, where the draft has one of another field: `the Estorian foreign minister`. */
function onlyOfCountry({ cast }: People, office: Office): HeldOffice | undefined {
  // `The commander of Estorian forces`, of somebody who has a command: what she leads, in other words.
  if (office.country === null || office.modifiers.length > 0 || office.head === 'commander') return undefined;
  const [only, another] = cast.members.filter(({ offices }) =>
    offices.some(held => held.office.country === office.country),
  );
  if (!only || another || only.name === undefined) return undefined;
  const isOther = only.offices.every(held => {
    const { verdict, part } = compareOffices(office, held.office);
    return verdict === 'different' && part === 'portfolio' && held.office.modifiers.length === 0;
  });
  return isOther ? only.offices.find(held => held.office.country === office.country) : undefined;
}

/** Heads of which a country has one each. */
const headsOfState = /^(?:president|prime minister|chancellor|king|queen)$/;

/** `The French prime minister`, where the sources name the president alone and of a prime minister nothing. */
function otherHead({ cast, sourceWords }: People, { head, country, modifiers }: Office): HeldOffice | undefined {
  if (
    country === null ||
    modifiers.length > 0 ||
    !headsOfState.test(head) ||
    sourceWords.has(head.split(' ', 1)[0] ?? head)
  )
    return undefined;
  const held = cast.members.flatMap(({ offices }) => offices.filter(({ office }) => office.country === country));
  const [only] = held.filter(({ office }) => office.modifiers.length === 0 && headsOfState.test(office.head));
  return only && held.every(({ office }) => office.head === only.office.head) ? only : undefined;
}

/** `Chief executive of the Harbour Council`, where the sources know but one office of that body, and no chief executive of anything. */
function ofSameBody({ comparison }: People, office: Office): HeldOffice | undefined {
  if (office.body === null || office.modifiers.length > 0 || inWords(comparison, office.head)) return undefined;
  const held = factsOf<OfficeFact>(comparison, 'office').filter(({ fact }) => fact.office.body === office.body);
  const isOther = held.every(({ fact }) => {
    const { verdict, part } = compareOffices(office, fact.office);
    return (
      verdict === 'different' && part === 'head' && fact.office.head === held[0]?.fact.office.head && !isInformal(fact)
    );
  });
  const [only] = isOther ? held : [];
  return only && { ...only.fact, source: only.context.source };
}

/** `India’s president`, where the sources know the vice president of that country alone. */
function ofSameCountry({ comparison }: People, office: Office): HeldOffice | undefined {
  if (office.country === null || isPast(office)) return undefined;
  const near = factsOf<OfficeFact>(comparison, 'office').find(
    ({ fact: { office: held } }) =>
      held.country === office.country &&
      held.head === office.head &&
      !isPast(held) &&
      compareOffices(office, held).verdict === 'modifier',
  );
  return near && { ...near.fact, source: near.context.source };
}

function isOfOneField(one: Office, other: Office): boolean {
  return (
    one.modifiers.length > 0 &&
    one.modifiers.join() === other.modifiers.join() &&
    one.portfolio.some(word => other.portfolio.includes(word))
  );
}

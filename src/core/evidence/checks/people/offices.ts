import { compareOffices } from '../../../facts/people/compareOffices.js';
import type { OfficeComparison } from '../../../facts/people/compareOffices.js';
import { sameName } from '../../../facts/names/sameName.js';
import { parseOffice } from '../../../facts/people/parseOffice.js';
import type { CountryFact, Office, OfficeFact, PersonFact } from '../../../facts/types.js';
import type { HeldOffice, Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import type { Span } from '../../../text/span.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { fittingOffice } from './fittingOffice.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { inTheirPlace } from './swaps.js';
import { listed, say, type Message } from '../../../text/message.js';

/** The office that a mention binds to its name. */
export function officeOf(draft: DraftContext, fact: PersonFact): OfficeFact | undefined {
  if (!fact.office || isInRow(draft, fact, fact.office)) return undefined;
  return draft.passage.lookup.officeAt(fact.office.start);
}

/** `Roe, Estorian minister discuss fish`: in a headline, where no comma closes it, what stands behind a name is somebody else. */
function isInRow({ passage: { role, text, span } }: DraftContext, fact: PersonFact, office: Span): boolean {
  if (role !== 'headline' || office.start < fact.span.end) return false;
  const between = text.slice(fact.span.end - span.start, office.start - span.start);
  return between === ', ' && /^\s\p{Ll}/u.test(text.slice(office.end - span.start));
}

/** Whether an office has one holder in a text: `the president` has many. */
export function isSpecific(office: Office): boolean {
  return office.portfolio.length > 0 || office.body !== null || office.country !== null;
}

/** Holds the office that a draft gives somebody against the offices that the source gives; undefined when nothing is wrong. */
export function checkOffice(
  people: People,
  draft: DraftContext,
  member: Member,
  fact: PersonFact,
  office: OfficeFact,
): Verdict | undefined {
  if (member.offices.length === 0) return undefined;
  if (isInformal(office) && !isAddedRank(office, member)) return undefined;
  const compared = fullOffices(member, office.office).map(held => ({
    held,
    how: compareOffices(office.office, held.office),
  }));
  if (
    compared.some(
      ({ held, how }) =>
        holds(how) ||
        isShortened(office, held) ||
        lacksOwner(office, held) ||
        isOfSameBody(office, held) ||
        isOfTheBody(office, held),
    )
  )
    return wrongPart(draft, member, fact, office);
  // Whoever holds an office may have held another before, of which the source has no need to tell.
  const isPast = office.office.modifiers.some(one => /^(?:former|then|ex|past|onetime)$/.test(one));
  if (isPast && !compared.some(({ how }) => how.verdict === 'modifier')) return undefined;
  const elsewhere = compared.every(({ how }) => how.part === 'country')
    ? wrongCountry(people, draft, { member, fact, office })
    : undefined;
  if (elsewhere) return elsewhere;
  const holder = rightHolder(people, draft, member, office.office);
  const near = compared.find(({ how }) => how.verdict === 'modifier')?.held;
  const held = near ?? compared.find(one => isOfOneBody(one.held.office, office.office))?.held ?? compared[0]?.held;
  if (!held) return undefined;
  if (holder?.name !== undefined) {
    const verdict = wrongNameOrRank(people, draft, { member, fact, office }, held, holder);
    return near ? verdict : { ...verdict, fixes: byName(draft, verdict.fixes, fact, holder) };
  }
  const another = onlyHolder(people, member, office.office);
  if (another) return wrongNameOrRank(people, draft, { member, fact, office }, held, another);
  const why = say`In the source, ${member.name ?? fact.text} is “${held.text}”, not “${office.text}”. Put the source’s office.`;
  return wrongOffice({ fact: office, span: office.span, passage: draft.passage }, office, held, why);
}

/** The offices against which one is held: `Secretary Lind` is short for the `State Secretary for Defence` that she is, and no foreign secretary. */
function fullOffices({ offices }: Member, office: Office): readonly HeldOffice[] {
  if (office.portfolio.length === 0) return offices;
  const full = offices.filter(held => !isBare(held.office) && held.office.head === office.head);
  const isOther = full.length > 0 && full.every(held => compareOffices(office, held.office).verdict === 'different');
  return isOther ? offices.filter(held => !isBare(held.office)) : offices;
}

/** Whether two offices are of one body that both name. */
export function isOfOneBody(one: Office, other: Office): boolean {
  return one.body !== null && other.body !== null && sameName(one.body, other.body);
}

function isBare({ portfolio, body, country, modifiers, also }: Office): boolean {
  return portfolio.length === 0 && modifiers.length === 0 && body === null && country === null && !also;
}

/**
 * `Minister Roe`, where Roe is the deputy and Lind the minister: either the office is wrong or the name is, so the verdict is about both. The source's
 * office is offered first, unless what the sentence tells is what the source tells of the other.
 */
function wrongNameOrRank(
  people: People,
  draft: DraftContext,
  { member, fact, office }: { member: Member; fact: PersonFact; office: OfficeFact },
  near: HeldOffice,
  holder: Member,
): Verdict {
  const span = {
    start: Math.min(office.span.start, fact.span.start),
    end: Math.max(office.span.end, fact.span.end),
  };
  const name = holder.name ?? '';
  const fixes = [
    replacement(office.span, fittingOffice(office, near, isFirst(draft, office))),
    replacement(fact.span, nameInPlaceOf(fact.text, name)),
  ];
  return contradicted(
    { fact, span, passage: draft.passage },
    'office-mismatch',
    say`In the source, ${member.name ?? fact.text} is “${near.text}”; the ${office.text} is ${name}. Put the source’s office or the right name.`,
    [placeIn(near.source, near.span), ...firstPlace(people, holder)],
    isOf(people, draft, fact, holder) ? fixes.reverse() : fixes,
  );
}

/** Of another office altogether the name is likelier to be wrong, and surely where the sentence names its holder too: the two were exchanged. */
function byName(
  { mentions }: DraftContext,
  fixes: Verdict['fixes'],
  { span }: PersonFact,
  holder: Member,
): Verdict['fixes'] {
  const ordered = fixes[0]?.edits[0]?.start === span.start ? fixes : [...fixes].reverse();
  return mentions.some(({ members }) => members.includes(holder)) ? ordered.slice(0, 1) : ordered;
}

/** Who gives a source out, or stands in the place of the name in the source. */
function isOf(people: People, draft: DraftContext, fact: PersonFact, holder: Member): boolean {
  if (people.givers.has(holder)) return true;
  const member = people.cast.recognise(fact.normalised)?.member;
  return member !== undefined && inTheirPlace(people, draft, fact, member)?.member === holder;
}

/** Words of newspapers for whoever leads something: they name no office that could be wrong. */
const informal = /^(?:chief|head|boss|leader|official|diplomat|envoy|aide)$/;

/** `Defence chief`, but not `Chief of Defence`. */
export function isInformal({ text, office: { head } }: OfficeFact): boolean {
  return informal.test(head) && !/(?<!\p{L})Chief of /u.test(text);
}

/** `The agency’s deputy chief`, for somebody of whom the source says nothing of the kind. */
function isAddedRank({ office: { modifiers } }: OfficeFact, { offices }: Member): boolean {
  return modifiers.some(one => ranks.test(one)) && offices.every(held => held.office.modifiers.length === 0);
}

const ranks = /^(?:deputy|acting|former)$/;

/** `Secretary of State Holt`, for somebody who is Secretary of State for Fisheries: the title without its field, as on second reference. */
function isShortened({ text, office }: OfficeFact, held: HeldOffice): boolean {
  const isField = ` ${held.text} `.toLowerCase().includes(` ${text.toLowerCase()} for `);
  return isField && office.modifiers.join() === held.office.modifiers.join();
}

/** `Chair of the Military Committee`, for somebody who is `Chair of the NATO Military Committee`. */
function lacksOwner({ text }: OfficeFact, held: HeldOffice): boolean {
  const plain = (words: string): string => words.toLowerCase().replace(/\b(?:the|its) /g, '');
  const short = held.text.replace(/(?<=\sthe\s|\sof\s)\p{Lu}{2,8}\s/u, '');
  return short !== held.text && plain(short) === plain(text);
}

/** A body that the text has named already. */
const theBody =
  /\s(?:for|of|at|in|with)\s(?:the|its|their|his|her)\s(?:agency|company|firm|ministry|department|office|organi[sz]ation|bank|group|force|service|body|institute|bureau|authority|government|union|commission|council|board|committee)$/i;

/** `Spokesperson for the agency`, for somebody who is its `harbours spokesperson`. */
function isOfTheBody({ text }: OfficeFact, held: HeldOffice): boolean {
  const bare = theBody.test(text) ? parseOffice(text.replace(theBody, '')) : undefined;
  return bare !== undefined && holds(compareOffices(bare, held.office));
}

/** `Deputy chair of the Harbour and Coast Commission`, for somebody who is `HCC Deputy Chair`. */
function isOfSameBody({ text }: OfficeFact, held: HeldOffice): boolean {
  const short = abbreviated(text, held.text);
  const parsed = short === undefined ? undefined : parseOffice(short);
  if (parsed) return holds(compareOffices(parsed, held.office));
  const theirs = abbreviated(held.text, text);
  const [own, other] = theirs === undefined ? [] : [parseOffice(text), parseOffice(theirs)];
  return own !== undefined && other !== undefined && holds(compareOffices(own, other));
}

/** An office with the acronym of another in the place of what that stands for. */
function abbreviated(text: string, other: string): string | undefined {
  const [acronym] = /(?<!\p{L})\p{Lu}{3,8}(?!\p{L})/u.exec(other) ?? [];
  if (acronym === undefined) return undefined;
  const words = text.split(' ');
  for (let from = 0; from < words.length; from++) {
    let letters = '';
    for (let to = from; to < words.length && acronym.startsWith(letters); to++) {
      const word = words[to] ?? '';
      if (/^\p{Lu}/u.test(word)) letters += word.charAt(0);
      else if (letters === '' || !/^(?:of|and|for|the|on|in)$/.test(word)) break;
      if (letters === acronym) return [...words.slice(0, from), acronym, ...words.slice(to + 1)].join(' ');
    }
  }
  return undefined;
}

/**
 * Somebody of the right office and the wrong country: `Prime Minister Ana Lind of Estoria`. Either the name is wrong or the country, so the verdict
 * is about both.
 */
function wrongCountry(
  people: People,
  draft: DraftContext,
  { member, fact, office }: { member: Member; fact: PersonFact; office: OfficeFact },
): Verdict | undefined {
  const held = member.offices.find(one => one.office.country !== null);
  const [inside] = draft.passage.facts.filter(
    (one): one is CountryFact =>
      one.kind === 'country' &&
      one.normalised === office.office.country &&
      one.span.start >= Math.min(office.span.start, fact.span.start) &&
      one.span.start <= Math.max(office.span.end, fact.span.end) + longestLink,
  );
  const home = held?.office.country ?? null;
  if (!held || home === null || !inside) return undefined;
  const span = {
    start: Math.min(inside.span.start, fact.span.start),
    end: Math.max(inside.span.end, fact.span.end),
  };
  const right = countryInForm(people.comparison, inside, home);
  const holder = rightHolder(people, draft, member, office.office);
  return contradicted(
    { fact, span, passage: draft.passage },
    'office-mismatch',
    say`In the source, ${member.name ?? fact.text} is “${held.text}” of ${home}, not of ${inside.normalised}. Put the right country or the right name.`,
    [placeIn(held.source, held.span)],
    [
      ...(right === undefined ? [] : [replacement(inside.span, right)]),
      ...(holder?.name === undefined ? [] : [replacement(fact.span, nameInPlaceOf(fact.text, holder.name))]),
    ],
  );
}

/** ` of the Republic of ` between a name and its country. */
const longestLink = 20;

function holds({ verdict }: OfficeComparison): boolean {
  return verdict === 'same' || verdict === 'wider' || verdict === 'narrower';
}

/** Of two offices in a row (`vice premier and foreign minister`), the one that the source does not give. */
function wrongPart(draft: DraftContext, member: Member, fact: PersonFact, office: OfficeFact): Verdict | undefined {
  if (!office.office.also) return undefined;
  let from = 0;
  for (const part of office.text.split(/(?: and |, )/)) {
    const start = office.span.start + office.text.indexOf(part, from);
    from = start - office.span.start + part.length;
    const parsed = parseOffice(part);
    if (!parsed || informal.test(parsed.head)) continue;
    if (member.offices.some(held => holds(compareOffices(parsed, held.office)))) continue;
    const span = { start, end: start + part.length };
    const given = listed(member.offices.map(({ text }) => say`“${text}”`));
    const why = say`In the source, ${member.name ?? fact.text} is ${given}, not “${part}”. Put the source’s office.`;
    const [held] = member.offices;
    return contradicted(
      { fact: office, span, passage: draft.passage },
      'office-mismatch',
      why,
      held ? [placeIn(held.source, held.span)] : [],
    );
  }
  return undefined;
}

/**
 * Who holds the office in the sources: then the names were swapped. A bare office (`Commissioner`) has many holders in the world; it points to
 * somebody only where the draft's sentence names that one too.
 */
function rightHolder(people: People, draft: DraftContext, member: Member, office: Office): Member | undefined {
  const others = (exactly: boolean): readonly Member[] =>
    people.cast.holders(office, exactly).filter(one => one !== member && one.name !== undefined);
  const exact = others(true);
  // `Under Secretary for Harbours and Fish`, who is `of the Ministry` in the source.
  const like = exact.length === 0 && office.portfolio.length > 1 ? others(false) : exact;
  const ofCountry = like.filter(one => one.offices.some(held => held.office.country === office.country));
  const holders = office.country !== null && ofCountry.length > 0 ? ofCountry : like;
  const [only] = holders;
  if (!only || holders.length > 1) return undefined;
  const beside = draft.passage.facts.some(
    one => one.kind === 'person' && people.cast.recognise(one.normalised)?.member === only,
  );
  return beside || isSpecific(office) ? only : undefined;
}

/** Who alone holds an office in the sources, however bare it is: `spokesperson`, `President`. */
function onlyHolder({ cast }: People, member: Member, office: Office): Member | undefined {
  const [only, another] = cast.holders(office, true);
  return only && !another && only !== member && only.name !== undefined ? only : undefined;
}

/** Says that the source has another office, and offers it. */
export function wrongOffice(checked: Checked, office: OfficeFact, held: HeldOffice, why: Message): Verdict {
  const span = { start: office.span.start, end: office.span.end + restOfField(checked, office, held).length };
  const fixes = isCutShort(checked, office)
    ? []
    : [replacement(span, fittingOffice(office, held, isFirst(checked, office)))];
  return contradicted(checked, 'office-mismatch', why, [placeIn(held.source, held.span)], fixes);
}

/** ` and climate policy`, where the source's office has those words: what the draft says of the field goes on behind what was read of it. */
function restOfField({ passage }: Checked, { span }: OfficeFact, held: HeldOffice): string {
  const behind = passage.text.slice(span.end - passage.span.start, span.end - passage.span.start + 60);
  const words = /^(?:,? and)?(?: \p{Ll}+){1,3}/u.exec(behind)?.[0].split(/(?= )/) ?? [];
  const whole = held.text.toLowerCase();
  for (let count = words.length; count > 1; count--) {
    const rest = words.slice(0, count).join('');
    if (whole.endsWith(rest) || whole.includes(`${rest} `)) return rest;
  }
  return '';
}

function isFirst({ passage }: Pick<Checked, 'passage'>, { span }: OfficeFact): boolean {
  return /^\P{L}*$/u.test(passage.text.slice(0, span.start - passage.span.start));
}

/** Whether what an acronym is said to stand for goes on behind the office: the source's office would leave half of it in the sentence. */
function isCutShort({ passage }: Checked, { span }: OfficeFact): boolean {
  return passage.facts.some(fact => {
    if (fact.kind !== 'acronym' || !fact.expansion) return false;
    const { start, end } = fact.expansion.span;
    return start < span.end && end > span.end;
  });
}

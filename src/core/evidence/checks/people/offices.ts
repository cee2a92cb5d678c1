import { compareOffices } from '../../../facts/people/compareOffices.js';
import { sameName } from '../../../facts/names/sameName.js';
import { parseOffice } from '../../../facts/people/parseOffice.js';
import type { Office, OfficeFact, PersonFact } from '../../../facts/types.js';
import type { HeldOffice, Member } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import type { Span } from '../../../text/span.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { anothersField, anothersOffice } from './anothersOffice.js';
import { fittingOffice } from './fittingOffice.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { inTheirPlace } from './swaps.js';
import { listed, say } from '../../../text/message.js';
import { holds, isPast, isSameOffice, speaksForHolder } from './sameOffice.js';
import { isRankInWords } from './ranksInWords.js';
import { addsRank, isButForRanks } from './otherRank.js';
import { wrongCountry } from './wrongCountry.js';
import { onlyHolder, rightHolder } from './rightHolder.js';
import { isFirst, wrongOffice } from './wrongOffice.js';

/** The office that a mention binds to its name. */
export function officeOf(draft: DraftContext, fact: PersonFact): OfficeFact | undefined {
  if (!fact.office || isInRow(draft, fact, fact.office)) return undefined;
  return draft.passage.lookup.officeAt(fact.office.start);
}

/** `Amb. Lind`: a title that goes with many offices, and says of none what it is. */
function isCourtesy({ office }: Pick<OfficeFact, 'office'>): boolean {
  const { head, portfolio, country, body, modifiers } = office;
  return head === 'ambassador' && portfolio.length + modifiers.length === 0 && country === null && body === null;
}

/** `Roe, Estorian minister discuss fish`: in a headline, where no comma closes it, what stands behind a name is somebody else. */
function isInRow({ passage: { role, text, span } }: DraftContext, fact: PersonFact, office: Span): boolean {
  if (role !== 'headline' || office.start < fact.span.end) return false;
  const between = text.slice(fact.span.end - span.start, office.start - span.start);
  return between === ', ' && /^\s\p{Ll}/u.test(text.slice(office.end - span.start));
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
  if (member.offices.every(isCourtesy) && !isCourtesy(office))
    return anothersOffice(people, draft, member, fact, office);
  if (isInformal(office) && !addsRank(office.office, member)) return anothersField(people, draft, member, fact, office);
  const compared = fullOffices(member, office.office).map(held => ({
    held,
    how: compareOffices(office.office, held.office),
  }));
  const same = compared.filter(
    ({ held, how }) => isSameOffice(office, held, how) || speaksForHolder(people.cast, office, held),
  );
  const [theirs] = same;
  if (theirs) {
    const rival = same.every(({ how }) => how.part === 'head') ? holderBeside(draft, member, office.office) : undefined;
    if (!rival) return wrongPart(draft, member, fact, office);
    const verdict = wrongNameOrRank(people, draft, { member, fact, office }, theirs.held, rival);
    return { ...verdict, fixes: byName(draft, verdict.fixes, { fact, office }, rival) };
  }
  // Whoever holds an office may have held another before, of which the source has no need to tell.
  const isLike = compared.some(({ held }) => isButForRanks(office.office, held.office));
  if (isPast(office.office) && !isLike && !member.offices.every(held => isPast(held.office))) return undefined;
  if (isRankInWords(people, office.office, member)) return undefined;
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
    return near ? verdict : { ...verdict, fixes: byName(draft, verdict.fixes, { fact, office }, holder) };
  }
  const another = onlyHolder(people, member, office.office);
  if (another) return wrongNameOrRank(people, draft, { member, fact, office }, held, another);
  const why = say`In the source, ${member.name ?? fact.text} is “${held.text}”, not “${office.text}”. Put the source’s office.`;
  return wrongOffice({ fact: office, span: office.span, passage: draft.passage }, office, held, why);
}

/** Who else in a sentence has an office in the very word, where its like would do: the ambassador, beside a representative whom it calls so. */
function holderBeside({ mentions }: DraftContext, member: Member, office: Office): Member | undefined {
  const [only, another] = mentions
    .flatMap(({ certain, members }) => (certain && members.length === 1 ? members : []))
    .filter(one => one !== member && one.name !== undefined && one.offices.some(held => isHolder(office, held.office)));
  return another ? undefined : only;
}

function isHolder(office: Office, held: Office): boolean {
  return office.head === held.head && office.country === held.country && holds(compareOffices(office, held));
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
  { fact, office }: { readonly fact: PersonFact; readonly office: OfficeFact },
  holder: Member,
): Verdict['fixes'] {
  const ordered = fixes[0]?.edits[0]?.start === fact.span.start ? fixes : [...fixes].reverse();
  // The office itself stands for its holder.
  const isNamed = mentions.some(({ members, span }) => members.includes(holder) && span.start !== office.span.start);
  return isNamed ? ordered.slice(0, 1) : ordered;
}

/** Who gives a source out, or stands in the place of the name in the source. */
function isOf(people: People, draft: DraftContext, fact: PersonFact, holder: Member): boolean {
  if (people.givers.has(holder)) return true;
  const member = people.cast.recognise(fact.normalised)?.member;
  return member !== undefined && inTheirPlace(people, draft, fact, member)?.member === holder;
}

/** Words of newspapers for whoever leads something: they name no office that could be wrong. */
const informal = /^(?:chief|head|boss|leader|official|diplomat|envoy|aide)$/;

/** `Defence chief`, but not `Chief of Defence`; `the envoy`, but not `special envoy`. */
export function isInformal({ text, office: { head, portfolio } }: OfficeFact): boolean {
  if (head === 'envoy' && portfolio.includes('special')) return false;
  return informal.test(head) && !/(?<!\p{L})Chief of /u.test(text);
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

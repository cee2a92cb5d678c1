import { inWords } from './inWords.js';
import { findCountries } from '../../facts/countries.js';
import { compareOffices } from '../../facts/people/compareOffices.js';
import type { OfficeComparison } from '../../facts/people/compareOffices.js';
import { surnameOf } from '../../facts/people/surname.js';
import { parseOffice } from '../../facts/people/parseOffice.js';
import type { Office, OfficeFact, PersonFact } from '../../facts/types.js';
import type { Cast, HeldOffice, Member, Recognised } from '../cast.js';
import { withLikeness } from '../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../comparison.js';
import type { Mention } from '../mentions.js';
import { placeIn } from '../sourceEvidence.js';
import type { Span } from '../../text/span.js';
import type { SourcePlace, Verdict } from '../types.js';
import { checkRank } from './ranks.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../verdicts.js';
import type { Checked } from '../verdicts.js';

/** Who is who, and where everybody is spoken of. */
export interface People {
  readonly comparison: Comparison;
  readonly cast: Cast;
  /** By the number of the source's passage. */
  readonly sourceMentions: readonly (readonly Mention[])[];
  /** Every word of the sources, folded. */
  readonly sourceWords: ReadonlySet<string>;
  /** The mentions in the sources' own sentences. */
  readonly told: readonly { readonly fact: Mention; readonly context: SourceContext }[];
  /** By the number of the draft's passage. */
  readonly draftMentions: readonly (readonly Mention[])[];
}

/** Holds the people of a draft, their names, their offices and what they do, against the sources. */
export function checkPeople(people: People): Verdict[] {
  return people.comparison.drafts.flatMap((draft, index) => [
    ...draft.checked.flatMap(fact => {
      if (fact.kind === 'person') return checkPerson(people, draft, index, fact);
      return fact.kind === 'office' ? checkLooseOffice(people, draft, fact) : [];
    }),
    ...checkSpelling(people, draft),
  ]);
}

function checkPerson(people: People, draft: DraftContext, index: number, fact: PersonFact): Verdict[] {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const found = people.cast.recognise(fact.normalised) ?? people.cast.recognise(fact.text);
  const office = officeOf(draft, fact);
  if (!found) return [stranger(people, checked, fact, office)];
  const { member, how } = found;
  const place = firstPlace(people, member);
  if (how !== 'same') {
    const spelt = inWords(people.comparison, fact.text);
    return [spelt ? supported(checked, 'The source spells it so.', [spelt]) : misspelt(checked, people, found)];
  }
  const rank = checkRank(people, draft, member, fact);
  if (rank) return [rank];
  const misheld = office && checkOffice(people, draft, member, fact, office);
  if (misheld) return [misheld];
  const other = inHisPlace(people, draft, index, fact, member);
  return [other ? swapped(checked, fact, member, other) : supported(checked, 'The source names this person.', place)];
}

const capitalised = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{Ll}\p{M}]{4,}(?![\p{L}\p{M}-])/gu;

/** Surnames that were not told to be anybody's because they are spelt like nobody's. */
function checkSpelling(people: People, draft: DraftContext): Verdict[] {
  const { passage } = draft;
  return Array.from(passage.text.matchAll(capitalised)).flatMap(match => {
    const start = passage.span.start + match.index;
    const span = { start, end: start + match[0].length };
    if (people.sourceWords.has(match[0].toLowerCase()) || isKnown(draft, span)) return [];
    const found = people.cast.recognise(match[0]);
    const near =
      found?.how === 'misspelt' && found.member.name?.toLowerCase().includes(match[0].slice(0, 1).toLowerCase());
    return near ? [misspelt({ span, passage }, people, found)] : [];
  });
}

/** Whether a word is part of something that is known, or of a quotation. */
function isKnown({ passage }: DraftContext, { start, end }: Span): boolean {
  return passage.facts.some(fact => fact.kind !== 'name' && fact.span.start <= start && end <= fact.span.end);
}

function misspelt(checked: Checked, people: People, { member, how }: Recognised): Verdict {
  const { start, end } = checked.span;
  const text = people.comparison.draft.prose.slice(start, end);
  const right = nameInPlaceOf(text, member.name ?? '');
  const why = `The source spells this name “${right}”. Put its spelling.`;
  const verdict = contradicted(checked, 'name-misspelt', why, firstPlace(people, member), [
    replacement(checked.span, right),
  ]);
  return how === 'diacritics' ? { ...verdict, severity: 'hint' } : verdict;
}

/** The office that a mention binds to its name. */
function officeOf(draft: DraftContext, fact: PersonFact): OfficeFact | undefined {
  if (!fact.office) return undefined;
  const { start } = fact.office;
  return draft.passage.facts.find((one): one is OfficeFact => one.kind === 'office' && one.span.start === start);
}

/** Somebody whom no source names. */
function stranger(people: People, checked: Checked, fact: PersonFact, office: OfficeFact | undefined): Verdict {
  const holders = office ? people.cast.holders(office.office, true).filter(({ name }) => name !== undefined) : [];
  const [only] = holders;
  if (only?.name !== undefined && holders.length === 1 && office && isSpecific(office.office)) {
    return contradicted(
      checked,
      'office-mismatch',
      `In the source, the ${office.text} is ${only.name}, not ${fact.text}. Put the source’s name.`,
      firstPlace(people, only),
      [replacement(fact.span, only.name)],
    );
  }
  const surname = surnameOf(fact.text);
  const named = surname !== fact.text && /^\p{Lu}/u.test(surname) ? inWords(people.comparison, surname) : undefined;
  if (named && /^\p{Lu}/u.test(named.text)) return supported(checked, 'The source has the surname.', [named]);
  // A name alone for somebody whom the sources know by office only.
  if (office && people.cast.holders(office.office).some(({ name }) => name === undefined)) {
    return notChecked(checked, 'The source gives the office without a name.');
  }
  if (checked.passage.role !== 'sentence' && checked.passage.role !== 'headline') {
    return notChecked(checked, 'It is not known whether this is a name.');
  }
  return unsupported(checked, `the name “${fact.text}”`);
}

/** Whether an office has one holder in a text: `the president` has many. */
function isSpecific(office: Office): boolean {
  return office.portfolio.length > 0 || office.body !== null || office.country !== null;
}

function checkOffice(
  people: People,
  draft: DraftContext,
  member: Member,
  fact: PersonFact,
  office: OfficeFact,
): Verdict | undefined {
  if (member.offices.length === 0) return undefined;
  if (informal.test(office.office.head)) return undefined;
  const compared = member.offices.map(held => ({ held, how: compareOffices(office.office, held.office) }));
  if (compared.some(({ how }) => holds(how))) return wrongPart(draft, member, fact, office);
  const holder = rightHolder(people, draft, member, office.office);
  if (holder?.name !== undefined) {
    return contradicted(
      { fact, span: fact.span, passage: draft.passage },
      'office-mismatch',
      `In the source, the ${office.text} is ${holder.name}; ${member.name ?? fact.text} is ${ownOffice(member)}. Put the right name.`,
      [...firstPlace(people, holder), ...firstPlace(people, member)],
      [replacement(fact.span, nameInPlaceOf(fact.text, holder.name))],
    );
  }
  const held = (compared.find(({ how }) => how.verdict === 'modifier') ?? compared[0])?.held;
  if (!held) return undefined;
  const why = `In the source, ${member.name ?? fact.text} is “${held.text}”, not “${office.text}”. Put the source’s office.`;
  return wrongOffice({ fact: office, span: office.span, passage: draft.passage }, office, held, why);
}

/** Words of newspapers for whoever leads something: they name no office that could be wrong. */
const informal = /^(?:chief|head|boss|leader|official|diplomat|envoy|aide)$/;

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
    const given = member.offices.map(({ text }) => `“${text}”`).join(', ');
    const why = `In the source, ${member.name ?? fact.text} is ${given}, not “${part}”. Put the source’s office.`;
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
  const holders = people.cast.holders(office, true).filter(one => one !== member && one.name !== undefined);
  const [only] = holders;
  if (!only || holders.length > 1) return undefined;
  const beside = draft.passage.facts.some(
    one => one.kind === 'person' && people.cast.recognise(one.normalised)?.member === only,
  );
  return beside || isSpecific(office) ? only : undefined;
}

/** The source's office as it can stand in the draft's place: with the draft's own word for the country, and in small letters where it has them. */
function fittingOffice(office: OfficeFact, held: HeldOffice): string {
  const small = /^(?:the )?(?:\p{L}+[’']s )?\p{Ll}/u.test(office.text) && !/\p{Lu}/u.test(office.text.slice(-6));
  const own = /^(?:[\p{L}. ]{1,30}[’']s )/u.exec(office.text)?.[0] ?? '';
  const [country] = own === '' ? [] : findCountries(held.text);
  const bare =
    country?.span.start === 0 ? held.text.slice(country.span.end).replace(/^(?: \([A-Z.]{2,8}\))? /, '') : held.text;
  const text = own === '' || country?.span.start !== 0 ? held.text : own + bare;
  if (!small) return text;
  return own === '' ? lowered(text) : own + lowered(bare);
}

/** In small letters but for countries and acronyms. */
function lowered(text: string): string {
  const kept = findCountries(text);
  return text.replace(/\p{Lu}\p{Ll}+/gu, (word, at: number) =>
    kept.some(({ span }) => span.start <= at && at < span.end) ? word : word.toLowerCase(),
  );
}

function ownOffice(member: Member): string {
  return `“${member.offices[0]?.text ?? ''}”`;
}

interface Rival {
  readonly member: Member;
  readonly context: SourceContext;
  readonly mention: Mention;
  readonly likeness: number;
}

/** From here on two places are so alike that they tell of the same act. */
const sameAct = 0.55;
/** The other's place must be this much more alike than any of the person's own. */
const clearly = 0.22;

/** Somebody else who, in the source, stands where the draft has this person. */
function inHisPlace(
  people: People,
  draft: DraftContext,
  index: number,
  fact: PersonFact,
  member: Member,
): Rival | undefined {
  if (fact.possessive || draft.passage.role !== 'sentence') return undefined;
  const here = new Set(people.draftMentions[index]?.flatMap(({ members }) => members));
  let own = 0;
  let rival: Rival | undefined;
  for (const place of withLikeness(people.comparison, draft, fact.span, people.told)) {
    const { fact: mention, context, likeness } = place;
    if (mention.members.includes(member)) own = Math.max(own, likeness);
    else if (mention.certain && mention.members.every(one => !here.has(one)) && likeness > (rival?.likeness ?? 0)) {
      const [other] = mention.members;
      if (other?.name !== undefined) rival = { member: other, context, mention, likeness };
    }
  }
  return rival && rival.likeness >= sameAct && rival.likeness - own >= clearly ? rival : undefined;
}

function swapped(checked: Checked, fact: PersonFact, member: Member, rival: Rival): Verdict {
  const right = rival.member.name;
  return contradicted(
    checked,
    'role-reversed',
    `The source says this of ${right ?? `the ${ownOffice(rival.member)}`}, not of ${member.name ?? fact.text}. Put the right name.`,
    [placeIn(rival.context.source, rival.context.passage.span)],
    right === undefined ? [] : [replacement(fact.span, nameInPlaceOf(fact.text, right))],
  );
}

function firstPlace(people: People, member: Member): SourcePlace[] {
  for (const context of people.comparison.contexts) {
    const mention = people.sourceMentions[context.passage.index]?.find(
      ({ members, certain }) => certain && members.includes(member),
    );
    if (mention) return [placeIn(context.source, mention.span)];
  }
  return [];
}

/** An office without a name beside it: `the deputy secretary`. */
function checkLooseOffice(people: People, draft: DraftContext, fact: OfficeFact): Verdict[] {
  if (draft.passage.facts.some(one => one.kind === 'person' && one.office?.start === fact.span.start)) return [];
  const checked = { fact, span: fact.span, passage: draft.passage };
  const [holder] = people.cast.holders(fact.office);
  if (holder) return [supported(checked, 'The source names this office.', firstPlace(people, holder))];
  const near = fact.office.portfolio.length > 0 ? nearOffice(people, fact.office) : undefined;
  if (!near) return [notChecked(checked, 'No person of the source is known to hold this office.')];
  return [
    wrongOffice(
      checked,
      fact,
      near,
      `The source has “${near.text}” here, not “${fact.text}”. Put the source’s office.`,
    ),
  ];
}

/** An office of the sources that is the draft's but for a word such as `Deputy` or `Acting`. */
function nearOffice({ cast }: People, office: Office): HeldOffice | undefined {
  return cast.members
    .flatMap(({ offices }) => offices)
    .find(held => compareOffices(office, held.office).verdict === 'modifier');
}

function wrongOffice(checked: Checked, office: OfficeFact, held: HeldOffice, why: string): Verdict {
  const place = placeIn(held.source, held.span);
  return contradicted(
    checked,
    'office-mismatch',
    why,
    [place],
    [replacement(office.span, fittingOffice(office, held))],
  );
}

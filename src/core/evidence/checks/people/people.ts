import { areNicknames } from '../../../facts/lexicon/nicknames.js';
import { editDistance } from '../../../facts/people/editDistance.js';
import { foldName } from '../../../facts/people/foldName.js';
import { surnameOf } from '../../../facts/people/surname.js';
import type { OfficeFact, PersonFact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import { coverageOf } from '../../comparison.js';
import type { Cast, Member, Recognised } from '../../cast.js';
import type { DraftContext } from '../../comparison.js';
import { wordsAt } from '../../passages.js';
import { firstPlace } from '../../people.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { contradicted, notChecked, replacement, supported, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { longestList } from '../../places.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { hasWord, inWords } from '../inWords.js';
import { pageOf } from '../../sourcePage.js';
import { heldAbroad } from './heldAbroad.js';
import { ofOtherCountry } from './otherHome.js';
import { nearlyWritten } from './nearlyWritten.js';
import { misspelt, spelledSo } from './misspelt.js';
import { anothersOffice } from './anothersOffice.js';
import { unknownRank } from './unknownRank.js';
import { checkLooseOffice } from './looseOffices.js';
import { checkOffice, officeOf } from './offices.js';
import { isSpecific } from './rightHolder.js';
import { checkRank } from './ranks.js';
import { inTheirPlace, swapped } from './swaps.js';
import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';

/** Holds the people of a draft, their names, their offices and what they do, against the sources. */
export const peopleCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  return draft => [
    ...draft.checked.flatMap(fact => {
      if (fact.kind === 'person') return checkPerson(people, draft, fact);
      return fact.kind === 'office' ? checkLooseOffice(people, draft, fact) : [];
    }),
    ...checkSpelling(people, draft, sentences),
  ];
};

function checkPerson(people: People, draft: DraftContext, fact: PersonFact): Verdict[] {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const found = people.cast.recognise(fact.normalised) ?? people.cast.recognise(fact.text);
  const office = officeOf(draft, fact);
  if (!found) return [unnamedHolder(people, draft, fact) ?? stranger(people, checked, fact, office)];
  const { member, how } = found;
  const place = firstPlace(people, member);
  if (how !== 'same') {
    const spelt = spelledSo(people, fact.text, member);
    const held = office && how === 'misspelt' ? checkOffice(people, draft, member, fact, office) : undefined;
    if (spelt) return [held ?? supported(checked, say`The source spells it so.`, [spelt])];
    return [misspelt(checked, people, found), ...(held ? besideName(held, fact, office) : [])];
  }
  const rank = checkRank(people, draft, member, fact);
  if (rank) return [rank];
  const misheld =
    office &&
    ((member.offices.length > 0
      ? checkOffice(people, draft, member, fact, office)
      : (anothersOffice(people, draft, member, fact, office) ?? unknownRank(people, draft, office))) ??
      heldAbroad(people, draft, member, fact, office));
  const misplaced = misheld ?? ofOtherCountry(people, draft, member, fact);
  if (misplaced) return [misplaced];
  const other = inTheirPlace(people, draft, fact, member);
  return [
    other ? swapped(checked, fact, member, other) : supported(checked, say`The source names this person.`, place),
  ];
}

/** What is wrong about an office, beside a finding on the spelling of the name. */
function besideName(held: Verdict, { span }: PersonFact, office: OfficeFact | undefined): Verdict[] {
  if (held.span.end <= span.start || held.span.start >= span.end) return [held];
  const fixes = held.fixes.filter(({ edits }) => edits.every(one => one.start === office?.span.start));
  return office && fixes.length > 0 ? [{ ...held, span: office.span, fixes }] : [];
}

/** Surnames that were not told to be anybody's because they are spelt like nobody's. */
function checkSpelling(people: People, draft: DraftContext, sentences: LikeSentences): Verdict[] {
  const { passage } = draft;
  const found: Verdict[] = [];
  for (const { span: word } of passage.words) {
    const name = capitalisedAt(passage.text, word.start - passage.span.start);
    if (name === undefined || people.sourceWords.has(name.toLowerCase())) continue;
    const span = { start: word.start, end: word.start + name.length };
    if (passage.lookup.isKnown(span)) continue;
    const near = people.cast.recognise(name) ?? nearlyNamed(people, draft, span, sentences);
    if (near?.how !== 'misspelt' || near.member.name?.toLowerCase().includes(name.charAt(0).toLowerCase()) !== true)
      continue;
    found.push(misspelt({ span, passage }, people, near));
  }
  return found;
}

/** Whose surname is one letter off, where somebody else of such a name is unlikely. */
function nearlyNamed(
  people: People,
  draft: DraftContext,
  span: Span,
  sentences: LikeSentences,
): Recognised | undefined {
  const found = people.cast.nearlyNamed(wordsAt(draft.passage, span));
  return found && (isBesideKnown(draft, span) || isToldOf(people, draft, span, found, sentences)) ? found : undefined;
}

/** So much of the draft's sentence must stand in the source's for both to tell of one person. */
const sameMatter = 0.4;

/** `The report says Halrund opened the harbour`: who does something of which the source's sentence tells, and of nobody else in the draft's. */
function isToldOf(
  { comparison }: People,
  draft: DraftContext,
  { start, end }: Span,
  { member }: Recognised,
  sentences: LikeSentences,
): boolean {
  const { text, span } = draft.passage;
  const [like] = start > span.start && /^\s\p{Ll}/u.test(text.slice(end - span.start)) ? sentences.of(draft) : [];
  if (!like || coverageOf(draft, like) < sameMatter) return false;
  return (
    hasWord(like.passage.text, comparison.house.surnameOf(member.name ?? '')) &&
    !draft.mentions.some(({ certain, members }) => certain && members.includes(member))
  );
}

/** `Verrin and Halrund`: right beside somebody whom the sources name. */
function isBesideKnown({ passage: { text, span: whole }, mentions }: DraftContext, { start, end }: Span): boolean {
  if (mentions.length > longestList) return false;
  return mentions.some(
    ({ span, members }) =>
      members.length === 1 &&
      ((start > span.end && text.slice(span.end - whole.start, start - whole.start) === ' and ') ||
        (end < span.start && text.slice(end - whole.start, span.start - whole.start) === ' and ')),
  );
}

const capitalised = /\p{Lu}[\p{Ll}\p{M}]{3,}(?![\p{L}\p{M}-])/uy;

/** The word at an offset, when it begins with a capital and may be a surname by itself. */
function capitalisedAt(text: string, at: number): string | undefined {
  const first = text.charAt(at);
  if (first >= 'a' && first <= 'z') return undefined;
  if ("’'-".includes(text.charAt(at - 1) || ' ')) return undefined;
  capitalised.lastIndex = at;
  return capitalised.exec(text)?.[0];
}

/** Somebody whom the sources know by office alone, as the draft's own words say. */
function unnamedHolder(people: People, draft: DraftContext, fact: PersonFact): Verdict | undefined {
  const checked = { fact, span: fact.span, passage: draft.passage };
  const [member] = draft.mentions.find(({ span }) => span.start === fact.span.start)?.members ?? [];
  if (!member || member.name !== undefined) return undefined;
  const other = inTheirPlace(people, draft, fact, member);
  return other
    ? swapped(checked, fact, member, other)
    : notChecked(checked, say`The source gives the office without a name.`);
}

/** Those of whom the sources give the name, by their folded surnames. */
const membersBySurname = oncePer(({ members }: Cast): ReadonlyMap<string, readonly Member[]> => {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    if (member.name === undefined) continue;
    const surname = foldName(surnameOf(member.name));
    const known = found.get(surname);
    if (known) known.push(member);
    else found.set(surname, [member]);
  }
  return found;
});

/** `Craig Osvik`, where the sources name one Osvik, Paul: another given name, and no other form of his. */
function isNamesake({ cast, comparison }: People, name: string, surname: string): boolean {
  const [given = '', ...rest] = name.split(' ');
  if (rest.join(' ') !== surname || !/^\p{Lu}\p{Ll}{2,}$/u.test(given) || inWords(comparison, name)) return false;
  const [only, another] = membersBySurname(cast).get(foldName(surname)) ?? [];
  const [other = '', second] = only?.name?.split(' ') ?? [];
  if (another || second === undefined || !/^\p{Lu}\p{L}{2,}$/u.test(other)) return false;
  const [ours, theirs] = [foldName(given), foldName(other)];
  const limit = Math.ceil(Math.max(ours.length, theirs.length) / 2);
  return (
    !ours.startsWith(theirs.charAt(0)) &&
    !only?.name?.includes(given) &&
    !areNicknames(ours, theirs) &&
    editDistance(ours, theirs, limit) > limit
  );
}

/** `Paul Osvik`, of `Ole Paulus Osvik`. */
function isShortOf(short: string, name: string): boolean {
  const [given = '', ...surname] = short.split(' ').map(foldName);
  const theirs = name.split(' ').map(foldName);
  return (
    given.length > 2 &&
    surname.length > 0 &&
    theirs.join(' ').endsWith(` ${surname.join(' ')}`) &&
    // `Jan`, of `Jane`, is a slip.
    theirs.slice(0, -surname.length).some(one => one.startsWith(given) && one.length !== given.length + 1)
  );
}

/** Whether somebody heads a government or a state: releases of their offices call them by no name. */
function isHead({ offices }: Member): boolean {
  return offices.some(({ office: { head, portfolio } }) => portfolio.length === 0 && heads.test(head));
}

const heads = /^(?:prime minister|premier|president|chancellor|taoiseach)$/;

/** Somebody whom no source names. */
function stranger(people: People, checked: Checked, fact: PersonFact, office: OfficeFact | undefined): Verdict {
  const surname = people.comparison.house.surnameOf(fact.text);
  const isOnPage = (word: string): boolean => people.comparison.sources.some(source => hasWord(pageOf(source), word));
  // `MINISTER FOR FISH ANA LIND`, in the head of a page.
  if (surname.length > 2 && isOnPage(surname.toUpperCase()))
    return supported(checked, say`The source’s page names this person.`);
  const holders = office ? people.cast.holders(office.office, true).filter(({ name }) => name !== undefined) : [];
  const [only] = holders;
  const isSole = only?.name !== undefined && holders.length === 1;
  if (isSole && isShortOf(fact.text, only.name)) return supported(checked, say`The source names this person.`);
  // `Attorney General Rosa Osvik`, who is Rosa Lind.
  const isMisnamed = isSole && fact.text.includes(' ') && only.name.startsWith(`${fact.text.split(' ', 1)[0] ?? ''} `);
  if (isSole && office && (isMisnamed || isSpecific(office.office))) {
    return contradicted(
      checked,
      'office-mismatch',
      say`In the source, the ${office.text} is ${only.name}, not ${fact.text}. Put the source’s name.`,
      firstPlace(people, only),
      [replacement(fact.span, only.name)],
    );
  }
  const near = nearlyWritten(people.comparison, fact.text);
  if (near) {
    const why = say`The source spells this name “${near.text}”. Put its spelling.`;
    return contradicted(checked, 'name-misspelt', why, [near], [replacement(fact.span, near.text)]);
  }
  if (isNamesake(people, fact.text, surname)) return unsupported(checked, say`the name “${fact.text}”`);
  const named = /^\p{Lu}/u.test(surname) ? inWords(people.comparison, surname) : undefined;
  if (named && /^\p{Lu}/u.test(named.text)) return supported(checked, say`The source has the surname.`, [named]);
  if (isOnPage(surname)) return supported(checked, say`The source’s page names this person.`);
  // A name alone for somebody whom the sources know by office only.
  if (office && people.cast.holders(office.office).some(({ name }) => name === undefined)) {
    return notChecked(checked, say`The source gives the office without a name.`);
  }
  if (checked.passage.role !== 'sentence' && checked.passage.role !== 'headline') {
    return notChecked(checked, say`It is not known whether this is a name.`);
  }
  const mayBeHead =
    checked.passage.role === 'headline' &&
    office === undefined &&
    people.cast.members.some(one => one.name === undefined && isHead(one));
  const what = say`the name “${fact.text}”`;
  // Who may be meant in the headline is no other below it.
  return mayBeHead ? { ...unsupported(checked, what, 'hint'), settles: true } : unsupported(checked, what);
}

import type { Fact, PersonFact } from '../../../facts/types.js';
import { foldName } from '../../../facts/people/foldName.js';
import { entryFor, keyOf } from '../../../facts/names/table.js';
import { once, oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { Member } from '../../cast.js';
import { corresponds, coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { datelineEnd, deskEnd } from '../../datelineEnd.js';
import type { People } from '../../people.js';
import type { DraftPassage } from '../../types.js';
import { replacement, unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { inBeginnings } from '../inWords.js';
import { pageOf } from '../../sourcePage.js';
import { isCommonNoun } from '../names/strangePlaces.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { nameInPlaceOf } from './nameInPlaceOf.js';
import { familiar, isOrdinary, isPersonFirst, mayBeWord } from './personSigns.js';
import type { Opening } from './personSigns.js';
import { say } from '../../../text/message.js';

/**
 * Finds a name that no source has and that no other check knows for anything: within a sentence that says what the sources say, wherever it stands (`She briefed
 * Halrund`); at its start, where the words behind it or the source's own sentence tell it from a word (`Halrund stressed that …`).
 */
export const strangersCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const missing = once(() => ({ member: leftOut(people, draft, sentences) }));
    return strangersIn(people, draft, missing).map(({ span, text }) => {
      const fact: PersonFact = { kind: 'person', span, text, normalised: text };
      const right = missing().member?.name;
      const fixes = right === undefined ? [] : [replacement(span, nameInPlaceOf(text, right))];
      return { ...unsupported({ fact, span, passage }, say`the name “${text}”`), fixes, about: [span] };
    });
  };
};

interface Written {
  readonly text: string;
  readonly span: Span;
}

const word = "\\p{Lu}[\\p{L}\\p{M}]*(?:[-’'][\\p{L}\\p{M}]+)*";
const names = new RegExp(
  `(?<![\\p{L}\\p{N}’'.&/-])(?:(?:al|el)-|(?:von der|van der|von|van|de|di|da|bin) )?${word}(?: ${word}){0,3}(?![\\p{L}\\p{N}&-])`,
  'gu',
);

/** The one person whom the likeliest sentence of the sources names and the draft's does not. */
function leftOut({ sourceMentions }: People, draft: DraftContext, sentences: LikeSentences): Member | undefined {
  const [like] = sentences.of(draft);
  if (!like || coverageOf(draft, like) < corresponds) return undefined;
  const here = new Set(draft.mentions.flatMap(({ members }) => members));
  const there = (sourceMentions[like.passage.index] ?? []).flatMap(({ certain, members }) => (certain ? members : []));
  const [only, another] = new Set(there.filter(one => one.name !== undefined && !here.has(one)));
  return another ? undefined : only;
}

function strangersIn(
  people: People,
  { passage }: DraftContext,
  missing: () => { member: Member | undefined },
): Written[] {
  const { text, span: whole } = passage;
  const start = Math.max(datelineEnd(passage), deskEnd(passage));
  return Array.from(text.matchAll(names)).flatMap(({ 0: row, index }): Written[] => {
    if (whole.start + index < start) return [];
    const isFirst = whole.start + index === start || opens.test(text.slice(Math.max(0, index - 4), index));
    const one = nameIn(row, whole.start + index, isFirst);
    const isInitial = isFirst && one.span.start === whole.start + index;
    // Most names are known to be something.
    if (isClosed(passage, one.span) || !isStrange(people, one.text) || inBeginnings(people.comparison, one.text))
      return [];
    const isName =
      isInitial && !one.text.includes(' ') ? opensAsName(passage, one, missing) : mayBeMissed(passage, one);
    return isName ? [one] : [];
  });
}

/** Behind these a sentence begins, or something like one. */
const opens = /[.!?:;—–…|]\s?["“]?$/u;

/** The name in a row of words with capitals: behind `Monday’s` and behind words that only open a sentence, without a possessive ending. */
function nameIn(row: string, at: number, isFirst: boolean): Written {
  const owner = /^.*[’']s\s/u.exec(row)?.[0].length ?? 0;
  let name = row.slice(owner).replace(/[’']s?$/u, '');
  let start = at + owner;
  for (
    let space = name.indexOf(' ');
    isFirst && space > 0 && isOrdinary(name.slice(0, space));
    space = name.indexOf(' ')
  ) {
    start += space + 1;
    name = name.slice(space + 1);
  }
  return { text: name, span: { start, end: start + name.length } };
}

/** Whether the word that opens a sentence is a name: as the words behind it say, or as it stands in the place of the one whom the source's sentence names. */
function opensAsName(passage: DraftPassage, one: Written, missing: () => { member: Member | undefined }): boolean {
  const opening = openingOf(passage, one);
  return (
    !mayBeWord(one.text) &&
    (isPersonFirst(opening) || (verbBehind.test(opening.behind) && missing().member !== undefined))
  );
}

/** `Halrund laid a wreath`, but not `Known as`, `Gun parts`. */
const verbBehind =
  /^\s(?:\p{Ll}+ed|began|came|flew|gave|has|held|is|laid|led|left|made|met|paid|said|saw|sent|set|spoke|took|told|was|went|will|would|wrote)\s/u;

function openingOf({ text, span: whole, facts }: DraftPassage, { span }: Written): Opening {
  const behind = text.slice(span.end - whole.start, span.end - whole.start + 90);
  const next = facts.find(one => one.span.start > span.end && beside.has(one.kind));
  const gap = next && text.slice(span.end - whole.start, next.span.start - whole.start);
  return {
    behind,
    hasOffice: next?.kind === 'office' && gap !== undefined && officeBehind.test(gap),
    joinsPerson: next !== undefined && next.kind !== 'office' && gap === ' and ',
  };
}

/** What a name is joined to by `and`: a person, a place, a country. */
const beside: ReadonlySet<Fact['kind']> = new Set(['person', 'office', 'place', 'country']);

/** Between a name and the office that is said to be the person's: `Lind, the harbour board’s chair`. */
const officeBehind = /^,\s(?:(?:the|an?|his|her|its|their|then)\s)?(?:[\p{L}\s.-]{1,40}[’']s\s)?(?:\p{Ll}+\s){0,3}$/u;

/**
 * Whether a name within a sentence is one that a source would have: not a thing’s (`the Farholt`, `Title 10`), nor those of many (`Norvanians`), nor what
 * a country or a body calls something of its own (`Estoria’s Riigikogu`).
 */
export function mayBeMissed({ text, span: whole }: DraftPassage, { text: name, span }: Written): boolean {
  const before = text.slice(Math.max(0, span.start - whole.start - 6), span.start - whole.start);
  const behind = text.slice(span.end - whole.start, span.end - whole.start + 4);
  // `Brig. Gen.`: a word that is cut short is no name.
  if (familiar.test(name) || /(?<!\p{L})[Tt]he $/u.test(before) || /^(?: \d|\. \p{Lu})/u.test(behind)) return false;
  return name.includes(' ') || !(/['’]s?\s$/.test(before) || ofMany.test(name));
}

/** Nouns for several people. */
const ofMany = /(?:an|er|ist|crat|or|ite|im|ee)s$/u;

/** No name, or a word that may be more than a name. */
const notName = /(?:^|[ -])\p{Lu}{2,}(?:$|[ -])|^.{0,2}$|^\p{Lu}[\p{L}]*-\p{Ll}/u;

function isStrange({ comparison, cast }: People, name: string): boolean {
  const words = name.split(' ');
  if (notName.test(name) || words.some(one => isCommonNoun(one) || isOrdinary(one))) return false;
  const parts = name.split(/[\s’'-]/).filter(part => /^\p{Lu}.{2}/u.test(part));
  const known = pageWords(comparison);
  // A name of several words may hold one that is a word as well: `Loyce Pace`.
  const had = words.length > 1 ? known.names : known.all;
  const isHad = (key: string): boolean =>
    had.has(key) ||
    endings.some(
      one => key.length >= shortestStem + one.length && key.endsWith(one) && had.has(key.slice(0, -one.length)),
    );
  if (entryFor(keyOf(name))) return false;
  return parts.length > 0 && !parts.some(part => isHad(foldName(part))) && !cast.recognise(name);
}

/** What makes another word of a name: `Norvanian` of `Norvania`, `Norvanians` of `Norvanian`. */
const endings = ['s', 'es', 'n', 'an', 'ian', 'ese', 'ish', 'i', 'ic', 'ns', 'ans', 'ians', 'is'];
/** Fewer letters are the beginning of too many words. */
const shortestStem = 4;

/** The words on the sources' pages, folded as names are: all of them, and those that are written with a capital. */
const pageWords = oncePer(({ sources }: Comparison) => {
  const all = new Set<string>();
  const names = new Set<string>();
  for (const source of sources) {
    for (const [one] of pageOf(source).matchAll(/[\p{L}\p{M}]{2,}/gu)) {
      const key = foldName(one);
      all.add(key);
      if (/^\p{Lu}/u.test(one)) names.add(key);
    }
  }
  return { all, names };
});

/** Whether it is known to be something else, or stands in quotation marks. */
function isClosed({ facts, carried }: DraftPassage, { start, end }: Span): boolean {
  return (
    (carried !== undefined && carried.span.start < end && start < carried.span.end) ||
    facts.some(({ kind, span }) => kind !== 'name' && span.start < end && start < span.end)
  );
}

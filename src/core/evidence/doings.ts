import { bisect } from '../text/bisect.js';
import type { Span } from '../text/span.js';
import type { Member } from './cast.js';
import { doersOf, isJoined, isJoinedTo, ownDeed } from './deeds.js';
import { endOfName, lastBefore, startOfName } from './mentions.js';
import type { Mention } from './mentions.js';
import { partOfPerson } from './partOfPerson.js';
import { longestList } from './places.js';
import type { Passage } from './types.js';

/** A part of a sentence that tells what somebody does or says: from its subject to the next one's. */
export interface Doing {
  readonly span: Span;
  readonly subject: Mention;
  /** Who alone does it; undefined where several do it together, or where it cannot be told who is meant. */
  readonly by: Member | undefined;
  /** Who do it together, where all of them are named: `Lind and Roe thanked …`. */
  readonly together?: readonly Member[] | undefined;
  /** By which its verb is told to be the same deed as another; undefined for what people do together, or is done to them. */
  readonly verb: string | undefined;
}

/** Between two subjects, where what the second does is told by the first, or told beside what the first does. */
const reported =
  /(?<!\p{L})(?:that|how|what|whether|why|if|who|which|whom|said|says|because|after|before|as|when|while|until)(?!\p{L})[^,;]*$/u;

/** `Asked by Lind how it would be paid, Roe pointed to the dues`. */
const opening = /^(\p{Lu}\p{Ll}+ed)\sby\s(?:the\s)?$/u;

/** So much of a text before a name or behind it says what part it has in its sentence, in code units. */
const reach = { before: 60, behind: 120 };

/** Whose doing each part of a passage tells of, in order. What stands before the first subject belongs to it. Linear. */
export function doingsIn(passage: Passage, mentions: readonly Mention[]): Doing[] {
  const found: Doing[] = [];
  if (mentions.length > longestList) return found;
  for (const subject of mentions) {
    const { kind, verb: key, behind } = partOfPerson(passage, subject);
    const start = startOfName(passage, subject.span);
    const word = behind ?? opening.exec(textAt(passage, passage.span.start, start))?.[1];
    if (word === undefined && !(kind === 'any' && isSomething(passage, subject))) continue;
    const verb = kind === 'agent' && word !== undefined && key !== undefined ? ownDeed(key, word) : undefined;
    const last = found.at(-1);
    const before = textAt(passage, last?.span.start ?? passage.span.start, start);
    const isNew = opensClause(passage, mentions, subject);
    const isPair = !isNew && isJoined(passage, subject);
    const isJoint = isPair || isAccompanied(passage, subject);
    const alone = isJoint || verb === undefined ? undefined : onlyOne(subject.members);
    if (last?.by && goesOn(passage, last, subject, mentions)) continue;
    // `Lind said that Roe had promised …`: it is told by both.
    const by = last && last.by !== alone && reported.test(before) ? undefined : alone;
    const together = isPair && verb !== undefined ? allNamed(doersOf(passage, mentions, subject), mentions) : undefined;
    if (last && isSaidBehind(passage, start, subject))
      return found.map(one => ({ ...one, by: undefined, together: undefined }));
    if (last) found[found.length - 1] = { ...last, span: { start: last.span.start, end: start } };
    found.push({
      span: { start: last ? start : passage.span.start, end: passage.span.end },
      subject,
      by,
      verb,
      together,
    });
  }
  return found;
}

/** Whose doing stands at an offset; undefined where no clause with somebody as its subject holds it. */
export function doingAt(doings: readonly Doing[], offset: number): Doing | undefined {
  return doings[bisect(doings, one => one.span.start > offset) - 1];
}

/** Some people, where a passage surely names each of them. */
function allNamed(members: readonly Member[], mentions: readonly Mention[]): readonly Member[] | undefined {
  const named = new Set(mentions.flatMap(one => (one.certain ? one.members : [])));
  return members.length > 1 && members.every(one => named.has(one)) ? members : undefined;
}

function onlyOne([only, another]: readonly Member[]): Member | undefined {
  return another ? undefined : only;
}

/**
 * `Lind made clear that she remained …`, `Lind said that they were meant …`, `Lind said that it was late, and she believed …`: what is told behind it is
 * told by the same, or of the same.
 */
function goesOn(
  passage: Passage,
  { span, subject: told, by }: Doing,
  { span: own, members }: Mention,
  all: readonly Mention[],
): boolean {
  const pronoun = /^(?:s?he|they)$/i.exec(textAt(passage, own.start, own.end))?.[0];
  if (pronoun === undefined || !by || !members.includes(by)) return false;
  const before = textAt(passage, span.start, own.start);
  if (/(?<!\p{L})(?:that|how|what|whether|why|if)\s$/u.test(before)) return true;
  if (pronoun.toLowerCase() === 'they') return false;
  const isOnly = !all.some(one => one.certain && one.span.start > told.span.start && one.span.start < own.start);
  return reported.test(before) || (isOnly && /,?\sand\s$/.test(before));
}

/** `…, and Roe praised them`: the `and` joins what they do rather than who does it. */
function opensClause(passage: Passage, mentions: readonly Mention[], subject: Mention): boolean {
  const start = startOfName(passage, subject.span);
  const before = textAt(passage, Math.max(passage.span.start, start - reach.before), start);
  if (!/(?:[,;]\s(?:and|as)|\s(?:but|while))\s(?:the\s|his\s|her\s)?$/i.test(before)) return false;
  const last = lastBefore(mentions, subject.span.start);
  return !last || !isJoinedTo(passage, last, subject);
}

/** `Lind, together with Roe, praised them`: what they do is not hers alone. */
function isAccompanied(passage: Passage, subject: Mention): boolean {
  const end = endOfName(passage, subject.span);
  return /^,?\s(?:together with|along with|alongside|as well as|accompanied by|joined by)\b/.test(
    textAt(passage, end, end + reach.behind),
  );
}

/** `What Lind had set was too little, Roe added`: all of it is told by both. */
function isSaidBehind(passage: Passage, start: number, { span }: Mention): boolean {
  return (
    /,["”]?\s(?:the\s)?$/i.test(textAt(passage, start - 8, start)) &&
    /^\s(?:also\s)?(?:said|added|noted|stressed|explained|stated|told)(?!\p{L})[^,;]{0,40}$/u.test(
      textAt(passage, span.end, passage.span.end),
    )
  );
}

/** `Lind is on her way`, `had a call`: of whom something is told that is no deed. */
function isSomething(passage: Passage, { span }: Mention): boolean {
  return /^\s(?:is|are|was|were|has|had|have)\s/.test(textAt(passage, span.end, span.end + reach.behind));
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
}

import { bisect } from '../text/bisect.js';
import type { Span } from '../text/span.js';
import type { Member } from './cast.js';
import { isJoined, isJoinedTo, ownDeed } from './deeds.js';
import { verbClassOf } from './lexicon/verbClasses.js';
import { endOfName, lastBefore, startOfName } from './mentions.js';
import type { Mention } from './mentions.js';
import { longestList } from './places.js';
import type { Passage } from './types.js';
import { contentWords } from './words.js';

/** A part of a sentence that tells what somebody does or says: from its subject to the next one's. */
export interface Doing {
  readonly span: Span;
  readonly subject: Mention;
  /** Who alone does it; undefined where several do it together, or where it cannot be told who is meant. */
  readonly by: Member | undefined;
  /** By which its verb is told to be the same deed as another; undefined for what people do together, or is done to them. */
  readonly verb: string | undefined;
}

/** Behind a subject what is apposed to it, words that may stand before a verb, and two words, of which the first is the verb. */
const behindSubject =
  /^(?:,\s(?!(?:who|and|or)\s)[^,;.]{2,60},|\s\([^)]{2,60}\)|,(?=\swho\s))?\s(?:(?:also|then|again|further|once|now|in turn|who|both|\p{Ll}+ly|has|had|have),?\s){0,2}(\p{Ll}[\p{Ll}-]*)(?:\s(\p{Ll}+))?(?![\p{L}’'-])/u;

/** Done to the subject by others, or no doing at all. */
const being = /^(?:is|are|was|were|be|been|being|has|had|have)$/;

const modal = /^(?:will|would|can|could|may|might|should|must)$/;

/** Forms of verbs that do not end in `ed`, of what people in readouts do. */
const otherForm =
  /^(?:said|says|told|tells|made|makes|gave|gives|took|takes|saw|sees|held|holds|led|spoke|put|set|sought|hopes|wants|intends|plans|notes|stresses|expects|thinks|thought|believes|went|came|began|drew|laid|brought|found|sent|urges|undertook|promises|thanks|welcomes|backs|vows|calls|asks|warns|adds|heard|rang|won|chose|spent|kept|left|met|paid|swore)$/;

/** Right before a name that does not act but is acted on, or is part of a longer phrase. */
const governed =
  /(?<!\p{L})(?:with|to|by|of|for|from|between|against|about|on|in|at|than|like|thanked|met|told|behalf of|and|or)\s(?:the\s|his\s|her\s|their\s)?(?:(?!wh)[\p{L}.’'-]+\s){0,4}$/iu;

/** Between two subjects, where what the second does is told by the first, or told beside what the first does. */
const reported =
  /(?<!\p{L})(?:that|how|what|whether|why|if|who|which|whom|said|says|because|after|before|as|when|while|until)(?!\p{L})[^,;]*$/u;

/** So much of a text before a name or behind it says what part it has in its sentence, in code units. */
const reach = { before: 60, behind: 120 };

/** Whose doing each part of a passage tells of, in order. What stands before the first subject belongs to it. Linear. */
export function doingsIn(passage: Passage, mentions: readonly Mention[]): Doing[] {
  const found: Doing[] = [];
  if (mentions.length > longestList) return found;
  for (const subject of mentions) {
    const word = verbOf(passage, subject);
    if (word === undefined) continue;
    const verb = being.test(word) ? undefined : ownDeed(contentWords(word)[0]?.key ?? word, word);
    const start = startOfName(passage, subject.span);
    const last = found.at(-1);
    const before = textAt(passage, last?.span.start ?? passage.span.start, start);
    const isNew = opensClause(passage, mentions, subject);
    const isJoint = (!isNew && isJoined(passage, subject)) || isAccompanied(passage, subject);
    if (!isNew && !isJoint && governed.test(before.slice(-reach.before))) continue;
    const alone = isJoint || verb === undefined ? undefined : onlyOne(subject.members);
    // `Lind said that Roe had promised …`: it is told by both.
    const by = last && last.by !== alone && reported.test(before) ? undefined : alone;
    if (last && isSaidBehind(passage, start, subject)) return found.map(one => ({ ...one, by: undefined }));
    if (last) found[found.length - 1] = { ...last, span: { start: last.span.start, end: start } };
    found.push({ span: { start: last ? start : passage.span.start, end: passage.span.end }, subject, by, verb });
  }
  return found;
}

/** Whose doing stands at an offset; undefined where no clause with somebody as its subject holds it. */
export function doingAt(doings: readonly Doing[], offset: number): Doing | undefined {
  return doings[bisect(doings, one => one.span.start > offset) - 1];
}

function onlyOne([only, another]: readonly Member[]): Member | undefined {
  return another ? undefined : only;
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

/** The verb whose subject somebody is; undefined where none stands behind the name. */
function verbOf(passage: Passage, subject: Mention): string | undefined {
  const name = textAt(passage, subject.span.start, subject.span.end);
  if (/^(?:his|her|their|my)$/i.test(name)) return undefined;
  // `Both agreed`, `the two committed themselves` are read whole as those who did.
  const group = /^(?:both|the \p{Ll}+)(?= \p{Ll}+ed$)/iu.exec(name)?.[0];
  const end = group === undefined ? endOfName(passage, subject.span) : subject.span.start + group.length;
  const [, first, second] = behindSubject.exec(textAt(passage, end, end + reach.behind)) ?? [];
  if (first === undefined || being.test(first)) return first;
  const verb = modal.test(first) ? second : first;
  if (verb === undefined) return undefined;
  const isVerb = verb !== first || verb.endsWith('ed') || otherForm.test(verb) || verbClassOf(verb) !== undefined;
  return isVerb ? verb : undefined;
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
}

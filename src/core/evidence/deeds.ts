import { bisect } from '../text/bisect.js';
import { longestList } from './places.js';
import type { Member } from './cast.js';
import { endOfName, lastBefore, startOfName } from './mentions.js';
import type { Mention } from './mentions.js';
import type { Passage } from './types.js';
import type { ContentWord } from './words.js';

/** What somebody does, as a clause tells it: a verb and who stands before it as its subject. */
export interface Deed {
  readonly verb: ContentWord;
  /** By which two verbs are told to be one: their class, or their stem. */
  readonly key: string;
  readonly subject: Mention;
  /** Several where they do it together, or where it cannot be told who is meant. */
  readonly by: readonly Member[];
}

/** A verb's subject stands no further before it, in characters. */
const reach = 70;
/** Between a subject and its verb stand no marks, no other clause and no passive. */
const apart = /[,;:.’'"“”()]|\b(?:and|that|which|who|whom|with|to|by|for|of|is|are|was|were|been|being|not|never)\b/;
/** `Lind, who thanked the crews`. */
const whose = /^,?\swho\s/;
/** Right before a name that is not what the clause tells of: `a call with Roe covered …`. */
const object =
  /(?<!\p{L})(?:with|to|by|for|of|from|between|against|about|on|in|at|than|like)\s(?:the\s|his\s|her\s|their\s)?(?:[\p{L}.’'-]+\s){0,4}$/u;
/** Right before the last of several who do a thing together: `Lind and Foreign Minister Roe`. */
const joined = /(?<!\p{L})(?:and|or|nor)\s(?:the\s|his\s|her\s|their\s)?(?:[\p{L}.’'-]+\s){0,4}$/u;
/** `condemned the attacks and expressed …`: the subject is that of the verb before. */
const carriedOn = /(?:^|\s)and\s(?:also\s|then\s|\p{L}+ly\s)?$/u;
/** Acts of several at once, which are nobody’s alone. */
const mutual = new Set(['=met', '=spoke', '=agreed', '=continue', '=cooperation']);
const together = /^(?:discuss|talk|exchang|hold|held)/;

/** The deeds that a passage tells of, in order. */
export function deedsIn(passage: Passage, mentions: readonly Mention[]): Deed[] {
  const found: Deed[] = [];
  if (mentions.length === 0) return found;
  let at = -1;
  let first: ContentWord | undefined;
  for (const verb of passage.words) {
    let mention = mentions[at + 1];
    while (mention && mention.span.end <= verb.span.start) {
      at++;
      first = undefined;
      mention = mentions[at + 1];
    }
    const before = mentions[at];
    if (!before) continue;
    if (!wordOf(passage, verb).endsWith('ly')) first ??= verb;
    const key = keyOf(passage, verb);
    if (key === undefined) continue;
    const last = found.at(-1);
    const subject = first === verb || key.startsWith('=') ? subjectOf(passage, before, verb) : undefined;
    if (subject) found.push({ verb, key, subject, by: doersOf(passage, mentions, subject, last) });
    else if (last && isCarriedOn(passage, verb) && last.verb.span.end > before.span.start) {
      found.push({ ...last, verb, key });
    }
  }
  return found;
}

/** What is done by somebody who is named right behind the verb: `a session chaired by Roe`. */
export function deedsByIn(passage: Passage, mentions: readonly Mention[]): Deed[] {
  if (mentions.length === 0 || !passage.text.includes('ed by ')) return [];
  return passage.words.flatMap((verb): Deed[] => {
    const key = keyOf(passage, verb);
    if (key === undefined || !wordOf(passage, verb).endsWith('ed')) return [];
    const subject = mentions.find(one => one.span.start >= verb.span.end);
    if (!subject || !doneBy.test(textAt(passage, verb.span.end, startOfName(passage, subject.span)))) return [];
    return [{ verb, key, subject, by: subject.members }];
  });
}

/** Between what is done and whose name follows, with what else they are called. */
const doneBy = /^\sby\s(?:[\p{L}.’'-]+,?\s){0,6}$/u;

function keyOf(passage: Passage, verb: ContentWord): string | undefined {
  const word = wordOf(passage, verb);
  return /^\p{Ll}/u.test(word) ? ownDeed(verb.key, word) : undefined;
}

/**
 * By which a verb is told to be the same deed as another; undefined for what people do together.
 *
 * @param key the verb's class, or its stem.
 */
export function ownDeed(key: string, word: string): string | undefined {
  if (mutual.has(key)) return undefined;
  if (key !== '=discussed') return key;
  return together.test(word) ? undefined : word.replace(/(?:ed|es|ing|s)$/, '');
}

function subjectOf(passage: Passage, mention: Mention, verb: ContentWord): Mention | undefined {
  const end = endOfName(passage, mention.span);
  if (verb.span.start - end > reach || verb.span.start < end) return undefined;
  const between = textAt(passage, end, verb.span.start);
  const isApposed = end > mention.span.end;
  const joint = between.replace(whose, ' ');
  if (apart.test(isApposed ? joint.replace(/^,/, '') : joint)) return undefined;
  const before = textBefore(passage, startOfName(passage, mention.span)).toLowerCase();
  return object.test(before) && !joined.test(before) ? undefined : mention;
}

/** All who do it: of two that are joined by `and`, both. */
export function doersOf(
  passage: Passage,
  mentions: readonly Mention[],
  subject: Mention,
  last?: Deed,
): readonly Member[] {
  const before = lastBefore(mentions, subject.span.start);
  // In `Roe thanked the crews, and Lind praised them` the `and` joins what they do.
  const isNewClause = last !== undefined && !(before && isJoinedTo(passage, before, subject));
  if (isNewClause || !isJoined(passage, subject)) return subject.members;
  const until = bisect(mentions, one => one.span.start >= subject.span.start);
  const others = mentions
    .slice(Math.max(0, until - longestList), until)
    .flatMap(one => (one.span.end <= subject.span.start ? one.members : []));
  return others.length > 0 ? [...new Set([...others, ...subject.members])] : [];
}

/** Whether somebody is named as the last of several who do a thing together. */
export function isJoined(passage: Passage, mention: Mention): boolean {
  const start = startOfName(passage, mention.span);
  const before = textBefore(passage, start).toLowerCase();
  // `And the President set out …` goes on from the sentence before.
  return joined.test(start - passage.span.start > 60 ? before : before.replace(/^and\s/, ''));
}

/** Whether two who are named one behind the other stand with nothing but `and` and their offices between them. */
export function isJoinedTo(passage: Passage, before: Mention, mention: Mention): boolean {
  const between = textAt(passage, endOfName(passage, before.span), startOfName(passage, mention.span)).toLowerCase();
  return /^,?\s(?:and|or|nor)\s(?:the\s|his\s|her\s|their\s)?(?:[\p{L}.’'-]+\s){0,4}$/u.test(between);
}

function isCarriedOn(passage: Passage, verb: ContentWord): boolean {
  const word = wordOf(passage, verb);
  return (verb.key.startsWith('=') || word.endsWith('ed')) && carriedOn.test(textBefore(passage, verb.span.start));
}

function wordOf(passage: Passage, { span }: ContentWord): string {
  return textAt(passage, span.start, span.end);
}

function textBefore(passage: Passage, offset: number): string {
  return textAt(passage, Math.max(passage.span.start, offset - 60), offset);
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(start - span.start, end - span.start);
}

import { verbClassOf } from './lexicon/verbClasses.js';
import { endOfName, startOfName } from './mentions.js';
import type { Mention } from './mentions.js';
import type { Passage } from './types.js';
import { contentWords } from './words.js';

/** Which part somebody has in a sentence, as far as the words beside the name tell. */
interface PartOfPerson {
  /**
   * `agent` of who does something, `object` of whom it is done to, `owner` of whose something is; else the preposition before the name, or `any` where
   * nothing tells.
   */
  readonly kind: string;
  /** By which the verb that they do, or that is done to them, is told to be the same as another. */
  readonly verb?: string | undefined;
  /** The verb behind the name, as it is written: in the active or in the passive, its subject is this person. */
  readonly behind?: string;
}

/** Between a preposition or a verb and the name, with what may stand before that. */
const article = "(?:both\\s)?(?:the\\s|his\\s|her\\s|their\\s)?(?:\\p{L}[\\p{L}.’'-]*[’']s\\s)?(?:counterpart,?\\s)?$";
const doneBy = new RegExp(`(\\p{Ll}+ed|led|held|met|given|made)\\sby\\s${article}`, 'u');
const preposition = new RegExp(
  `(?<!\\p{L})(with|to|of|for|from|between|against|than|alongside|on|in|at|about|by|like|behalf of)\\s${article}`,
  'iu',
);
const verbBefore = new RegExp(
  `(\\p{Ll}+(?:ed|ing)|met|told|saw|led|thanks?|meets?|hosts?|tells?|sees?)\\s${article}`,
  'u',
);
const behindName =
  /^(?:\s\([^)]{2,60}\)|,(?=\swho\s)|,\s(?!(?:who|and|or)\s)[^.;]{2,100}?,(?!\s(?:and|or)(?!\p{L})))?((?:\s\p{Ll}[\p{Ll}-]*){1,4})/u;

/** Which part somebody has in a passage. Looks at the words right beside the name. */
export function partOfPerson(passage: Passage, mention: Mention): PartOfPerson {
  const { text, span } = passage;
  const own = text.slice(mention.span.start - span.start, mention.span.end - span.start);
  if (text.slice(mention.span.end - span.start).search(/^[’']/) === 0 || /^(?:his|her|their|my)$/i.test(own))
    return { kind: 'owner' };
  const start = startOfName(passage, mention.span) - span.start;
  const before = text.slice(Math.max(0, start - 50), start);
  const by = doneBy.exec(before)?.[1];
  if (by !== undefined) return { kind: 'agent', verb: keyOf(by) };
  const told = preposition.exec(before)?.[1]?.toLowerCase();
  if (told !== undefined) return { kind: told === 'alongside' ? 'with' : told };
  const end = endOfName(passage, mention.span) - span.start;
  const behind = verbBehind(behindName.exec(text.slice(end, end + 160))?.[1] ?? '');
  const governing = verbBefore.exec(before)?.[1];
  // In `during the meeting Lind said` the word before is a noun.
  if (governing !== undefined && (!behind || !governing.endsWith('ing')))
    return { kind: 'object', verb: keyOf(governing) };
  return behind ?? { kind: 'any' };
}

const auxiliary =
  /^(?:who|has|had|have|is|was|were|are|be|been|being|will|would|could|can|may|might|should|also|then|again|further|once|now|did|does|do|to|\p{Ll}+ly)$/u;
/** Forms of verbs whose subject is told something, in the active and in the passive, and by which all of them go. */
const hearing = /^(?:hears?|heard|learns?|learned|learnt)$/;
const telling = /^(?:told|informed|briefed|updated|reminded)$/;
const heard = 'hear';
const participle = /(?:ed|brought|told|given|shown|held|led|made|taken|left|sent|seen)$/;
const toBe = /^(?:is|was|were|are|be|been|being)$/;

/** Forms of verbs that do not end in `ed`. */
const otherVerbs =
  /^(?:said|says|told|tells|made|makes|gave|gives|took|takes|saw|sees|held|holds|led|spoke|put|set|sought|hopes|wants|intends|plans|notes|stresses|expects|will|would|thinks|thought|believes|is|was|were|went|came|began|drew|laid|brought|found|sent|urges|undertook|promises|thanks|welcomes|backs|vows|calls|asks|warns|adds|rang|won|chose|spent|kept|left|met|paid|swore)$/;

/** What whoever stands before some words does, as the first verb of them tells. */
function verbBehind(words: string): PartOfPerson | undefined {
  let isPassive = false;
  for (const word of words.trim().split(' ')) {
    if (toBe.test(word)) isPassive = true;
    if (auxiliary.test(word)) continue;
    if (hearing.test(word) || (isPassive && telling.test(word))) return { kind: 'object', verb: heard, behind: word };
    if (!word.endsWith('ed') && !otherVerbs.test(word) && verbClassOf(word) === undefined) return undefined;
    return { kind: isPassive && participle.test(word) ? 'object' : 'agent', verb: keyOf(word), behind: word };
  }
  return undefined;
}

/** Whether somebody is told of something: `Lind heard that …`, `Lind was briefed on …`. Then whoever says it in a source is not who stands in their place. */
export function isHearer({ kind, verb }: PartOfPerson): boolean {
  return kind === 'object' && verb === heard;
}

function keyOf(word: string): string {
  return contentWords(word)[0]?.key ?? word;
}

/** Whether somebody answers another's words or deeds (`noted Estoria's promise`): whoever said or did them may be meant elsewhere. */
export function isAnswer({ verb = '' }: Pick<PartOfPerson, 'verb'>): boolean {
  return answers.test(verb);
}

const answers =
  /^=(?:welcomed|praised|thanked)$|^(?:note|recal|acknowledg|recogn|accept|share|support|heard|listen|understand)/;

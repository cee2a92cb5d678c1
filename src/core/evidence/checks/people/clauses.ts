import { verbClassOf } from '../../lexicon/verbClasses.js';
import { endOfName, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { longestList } from '../../places.js';
import type { Passage } from '../../types.js';
import { contentWords } from '../../words.js';

/** What somebody says or does in a sentence. */
interface Clause {
  readonly subject: Mention;
  /** By which two verbs are told to be one: their class, or their stem. */
  readonly verb: string;
}

/** A verb right behind a name and what is apposed to it. */
const verbForm =
  /^(?:,\s[^,;.]{2,60},|\s\([^)]{2,60}\))?\s(?:(?:also|then|again|further|once|now|\p{Ll}+ly|has|had|have)\s){0,2}(\p{Ll}+)(?![\p{L}’'-])/u;

/** Forms of verbs that do not end in `ed`. */
export const otherVerbs =
  /^(?:said|says|told|tells|made|makes|gave|gives|took|takes|saw|sees|held|holds|led|spoke|put|set|sought|hopes|wants|intends|plans|notes|stresses|expects|will|would|thinks|thought|believes|is|was|were|went|came|began|drew|laid|brought|found|sent|urges)$/;

/** The clauses of a passage whose subject is somebody of the sources, in order. */
export function clausesIn(passage: Passage, mentions: readonly Mention[]): Clause[] {
  if (mentions.length > longestList) return [];
  const clauses: Clause[] = [];
  for (const mention of mentions) {
    const word = verbBehind(passage, mention);
    if (word === undefined || !mayAct(passage, mention)) continue;
    if (!isCarriedOn(mention, clauses.at(-1)?.subject))
      clauses.push({ subject: mention, verb: contentWords(word)[0]?.key ?? word });
  }
  return clauses;
}

/** `Lind said that she hopes …`: all of it is what Lind said. */
function isCarriedOn({ certain, members }: Mention, before: Mention | undefined): boolean {
  const [only, another] = members;
  return !certain && only !== undefined && !another && before?.members.length === 1 && before.members.includes(only);
}

function verbBehind(passage: Passage, mention: Mention): string | undefined {
  const word = verbForm.exec(passage.text.slice(endOfName(passage, mention.span) - passage.span.start))?.[1];
  if (word === undefined) return undefined;
  return word.endsWith('ed') || otherVerbs.test(word) || verbClassOf(word) !== undefined ? word : undefined;
}

/** Whether a name is not what a word before it governs: `with Lind`, `thanked Lind`. */
function mayAct(passage: Passage, mention: Mention): boolean {
  const { text, span } = passage;
  const start = startOfName(passage, mention.span) - span.start;
  // `Their partnership`, whose noun could be a verb.
  if (/^(?:his|her|their|my)$/i.test(text.slice(mention.span.start - span.start, mention.span.end - span.start)))
    return false;
  const before = text.slice(Math.max(0, start - 40), start);
  return !/\b(?:with|to|by|of|for|from|behalf of|between|against|than|thanked|met|told)\s(?:the\s|his\s|her\s|their\s)?(?:[\p{L}.’'-]+\s){0,3}$|\b(?:about|on|at|in)\s(?:the\s)?$/iu.test(
    before,
  );
}

/** Whether somebody answers another's words or deeds (`noted Estoria's promise`): whoever said or did them may be meant elsewhere. */
export function isAnswer({ verb }: Pick<Clause, 'verb'>): boolean {
  return answers.test(verb);
}

const answers =
  /^=(?:welcomed|praised|thanked)$|^(?:note|recal|acknowledg|recogn|accept|share|support|heard|listen|understand)/;

import type { Member } from '../../cast.js';
import { isJoined, isJoinedTo } from '../../deeds.js';
import { verbClassOf } from '../../lexicon/verbClasses.js';
import { endOfName, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { longestList } from '../../places.js';
import type { Span } from '../../../text/span.js';
import type { Passage } from '../../types.js';
import type { ContextKey } from '../../vocabulary.js';
import { contentWords } from '../../words.js';

/** What somebody says or does in a sentence: from who it is, with all that follows, up to the next who says or does something. */
export interface Clause {
  readonly subject: Mention;
  /** Several where they do it together, or where it cannot be told who is meant. */
  readonly by: readonly Member[];
  /** By which two verbs are told to be one: their class, or their stem. */
  readonly verb: string;
  /** Whether it tells what somebody says: then any other such verb may stand in its place. */
  readonly isSaying: boolean;
  readonly span: Span;
  /** Of the words and names in it, those of people left out. */
  readonly keys: ReadonlySet<string>;
  /** Who is spoken of in it besides. */
  readonly others: ReadonlySet<Member>;
}

/** `Lind, who has been setting up the board`: what is told of somebody beside what the sentence tells. */
export interface RelativeClause extends Clause {
  readonly isRelative: true;
}

/** A passage with its words and who is spoken of in it. */
export interface Spoken {
  readonly passage: Passage;
  readonly keys: readonly ContextKey[];
  readonly mentions: readonly Mention[];
}

/** A verb right behind a name and what is apposed to it. */
const verbForm =
  /^(?:,\s[^,;.]{2,60},|\s\([^)]{2,60}\))?\s(?:(?:also|then|again|further|once|now|\p{Ll}+ly|has|had|have)\s){0,2}(\p{Ll}+)(?![\p{L}’'-])/u;

/** Forms of verbs that do not end in `ed`. */
export const otherVerbs =
  /^(?:said|says|told|tells|made|makes|gave|gives|took|takes|saw|sees|held|holds|led|spoke|put|set|sought|hopes|wants|intends|plans|notes|stresses|expects|will|would|thinks|thought|believes|is|was|were|went|came|began|drew|laid|brought|found|sent|urges)$/;

/** What tells somebody's words or mind: one may be told for another. */
const saying =
  /^(?:said|says|told|tells|stat(?:ed|es)|add(?:ed|s)|stress(?:ed|es)|emphasi[sz](?:ed|es)|underscor(?:ed|es)|underlin(?:ed|es)|highlight(?:ed|s)|reiterat(?:ed|es)|reaffirm(?:ed|s)|restated|affirmed|confirmed|express(?:ed|es)|show(?:ed|s)|signal(?:l?ed|s)|indicat(?:ed|es)|voiced|conveyed|call(?:ed|s)|urg(?:ed|es)|argued|explain(?:ed|s)|mentioned|pointed|raised|brought|proposed|suggest(?:ed|s)|recommended|pledg(?:ed|es)|promised|warn(?:ed|s)|declared|insisted|repeated|described|replied|answered|responded|made|hopes|hoped|wants|wanted|intends|believes|believed|outlined|assured|spoke|recalled|remembered)$/;

/** The clauses of a passage whose subject is somebody of the sources, in order. */
export function clausesIn({ passage, keys, mentions }: Spoken): Clause[] {
  if (mentions.length > longestList) return [];
  const subjects: { mention: Mention; word: string }[] = [];
  for (const mention of mentions) {
    const word = verbBehind(passage, mention);
    if (word === undefined || !mayAct(passage, mention)) continue;
    if (!isCarriedOn(mention, subjects.at(-1)?.mention)) subjects.push({ mention, word });
  }
  const asides = relativeClausesIn({ passage, keys, mentions });
  return subjects.map(({ mention, word }, at): Clause => {
    const next = subjects[at + 1]?.mention;
    const own = startOfName(passage, mention.span);
    const start = at === 0 ? passage.span.start : own;
    const span = { start, end: next ? startOfName(passage, next.span) : passage.span.end };
    const inside = mentions.filter(one => one !== mention && one.span.start >= start && one.span.end <= span.end);
    // `The three countries` speaks of nobody by himself.
    const others = new Set(inside.flatMap(({ certain, members }) => (certain || members.length < 2 ? members : [])));
    const before = inside.filter(one => one.span.end <= own);
    const last = mentions.findLast(one => one.span.end <= own);
    // In `Roe thanked the crews, and Lind praised them` the `and` joins what they do.
    const isJoint = isJoined(passage, mention) && (!last || isJoinedTo(passage, last, mention));
    const by = isJoint
      ? [...new Set([...before.flatMap(({ members }) => members), ...mention.members])]
      : mention.members;
    const names = new Set([...others, ...mention.members].map(({ id }) => id));
    const told = keys.filter(
      one =>
        one.span.start >= start &&
        one.span.end <= span.end &&
        !names.has(one.key) &&
        !asides.some(aside => aside.subject !== mention && isIn(one.span, aside.span)),
    );
    return {
      subject: mention,
      by: isJoint && by.length < 2 ? [] : by,
      verb: contentWords(word)[0]?.key ?? word,
      isSaying: saying.test(word) || isFirstPerson(passage, mention),
      span,
      keys: new Set(told.map(({ key }) => key)),
      others,
    };
  });
}

/** Behind a name and what is apposed to it: from `who` to the next comma. */
const relative =
  /^(?:,\s[^,;.]{2,60},|\s\([^)]{2,60}\))?,?\s(who\s(?:(?:has|had|have|is|was|will|would|been|also|then|now|\p{Ll}+ly)\s){0,3}(\p{Ll}+)[^,;]*)/u;

/** The clauses with `who` behind the name of somebody of the sources, in order. */
export function relativeClausesIn({ passage, keys, mentions }: Spoken): RelativeClause[] {
  if (mentions.length > longestList || !passage.text.includes(' who ')) return [];
  return mentions.flatMap((mention): RelativeClause[] => {
    const end = endOfName(passage, mention.span);
    const found = relative.exec(passage.text.slice(end - passage.span.start));
    const [whole, told, word] = found ?? [];
    if (
      !mention.certain ||
      mention.members.length !== 1 ||
      whole === undefined ||
      told === undefined ||
      word === undefined
    )
      return [];
    const span = { start: end + whole.length - told.length, end: end + whole.length };
    const others = mentions.filter(one => one !== mention && isIn(one.span, span));
    return [
      {
        subject: mention,
        by: mention.members,
        verb: contentWords(word)[0]?.key ?? word,
        isSaying: saying.test(word),
        span,
        keys: new Set(keys.flatMap(one => (isIn(one.span, span) ? [one.key] : []))),
        others: new Set(others.flatMap(({ certain, members }) => (certain || members.length < 2 ? members : []))),
        isRelative: true,
      },
    ];
  });
}

function isIn({ start, end }: Span, whole: Span): boolean {
  return start >= whole.start && end <= whole.end;
}

/** `“I came to the harbour”`: what somebody tells of in the first person is said. */
function isFirstPerson({ text, span }: Passage, mention: Mention): boolean {
  return text.slice(mention.span.start - span.start, mention.span.end - span.start) === 'I';
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
export function isAnswer({ verb }: Clause): boolean {
  return answers.test(verb);
}

const answers =
  /^=(?:welcomed|praised|thanked)$|^(?:note|recal|acknowledg|recogn|accept|share|support|heard|listen|understand)/;

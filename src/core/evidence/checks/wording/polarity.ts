import { oncePer } from '../../../text/once.js';
import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import type { Passage, Verdict } from '../../types.js';
import { placeIn } from '../../sourceEvidence.js';
import { contradicted } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { ContentWord } from '../../words.js';
import type { Check } from '../check.js';
import { deniedPart } from './deniedPart.js';
import { deniedWhole } from './deniedWhole.js';
import { likeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';
import { withTurn } from './withTurn.js';

/** Words that turn a statement round, in small letters: patterns that take capitals for small letters of all alphabets are slow to make. */
const negations =
  /(?<![\p{L}’'-])(?:not|never|cannot|no|none|nobody|nothing|neither|nor|without)(?![\p{L}’'-])|n[’']t(?![\p{L}])/gu;
/** A cheap look for {@link negations}. */
const someDenial = /n[eo’']|without/;
/** Right before a verb: `will not cover`, `didn't agree`, `does not necessarily imply`. */
const denied = /(?:(?<![\p{L}’'-])(?:not|never|cannot)|n[’']t)\s(?:yet\s|also\s|\p{L}{3,}ly\s)?$/u;
/** What stands behind `not` in these is true as well, or is asked; what is yet to be is not. */
const open = /\byet to\b|\bnot (?:just|merely|least)\b|\b(?:whether|if|unless|until|than|only|except)\b|\?/i;
/** In its own clause, what one of these governs is not so, or is so besides. */
const openClause =
  /\b(?:but|refused?|den(?:y|ies|ied)|reject(?:s|ed)?|rul(?:e|es|ed) out|declined?|fail(?:s|ed)?|opposed?|prevent\w{0,3}|avoid\w{0,3}|stop\w{0,4}|prohibit\w{0,5}|forb[ia]d\w{0,3}|ban(?:s|ned)?|bar(?:s|red)?|block\w{0,3}|ceas\w{1,3}|halt\w{0,3}|lack\w{0,3}|suspend\w{0,3}|end(?:s|ed)?|against|before|lest)\b/i;

/** So many words behind the verb must be the same. */
const sameBehind = 2;
/** Or so many of those within reach of it, one behind it at least, where so much of the draft's sentence stands in the source's. */
const sameAround = 2;
const reach = 5;
const sameMatter = 0.35;

/**
 * Finds what the draft says and the source denies, or the other way round: `would cover harbour dues` where the source has `would not cover harbour
 * dues`. The verb and what follows it are the same words, one side has `not` right before the verb, and the other has no word of denial at all.
 */
export const polarityCheck: Check = ({ comparison }: { readonly comparison: Comparison }) => {
  const sentences = likeSentences(comparison);
  const denialsIn = oncePer((context: SourceContext) => countDenials(withTurn(comparison, context)));
  const isOpen = oncePer(({ text }: Passage) => open.test(text));
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = countDenials(passage.text);
    for (const context of sentences.of(draft)) {
      if (own + denialsIn(context) !== 1 || isOpen(passage)) continue;
      const found = isOpen(context.passage) ? undefined : turned(draft, context, sentences.of(draft));
      if (found) return [found];
    }
    const whole = own === 1 ? deniedWhole(comparison, draft, sentences.of(draft)) : undefined;
    const denied = whole ?? deniedPart(comparison, draft);
    return denied ? [denied] : [];
  };
};

/** Of two sentences of which one has one word of denial and the other none, the verb that only one denies. */
function turned(draft: DraftContext, context: SourceContext, like: readonly SourceContext[]): Verdict | undefined {
  const { passage } = draft;
  const [here, there] = [draft.keys, context.keys];
  const isLike = coverageOf(draft, context) >= sameMatter;
  for (const [at, verb] of here.entries()) {
    const isOurs = isDenied(passage, verb);
    const other = there.findIndex(
      (source, index) =>
        source.key === verb.key &&
        isOurs !== isDenied(context.passage, source) &&
        (isSameRow(here, at, there, index) || (isLike && isSameMatter(here, at, there, index))),
    );
    const source = there[other];
    if (!source || areOpen(clauseAt(passage, verb), clauseAt(context.passage, source))) continue;
    if (areTwoCountries(doersBefore(draft, verb), doersBefore(context, source))) continue;
    if (like.some(one => one !== context && saysSo(draft, at, one))) continue;
    const span = { start: verb.span.start, end: here[at + sameBehind]?.span.end ?? verb.span.end };
    return contradicted(
      { span, passage },
      'denies-what-source-says',
      isOurs
        ? say`The draft says “not” here, and the source does not. Check the sentence.`
        : say`The source says “not” here, and the draft does not. Check the sentence.`,
      [placeIn(context.source, context.passage.span)],
    );
  }
  return undefined;
}

/** Whether one of two clauses leaves open what is denied. Before one and the same thing, `will` and `will not` are no less apart. */
function areOpen(one: string, other: string): boolean {
  const isBefore = / before /i;
  const areBefore = isBefore.test(one) && isBefore.test(other);
  return [one, other].some(clause => openClause.test(areBefore ? clause.replace(isBefore, ' ') : clause));
}

/** Whether another sentence of the source says of a verb what the draft does, with its denial or without. */
function saysSo(draft: DraftContext, at: number, source: SourceContext): boolean {
  const { passage, keys: here } = draft;
  const { passage: other, keys: there } = source;
  const verb = here[at];
  if (!verb) return false;
  const own = doersBefore(draft, verb);
  return there.some(
    (word, index) =>
      word.key === verb.key &&
      isDenied(other, word) === isDenied(passage, verb) &&
      mayBeSame(own, doersBefore(source, word)) &&
      (isSameRow(here, at, there, index) || isSameMatter(here, at, there, index)),
  );
}

/** Who is named right before a verb: the last word with a capital. */
function doersBefore(
  { passage: { text, span }, keys }: ContextPassage,
  { span: verb }: ContentWord,
): readonly string[] {
  return keys
    .filter(one => one.span.end <= verb.start && /\p{Lu}/u.test(text.charAt(one.span.start - span.start)))
    .slice(-1)
    .map(({ key }) => key);
}

/** `Japan could not`, where the source says what Canada could. */
function areTwoCountries([own]: readonly string[], [other]: readonly string[]): boolean {
  return own !== other && [own, other].every(key => key?.startsWith('country:'));
}

function mayBeSame(own: readonly string[], others: readonly string[]): boolean {
  return own.length === 0 || others.length === 0 || own.some(one => others.includes(one));
}

/** What stands between the marks on either side of a word. */
function clauseAt({ text, span }: Passage, { span: word }: ContentWord): string {
  const before = text.slice(0, word.start - span.start);
  const start = Math.max(...[',', ';', ':', '—'].map(mark => before.lastIndexOf(mark)));
  const behind = text.slice(word.end - span.start);
  const end = /[,;:—]/.exec(behind)?.index ?? behind.length;
  return before.slice(start + 1) + behind.slice(0, end);
}

function countDenials(text: string): number {
  const words = text.toLowerCase();
  return someDenial.test(words) ? (words.match(negations)?.length ?? 0) : 0;
}

function isSameRow(here: readonly ContentWord[], at: number, there: readonly ContentWord[], index: number): boolean {
  for (let next = 0; next <= sameBehind; next++) {
    const [own, other] = [here[at + next], there[index + next]];
    if (!own || own.key !== other?.key) return false;
  }
  return true;
}

/** Whether enough of the words around two verbs are the same, in whatever order. */
function isSameMatter(here: readonly ContentWord[], at: number, there: readonly ContentWord[], index: number): boolean {
  const around = new Set(there.slice(Math.max(0, index - reach), index + reach + 1).map(({ key }) => key));
  const behind = here.slice(at + 1, at + reach + 1).filter(({ key }) => around.has(key)).length;
  const before = here.slice(Math.max(0, at - reach), at).filter(({ key }) => around.has(key)).length;
  // Who welcomed the increases may well not have welcomed the cuts.
  const object = here[at + 1];
  return object !== undefined && around.has(object.key) && behind + before >= sameAround;
}

function isDenied({ text, span }: Passage, { span: verb }: ContentWord): boolean {
  return denied.test(text.slice(Math.max(0, verb.start - span.start - 24), verb.start - span.start).toLowerCase());
}

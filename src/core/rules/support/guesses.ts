import type { Span } from '../../text/span.js';
import { besideVerbs, hedges, speechlessThings, subjectEnds, type HedgeKind } from '../lexicon/hedges.js';
import {
  attributionPhrases,
  openQuestion,
  ownConclusion,
  reportingVerbs,
  sayingVerbs,
  sourceNouns,
} from '../lexicon/reporting.js';

/** A word by which a sentence guesses. */
export interface Guess {
  readonly kind: HedgeKind;
  /** Into the sentence. */
  readonly span: Span;
}

/** Whether there is a word in a text by which it could guess: most have none, and need not be read. */
export function mayGuess(text: string): boolean {
  return hedges.some(({ pattern }) => text.search(pattern) >= 0);
}

/** What is longer is no sentence of an article. */
const longestSentence = 1500;

/**
 * The first word of a sentence by which its writer guesses; undefined when it does not, or when the guess is somebody's: said, told, discussed, or
 * asked. Linear.
 *
 * @param sentence in English, with quotations blanked.
 */
export function guessIn(sentence: string): Guess | undefined {
  if (sentence.length > longestSentence) return undefined;
  if (/\?["”’)*_\s]*$/.test(sentence.slice(-12)) || isSomebodys(sentence)) return undefined;
  return hedges
    .flatMap(({ kind, pattern }) =>
      Array.from(sentence.matchAll(pattern), match => ({
        kind,
        span: { start: match.index, end: match.index + match[0].length },
      })),
    )
    .sort((a, b) => a.span.start - b.span.start)
    .find(guess => isGuess(sentence, guess) && !isReported(sentence.slice(0, guess.span.start)));
}

function isSomebodys(sentence: string): boolean {
  return attributionPhrases.test(sentence) || wordsOf(sentence).some(word => sayingVerbs.has(word));
}

function isGuess(sentence: string, { kind, span }: Guess): boolean {
  const before = sentence.slice(Math.max(0, span.start - 60), span.start);
  const after = sentence.slice(span.end, span.end + 40);
  const word = sentence.slice(span.start, span.end);
  switch (kind) {
    case 'possible':
      return isPossibility(word, before, after);
    case 'likely':
      return !/\b(?:more|less|times|equally|least) $/i.test(before);
    case 'telling':
      return !sourceNouns.test(sentence.slice(0, span.start)) && isConclusion(word, sentence.slice(0, span.start));
    case 'seeming':
    case 'following':
      return true;
  }
}

/** “Could not” states what was; “so that they could” an aim; “military might” is a noun. */
function isPossibility(word: string, before: string, after: string): boolean {
  if (word === 'could' || word === 'may') {
    if (/^(?: not\b|n['’]t\b| no longer\b)/.test(after)) return false;
    if (/\bso (?:that )?(?:[\p{L}’'-]+ ){1,5}$/u.test(before)) return false;
    return !/\b(?:as|all|whatever|than|what) (?:[\p{L}’'-]+ ){0,2}$/iu.test(before);
  }
  return (
    word !== 'might' ||
    !/\b(?:the|its|their|his|her|military|economic|naval|air|political|full|industrial) $/.test(before)
  );
}

/** Whether it is a thing that tells, so that it is the writer who concludes: “, signalling a thaw”, “the visit suggests”. */
function isConclusion(word: string, before: string): boolean {
  const clause = /[^,;:—–]*$/.exec(before.slice(-200))?.[0] ?? '';
  if (/ing(?: at)?$/.test(word) && clause.trim() === '') return before.trim() !== '';
  const subject = wordsOf(clause.trim() === '' ? before.slice(-200).replace(/[,\s]+$/, '') : clause);
  while (besideVerbs.has(subject.at(-1) ?? '') || (subject.at(-1) ?? '').endsWith('ly')) subject.pop();
  const end = subject.findIndex(one => subjectEnds.has(one) && one !== subject.at(-1));
  return [subject[end - 1], subject.at(-1)].some(head => head !== undefined && speechlessThings.has(head));
}

/** Whether what stands before a guess says whose it is, or that it is an open question. */
function isReported(before: string): boolean {
  if (openQuestion.test(before)) return true;
  const words = [...before.matchAll(/[\p{L}’'-]+/gu)];
  const verb = words.findLast(
    ({ 0: word }, index) => reportingVerbs.has(word.toLowerCase()) && !isAdjective(words[index - 1]?.[0]),
  );
  return verb !== undefined && !ownConclusion.test(before.slice(verb.index));
}

/** “The proposed centre” reports nothing. */
function isAdjective(before: string | undefined): boolean {
  return /^(?:the|an?|this|that|these|those|its|their|his|her|newly|recently|any|as)$/i.test(before ?? '');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}’'-]+/gu) ?? [];
}

import type { Block } from '../article/types.js';
import { findDates } from '../facts/dates.js';
import type { KnownText } from '../text/knownText.js';
import { splitSentences } from '../text/sentences.js';
import { textAt, type Span } from '../text/span.js';
import {
  correctionHeading,
  correctionNote,
  hasVerb,
  saysOnlyThatItWas,
  saysWhatIsRight,
  saysWhatWasWrong,
  speaksOfTheArticle,
} from './lexicon/corrections.js';
import { proseOfBlock } from './support/prose.js';
import { readerText } from './support/readerWords.js';
import type { Rule, RuleContext } from './types.js';

/** Wants a correction note to say what was wrong, what is right, and when it was put right. */
export const correctionIncomplete: Rule = {
  id: 'correction-incomplete',
  category: 'disclosure',
  severity: 'warning',
  summary: 'A correction says what was wrong, what is right, and when it was corrected.',
  fixable: false,
  check(context) {
    return correctionNotes(context).flatMap(({ span, words }) => {
      const gaps = gapsIn(words);
      if (gaps.length === 0) return [];
      const last = gaps.at(-1) ?? '';
      const list = gaps.length === 1 ? last : `${gaps.slice(0, -1).join(', ')} and ${last}`;
      return [
        { message: `This correction does not say ${list}. Readers who saw the article before need all of it.`, span },
      ];
    });
  },
};

/** A correction in an article. */
export interface CorrectionNote {
  readonly span: Span;
  /** As a reader sees it. */
  readonly words: string;
}

/** So much of a paragraph is read. */
const longestNote = 2000;

/** Most paragraphs do not even begin like one. */
const mayBegin = /corr[ei]|clarif|aclarac|editor|nota|fe de err|versi[oó]n/i;

/** Paragraphs and items that begin as corrections do, and those right under a heading that says “Corrections”. */
export function correctionNotes({ article, prose }: Pick<RuleContext, 'article' | 'prose'>): CorrectionNote[] {
  let isUnderHeading = false;
  return article.blocks.flatMap(block => {
    const { kind, span } = block;
    if (kind === 'heading') isUnderHeading = isCorrections(prose(), block);
    if (kind !== 'paragraph' && kind !== 'list' && kind !== 'quote') return [];
    const written = proseOfBlock(block);
    if (!isUnderHeading && !written.read(mayBeNote)) return [];
    const words = readerText(written.words.slice(0, longestNote)).replace(/^(?:[-+•]|\d{1,2}[.)]) /, '');
    return isUnderHeading || correctionNote.test(words.toLowerCase()) ? [{ span, words }] : [];
  });
}

function mayBeNote({ words }: KnownText): boolean {
  return mayBegin.test(words.slice(0, 80));
}

function isCorrections(prose: string, { content, span }: Block): boolean {
  return correctionHeading.test(
    textAt(prose, content ?? span)
      .trim()
      .toLowerCase()
      .replace(/:$/, ''),
  );
}

function gapsIn(words: string): string[] {
  const label = /^[^:.]{0,80}:/.exec(words)?.[0] ?? '';
  const sentences = splitSentences(words.slice(label.length)).map(span => textAt(words.slice(label.length), span));
  return [
    ...(sentences.some(sentence => saysWhatWasWrong.test(sentence)) ? [] : ['what was wrong']),
    ...(sentences.some(saysRight) ? [] : ['what is right']),
    ...(isDated(label, sentences) ? [] : ['on which day it was corrected']),
  ];
}

/** In the sentence that says what was wrong, or in one of its own; that something was corrected does not say how. */
function saysRight(sentence: string): boolean {
  if (saysWhatIsRight.test(sentence)) return true;
  return hasVerb.test(sentence) && !saysWhatWasWrong.test(sentence) && !saysOnlyThatItWas.test(sentence);
}

/** A day that stands in the statement itself (“on 15 May, not on 14 May”) is not the day of the correction. */
function isDated(label: string, sentences: readonly string[]): boolean {
  const [first = ''] = sentences;
  return (
    hasDay(label) ||
    hasDay(first.slice(0, 24)) ||
    sentences.some(sentence => hasDay(sentence) && (speaksOfTheArticle.test(sentence) || !hasVerb.test(sentence)))
  );
}

function hasDay(words: string): boolean {
  return findDates(words).length > 0 || /\b\d{4}-\d{2}-\d{2}\b|\b\d{1,2} de \p{L}{4,10}\b/u.test(words);
}

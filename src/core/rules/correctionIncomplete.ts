import { correctionNotes } from '../article/correctionNotes.js';
import { findDates } from '../facts/dates.js';
import { splitSentences } from '../text/sentences.js';
import { textAt } from '../text/span.js';
import {
  hasVerb,
  saysOnlyThatItWas,
  saysWhatIsRight,
  saysWhatWasWrong,
  speaksOfTheArticle,
} from './lexicon/corrections.js';
import type { Rule } from './types.js';
import { listed, say, type Message } from '../text/message.js';

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
      const message = say`This correction does not say ${listed(gaps)}. Readers who saw the article before need all of it.`;
      return [{ message, span }];
    });
  },
};

function gapsIn(words: string): Message[] {
  const label = /^[^:.]{0,80}:/.exec(words)?.[0] ?? '';
  const sentences = splitSentences(words.slice(label.length)).map(span => textAt(words.slice(label.length), span));
  return [
    ...(sentences.some(sentence => saysWhatWasWrong.test(sentence)) ? [] : [say`what was wrong`]),
    ...(sentences.some(saysRight) ? [] : [say`what is right`]),
    ...(isDated(label, sentences) ? [] : [say`on which day it was corrected`]),
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

import { textAt, type Span } from '../text/span.js';
import { ledeParagraph } from './support/openingParagraphs.js';
import { countWords, readerText } from '../article/readerWords.js';
import { findDateline } from './support/style/dateline.js';
import type { Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Finds ledes of more words than the newsroom wants; a dateline counts for nothing. */
export const ledeLength: Rule = {
  id: 'lede-length',
  category: 'structure',
  severity: 'hint',
  summary: 'The lede is no longer than the newsroom wants it.',
  fixable: false,
  check(context) {
    const lede = ledeOf(context);
    if (!lede) return [];
    const words = countWords(readerText(textAt(context.prose(), lede)));
    const most = context.config.lengths.lede;
    if (words <= most) return [];
    const message = say`The lede has ${words} words, and ${most} are the most. Keep the news, and put the rest into the next paragraph.`;
    return [{ message, span: lede }];
  },
};

/** The first paragraph behind its dateline. */
function ledeOf(context: RuleContext): Span | undefined {
  const paragraph = ledeParagraph(context);
  const dateline = findDateline(context)?.span;
  if (!dateline || dateline.start !== paragraph?.start) return paragraph;
  return { start: dateline.end, end: paragraph.end };
}

import { textAt } from '../text/span.js';
import { countCharacters, readerText } from '../article/readerWords.js';
import type { Rule } from './types.js';
import { say } from '../text/message.js';

/** Finds headlines of more characters than the newsroom wants. */
export const headlineLength: Rule = {
  id: 'headline-length',
  category: 'structure',
  severity: 'info',
  summary: 'The headline is no longer than the newsroom wants it.',
  fixable: false,
  check({ outline, prose, config }) {
    const { headline } = outline;
    if (!headline) return [];
    const length = countCharacters(readerText(textAt(prose(), headline.content)));
    const most = config.lengths.headline;
    if (length <= most) return [];
    const message = say`The headline has ${length} characters, and ${most} are the most. Say who did what, and leave the rest to the lede.`;
    return [{ message, span: headline.content }];
  },
};

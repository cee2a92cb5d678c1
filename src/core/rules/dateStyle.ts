import { findMisstyledDates } from './support/style/writtenDates.js';
import { hasStyle, ownStretches } from './support/style/scope.js';
import type { Report, Rule } from './types.js';
import { say } from '../text/message.js';

/** Finds dates that are not written month first, with the months abbreviated that are, and days as plain numbers. */
export const dateStyle: Rule = {
  id: 'date-style',
  category: 'style',
  severity: 'info',
  summary: 'Dates are written month first, long months abbreviated beside a day: Sept. 3, 2026.',
  fixable: true,
  pack: 'ap-like',
  check(context) {
    if (!hasStyle(context)) return [];
    return ownStretches(context).flatMap(({ text, start }) =>
      findMisstyledDates(text).map((date): Report => {
        const span = { start: start + date.span.start, end: start + date.span.end };
        return {
          message: say`Write “${date.styled}” for “${date.text}”: ${date.fault}.`,
          span,
          fixes: [{ title: say`Write “${date.styled}”`, edits: [{ ...span, text: date.styled }], preferred: true }],
        };
      }),
    );
  },
};

import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const quoteMisattributed: Rule = {
  id: 'quote-misattributed',
  category: 'evidence',
  severity: 'error',
  summary: 'The words of a quotation are given to the person to whom the source gives them.',
  fixable: true,
  check: context => reportsOf(context, 'quote-misattributed'),
};

import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const dateMismatch: Rule = {
  id: 'date-mismatch',
  category: 'evidence',
  severity: 'error',
  summary: 'Dates and days of the week are the source’s and the calendar’s.',
  fixable: true,
  check: context => reportsOf(context, 'date-mismatch'),
};

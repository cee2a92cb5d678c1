import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const numberMismatch: Rule = {
  id: 'number-mismatch',
  category: 'evidence',
  severity: 'error',
  summary: 'Numbers, sums of money, percentages and ordinals are the source’s for the same thing.',
  fixable: true,
  check: context => reportsOf(context, 'number-mismatch'),
};

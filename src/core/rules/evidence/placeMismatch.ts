import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const placeMismatch: Rule = {
  id: 'place-mismatch',
  category: 'evidence',
  severity: 'error',
  summary: 'No country or place stands in the place of another.',
  fixable: true,
  check: context => reportsOf(context, 'place-mismatch'),
};

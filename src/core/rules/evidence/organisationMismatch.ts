import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const organisationMismatch: Rule = {
  id: 'organisation-mismatch',
  category: 'evidence',
  severity: 'error',
  summary: 'No organisation stands in the place of another.',
  fixable: true,
  check: context => reportsOf(context, 'organisation-mismatch'),
};

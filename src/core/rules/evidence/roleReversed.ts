import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const roleReversed: Rule = {
  id: 'role-reversed',
  category: 'evidence',
  severity: 'warning',
  summary: 'Who did what to whom is told as the source tells it.',
  fixable: true,
  check: context => reportsOf(context, 'role-reversed'),
};

import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const strongerThanSource: Rule = {
  id: 'stronger-than-source',
  category: 'evidence',
  severity: 'hint',
  summary: 'The draft claims no more than the source: “discussed” is not “agreed”.',
  fixable: false,
  check: context => reportsOf(context, 'stronger-than-source'),
};

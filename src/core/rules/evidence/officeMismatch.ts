import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const officeMismatch: Rule = {
  id: 'office-mismatch',
  category: 'evidence',
  severity: 'error',
  summary: 'Each person holds the office that the source gives, with “Acting”, “Deputy” and “former” kept.',
  fixable: true,
  check: context => reportsOf(context, 'office-mismatch'),
};

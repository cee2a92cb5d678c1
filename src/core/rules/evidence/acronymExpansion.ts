import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const acronymExpansion: Rule = {
  id: 'acronym-expansion',
  category: 'evidence',
  severity: 'error',
  summary: 'An acronym is expanded as the source or the glossary expands it.',
  fixable: true,
  check: context => reportsOf(context, 'acronym-expansion'),
};

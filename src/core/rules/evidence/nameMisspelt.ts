import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const nameMisspelt: Rule = {
  id: 'name-misspelt',
  category: 'evidence',
  severity: 'error',
  summary: 'Names are spelt as the source spells them.',
  fixable: true,
  check: context => reportsOf(context, 'name-misspelt'),
};

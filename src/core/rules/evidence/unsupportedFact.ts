import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const unsupportedFact: Rule = {
  id: 'unsupported-fact',
  category: 'evidence',
  severity: 'warning',
  summary: 'A checkable fact in a factual section is stated by a source.',
  fixable: true,
  check: context => reportsOf(context, 'unsupported-fact'),
};

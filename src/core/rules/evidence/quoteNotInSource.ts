import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const quoteNotInSource: Rule = {
  id: 'quote-not-in-source',
  category: 'evidence',
  severity: 'error',
  summary: 'Each quotation stands verbatim in a source, but for typography, [brackets] and ellipses.',
  fixable: true,
  check: context => reportsOf(context, 'quote-not-in-source'),
};

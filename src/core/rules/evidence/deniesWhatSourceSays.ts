import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const deniesWhatSourceSays: Rule = {
  id: 'denies-what-source-says',
  category: 'evidence',
  severity: 'warning',
  summary: 'What the draft says is missing in the source is missing there.',
  fixable: false,
  check: context => reportsOf(context, 'denies-what-source-says'),
};

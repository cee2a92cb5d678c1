import type { Rule } from '../types.js';
import { reportsOf } from './reportsOf.js';

/** Reports the verdicts of that name: see `core/evidence`. */
export const sourcesDisagree: Rule = {
  id: 'sources-disagree',
  category: 'evidence',
  severity: 'warning',
  summary: 'Two sources of one event agree on its day.',
  fixable: false,
  check: context => reportsOf(context, 'sources-disagree'),
};

import type { Pack } from './types.js';

/** For whoever lets a machine publish. */
export const strict: Pack = {
  name: 'copydesk:strict',
  summary: 'For publishing from a machine: what is a warning elsewhere is an error, so that the command line fails.',
  settings: {
    rules: {
      'attribution-in-lede': 'error',
      'section-order': 'error',
      'empty-section': 'error',
      'speculation-in-fact-section': 'error',
      'unsupported-fact': 'error',
      'role-reversed': 'error',
      'denies-what-source-says': 'error',
      'sources-disagree': 'error',
      'single-source': 'error',
      'ai-disclosure-position': 'error',
      'review-stale': 'error',
      'correction-incomplete': 'error',
      'ai-prompt-recorded': 'error',
      'source-record': 'error',
      'source-changed': 'error',
      'suppression-reason': 'error',
      'stronger-than-source': 'warning',
    },
  },
};

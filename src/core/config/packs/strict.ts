import type { Pack } from './types.js';

/** For whoever lets a machine publish. */
export const strict: Pack = {
  name: 'copydesk:strict',
  summary: 'For publishing from a machine: what is a warning elsewhere is an error, so that the command line fails.',
  settings: {
    rules: {
      'section-order': 'error',
      'empty-section': 'error',
      'unsupported-fact': 'error',
      'role-reversed': 'error',
      'denies-what-source-says': 'error',
      'sources-disagree': 'error',
      'ai-disclosure-position': 'error',
      'ai-prompt-recorded': 'error',
      'review-stale': 'error',
      'source-record': 'error',
      'source-changed': 'error',
      'stronger-than-source': 'warning',
    },
  },
};

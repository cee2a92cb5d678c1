import type { Pack } from './types.js';

/** For whoever publishes in the European Union. */
export const euNewsroom: Pack = {
  name: 'copydesk:eu-newsroom',
  summary:
    'For publishing in the European Union: AI use is made known beside the headline, as Article 50 of the AI Act asks, and what a reader could not trace to its source is an error.',
  settings: {
    disclosure: { preset: 'eu' },
    rules: {
      'ai-disclosure-position': 'error',
      'review-stale': 'error',
      'source-record': 'error',
      'source-link': 'error',
    },
  },
};

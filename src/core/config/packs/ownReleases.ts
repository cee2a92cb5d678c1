import type { Pack } from './types.js';

/** For a press office. */
export const ownReleases: Pack = {
  name: 'copydesk:own-releases',
  summary: 'For a press office that publishes its own organisation’s releases: articles are “issued by” it.',
  settings: { publisherIsSource: true },
};

import { localized } from '../../host/wording.js';
import type { Newsroom } from './newsroom.js';

/** What stands above the drafts; nothing when they are all there. */
export function aboveDrafts(newsroom: Newsroom): string {
  if (!newsroom.failed) {
    return newsroom.complete ? '' : localized('Reading the drafts: {0} so far', newsroom.all().length);
  }
  return newsroom.complete
    ? localized('These drafts may be out of date: they could not be read again. Choose “Read Drafts Anew” above.')
    : localized('The drafts could not be read; the log says why. Choose “Read Drafts Anew” above to try again.');
}

/** What stands above the sources; nothing when it is known which drafts cite them, or will be. */
export function aboveSources({ complete, failed }: Newsroom): string {
  if (!failed || complete) return '';
  return localized('Which drafts cite which source is not known: the drafts could not be read.');
}

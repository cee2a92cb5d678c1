import type { Checklist } from '../../core/index.js';
import { localized } from '../../host/wording.js';

/** How readers are told of a language model, as the checklist and the status item say it. */
export function disclosureInWords(state: Exclude<Checklist['disclosure']['state'], 'not needed'>): string {
  switch (state) {
    case 'in place':
      return localized('readers are told');
    case 'exempt':
      return localized('a person’s review takes its place');
    case 'missing':
      return localized('readers are not told');
    case 'misplaced':
      return localized('not beside the headline');
    case 'of another use':
      return localized('names another use than the record');
    case 'of another model':
      return localized('names another model than the record');
  }
}

/** Which review is on record, and whether the text is still the one that was reviewed. */
export function reviewInWords(review: Checklist['review']): string {
  switch (review.state) {
    case 'none':
      return localized('none recorded');
    case 'stale':
      return localized('stale: the text has changed since {0} reviewed it', review.by);
    case 'recorded':
    case 'unbound':
      return review.on === undefined
        ? localized('recorded by {0}', review.by)
        : localized('recorded by {0} on {1}', review.by, review.on);
  }
}

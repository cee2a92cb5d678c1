import { l10n } from 'vscode';
import type { Checklist } from '../../core/index.js';

/** How readers are told of a language model, as the checklist and the status item say it. */
export function disclosureInWords(state: Exclude<Checklist['disclosure']['state'], 'not needed'>): string {
  switch (state) {
    case 'in place':
      return l10n.t('readers are told');
    case 'exempt':
      return l10n.t('a person’s review takes its place');
    case 'missing':
      return l10n.t('readers are not told');
    case 'misplaced':
      return l10n.t('not beside the headline');
    case 'of another use':
      return l10n.t('names another use than the record');
    case 'of another model':
      return l10n.t('names another model than the record');
  }
}

/** Which review is on record, and whether the text is still the one that was reviewed. */
export function reviewInWords(review: Checklist['review']): string {
  switch (review.state) {
    case 'none':
      return l10n.t('none recorded');
    case 'stale':
      return l10n.t('stale: the text has changed since {0} reviewed it', review.by);
    case 'recorded':
    case 'unbound':
      return review.on === undefined
        ? l10n.t('recorded by {0}', review.by)
        : l10n.t('recorded by {0} on {1}', review.by, review.on);
  }
}

import * as vscode from 'vscode';
import type { Newsroom } from './newsroom.js';

/** What stands above the drafts; nothing when they are all there. */
export function aboveDrafts(newsroom: Newsroom): string {
  if (!newsroom.failed) {
    return newsroom.complete ? '' : vscode.l10n.t('Reading the drafts: {0} so far', newsroom.all().length);
  }
  return newsroom.complete
    ? vscode.l10n.t('These drafts may be out of date: they could not be read again. Choose “Read Drafts Anew” above.')
    : vscode.l10n.t('The drafts could not be read; the log says why. Choose “Read Drafts Anew” above to try again.');
}

/** What stands above the sources; nothing when it is known which drafts cite them, or will be. */
export function aboveSources({ complete, failed }: Newsroom): string {
  if (!failed || complete) return '';
  return vscode.l10n.t('Which drafts cite which source is not known: the drafts could not be read.');
}

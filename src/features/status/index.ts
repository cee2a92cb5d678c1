import * as vscode from 'vscode';
import { checklist, type Checklist } from '../../core/index.js';
import { localized } from '../../host/wording.js';
import { disclosureInWords, reviewInWords } from '../checklist/stateWords.js';
import type { Feature } from '../feature.js';
import { followDraft } from '../followDraft.js';
import { countsInWords } from '../lint/counts.js';
import { Latest } from '../lint/latest.js';
import type { LintService } from '../lint/lintService.js';
import { statusText } from './statusText.js';

/** The item in the status bar: what kind of article is open, how far it is, and what was found. A click opens the checklist. */
export const statusFeature: Feature = ({ lint, log }) => {
  const item = vscode.window.createStatusBarItem('copydesk.article', vscode.StatusBarAlignment.Left, 20);
  item.name = localized('Copydesk: Article');
  const current = followDraft();
  const latest = new Latest();
  const refresh = () => {
    // What was asked first may be answered last, and would stand there for good.
    const isLatest = latest.begin(item.id);
    update(item, lint, current, isLatest).catch((error: unknown) => {
      log.error('The status item could not be updated.', String(error));
    });
  };
  refresh();
  return vscode.Disposable.from(
    item,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.window.tabGroups.onDidChangeTabs(refresh),
    vscode.workspace.onDidSaveTextDocument(refresh),
    lint.onDidCheck(document => {
      if (document === current()) refresh();
    }),
  );
};

async function update(
  item: vscode.StatusBarItem,
  lint: LintService,
  current: () => vscode.TextDocument | undefined,
  isLatest: () => boolean,
): Promise<void> {
  const document = current();
  if (!document || !(await lint.isArticle(document))) {
    if (isLatest() && document === current()) item.hide();
    return;
  }
  // What stands in the Problems panel, so that the counts agree; where nothing was checked, only the sections are counted.
  const published = lint.published(document);
  const inspection = published ?? (await lint.inspect(document));
  if (!isLatest() || document !== current()) return;
  const summary = checklist(inspection.result, inspection.sources, inspection.config);
  const checked = published !== undefined && inspection.checked;
  item.command = {
    command: 'copydesk.showChecklist',
    title: localized('Show Checklist'),
    arguments: [document.uri],
  };
  item.text = statusText(summary, { checked, tooLong: !inspection.checked });
  item.tooltip = tooltip(summary, checked, !inspection.checked);
  item.accessibilityInformation = { label: item.text.replace(/\$\([\w-]+\) /, ''), role: 'button' };
  item.show();
}

function tooltip(summary: Checklist, checked: boolean, tooLong: boolean): vscode.MarkdownString {
  const text = new vscode.MarkdownString('', true);
  if (tooLong) {
    return text.appendText(localized('This file is larger than 2 MB and is not checked.'));
  }
  const { done, total, items } = summary.required;
  text.appendMarkdown(`**${summary.profile}**\n\n`);
  text.appendText(localized('{0} of {1} required sections are written.', done, total));
  text.appendMarkdown('\n\n');
  for (const { title, state } of items) {
    text.appendMarkdown(`- $(${state === 'done' ? 'check' : 'circle-outline'}) `);
    text.appendText(title);
    text.appendMarkdown('\n');
  }
  text.appendMarkdown('\n');
  for (const line of stateLines(summary)) {
    text.appendText(line);
    text.appendMarkdown('\n\n');
  }
  text.appendText(
    checked
      ? localized('Found: {0}. Click for the checklist.', countsInWords(summary.counts))
      : localized('Not checked: your settings check articles only when you ask. Click for the checklist.'),
  );
  return text;
}

/** Disclosure, where a model was used, and review. */
function stateLines({ disclosure, review }: Checklist): string[] {
  const told =
    disclosure.state === 'not needed' ? [] : [localized('AI disclosure: {0}', disclosureInWords(disclosure.state))];
  return [...told, localized('Review: {0}', reviewInWords(review))];
}

import * as vscode from 'vscode';
import { countBySeverity, type SeverityCounts } from '../../core/index.js';
import { localized } from '../../host/wording.js';
import { addCounts, countsInWords } from './counts.js';
import { offerProblems } from './checkArticle.js';
import { markdownFiles, type ClosedFiles, type FileCheck } from './closedFiles.js';

/** Files that are read at one time. */
const atOnce = 8;

/** What came out of checking the workspace. */
export interface WorkspaceCheck {
  readonly articles: number;
  readonly counts: SeverityCounts;
  /** Files that were too large or no text. */
  readonly skipped: number;
  /** Whether the person stopped it before the end. */
  readonly cancelled: boolean;
}

/** `copydesk.checkAllArticles`: checks every article of the workspace, open or not, and says in a message what came out. */
export async function checkAllArticles(files: ClosedFiles): Promise<WorkspaceCheck> {
  const result = await vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: localized('Checking all articles'),
      cancellable: true,
    },
    (progress, token) => checkFiles(files, progress, token),
  );
  void offerProblems(
    inWords(result),
    Object.values(result.counts).reduce((sum, count) => sum + count),
  );
  return result;
}

async function checkFiles(
  files: ClosedFiles,
  progress: vscode.Progress<{ message: string; increment: number }>,
  token: vscode.CancellationToken,
): Promise<WorkspaceCheck> {
  files.clear();
  const uris = await vscode.workspace.findFiles(markdownFiles, '**/node_modules/**', undefined, token);
  const checks: FileCheck[] = [];
  const waiting = uris.values();
  const worker = async () => {
    for (const uri of waiting) {
      if (token.isCancellationRequested) return;
      checks.push(await files.check(uri));
      const message = localized('{0} of {1} files', checks.length, uris.length);
      progress.report({ message, increment: 100 / uris.length });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return summary(checks, token.isCancellationRequested);
}

function summary(checks: readonly FileCheck[], cancelled: boolean): WorkspaceCheck {
  const articles = checks.flatMap(check => (check.state === 'checked' ? check.inspection : []));
  return {
    articles: articles.length,
    counts: articles.map(({ result }) => countBySeverity(result.findings)).reduce(addCounts, countBySeverity([])),
    skipped: checks.filter(({ state }) => state === 'too-large' || state === 'unreadable').length,
    cancelled,
  };
}

function inWords({ articles, counts, skipped, cancelled }: WorkspaceCheck): string {
  const sentences = [
    articles === 0
      ? localized('No articles were found. An article has “profile:” or “sources:” in its front matter.')
      : articles === 1
        ? localized('1 article checked: {0}.', countsInWords(counts))
        : localized('{0} articles checked: {1}.', articles, countsInWords(counts)),
    cancelled ? localized('You stopped it before the end; the rest was not checked.') : '',
    skipped > 0 ? localized('Files that were too large or no text, and were left out: {0}.', skipped) : '',
  ];
  return sentences.filter(sentence => sentence !== '').join(' ');
}

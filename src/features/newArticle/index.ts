import * as vscode from 'vscode';
import type { Feature, FeatureContext } from '../feature.js';
import { openArticle, previewArticle } from './openArticle.js';
import { planArticle } from './plan.js';
import { readRequest, type NewArticleRequest, type Origin } from './request.js';
import { saveArticle, type NewArticle, type SavedArticle } from './saveArticle.js';

const command = 'copydesk.newArticle';

/** `copydesk.newArticle`: from a readout to an article that is open and ready to be written. */
export const newArticleFeature: Feature = context =>
  vscode.commands.registerCommand(command, (argument?: unknown) => newArticle(readRequest(argument), context));

/** The addresses of the two files that were written; undefined when nothing was. */
type Result = Pick<SavedArticle, 'source' | 'article'> | undefined;

/** Asks everything first and writes last: until then Escape leaves nothing behind. */
async function newArticle(request: NewArticleRequest, context: FeatureContext): Promise<Result> {
  const plan = await planArticle(request, context);
  if (!plan) return undefined;
  if ('problem' in plan) {
    void explain(plan.problem, plan.origin);
    return undefined;
  }
  const saved = await save(plan, context.log);
  if (!saved) return undefined;
  await openArticle(saved);
  const wish = context.settings.openPreview(saved.article);
  const preview = previewArticle(saved.article, wish);
  if (wish === 'always') await preview;
  return { source: saved.source, article: saved.article };
}

async function save(plan: NewArticle, log: vscode.LogOutputChannel): Promise<SavedArticle | undefined> {
  try {
    return await saveArticle(plan);
  } catch (error) {
    log.error('The article could not be saved.', String(error));
    const place = plan.folders.drafts.fsPath;
    void explain(
      vscode.l10n.t(
        'The article could not be saved, and nothing was left behind. Check that you may write in {0}.',
        place,
      ),
    );
    return undefined;
  }
}

/** Says what went wrong, with the next step as a button. */
async function explain(problem: string, origin?: Origin): Promise<void> {
  const trust = vscode.l10n.t('Manage Workspace Trust');
  const again = vscode.l10n.t('Choose Another Source');
  const untrusted = origin?.kind === 'web' && !vscode.workspace.isTrusted;
  const answer = await vscode.window.showErrorMessage(problem, ...(untrusted ? [trust] : []), again);
  if (answer === trust) await vscode.commands.executeCommand('workbench.trust.manage');
  if (answer === again) await vscode.commands.executeCommand(command);
}

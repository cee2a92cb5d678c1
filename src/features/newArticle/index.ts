import * as vscode from 'vscode';
import { localized } from '../../host/wording.js';
import type { Feature, FeatureContext } from '../feature.js';
import { openArticle, previewArticle } from './openArticle.js';
import type { Origin } from '../readouts/origin.js';
import { planArticles } from './plan.js';
import { readRequest, type NewArticleRequest } from './request.js';
import { saveArticles, type NewArticle, type SavedArticle } from './saveArticle.js';

const command = 'copydesk.newArticle';

/** `copydesk.newArticle`: from a readout to an article that is open and ready to be written. */
export const newArticleFeature: Feature = context =>
  vscode.commands.registerCommand(command, (argument?: unknown) => newArticle(readRequest(argument), context));

/** The addresses of the two files that were written. */
type Pair = Pick<SavedArticle, 'source' | 'article'>;

/** The first pair, which is open, and the others that were chosen of a page of several; undefined when nothing was written. */
type Result = (Pair & { readonly others: readonly Pair[] }) | undefined;

/** Asks everything first and writes last: until then Escape leaves nothing behind. */
async function newArticle(request: NewArticleRequest, context: FeatureContext): Promise<Result> {
  const plan = await planArticles(request, context);
  if (!plan) return undefined;
  if ('problem' in plan) {
    void explain(plan.problem, plan.origin);
    return undefined;
  }
  const [first, ...others] = await save(plan, context.log);
  if (!first) return undefined;
  await openArticle(first);
  const wish = context.settings.openPreview(first.article);
  const preview = previewArticle(first.article, wish, others.length);
  if (wish === 'always') await preview;
  return { ...pairOf(first), others: others.map(pairOf) };
}

function pairOf({ source, article }: SavedArticle): Pair {
  return { source, article };
}

/** None when they could not be saved; the person is told. */
async function save(plan: readonly NewArticle[], log: vscode.LogOutputChannel): Promise<readonly SavedArticle[]> {
  try {
    return await saveArticles(plan);
  } catch (error) {
    log.error('The article could not be saved.', String(error));
    const place = plan[0]?.folders.drafts.fsPath ?? '';
    void explain(
      localized('The article could not be saved, and nothing was left behind. Check that you may write in {0}.', place),
    );
    return [];
  }
}

/** Says what went wrong, with the next step as a button. */
async function explain(problem: string, origin?: Origin): Promise<void> {
  const trust = localized('Manage Workspace Trust');
  const again = localized('Choose Another Source');
  const untrusted = origin?.kind === 'web' && !vscode.workspace.isTrusted;
  const answer = await vscode.window.showErrorMessage(problem, ...(untrusted ? [trust] : []), again);
  if (answer === trust) await vscode.commands.executeCommand('workbench.trust.manage');
  if (answer === again) await vscode.commands.executeCommand(command);
}

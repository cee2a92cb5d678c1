import * as vscode from 'vscode';
import { cmsHtml, isPublicPicture, picturesOf } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import { activeDraft } from '../activeDraft.js';
import { picturesLeftOut } from '../exportArticle/leftOut.js';
import { goesOnWithErrors } from '../exportArticle/openErrors.js';
import { tooLong } from '../lint/checkArticle.js';
import type { PreviewPanels } from './panels.js';
import type { PreviewDeps } from './ports.js';

/**
 * `copydesk.copyForCms`: puts the article on the clipboard, as formatted text for a content management system and as clean HTML for its source
 * view. Where the preview, which alone can write formatted text, is not let, it is the HTML.
 */
export async function copyForCms(
  panels: PreviewPanels,
  deps: PreviewDeps,
  argument?: unknown,
): Promise<string | undefined> {
  const document = await activeDraft(argument);
  if (!document) return undefined;
  const { result, checked, config } = await deps.inspect(document);
  if (!checked) {
    void vscode.window.showWarningMessage(tooLong(nameOf(document.uri)));
    return undefined;
  }
  if (!(await goesOnWithErrors(document, result.findings, localized('Copy Anyway')))) return undefined;
  const article = { article: result.article, outline: result.outline, disclosure: config.disclosure };
  const html = cmsHtml(article);
  const without = picturesOf(article).filter(({ address }) => !isPublicPicture(address));
  const editor = vscode.window.activeTextEditor;
  const isRich = await panels.copyHtml(document, html);
  if (!isRich) await vscode.env.clipboard.writeText(html);
  if (editor)
    await vscode.window.showTextDocument(editor.document, { viewColumn: editor.viewColumn ?? vscode.ViewColumn.One });
  const copied = isRich
    ? localized('The article is on the clipboard. Paste it into your CMS.')
    : localized(
        'The article is on the clipboard as HTML. Paste it into the source view of your CMS; for formatted text, click into the preview and copy again.',
      );
  const remark = picturesLeftOut(without.map(({ name }) => name));
  if (remark === undefined) void vscode.window.showInformationMessage(copied);
  else void vscode.window.showWarningMessage(`${copied} ${remark}`);
  return html;
}

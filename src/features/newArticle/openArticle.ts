import * as vscode from 'vscode';
import { toSnippet } from '../../core/index.js';
import { nameOf } from '../../host/paths.js';
import type { OpenPreview } from '../../host/settings.js';
import { localized } from '../../host/wording.js';
import type { SavedArticle } from './saveArticle.js';

/** Opens a new article with its first place to write selected, so that Tab goes from one to the next. */
export async function openArticle({ article, template }: SavedArticle): Promise<void> {
  const document = await vscode.workspace.openTextDocument(article);
  const editor = await vscode.window.showTextDocument(document, { preview: false });
  const whole = new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length));
  // The text is the same as the file's; only inserting it as a snippet gives it places to tab through.
  await editor.insertSnippet(new vscode.SnippetString(toSnippet(template)), whole, {
    undoStopBefore: false,
    undoStopAfter: false,
    keepWhitespace: true,
  });
  await document.save();
}

/**
 * Opens the preview beside the article, or offers it, as the person's setting says.
 *
 * @param others how many other articles were made with it.
 */
export async function previewArticle(article: vscode.Uri, wish: OpenPreview, others: number): Promise<void> {
  const open = localized('Open Preview');
  if (wish === 'ask' || others > 0) {
    const saved =
      others === 0
        ? localized('The article is saved as {0}. Press Tab to go from one place to the next.', nameOf(article))
        : localized(
            '{0} articles are saved, each with its source. {1} is open; the others are in the same folder.',
            others + 1,
            nameOf(article),
          );
    if (wish !== 'ask') void vscode.window.showInformationMessage(saved);
    else if ((await vscode.window.showInformationMessage(saved, open)) !== open) return;
  }
  if (wish !== 'never') await vscode.commands.executeCommand('copydesk.openPreviewToSide', article);
}

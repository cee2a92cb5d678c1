import * as vscode from 'vscode';
import { isRelativePath, safeHref } from '../../core/render/links.js';
import { localized } from '../../host/wording.js';
import { fileAt } from './images.js';

/** Opens a link of an article: an address outside of the editor, a file beside the article in it. Anything else does nothing. */
export async function openLink(document: vscode.Uri, address: string): Promise<void> {
  const href = safeHref(address);
  if (href === undefined) return;
  if (!isRelativePath(href)) {
    await openOutside(href);
    return;
  }
  const file = fileAt(document, href);
  if (!file) return;
  try {
    await vscode.workspace.fs.stat(file);
    await vscode.commands.executeCommand('vscode.open', file);
  } catch {
    void vscode.window.showInformationMessage(
      localized('There is no file at {0}. Check the link in the article.', href),
    );
  }
}

/** The editor asks first. The address is handed on letter by letter: taken apart as a URI, `%26` becomes `&`, and that is another page or subject. */
async function openOutside(href: string): Promise<void> {
  if (/^(?:https?|mailto):/i.test(href)) await vscode.commands.executeCommand('vscode.open', href);
}

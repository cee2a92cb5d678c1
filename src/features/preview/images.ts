import * as vscode from 'vscode';
import { folderOf, isInside } from '../../host/paths.js';

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** The folders that a preview may load pictures from: the document's own, and the open one around it. */
export function pictureFolders(document: vscode.Uri): vscode.Uri[] {
  if (document.scheme === 'untitled') return [];
  const around = vscode.workspace.getWorkspaceFolder(document)?.uri;
  return around ? [folderOf(document), around] : [folderOf(document)];
}

/** The address under which the webview loads a picture that an article names by its path; undefined when it lies elsewhere or is no picture. */
export function pictureAddress(webview: vscode.Webview, document: vscode.Uri, path: string): string | undefined {
  const file = fileAt(document, path);
  const isBeside = file && picture.test(file.path) && pictureFolders(document).some(folder => isInside(folder, file));
  return isBeside ? webview.asWebviewUri(file).toString() : undefined;
}

/** The file that a relative link leads to, without query and fragment. */
export function fileAt(document: vscode.Uri, link: string): vscode.Uri | undefined {
  if (document.scheme === 'untitled') return undefined;
  try {
    return vscode.Uri.joinPath(folderOf(document), decodeURIComponent(link.replace(/[?#][\s\S]*$/, '')));
  } catch {
    return undefined; // A stray % is no escape.
  }
}

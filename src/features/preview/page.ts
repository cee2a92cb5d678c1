import * as vscode from 'vscode';
import { languageOfWords } from '../../host/language.js';
import { localized } from '../../host/wording.js';
import { pictureFolders } from './images.js';
import { previewShell, type ShellWords } from './shell.js';

/**
 * Gives a panel its icon, its rights and its page. The page asks for the proof itself.
 *
 * @param formerly where the document stood before, when it was renamed.
 */
export function writePage(
  panel: vscode.WebviewPanel,
  { uri, formerly }: { readonly uri: vscode.Uri; readonly formerly: vscode.Uri | undefined },
  extension: vscode.Uri,
): void {
  const { webview } = panel;
  const media = vscode.Uri.joinPath(extension, 'media');
  const dist = vscode.Uri.joinPath(extension, 'dist');
  const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(media, name);
  panel.iconPath = { light: icon('preview-light.svg'), dark: icon('preview-dark.svg') };
  webview.options = { enableScripts: true, localResourceRoots: [media, dist, ...pictureFolders(uri)] };
  webview.html = previewShell({
    title: panel.title,
    language: languageOfWords(),
    words: shellWords(),
    document: uri.toString(),
    formerly: formerly?.toString(),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    styleUri: webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.css')).toString(),
    scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.js')).toString(),
  });
}

function shellWords(): ShellWords {
  return {
    skip: localized('Skip to the source'),
    proof: localized('Proof'),
    views: localized('How the article is shown'),
    withMarks: localized('With marks'),
    asPublished: localized('As published'),
    evidence: localized('Evidence'),
    sources: localized('Sources'),
  };
}

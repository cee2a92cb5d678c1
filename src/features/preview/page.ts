import * as vscode from 'vscode';
import { pictureFolders } from './images.js';
import { previewShell } from './shell.js';

/** Gives a panel its icon, its rights and its page. The page asks for the proof itself. */
export function writePage(panel: vscode.WebviewPanel, document: vscode.Uri, extension: vscode.Uri): void {
  const { webview } = panel;
  const media = vscode.Uri.joinPath(extension, 'media');
  const dist = vscode.Uri.joinPath(extension, 'dist');
  const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(media, name);
  panel.iconPath = { light: icon('preview-light.svg'), dark: icon('preview-dark.svg') };
  webview.options = { enableScripts: true, localResourceRoots: [media, dist, ...pictureFolders(document)] };
  webview.html = previewShell({
    title: panel.title,
    document: document.toString(),
    cspSource: webview.cspSource,
    nonce: crypto.randomUUID(),
    styleUri: webview.asWebviewUri(vscode.Uri.joinPath(media, 'preview.css')).toString(),
    scriptUri: webview.asWebviewUri(vscode.Uri.joinPath(dist, 'preview.js')).toString(),
  });
}

import * as vscode from 'vscode';
import { projectFileName } from '../core/index.js';
import { exists } from '../host/files.js';
import { folderOf, nameOf } from '../host/paths.js';

/** What is done about articles. */
interface ArticleWatch {
  readonly log: vscode.LogOutputChannel;
  readonly openDesk: () => Promise<unknown>;
  /** Whether files that are open already count. */
  readonly looksAtOnce: boolean;
}

/**
 * Opens the desk as soon as a file is open that can be an article: Markdown with front matter, or any Markdown under a project file, which may name it.
 * The desk looks closer.
 */
export function watchForArticles({ log, openDesk, looksAtOnce }: ArticleWatch): vscode.Disposable {
  const look = async (document: vscode.TextDocument): Promise<void> => {
    try {
      if (document.languageId !== 'markdown') return;
      if (hasFrontMatter(document) || (await isUnderProjectFile(document.uri))) await openDesk();
    } catch (error) {
      log.error(`Copydesk could not look at ${document.uri.toString()}.`, String(error));
    }
  };
  const lookAtAll = (): void => {
    for (const document of vscode.workspace.textDocuments) void look(document);
  };
  const projectFiles = vscode.workspace.createFileSystemWatcher(`**/${projectFileName}`);
  if (looksAtOnce) lookAtAll();
  return vscode.Disposable.from(
    projectFiles,
    projectFiles.onDidCreate(lookAtAll),
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.some(({ range }) => range.start.line === 0)) void look(document);
    }),
    vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (nameOf(uri) === projectFileName) lookAtAll();
    }),
  );
}

function hasFrontMatter(document: vscode.TextDocument): boolean {
  return /^\uFEFF?---\s*$/.test(document.lineAt(0).text);
}

/** An untitled document lies, as it were, in the first folder of the workspace. */
async function isUnderProjectFile(uri: vscode.Uri): Promise<boolean> {
  let folder = uri.scheme === 'untitled' ? vscode.workspace.workspaceFolders?.[0]?.uri : folderOf(uri);
  while (folder) {
    if (await exists(vscode.Uri.joinPath(folder, projectFileName)).catch(() => false)) return true;
    const above = folderOf(folder);
    folder = above.path === folder.path ? undefined : above;
  }
  return false;
}

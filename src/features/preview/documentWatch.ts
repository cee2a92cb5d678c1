import * as vscode from 'vscode';
import { exists } from '../../host/files.js';
import { folderOf } from '../../host/paths.js';
import { findDocument, isAt, isDeleted, movedTo, successorOf } from './documents.js';

/** Which document a preview shows. `document` is absent while it cannot be opened. */
export interface Shown {
  readonly uri: vscode.Uri;
  readonly document: vscode.TextDocument | undefined;
}

/** What a preview does when something becomes of its document. */
export interface DocumentFate {
  /** As it is now. */
  shown(): Shown;
  /** It was opened again where it stood. */
  onOpened(document: vscode.TextDocument): void;
  /** It stands elsewhere: renamed, or saved for the first time. */
  onMoved(document: vscode.TextDocument): void;
  /** Its file is not there any more. */
  onGone(): void;
  /** It was never saved, and was thrown away. */
  onThrownAway(): void;
}

/** Watches what becomes of a preview's document. */
export function watchDocument(fate: DocumentFate): vscode.Disposable {
  const onClosed = async (document: vscode.TextDocument): Promise<void> => {
    // A change of its language is told as if it were closed and opened again.
    if (!document.isClosed) return;
    if (!document.isUntitled) {
      const isThere = await exists(document.uri).catch(() => false);
      // A preview that has moved on meanwhile, or has it open again, has nothing to tell of this one.
      if (!isThere && fate.shown().document === document) fate.onGone();
      return;
    }
    const saved = successorOf(document);
    if (saved) fate.onMoved(saved);
    else fate.onThrownAway();
  };
  const onRenamed = async (event: vscode.FileRenameEvent): Promise<void> => {
    const from = fate.shown().uri;
    const uri = movedTo(from, event);
    const document = uri && (await findDocument(uri));
    if (document && fate.shown().uri.toString() === from.toString()) fate.onMoved(document);
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument(document => {
      const { uri, document: known } = fate.shown();
      if (isAt(document, uri) && document !== known) fate.onOpened(document);
    }),
    vscode.workspace.onDidCloseTextDocument(document => {
      if (document === fate.shown().document) void onClosed(document);
    }),
    vscode.workspace.onDidRenameFiles(event => void onRenamed(event)),
    vscode.workspace.onDidDeleteFiles(event => {
      if (isDeleted(fate.shown().uri, event)) fate.onGone();
    }),
  );
}

/** Watches a document's file, whoever changes it. A draft that was never saved has none. */
export function watchFile(uri: vscode.Uri, onChanged: () => void): vscode.Disposable | undefined {
  if (uri.scheme === 'untitled') return undefined;
  // A name may hold what means something in a pattern.
  const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folderOf(uri), '*'));
  const tell = (changed: vscode.Uri): void => {
    if (changed.toString() === uri.toString()) onChanged();
  };
  for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete]) event(tell);
  return watcher;
}

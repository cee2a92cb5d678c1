// Files and editors in host tests. The workspace is a copy of test/newsroom that lives as long as the run: tests may change it, but should work
// on files of their own.
//   afterEach(closeAllEditors);
//   const uri = await newFile('drafts/no-disclaimer.md', '---\nprofile: readout-article\n---\n…');
//   const editor = await open(uri);
import * as vscode from 'vscode';

/** The open folder. */
export function workspaceRoot(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (folder === undefined) throw new Error('No folder is open.');
  return folder.uri;
}

/** A file of the open folder, which need not exist. */
export function inWorkspace(relativePath: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceRoot(), relativePath);
}

/** Writes a file into the open folder, with the folders on the way. Text is written as UTF-8. */
export async function newFile(relativePath: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(relativePath);
  await vscode.workspace.fs.writeFile(uri, typeof content === 'string' ? new TextEncoder().encode(content) : content);
  return uri;
}

/** Writes a text over a file. */
export function overwrite(uri: vscode.Uri, text: string): Thenable<void> {
  return vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

/** Reads a file of the open folder as UTF-8. */
export async function readText(file: vscode.Uri | string): Promise<string> {
  const uri = typeof file === 'string' ? inWorkspace(file) : file;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** The names in a folder of the open folder, sorted; none when it does not exist. */
export async function namesIn(relativePath: string): Promise<string[]> {
  try {
    const entries = await vscode.workspace.fs.readDirectory(inWorkspace(relativePath));
    return entries.map(([name]) => name).sort();
  } catch {
    return [];
  }
}

/** Removes a file or a folder of the open folder, if it is there. */
export async function remove(file: vscode.Uri | string): Promise<void> {
  const uri = typeof file === 'string' ? inWorkspace(file) : file;
  try {
    await vscode.workspace.fs.delete(uri, { recursive: true });
  } catch {
    // It is not there.
  }
}

/** Opens a file in an editor, in the first column unless told otherwise. */
export async function open(
  file: vscode.Uri | string,
  column: vscode.ViewColumn = vscode.ViewColumn.One,
): Promise<vscode.TextEditor> {
  const uri = typeof file === 'string' ? inWorkspace(file) : file;
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), column);
}

/** Opens an untitled document in an editor. */
export async function openUntitled(content: string, language = 'markdown'): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ content, language }));
}

/** Puts a new text into a document, as one edit. */
export async function replaceText(document: vscode.TextDocument, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  const all = new vscode.Range(new vscode.Position(0, 0), document.lineAt(document.lineCount - 1).range.end);
  edit.replace(document.uri, all, text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`${document.uri.toString()} could not be edited.`);
}

/** Selects the first occurrence of a text in an editor. */
export function select(editor: vscode.TextEditor, text: string): void {
  const offset = editor.document.getText().indexOf(text);
  if (offset < 0) throw new Error(`The document does not hold "${text}".`);
  const { document } = editor;
  editor.selection = new vscode.Selection(document.positionAt(offset), document.positionAt(offset + text.length));
}

/** Closes every editor and throws away what was not saved, without being asked. */
export async function closeAllEditors(): Promise<void> {
  while (vscode.window.tabGroups.all.some(group => group.tabs.length > 0)) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    const clean = vscode.window.tabGroups.all.flatMap(group => group.tabs).filter(tab => !tab.isDirty);
    if (clean.length > 0) await vscode.window.tabGroups.close(clean);
  }
}

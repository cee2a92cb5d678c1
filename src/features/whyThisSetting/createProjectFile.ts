import * as vscode from 'vscode';
import { projectFileName, starterFile } from '../../core/index.js';
import { createFile } from '../../host/files.js';
import { localized } from '../../host/wording.js';

/**
 * `copydesk.createProjectFile`: writes a project file to begin with and opens it. One that is there already is opened as it is.
 *
 * @param argument the folder; without it, the workspace folder, of several the one that the person chooses.
 * @returns the file; undefined when none was written or opened.
 */
export async function createProjectFile(argument: unknown): Promise<vscode.Uri | undefined> {
  const folder = argument instanceof vscode.Uri ? argument : await chooseFolder();
  const file = folder && (await offerProjectFile(folder));
  if (file) await vscode.window.showTextDocument(file);
  return file;
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length > 1) return (await vscode.window.showWorkspaceFolderPick())?.uri;
  if (folders.length === 0) sayFolderIsNeeded();
  return folders[0]?.uri;
}

/**
 * The project file of a folder, which is written when there is none.
 *
 * @returns undefined when there is no folder, or it cannot be written in; the person is told.
 */
export async function offerProjectFile(folder: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  if (!folder) {
    sayFolderIsNeeded();
    return undefined;
  }
  const file = vscode.Uri.joinPath(folder, projectFileName);
  try {
    await createFile(file, starterFile());
    return file;
  } catch {
    void vscode.window.showErrorMessage(
      localized('The project file could not be written. Check that you may write in {0}.', folder.fsPath),
    );
    return undefined;
  }
}

function sayFolderIsNeeded(): void {
  void vscode.window.showInformationMessage(
    localized('Open your newsroom’s folder first: the project file stands in it.'),
  );
}

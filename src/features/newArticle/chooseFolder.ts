import * as vscode from 'vscode';
import { back, pick, type Choice, type StepFrame } from '../../host/quickInput.js';
import type { NewArticleRequest, Origin } from './request.js';

/** The folder that needs no question: the one that was asked for, that of the readout or of the active editor, or the only one that is open. */
export function obviousFolder(request: NewArticleRequest, origin: Origin): vscode.Uri | undefined {
  if (request.folder !== undefined) {
    return typeof request.folder === 'string' ? vscode.Uri.parse(request.folder) : request.folder;
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 1) return folders[0]?.uri;
  const near = [origin.kind === 'file' ? origin.uri : undefined, vscode.window.activeTextEditor?.document.uri];
  return near.map(uri => uri && vscode.workspace.getWorkspaceFolder(uri)?.uri).find(uri => uri !== undefined);
}

/** Asks in which folder to save: one of those that are open, or any when none is. Undefined: the person pressed Escape. */
export async function chooseFolder(frame: StepFrame): Promise<vscode.Uri | typeof back | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return chooseAnyFolder();
  return pick<vscode.Uri>({
    ...frame,
    placeholder: vscode.l10n.t('In which folder do you want to save the source and the article?'),
    choices: folders.map((folder): Choice<vscode.Uri> => ({
      value: folder.uri,
      iconPath: vscode.ThemeIcon.Folder,
      label: folder.name,
      description: folder.uri.fsPath,
    })),
  });
}

async function chooseAnyFolder(): Promise<vscode.Uri | undefined> {
  const chosen = await vscode.window.showOpenDialog({
    title: vscode.l10n.t('Choose the folder in which to save the source and the article'),
    openLabel: vscode.l10n.t('Save Here'),
    canSelectFolders: true,
    canSelectFiles: false,
  });
  return chosen?.[0];
}

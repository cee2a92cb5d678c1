import * as vscode from 'vscode';
import { isInside } from '../../host/paths.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { back, pick, type Choice, type StepFrame } from '../../host/quickInput.js';
import { localized } from '../../host/wording.js';
import type { Origin } from '../readouts/origin.js';
import type { NewArticleRequest } from './request.js';

/**
 * The folder that needs no question: the one that was asked for; else the newsroom (the project file's folder, or the workspace folder) of the
 * readout or of the document in the active editor; else the only workspace folder.
 */
export async function obviousFolder(
  request: NewArticleRequest,
  origin: Origin | undefined,
  configs: ProjectConfigs,
): Promise<vscode.Uri | undefined> {
  if (request.folder !== undefined) {
    return typeof request.folder === 'string' ? vscode.Uri.parse(request.folder) : request.folder;
  }
  const near = [origin?.kind === 'file' ? origin.uri : undefined, vscode.window.activeTextEditor?.document.uri];
  for (const uri of near) {
    const workspaceFolder = uri && vscode.workspace.getWorkspaceFolder(uri)?.uri;
    if (!workspaceFolder) continue;
    const { root = workspaceFolder } = await configs.for(uri);
    return isInside(workspaceFolder, root) ? root : workspaceFolder;
  }
  const folders = vscode.workspace.workspaceFolders ?? [];
  return folders.length === 1 ? folders[0]?.uri : undefined;
}

/** Asks in which folder to save: one of those that are open, or any when none is. Undefined: the person pressed Escape. */
export async function chooseFolder(frame: StepFrame): Promise<vscode.Uri | typeof back | undefined> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  if (folders.length === 0) return chooseAnyFolder();
  return pick<vscode.Uri>({
    ...frame,
    placeholder: localized('In which folder do you want to save the source and the article?'),
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
    title: localized('Choose the folder in which to save the source and the article'),
    openLabel: localized('Save Here'),
    canSelectFolders: true,
    canSelectFiles: false,
  });
  return chosen?.[0];
}

import * as vscode from 'vscode';
import { isInside } from '../../host/paths.js';
import type { ProjectSettings } from '../../host/projectConfigs.js';

/** Where a newsroom saves. */
export interface NewsroomFolders {
  readonly sources: vscode.Uri;
  readonly drafts: vscode.Uri;
}

/** The folders that the project file names; never outside the folder, whatever a project file from elsewhere says. */
export function newsroomFolders(folder: vscode.Uri, { config }: ProjectSettings): NewsroomFolders {
  const place = (name: string, fallback: string) => {
    const uri = vscode.Uri.joinPath(folder, name);
    return isInside(folder, uri) ? uri : vscode.Uri.joinPath(folder, fallback);
  };
  return { sources: place(config.folders.sources, 'sources'), drafts: place(config.folders.drafts, 'drafts') };
}

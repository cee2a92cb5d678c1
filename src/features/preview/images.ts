import * as vscode from 'vscode';
import type { LiesIn } from '../../host/liesIn.js';
import { folderOf } from '../../host/paths.js';

const picture = /\.(?:png|jpe?g|gif|webp|avif|svg)$/i;

/** The folders that a preview may load pictures from: the document's own, and the open one around it. */
export function pictureFolders(document: vscode.Uri): vscode.Uri[] {
  if (document.scheme === 'untitled') return [];
  const around = vscode.workspace.getWorkspaceFolder(document)?.uri;
  return around ? [folderOf(document), around] : [folderOf(document)];
}

/** Whether a file lies in a folder that previews and exports take pictures from, wherever links on the way lead. */
export async function isPictureBeside(document: vscode.Uri, file: vscode.Uri, liesIn: LiesIn): Promise<boolean> {
  for (const folder of pictureFolders(document)) if (await liesIn(folder, file)) return true;
  return false;
}

/** The pictures that a preview may load. Where links on the way to a picture lead is not known at once: it is shown once that has been looked up. */
export class PicturesBeside {
  /** Their files, as addresses. */
  private readonly beside = new Set<string>();
  private readonly unknown = new Map<string, vscode.Uri>();

  constructor(
    private readonly document: vscode.Uri,
    private readonly liesIn: LiesIn,
  ) {}

  /** The file of a picture that an article names by its path; undefined when it lies elsewhere, is no picture, or is not known yet. */
  fileOf(path: string): vscode.Uri | undefined {
    const file = fileAt(this.document, path);
    if (!file || !picture.test(file.path)) return undefined;
    const key = file.toString();
    if (this.beside.has(key)) return file;
    this.unknown.set(key, file);
    return undefined;
  }

  /**
   * Looks for the pictures that have been asked for and were not known, or not there.
   *
   * @returns whether there are some now.
   */
  async lookUp(): Promise<boolean> {
    let found = false;
    for (const [key, file] of this.unknown) {
      if (!(await isPictureBeside(this.document, file, this.liesIn))) continue;
      this.unknown.delete(key);
      this.beside.add(key);
      found = true;
    }
    return found;
  }
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

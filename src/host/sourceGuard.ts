import * as vscode from 'vscode';
import { isOutsideNewsroom, newsroomFolders, type SourcePlaces } from '../core/index.js';
import { exists } from './files.js';
import type { LiesIn } from './liesIn.js';
import { folderOf } from './paths.js';

/** Tells which sources lie where none is read for an article, as the command line does. */
export class SourceGuard {
  /** By the folder of the articles. */
  private readonly newsrooms = new Map<string, Promise<readonly string[]>>();

  constructor(private readonly liesIn: LiesIn) {}

  async isOutside(article: vscode.Uri, source: vscode.Uri): Promise<boolean> {
    const places = this.placesOf(article);
    const key = folderOf(article).toString();
    const folders = this.newsrooms.get(key) ?? newsroomFolders(article.path, openedFolder(article), places.exists);
    this.newsrooms.set(key, folders);
    return isOutsideNewsroom(source.path, await folders, places);
  }

  /** For when a project file has come or gone, or another folder was opened. */
  forget(): void {
    this.newsrooms.clear();
  }

  private placesOf(article: vscode.Uri): SourcePlaces {
    const at = (path: string): vscode.Uri => article.with({ path });
    return {
      exists: path => exists(at(path)).catch(() => false),
      liesIn: (folder, file) => this.liesIn(at(folder), at(file)),
    };
  }
}

/** The core’s paths have none of the `/` at their end. */
function openedFolder(article: vscode.Uri): string | undefined {
  return vscode.workspace.getWorkspaceFolder(article)?.uri.path.replace(/\/$/, '');
}

import * as vscode from 'vscode';
import { decodeText } from '../../core/index.js';
import { fileSize, readFile } from '../../host/files.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { readSources } from '../../host/sourceLibrary.js';
import { diagnosticsOf } from './diagnostics.js';
import { inspectText, isArticle, longestArticle, type Inspection } from './inspector.js';
import type { LintService } from './lintService.js';

/** What became of a file. */
export type FileCheck =
  | { readonly state: 'checked'; readonly inspection: Inspection }
  | { readonly state: 'not-an-article' }
  | { readonly state: 'too-large' }
  | { readonly state: 'unreadable' };

/** Markdown files, as Copydesk looks for them. */
export const markdownFiles = '**/*.{md,markdown}';

/** Checks files that are not open, and keeps what it found true: a file that changes on disk is checked anew. */
export class ClosedFiles implements vscode.Disposable {
  private readonly checked = new Set<string>();
  private readonly closing: vscode.Disposable;
  private watcher: vscode.Disposable | undefined;

  constructor(
    private readonly ports: {
      readonly extensionUri: vscode.Uri;
      readonly configs: ProjectConfigs;
      readonly lint: LintService;
      readonly log: vscode.LogOutputChannel;
    },
  ) {
    // Who goes through the Problems panel opens and leaves one file after the other: what was found in them stays.
    this.closing = vscode.workspace.onDidCloseTextDocument(document => void this.recheck(document.uri));
  }

  /** Checks a file, open or not, if it is an article. Never throws. */
  async check(uri: vscode.Uri): Promise<FileCheck> {
    try {
      const open = vscode.workspace.textDocuments.find(document => document.uri.toString() === uri.toString());
      return open ? await this.checkOpen(open) : await this.checkClosed(uri);
    } catch (error) {
      this.ports.log.warn(`${uri.toString()} could not be checked.`, String(error));
      return { state: 'unreadable' };
    }
  }

  /** Takes back what was found in files that are not open. */
  clear(): void {
    for (const key of this.checked) {
      if (!isOpen(key)) this.ports.lint.diagnostics.delete(vscode.Uri.parse(key));
    }
    this.checked.clear();
  }

  private async checkOpen(document: vscode.TextDocument): Promise<FileCheck> {
    if (!(await this.ports.lint.isArticle(document))) return { state: 'not-an-article' };
    const inspection = await this.ports.lint.checkNow(document);
    this.follow(document.uri);
    return inspection.checked ? { state: 'checked', inspection } : { state: 'too-large' };
  }

  private async checkClosed(uri: vscode.Uri): Promise<FileCheck> {
    const { configs, lint, extensionUri } = this.ports;
    // A character takes at most four bytes, and UTF-16 two for each of its units: what is larger than this is too long in every encoding.
    if (((await fileSize(uri)) ?? 0) > 4 * longestArticle) return { state: 'too-large' };
    const decoded = decodeText((await readFile(uri)) ?? new Uint8Array());
    if ('problem' in decoded) return { state: 'unreadable' };
    if (!isArticle(decoded.text, uri, await configs.for(uri))) return { state: 'not-an-article' };
    const inspection = await inspectText(
      decoded.text,
      { uri, version: 0 },
      { configs, readSources, memory: lint.memory },
    );
    if (!inspection.checked) return { state: 'too-large' };
    this.follow(uri);
    if (!isOpen(uri.toString())) lint.diagnostics.set(uri, diagnosticsOf(inspection, { uri, extension: extensionUri }));
    return { state: 'checked', inspection };
  }

  private follow(uri: vscode.Uri): void {
    this.checked.add(uri.toString());
    if (this.watcher) return;
    const watcher = vscode.workspace.createFileSystemWatcher(markdownFiles, true);
    watcher.onDidChange(changed => void this.recheck(changed));
    watcher.onDidDelete(gone => void this.recheck(gone));
    this.watcher = watcher;
  }

  private async recheck(uri: vscode.Uri): Promise<void> {
    if (!this.checked.has(uri.toString()) || isOpen(uri.toString())) return;
    this.ports.lint.diagnostics.delete(uri);
    if ((await fileSize(uri).catch(() => undefined)) !== undefined) await this.check(uri);
  }

  dispose(): void {
    this.closing.dispose();
    this.watcher?.dispose();
  }
}

function isOpen(key: string): boolean {
  return vscode.workspace.textDocuments.some(document => document.uri.toString() === key);
}

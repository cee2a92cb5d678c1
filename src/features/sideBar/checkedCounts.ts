import * as vscode from 'vscode';
import type { Severity, SeverityCounts } from '../../core/index.js';
import type { LintService } from '../lint/lintService.js';

const severities: Readonly<Record<vscode.DiagnosticSeverity, Severity>> = {
  [vscode.DiagnosticSeverity.Error]: 'error',
  [vscode.DiagnosticSeverity.Warning]: 'warning',
  [vscode.DiagnosticSeverity.Information]: 'info',
  [vscode.DiagnosticSeverity.Hint]: 'hint',
};

/**
 * What checks have found in files, as far as they were checked for whatever reason. It is kept when a file is closed, for as long as the saved
 * text stays the same.
 */
export class CheckedCounts implements vscode.Disposable {
  private readonly known = new Map<string, { readonly counts: SeverityCounts; readonly unsaved: boolean }>();
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly subscription: vscode.Disposable;

  constructor(private readonly lint: Pick<LintService, 'diagnostics'>) {
    lint.diagnostics.forEach(uri => {
      this.take(uri);
    });
    this.subscription = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      // Every other extension's diagnostics are told of here, too.
      if (uris.map(uri => this.take(uri)).includes(true)) this.changed.fire();
    });
  }

  /** Undefined: nobody has checked the file as it stands. */
  of(uri: vscode.Uri): SeverityCounts | undefined {
    return this.known.get(uri.toString())?.counts;
  }

  /** The saved file has changed or is gone: what was found in it counts no more, unless a check follows it. */
  forget(uri: vscode.Uri): void {
    if (!this.lint.diagnostics.has(uri)) this.known.delete(uri.toString());
  }

  /** Whether anything is different now. */
  private take(uri: vscode.Uri): boolean {
    const key = uri.toString();
    // The editor answers with an empty list, too, for a file that nobody has checked.
    if (!this.lint.diagnostics.has(uri)) return this.known.get(key)?.unsaved === true && this.known.delete(key);
    const found = this.lint.diagnostics.get(uri) ?? [];
    const counts = { error: 0, warning: 0, info: 0, hint: 0 };
    for (const { severity } of found) counts[severities[severity]]++;
    const unsaved = vscode.workspace.textDocuments.some(open => open.isDirty && open.uri.toString() === key);
    const before = this.known.get(key);
    this.known.set(key, { counts, unsaved });
    return !before || JSON.stringify(before.counts) !== JSON.stringify(counts);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

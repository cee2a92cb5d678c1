import * as vscode from 'vscode';
import { LineIndex, told, type Project } from '../core/index.js';
import { rangeAt } from './positions.js';
import { editorsWording } from './wording.js';

/** What is wrong in settings files, in the Problems panel. A file that several projects take over is named once. */
export class ProjectProblems implements vscode.Disposable {
  private readonly collection = vscode.languages.createDiagnosticCollection('copydesk-project');
  /** By project, then by the file that has the problems. */
  private readonly known = new Map<string, ReadonlyMap<string, readonly vscode.Diagnostic[]>>();

  /** Shows what is wrong in a project's files in place of what was shown of it before. */
  report(project: Project, place: vscode.Uri): void {
    const texts = new Map(project.files.map(({ path, text }) => [path, new LineIndex(text ?? '')]));
    const found = new Map<string, vscode.Diagnostic[]>();
    for (const { file, message, span } of project.problems) {
      const key = place.with({ path: file }).toString();
      const diagnostic = new vscode.Diagnostic(
        rangeAt(texts.get(file) ?? new LineIndex(''), span),
        told(message, editorsWording),
      );
      diagnostic.source = 'Copydesk';
      found.set(key, [...(found.get(key) ?? []), diagnostic]);
    }
    this.replace(place.with({ path: project.file }).toString(), found);
  }

  /** A project is no longer there. */
  withdraw(projectFile: vscode.Uri): void {
    this.replace(projectFile.toString(), new Map());
  }

  private replace(project: string, found: ReadonlyMap<string, readonly vscode.Diagnostic[]>): void {
    const before = this.known.get(project);
    this.known.set(project, found);
    for (const file of new Set([...(before?.keys() ?? []), ...found.keys()])) this.show(file);
  }

  private show(file: string): void {
    const all = [...this.known.values()].flatMap(found => found.get(file) ?? []);
    const once = all.filter((one, at) => all.findIndex(other => isSame(one, other)) === at);
    this.collection.set(vscode.Uri.parse(file), once);
  }

  dispose(): void {
    this.collection.dispose();
  }
}

function isSame(one: vscode.Diagnostic, other: vscode.Diagnostic): boolean {
  return one.message === other.message && one.range.isEqual(other.range);
}

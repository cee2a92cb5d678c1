import type * as vscode from 'vscode';
import type { ProjectConfig } from '../../core/config/types.js';
import type { LintResult } from '../../core/lint.js';
import type { Source } from '../../core/rules/types.js';
import type { LiesIn } from '../../host/liesIn.js';
import type { Settings } from '../../host/settings.js';

/** What the preview shows of a document: the same findings that stand in the Problems panel. */
export interface Inspection {
  readonly result: LintResult;
  /** The cited sources as they were found; undefined when they were not looked up. */
  readonly sources: readonly Source[] | undefined;
  /** The newsroom's rules under which it was checked. */
  readonly config: ProjectConfig;
  /** False for a text that is too long to be read. */
  readonly checked: boolean;
}

/** What the preview needs of the other features. */
export interface PreviewDeps {
  /** The extension's own folder, where `dist/preview.js` and `media/` lie. */
  readonly extensionUri: vscode.Uri;
  readonly settings: Pick<Settings, 'scrollSync'>;
  readonly liesIn: LiesIn;
  readonly log: Pick<vscode.LogOutputChannel, 'error'>;
  /**
   * Reads and checks a document as it stands now. The answer for the text of a later version is dropped by the preview, so the service may
   * share one answer with the Problems panel.
   */
  inspect(document: vscode.TextDocument): Promise<Inspection>;
  /** Whether a document is an article, which a preview that is not locked follows. */
  isArticle(document: vscode.TextDocument): Promise<boolean>;
  /** Something other than the document's own text changed what `inspect` answers: a source, the project file. Undefined: for every document. */
  readonly onDidChangeInspection: vscode.Event<vscode.Uri | undefined>;
  /** Inserts the profile's section of that id where it belongs and leaves the writer at its first tab stop. */
  insertSection(document: vscode.TextDocument, sectionId: string): Thenable<unknown>;
}

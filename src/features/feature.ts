import type * as vscode from 'vscode';
import type { ExportDocument, FeedPorts, ReadoutPorts } from '../core/index.js';
import type { LiesIn } from '../host/liesIn.js';
import type { ProjectConfigs } from '../host/projectConfigs.js';
import type { Settings } from '../host/settings.js';
import type { LintService } from './lint/lintService.js';

/** What the features share. Nothing of it is looked up anywhere else. */
export interface FeatureContext extends ReadoutPorts, FeedPorts {
  /** The extension's own folder. */
  readonly extensionUri: vscode.Uri;
  readonly log: vscode.LogOutputChannel;
  readonly settings: Settings;
  readonly configs: ProjectConfigs;
  readonly lint: LintService;
  readonly fetch: typeof fetch;
  /** Whether it is a browser that fetches. */
  readonly inBrowser?: boolean;
  /** What is remembered for this workspace. */
  readonly state: vscode.Memento;
  /** Whether the person trusts the folder that is open. */
  readonly isTrusted: () => boolean;
  readonly now: () => Date;
  readonly liesIn: LiesIn;
  /** Writes a Word document; absent in a browser. */
  readonly writeDocx: ((document: ExportDocument) => Promise<Uint8Array>) | undefined;
}

/** Something that a person can do in the editor. Disposing of what it returns takes it away again. */
export type Feature = (context: FeatureContext) => vscode.Disposable;

import * as vscode from 'vscode';
import { LineIndex, type SourcePlace } from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import { sourceUri } from '../../host/sourceLibrary.js';
import type { Inspection } from '../lint/inspector.js';
import { pause, type LintService } from '../lint/lintService.js';

/** Documents in which facts are shown, and from which they are found. */
export const draftSelector: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** What is known of a draft as it stands; undefined when it is no draft, has changed meanwhile, or nobody waits any more. */
export async function inspectionOf(
  lint: LintService,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Inspection | undefined> {
  const { version } = document;
  if (!(await lint.isArticle(document))) return undefined;
  const inspection = await lint.inspect(document);
  return token.isCancellationRequested || document.version !== version || !inspection.checked ? undefined : inspection;
}

/**
 * The same for what nobody is waiting for, such as colours: a text that is being typed is not checked for them, which would keep the next key
 * waiting. Whoever asks again with each change cancels what was asked before.
 */
export async function inspectionAtRest(
  lint: LintService,
  document: vscode.TextDocument,
  token: vscode.CancellationToken,
): Promise<Inspection | undefined> {
  if (!(await lint.isArticle(document))) return undefined;
  if (!lint.isInspected(document)) await rest(token);
  return token.isCancellationRequested ? undefined : inspectionOf(lint, document, token);
}

function rest(token: vscode.CancellationToken): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(done, pause);
    const subscription = token.onCancellationRequested(done);
    function done() {
      clearTimeout(timer);
      subscription.dispose();
      resolve();
    }
  });
}

/** A cited source that was found: its text, and where it lies. */
export interface SavedSource {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly lines: LineIndex;
  readonly readout: FoundFile['readout'];
}

type FoundFile = Extract<NonNullable<NonNullable<Inspection['sources']>[number]['file']>, { state: 'found' }>;

/** The source at a place in the article's `sources:`. */
export function savedSource(inspection: Inspection, article: vscode.Uri, index: number): SavedSource | undefined {
  const source = inspection.sources?.find(one => one.index === index);
  const uri = source && sourceUri(article, source.record);
  if (!uri || source.file?.state !== 'found') return undefined;
  const { text, readout } = source.file;
  return { uri, text, lines: new LineIndex(text), readout };
}

/** A place in a source as the editor names it. */
export function locationOf(source: SavedSource, { span }: Pick<SourcePlace, 'span'>): vscode.Location {
  return new vscode.Location(source.uri, rangeAt(source.lines, span));
}

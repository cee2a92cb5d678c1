import * as vscode from 'vscode';
import { decodeText, parseFrontMatter } from '../../core/index.js';
import { fileSize, readFile } from '../../host/files.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { sourceUri } from '../../host/sourceLibrary.js';
import { markdownFiles } from '../lint/closedFiles.js';
import { inspectText, longestArticle, type Inspection } from '../lint/inspector.js';
import type { LintService } from '../lint/lintService.js';

/** A draft that cites a source. */
export interface CitingDraft {
  readonly uri: vscode.Uri;
  readonly inspection: Inspection;
  /** The source's place in its `sources:`. */
  readonly source: number;
}

/** What the search works with. */
export interface SearchPorts {
  readonly lint: LintService;
  readonly configs: ProjectConfigs;
  readonly log: vscode.LogOutputChannel;
}

/** Files that are read at one time. */
const atOnce = 8;

/** The drafts that cite a source: those that are open, as they stand in the editor, and those of the workspace. Ends early when it is cancelled. */
export async function draftsCiting(
  source: vscode.Uri,
  ports: SearchPorts,
  token: vscode.CancellationToken,
): Promise<CitingDraft[]> {
  const open = new Map(vscode.workspace.textDocuments.map(document => [document.uri.toString(), document]));
  const files = await vscode.workspace.findFiles(markdownFiles, '**/node_modules/**', undefined, token);
  const closed = files.filter(uri => !open.has(uri.toString()));
  const waiting = [...open.values(), ...closed].values();
  const found: CitingDraft[] = [];
  const worker = async () => {
    for (const next of waiting) {
      if (token.isCancellationRequested) return;
      try {
        found.push(...('uri' in next ? await openDraft(next, source, ports) : await closedDraft(next, source, ports)));
      } catch (error) {
        ports.log.debug(`A draft could not be searched: ${String(error)}`);
      }
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return token.isCancellationRequested ? [] : found.sort((a, b) => (a.uri.toString() < b.uri.toString() ? -1 : 1));
}

async function openDraft(
  document: vscode.TextDocument,
  source: vscode.Uri,
  { lint }: SearchPorts,
): Promise<CitingDraft[]> {
  if (citations(document.getText(), document.uri, source).length === 0 || !(await lint.isArticle(document))) return [];
  return citing(document.uri, await lint.inspect(document), source);
}

async function closedDraft(uri: vscode.Uri, source: vscode.Uri, ports: SearchPorts): Promise<CitingDraft[]> {
  if (((await fileSize(uri)) ?? 0) > longestArticle) return [];
  const decoded = decodeText((await readFile(uri)) ?? new Uint8Array());
  if ('problem' in decoded || citations(decoded.text, uri, source).length === 0) return [];
  const { configs, lint } = ports;
  const inspection = await inspectText(
    decoded.text,
    { uri, version: 0 },
    { configs, readSources: lint.readSources, checker: lint.checker },
  );
  return citing(uri, inspection, source);
}

function citing(uri: vscode.Uri, inspection: Inspection, source: vscode.Uri): CitingDraft[] {
  const { text } = inspection.result.article;
  return citations(text, uri, source).map(index => ({ uri, inspection, source: index }));
}

/** At which places a draft cites a source. */
function citations(text: string, draft: vscode.Uri, source: vscode.Uri): number[] {
  return parseFrontMatter(text).record.sources.flatMap((record, index) =>
    sourceUri(draft, record)?.toString() === source.toString() ? [index] : [],
  );
}

import * as vscode from 'vscode';
import {
  applyEdits,
  correctRecord,
  formatSource,
  parseArticle,
  repointSource,
  savedText,
  sha256,
  type Readout,
  type RecordCorrection,
  type RecordField,
  type SourceRecord,
} from '../../core/index.js';
import { createFile, isReadOnly } from '../../host/files.js';
import { folderOf, nameOf, relativePath } from '../../host/paths.js';
import { workspaceEdit } from '../../host/positions.js';
import { sourceUri } from '../../host/sourceLibrary.js';
import { localized } from '../../host/wording.js';
import type { ShownSource } from './ports.js';

/** Nothing when it was written, else a sentence that says why not. */
interface Outcome {
  readonly problem?: string;
}

/**
 * Writes a correction into a source's front matter, as one change that Undo takes back. What was saved before stays saved; unsaved work of the
 * person's own is left unsaved.
 */
export async function writeCorrection(
  document: vscode.TextDocument,
  correction: RecordCorrection,
  forget: readonly RecordField[] = [],
): Promise<Outcome> {
  // The editor itself would change the text of a read-only file, and then have no way to save it.
  const readOnly = await isReadOnly(document.uri);
  const edits = correctRecord(document.getText(), correction, forget);
  if ('problem' in edits) return edits;
  if (edits.length === 0) return {};
  const save = !document.isDirty && !document.isUntitled;
  if (readOnly || !(await vscode.workspace.applyEdit(workspaceEdit(document, edits)))) {
    return {
      problem: localized('{0} cannot be changed, so the correction was not written.', nameOf(document.uri)),
    };
  }
  if (save) await document.save();
  return {};
}

/**
 * Asks whether a source that has no front matter (plain text, a page, a mail) is to be saved as Markdown beside it, with its record and a correction.
 *
 * @returns the new source; undefined when the person does not want it, and a sentence when the correction cannot be written.
 */
export async function saveAsMarkdown(
  shown: ShownSource,
  readout: Readout,
  correction: RecordCorrection,
  now: Date,
): Promise<vscode.Uri | { problem: string } | undefined> {
  const name = nameOf(shown.uri);
  const save = localized('Save as Markdown');
  const question = localized(
    '{0} has no place for corrections. Copydesk can save the release as Markdown beside it and write the correction there; {0} stays as it is.',
    name,
  );
  if ((await vscode.window.showInformationMessage(question, { modal: true }, save)) !== save) return undefined;
  const article = shown.article && (await openArticle(shown.article));
  const index = article ? citedAt(article, shown.uri) : -1;
  const record = article && index >= 0 ? parseArticle(article.getText()).frontMatter.record.sources[index] : undefined;
  const text = corrected(readout, record, correction, now);
  if (typeof text !== 'string') return text;
  const uri = await createBeside(shown.uri, text);
  if (article && index >= 0) await repoint(article, index, uri, text);
  return uri;
}

function corrected(
  readout: Readout,
  record: SourceRecord | undefined,
  correction: RecordCorrection,
  now: Date,
): string | { problem: string } {
  const retrieved = record?.retrieved ?? `${now.toISOString().slice(0, 19)}Z`;
  const { text } = formatSource(readout, { url: record?.url, retrieved });
  const edits = correctRecord(text, correction);
  return 'problem' in edits ? edits : applyEdits(text, edits);
}

/** A newsroom does not keep more files of one name. */
const highestNumber = 1000;

/** A new file under the source's name; nothing that is there is overwritten. */
async function createBeside(source: vscode.Uri, text: string): Promise<vscode.Uri> {
  const stem = nameOf(source).replace(/\.[^.]*$/, '');
  for (let number = 1; number <= highestNumber; number++) {
    const uri = vscode.Uri.joinPath(folderOf(source), `${stem}${number === 1 ? '' : `-${number}`}.md`);
    if (await createFile(uri, text)) return uri;
  }
  throw new Error(`There are ${highestNumber} files named ${stem} already.`);
}

async function openArticle(uri: vscode.Uri): Promise<vscode.TextDocument | undefined> {
  try {
    return await vscode.workspace.openTextDocument(uri);
  } catch {
    return undefined;
  }
}

/** The number of a source in an article's record; -1 when the article does not cite it. */
function citedAt(article: vscode.TextDocument, source: vscode.Uri): number {
  const { sources } = parseArticle(article.getText()).frontMatter.record;
  return sources.findIndex(record => sourceUri(article.uri, record)?.toString() === source.toString());
}

/** Makes the article cite the new file, as one change that Undo takes back. */
async function repoint(article: vscode.TextDocument, index: number, source: vscode.Uri, text: string): Promise<void> {
  const file = relativePath(folderOf(article.uri), source);
  if (file === undefined) return;
  const place = { file, sha256: await sha256(savedText(text).text) };
  const edits = repointSource(parseArticle(article.getText()), index, place);
  const save = !article.isDirty && !article.isUntitled;
  if ((await vscode.workspace.applyEdit(workspaceEdit(article, edits))) && save) await article.save();
}

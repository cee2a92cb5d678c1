import * as vscode from 'vscode';
import { importReadout, maxImportBytes, readoutFrom, type ReadoutPorts, type ReadoutResult } from '../../core/index.js';
import { fileSize, readFile } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';

/** Whether a source is shown from its document, so that what is typed counts at once; others are read from their file. */
export function isShownFromDocument(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || /\.(?:md|markdown|txt|text)$/i.test(uri.path);
}

/** Whether a source has front matter in which a record can be corrected. */
export function takesFrontMatter(uri: vscode.Uri): boolean {
  return uri.scheme === 'untitled' || /\.(?:md|markdown)$/i.test(uri.path);
}

/** Reads a source as it stands in its document, whose offsets the readout keeps. */
export function readDocument(document: vscode.TextDocument): ReadoutResult {
  const name = nameOf(document.uri);
  const readout = importReadout(document.getText(), { name });
  return readout.statements.length > 0 ? { readout } : { problem: noText(name) };
}

/** Reads a source from its file: a page, a mail, a document. */
export async function readSourceFile(uri: vscode.Uri, ports: ReadoutPorts): Promise<ReadoutResult> {
  const name = nameOf(uri);
  const size = await fileSize(uri);
  if (size !== undefined && size > maxImportBytes) return { problem: tooLarge(name) };
  const bytes = size === undefined ? undefined : await readFile(uri);
  return bytes ? readoutFrom({ bytes, name }, ports) : { problem: gone(name) };
}

/** A sentence for a source that is not there. */
export function gone(name: string): string {
  return localized('The file {0} is not there any more.', name);
}

function noText(name: string): string {
  return localized('There is no text of a release in {0}.', name);
}

function tooLarge(name: string): string {
  return localized('{0} is too large to be a release.', name);
}

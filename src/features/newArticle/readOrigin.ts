import * as vscode from 'vscode';
import {
  download,
  maxReadoutBytes,
  readoutFrom,
  type ReadoutInput,
  type ReadoutResult,
  tooLargeReadout,
} from '../../core/index.js';
import { fileSize, readFile } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';
import type { FeatureContext } from '../feature.js';
import type { Origin } from './request.js';

/** Fetching and reading, as the feature's context lends them. */
export type ReadingPorts = Pick<FeatureContext, 'fetch' | 'readHtml' | 'isTrusted'> & {
  readonly log: Pick<FeatureContext['log'], 'error'>;
};

type Read = { readonly input: ReadoutInput } | { readonly problem: string };

/** Reads a readout from where it is. Undefined: the person cancelled the download. */
export async function readOrigin(origin: Origin, ports: ReadingPorts): Promise<ReadoutResult | undefined> {
  try {
    const read = await readInput(origin, ports);
    if (!read || 'problem' in read) return read;
    return await readoutFrom(read.input, { readHtml: ports.readHtml });
  } catch (error) {
    ports.log.error('The readout could not be read.', String(error));
    return {
      problem: vscode.l10n.t(
        'The readout could not be read. Paste its text into a new file, and run the command again from there.',
      ),
    };
  }
}

async function readInput(origin: Origin, ports: ReadingPorts): Promise<Read | undefined> {
  switch (origin.kind) {
    case 'clipboard':
      return readClipboard();
    case 'editor': {
      const { document, selection } = origin;
      const text = document.getText(selection.isEmpty ? undefined : selection);
      return { input: { text, name: nameOf(document.uri) } };
    }
    case 'file':
      return readFromFile(origin.uri);
    case 'web':
      return fetchPage(origin.url, ports);
  }
}

async function readClipboard(): Promise<Read> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return { input: { text } };
  return {
    problem: vscode.l10n.t(
      'There is no text on the clipboard. Copy the text of the readout, then run the command again.',
    ),
  };
}

async function readFromFile(uri: vscode.Uri): Promise<Read> {
  const name = nameOf(uri);
  const missing = vscode.l10n.t('{0} is not there any more. Choose another file.', name);
  const size = await fileSize(uri);
  if (size === undefined) return { problem: missing };
  if (size > maxReadoutBytes) return { problem: tooLargeReadout };
  const bytes = await readFile(uri);
  return bytes ? { input: { bytes, name } } : { problem: missing };
}

async function fetchPage(url: string, ports: ReadingPorts): Promise<Read | undefined> {
  if (!ports.isTrusted()) {
    return {
      problem: vscode.l10n.t(
        'Copydesk does not fetch web pages in a folder that you have not trusted. Trust the folder, or copy the text of the readout and choose the clipboard.',
      ),
    };
  }
  const options = {
    location: vscode.ProgressLocation.Notification,
    title: vscode.l10n.t('Fetching {0}', url),
    cancellable: true,
  };
  return vscode.window.withProgress(options, async (_progress, token) => {
    const stop = new AbortController();
    token.onCancellationRequested(() => {
      stop.abort();
    });
    const answer = await download(url, { fetch: ports.fetch, signal: stop.signal });
    if (stop.signal.aborted) return undefined;
    return 'problem' in answer ? answer : { input: answer };
  });
}

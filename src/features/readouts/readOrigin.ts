import * as vscode from 'vscode';
import {
  download,
  type DownloadResult,
  type FeedItem,
  type FeedPorts,
  maxImportBytes,
  type ReadoutInput,
  type ReadoutPorts,
  type Readouts,
  readoutsFrom,
  readoutsOfItem,
  type ReadoutsResult,
  tooLargeImport,
} from '../../core/index.js';
import { cancellable } from '../../host/cancellable.js';
import { fileSize, readFile } from '../../host/files.js';
import { nameOf } from '../../host/paths.js';
import { localized } from '../../host/wording.js';
import type { FeatureContext } from '../feature.js';
import type { Origin } from './origin.js';

/** Fetching and reading, as the feature's context lends them. */
export type ReadingPorts = ReadoutPorts &
  FeedPorts &
  Pick<FeatureContext, 'fetch' | 'inBrowser' | 'isTrusted'> & { readonly log: Pick<FeatureContext['log'], 'error'> };

interface Problem {
  readonly problem: string;
}

/** Reads what is at an origin. Undefined: the person cancelled. */
export async function readOrigin(origin: Origin, ports: ReadingPorts): Promise<ReadoutsResult | undefined> {
  return explained(ports, () =>
    cancellable(titleFor(origin), async signal => {
      const input = await inputOf(origin, ports, signal);
      return 'problem' in input ? input : readoutsFrom(input, ports, { signal });
    }),
  );
}

/** Reads what has arrived already. Undefined: the person cancelled. */
export async function readInput(input: ReadoutInput, ports: ReadingPorts): Promise<ReadoutsResult | undefined> {
  return explained(ports, () =>
    cancellable(localized('Reading the readout'), signal => readoutsFrom(input, ports, { signal })),
  );
}

/** Reads a feed's item: its own page, else what the feed holds of it. Undefined: the person cancelled. */
export async function readItem(item: FeedItem, ports: ReadingPorts): Promise<Readouts | Problem | undefined> {
  const title = localized('Fetching {0}', item.url ?? item.title);
  return explained(ports, () =>
    cancellable(title, signal => {
      const fetchPage = (url: string) => fetchFrom(url, ports, signal);
      return readoutsOfItem(item, { ...ports, fetchPage }, { signal });
    }),
  );
}

async function explained<T>(ports: ReadingPorts, read: () => Promise<T>): Promise<T | Problem> {
  try {
    return await read();
  } catch (error) {
    ports.log.error('The readout could not be read.', String(error));
    return {
      problem: localized(
        'The readout could not be read. Paste its text into a new file, and run the command again from there.',
      ),
    };
  }
}

function titleFor(origin: Origin): string {
  if (origin.kind === 'web') return localized('Fetching {0}', origin.url);
  return origin.kind === 'file' ? localized('Reading {0}', nameOf(origin.uri)) : localized('Reading the readout');
}

async function inputOf(origin: Origin, ports: ReadingPorts, signal: AbortSignal): Promise<ReadoutInput | Problem> {
  switch (origin.kind) {
    case 'clipboard':
      return readClipboard();
    case 'editor': {
      const { document, selection } = origin;
      return { text: document.getText(selection.isEmpty ? undefined : selection), name: nameOf(document.uri) };
    }
    case 'file':
      return readFromFile(origin.uri);
    case 'web':
      return fetchFrom(origin.url, ports, signal);
  }
}

async function readClipboard(): Promise<ReadoutInput | Problem> {
  const text = await vscode.env.clipboard.readText();
  if (text.trim() !== '') return { text };
  return {
    problem: localized('There is no text on the clipboard. Copy the text of the readout, then run the command again.'),
  };
}

async function readFromFile(uri: vscode.Uri): Promise<ReadoutInput | Problem> {
  const name = nameOf(uri);
  const missing = localized('{0} is not there any more. Choose another file.', name);
  const size = await fileSize(uri);
  if (size === undefined) return { problem: missing };
  if (size > maxImportBytes) return { problem: tooLargeImport };
  const bytes = await readFile(uri);
  return bytes ? { bytes, name } : { problem: missing };
}

async function fetchFrom(url: string, ports: ReadingPorts, signal: AbortSignal): Promise<DownloadResult> {
  if (ports.isTrusted()) return download(url, { ...ports, signal });
  return {
    problem: localized(
      'Copydesk does not fetch web pages in a folder that you have not trusted. Trust the folder, or copy the text of the readout and choose the clipboard.',
    ),
  };
}

import * as vscode from 'vscode';
import { looksLikeRelease, maxImportBytes, type ReadoutsResult, tooLargeImport } from '../../core/index.js';
import { readoutExtensions } from '../readouts/chooseOrigin.js';
import { isWebAddress, type Origin } from '../readouts/origin.js';
import { readInput, readOrigin, type ReadingPorts } from '../readouts/readOrigin.js';
import type { AttachPorts } from './attach.js';
import { attachRead } from './run.js';

/** What is pasted or dropped, taken out of the transfer while that is valid. */
export type Pasted =
  | { readonly kind: 'words'; readonly text: string; readonly html: string }
  | { readonly kind: 'file'; readonly name: string; /** Absent when it is too large. */ readonly bytes?: Uint8Array }
  | { readonly kind: 'place'; readonly origin: Origin };

/** A release has a few kilobytes; more is not looked through at each paste, in characters. */
const longest = 200_000;

/** Files and addresses of one drop that are taken, at most. */
const mostPlaces = 20;

/**
 * The words that are pasted or dropped, when they are a release.
 *
 * @param asked whether the person has asked for it, so that any text will do.
 */
export async function releaseIn(transfer: vscode.DataTransfer, asked = false): Promise<Pasted | undefined> {
  const text = (await transfer.get('text/plain')?.asString()) ?? '';
  if (text.length > longest || !(asked ? text.trim() !== '' : looksLikeRelease(text))) return undefined;
  // What an editor puts beside the text it copies is the text with its colours.
  const html = transfer.get('vscode-editor-data') ? '' : ((await transfer.get('text/html')?.asString()) ?? '');
  return { kind: 'words', text, html: html.length > longest * 10 ? '' : html };
}

/** The files and addresses that are dropped and that readouts come in; the draft itself is none of them. */
export async function placesIn(transfer: vscode.DataTransfer, draft: vscode.Uri): Promise<readonly Pasted[]> {
  const list = (await transfer.get('text/uri-list')?.asString()) ?? '';
  const origins = list.split(/\r?\n/).flatMap(line => originOfLine(line.trim(), draft) ?? []);
  if (origins.length > 0) return origins.slice(0, mostPlaces).map(origin => ({ kind: 'place', origin }));
  const files = [...transfer].flatMap(([, item]) => item.asFile() ?? []).filter(({ name }) => isReadoutName(name));
  return readDropped(files.slice(0, mostPlaces));
}

/**
 * The files of a drop, those that have no address of their own with what they hold: the transfer gives that only now, before the person has
 * chosen. So they are read one after the other, and no more of them is kept than one import may hold.
 */
async function readDropped(files: readonly vscode.DataTransferFile[]): Promise<readonly Pasted[]> {
  const dropped: Pasted[] = [];
  let left = maxImportBytes;
  for (const file of files) {
    const { name, uri } = file;
    const bytes = uri || left <= 0 ? undefined : await file.data();
    left -= bytes?.length ?? 0;
    dropped.push(
      uri
        ? { kind: 'place', origin: { kind: 'file', uri } }
        : { kind: 'file', name, ...(bytes && left >= 0 && { bytes }) },
    );
  }
  return dropped;
}

function originOfLine(line: string, draft: vscode.Uri): Origin | undefined {
  if (line === '' || line.startsWith('#') || !URL.canParse(line)) return undefined;
  if (isWebAddress(line)) return { kind: 'web', url: line };
  const uri = vscode.Uri.parse(line);
  return isReadoutName(uri.path) && uri.toString() !== draft.toString() ? { kind: 'file', uri } : undefined;
}

function isReadoutName(name: string): boolean {
  return readoutExtensions.includes(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}

/** Attaches one after the other: each may ask. */
export async function attachPasted(
  document: vscode.TextDocument,
  pasted: readonly Pasted[],
  context: AttachPorts,
): Promise<void> {
  for (const one of pasted) await attachRead(document, await readPasted(one, context), context);
}

/** Reads what was pasted: the page's markup, which keeps paragraphs that the plain text loses, unless it holds less than the text does. */
export async function readPasted(pasted: Pasted, ports: ReadingPorts): Promise<ReadoutsResult | undefined> {
  if (pasted.kind === 'place') return readOrigin(pasted.origin, ports);
  if (pasted.kind === 'file') {
    const { name, bytes } = pasted;
    return bytes ? readInput({ bytes, name }, ports) : { problem: tooLargeImport };
  }
  const { text, html } = pasted;
  const page = html === '' ? undefined : await readInput({ text: asPage(html) }, ports);
  return page && holdsWords(page, text) ? page : readInput({ text }, ports);
}

/** The clipboard's markup may be a page's or a part of one. */
function asPage(html: string): string {
  const part = /<html\b/i.test(html.slice(0, 2000)) ? html : `<html><body>${html}</body></html>`;
  return `<!DOCTYPE html>${part}`;
}

/** Whether nearly all the letters of a text are in what was read. */
function holdsWords(read: ReadoutsResult, text: string): boolean {
  const letters = (words: string): number => words.replace(/\s/g, '').length;
  return 'readouts' in read && read.readouts.reduce((sum, one) => sum + letters(one.text), 0) >= letters(text) * 0.9;
}

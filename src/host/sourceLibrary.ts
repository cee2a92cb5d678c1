import * as vscode from 'vscode';
import {
  decodeText,
  importReadout,
  maxReadoutBytes,
  savedText,
  sha256,
  type Source,
  type SourceFile,
  type SourceRecord,
  tooLargeReadout,
} from '../core/index.js';
import { fileSize, readFile } from './files.js';
import { folderOf, nameOf } from './paths.js';

/** Where a source's file is, as an article that stands at `article` cites it; undefined when its record names no file. */
export function sourceUri(article: vscode.Uri, record: SourceRecord): vscode.Uri | undefined {
  return record.file ? vscode.Uri.joinPath(folderOf(article), record.file) : undefined;
}

/** Reads a saved source. What is wrong with the file is the answer. */
export async function readSource(uri: vscode.Uri): Promise<SourceFile> {
  const bytes = await readBytes(uri);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { state: 'unreadable', reason: decoded.problem };
  const { text } = decoded;
  const hash = await sha256(savedText(text).text);
  return { state: 'found', text, sha256: hash, readout: importReadout(text, { name: nameOf(uri) }) };
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | SourceFile> {
  try {
    const size = await fileSize(uri);
    if (size !== undefined && size > maxReadoutBytes) return { state: 'unreadable', reason: tooLargeReadout };
    return (await readFile(uri)) ?? { state: 'missing' };
  } catch {
    const reason = vscode.l10n.t('It could not be opened. Check that it is a file and that you may read it.');
    return { state: 'unreadable', reason };
  }
}

/** Reads the sources that an article cites, each with what was found at its place. */
export async function readSources(
  article: vscode.Uri,
  records: readonly SourceRecord[],
  read: (uri: vscode.Uri) => Promise<SourceFile> = readSource,
): Promise<Source[]> {
  return Promise.all(
    records.map(async (record, index) => {
      const uri = sourceUri(article, record);
      return uri ? { record, index, file: await read(uri) } : { record, index };
    }),
  );
}

/** A source that open articles cite. */
interface Entry {
  readonly uri: vscode.Uri;
  file: Promise<SourceFile>;
  /** The open articles that cite it. */
  readonly readers: Set<string>;
}

/** A folder that holds such sources, watched for as long as it does. */
interface WatchedFolder {
  readonly watcher: vscode.Disposable;
  entries: number;
}

/** Folders that are watched at one time. A newsroom has a few; an article that names thousands shall not exhaust the machine. */
const mostFolders = 100;

/** Keeps the sources of open articles, and tells when one of them changes on disk. */
export class SourceLibrary implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<readonly string[]>();
  /** Fires with the articles (their addresses as strings) that cite a source which has changed. */
  readonly onDidChange = this.changed.event;

  private readonly entries = new Map<string, Entry>();
  private readonly folders = new Map<string, WatchedFolder>();

  /** Reads the sources that an open article cites, and watches them until {@link release}. */
  async read(article: vscode.Uri, records: readonly SourceRecord[]): Promise<Source[]> {
    const reader = article.toString();
    const cited = new Set<string>();
    const sources = readSources(article, records, uri => {
      cited.add(uri.toString());
      return this.entry(uri, reader).file;
    });
    this.releaseExcept(reader, cited);
    return sources;
  }

  /** Forgets the sources that only this article cites. */
  release(article: vscode.Uri): void {
    this.releaseExcept(article.toString(), new Set());
  }

  private entry(uri: vscode.Uri, reader: string): Entry {
    const key = uri.toString();
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { uri, file: readSource(uri), readers: new Set() };
      this.entries.set(key, entry);
      this.watch(folderOf(uri));
    }
    entry.readers.add(reader);
    return entry;
  }

  private releaseExcept(reader: string, cited: ReadonlySet<string>): void {
    for (const [key, entry] of this.entries) {
      if (cited.has(key) || !entry.readers.delete(reader) || entry.readers.size > 0) continue;
      this.entries.delete(key);
      this.unwatch(folderOf(entry.uri));
    }
  }

  private watch(folder: vscode.Uri): void {
    const watched = this.folders.get(folder.toString());
    if (watched) {
      watched.entries++;
      return;
    }
    if (this.folders.size >= mostFolders) return;
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(folder, '*'));
    const reread = (uri: vscode.Uri) => {
      this.reread(uri);
    };
    watcher.onDidCreate(reread);
    watcher.onDidChange(reread);
    watcher.onDidDelete(reread);
    this.folders.set(folder.toString(), { watcher, entries: 1 });
  }

  private unwatch(folder: vscode.Uri): void {
    const watched = this.folders.get(folder.toString());
    if (!watched || --watched.entries > 0) return;
    watched.watcher.dispose();
    this.folders.delete(folder.toString());
  }

  private reread(uri: vscode.Uri): void {
    const entry = this.entries.get(uri.toString());
    if (!entry) return;
    entry.file = readSource(uri);
    this.changed.fire([...entry.readers]);
  }

  dispose(): void {
    for (const { watcher } of this.folders.values()) watcher.dispose();
    this.changed.dispose();
  }
}

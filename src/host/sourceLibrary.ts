import * as vscode from 'vscode';
import {
  decodeText,
  maxReadoutBytes,
  outsideNewsroom,
  savedText,
  sha256,
  type Source,
  type SourceFile,
  type SourceRecord,
  tooLargeReadout,
} from '../core/index.js';
import { localized } from './wording.js';
import { fileSize, readFile } from './files.js';
import type { LiesIn } from './liesIn.js';
import { folderOf, nameOf } from './paths.js';
import type { ProjectConfigs } from './projectConfigs.js';
import { SourceGuard } from './sourceGuard.js';

/** Where a source's file is, as an article that stands at `article` cites it; undefined when its record names no file. */
export function sourceUri(article: vscode.Uri, record: SourceRecord): vscode.Uri | undefined {
  return record.file ? vscode.Uri.joinPath(folderOf(article), record.file) : undefined;
}

/** Reads a saved source. What is wrong with the file is the answer. */
async function readSource(uri: vscode.Uri): Promise<SourceFile> {
  const bytes = await readBytes(uri);
  if (!(bytes instanceof Uint8Array)) return bytes;
  const decoded = decodeText(bytes);
  if ('problem' in decoded) return { state: 'unreadable', reason: decoded.problem };
  const { text } = decoded;
  const hash = await sha256(savedText(text).text);
  const { importReadout } = await import('./reading.js');
  return { state: 'found', text, sha256: hash, readout: importReadout(text, { name: nameOf(uri) }) };
}

async function readBytes(uri: vscode.Uri): Promise<Uint8Array | SourceFile> {
  try {
    const size = await fileSize(uri);
    if (size !== undefined && size > maxReadoutBytes) return { state: 'unreadable', reason: tooLargeReadout };
    return (await readFile(uri)) ?? { state: 'missing' };
  } catch {
    const reason = localized('It could not be opened. Check that it is a file and that you may read it.');
    return { state: 'unreadable', reason };
  }
}

/** Looks up each source that an article's record names. */
async function sourcesOf(
  article: vscode.Uri,
  records: readonly SourceRecord[],
  read: (uri: vscode.Uri) => Promise<SourceFile>,
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
  /** One of the articles that cite it; the others lie in the same folder. */
  readonly article: vscode.Uri;
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
  private readonly guard: SourceGuard;
  private readonly subscription: vscode.Disposable;

  constructor({ liesIn, configs }: { readonly liesIn: LiesIn; readonly configs: Pick<ProjectConfigs, 'onDidChange'> }) {
    this.guard = new SourceGuard(liesIn);
    this.subscription = configs.onDidChange(() => {
      this.guard.forget();
      for (const entry of this.entries.values()) entry.file = this.readFor(entry.article, entry.uri);
    });
  }

  /** Reads the sources that an open article cites, and watches them until {@link release}. */
  async read(article: vscode.Uri, records: readonly SourceRecord[]): Promise<Source[]> {
    const reader = article.toString();
    const cited = new Set<string>();
    const sources = sourcesOf(article, records, uri => {
      cited.add(keyOf(article, uri));
      return this.entry(article, uri).file;
    });
    this.releaseExcept(reader, cited);
    return sources;
  }

  /** Reads the sources that an article cites as they are now, and keeps nothing. */
  readonly readOnce = async (article: vscode.Uri, records: readonly SourceRecord[]): Promise<Source[]> =>
    sourcesOf(article, records, uri => this.readFor(article, uri));

  /** Forgets the sources that only this article cites. */
  release(article: vscode.Uri): void {
    this.releaseExcept(article.toString(), new Set());
  }

  private entry(article: vscode.Uri, uri: vscode.Uri): Entry {
    const key = keyOf(article, uri);
    let entry = this.entries.get(key);
    if (!entry) {
      entry = { uri, article, file: this.readFor(article, uri), readers: new Set() };
      this.entries.set(key, entry);
      this.watch(folderOf(uri));
    }
    entry.readers.add(article.toString());
    return entry;
  }

  private async readFor(article: vscode.Uri, uri: vscode.Uri): Promise<SourceFile> {
    const isOutside = await this.guard.isOutside(article, uri);
    return isOutside ? { state: 'unreadable', reason: outsideNewsroom } : readSource(uri);
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
    const readers = new Set<string>();
    for (const entry of this.entries.values()) {
      if (entry.uri.toString() !== uri.toString()) continue;
      entry.file = this.readFor(entry.article, uri);
      for (const reader of entry.readers) readers.add(reader);
    }
    if (readers.size > 0) this.changed.fire([...readers]);
  }

  dispose(): void {
    for (const { watcher } of this.folders.values()) watcher.dispose();
    this.subscription.dispose();
    this.changed.dispose();
  }
}

/** Where the newsroom's folder is that a source may lie in depends on the folder of the article. */
function keyOf(article: vscode.Uri, source: vscode.Uri): string {
  return `${folderOf(article).toString()} ${source.toString()}`;
}

import { createHash } from 'node:crypto';
import { basename, join, relative, resolve } from 'node:path';
import { citedFiles, declaresArticle, type Finding, type LintResult, type ProjectConfig } from '../../core/index.js';
import type { Draft } from '../check.js';
import { fileProblem } from '../failure.js';
import { withSlashes } from '../paths.js';
import type { Ports } from '../ports/types.js';
import type { SourceShelf } from '../sources.js';

/** What an earlier check of the same article under the same circumstances found. */
export interface Remembrance {
  /** Whether the text says itself that it is an article. */
  readonly declared: boolean;
  readonly findings: readonly Finding[];
  /** Texts of the article’s sources by their names in it. */
  readonly sources: ReadonlyMap<string, string>;
}

/**
 * Findings that are kept from one run to the next. What was found is found again only where nothing has changed that a finding can rest on: the
 * article’s text, the bytes of every source that it names, the settings in force, and Copydesk itself. No rule asks what day it is.
 */
export interface FindingsCache {
  find(draft: Draft, config: ProjectConfig): Promise<Remembrance | undefined>;
  keep(draft: Draft, config: ProjectConfig, result: Pick<LintResult, 'article' | 'findings'>): Promise<void>;
}

interface Entry {
  /** The article, relative to the cache’s folder. */
  readonly path: string;
  readonly key: string;
  readonly declared: boolean;
  /** Names and fingerprints. */
  readonly sources: readonly (readonly [string, string])[];
  readonly findings: readonly Finding[];
}

/** Opens the cache in a folder. */
export function findingsCache(folder: string, shelf: SourceShelf, ports: Ports): FindingsCache {
  const keyOf = keys(ports);
  const open = cacheOpener(folder, ports);
  return {
    async find(draft, config) {
      const entry = await readEntry(entryPath(folder, draft.path), ports);
      if (entry?.key !== (await keyOf(draft.text, config))) return undefined;
      const sources = new Map<string, string>();
      for (const [name, fingerprint] of entry.sources) {
        const source = await shelf.cited(draft.path, name);
        if (source.fingerprint() !== fingerprint) return undefined;
        const text = source.text();
        if (text !== undefined) sources.set(name, text);
      }
      return { declared: entry.declared, findings: entry.findings, sources };
    },

    async keep(draft, config, { article, findings }) {
      if (!(await open())) return;
      const path = withSlashes(relative(folder, draft.path));
      const sources = await Promise.all(
        citedFiles(article).map(
          async ({ file: name }) => [name, (await shelf.cited(draft.path, name)).fingerprint()] as const,
        ),
      );
      const key = await keyOf(draft.text, config);
      const entry: Entry = { path, key, declared: declaresArticle(article.frontMatter), sources, findings };
      // What cannot be kept is found again.
      await ports.files.put(entryPath(folder, draft.path), entryText(entry)).catch(() => undefined);
    },
  };
}

/**
 * Takes away what is kept of articles that are gone, and nothing else: the folder may hold files of other people. Looks only when no more is kept of other articles than of those that were just checked, so that the
 * check of a few articles does not read the cache of an archive.
 *
 * @param paths the articles that were checked.
 */
export async function tidyCache(folder: string, paths: readonly string[], ports: Ports): Promise<void> {
  try {
    const used = new Set(paths.map(path => entryPath(folder, path)));
    const others = (await ports.files.glob(['*.json'], folder))
      .map(path => resolve(path))
      .filter(path => entryName.test(basename(path)) && !used.has(path));
    if (others.length > used.size) return;
    for (const path of others) {
      const entry = await readEntry(path, ports);
      if (entry && !(await ports.files.info(resolve(folder, entry.path)))) await ports.files.remove(path);
    }
  } catch {
    // What is left lying there does no harm.
  }
}

/** Makes the cache’s folder when it is first written to. @returns whether it can be; when it cannot, that is said once. */
function cacheOpener(folder: string, ports: Ports): () => Promise<boolean> {
  let opened: Promise<boolean> | undefined;
  const open = async (): Promise<boolean> => {
    try {
      const made = await ports.files.makeFolder(folder);
      // In a folder that was there already, other things may stand that are to be committed.
      if (made.length > 0) await ports.files.create(join(folder, '.gitignore'), '*\n');
      return true;
    } catch (error) {
      await ports.errors.write(`${folder}: nothing can be kept here for the next check: ${fileProblem(error)}\n`);
      return false;
    }
  };
  return () => (opened ??= open());
}

function keys(ports: Ports): (text: string, config: ProjectConfig) => Promise<string> {
  const settings = new WeakMap<ProjectConfig, string>();
  let program: Promise<string> | undefined;
  return async (text, config) => {
    const known = settings.get(config) ?? digest(JSON.stringify(config));
    settings.set(config, known);
    program ??= ports.programStamp();
    return digest(`${await program}\n${known}\n${text}`);
  };
}

/** The name that {@link entryPath} gives. */
const entryName = /^[0-9a-f]{32}\.json$/;

function entryPath(folder: string, article: string): string {
  return join(folder, `${digest(withSlashes(relative(folder, article))).slice(0, 32)}.json`);
}

/** The entry below a line with its hash, by which a damaged one is known. */
function entryText(entry: Entry): string {
  const json = JSON.stringify(entry);
  return `${digest(json)}\n${json}`;
}

async function readEntry(path: string, ports: Ports): Promise<Entry | undefined> {
  try {
    const text = new TextDecoder().decode(await ports.files.read(path));
    const end = text.indexOf('\n');
    const json = text.slice(end + 1);
    return end > 0 && text.slice(0, end) === digest(json) ? (JSON.parse(json) as Entry) : undefined;
  } catch {
    return undefined;
  }
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

import * as vscode from 'vscode';
import { exists } from '../../host/files.js';
import type { ProjectConfigs } from '../../host/projectConfigs.js';
import { nameOf } from '../../host/paths.js';
import { newsroomFolders } from '../readouts/newsroomFolders.js';
import type { Draft } from './draft.js';

/** A source and the drafts that cite it. */
export interface UsedSource {
  readonly uri: vscode.Uri;
  readonly title: string;
  readonly users: readonly Draft[];
}

/** The sources of a newsroom by their use. */
export interface SourceUses {
  readonly used: readonly UsedSource[];
  /** Saved, and cited by no draft. */
  readonly unused: readonly UsedSource[];
  /** Cited, and not there. */
  readonly missing: readonly UsedSource[];
}

/** Files that sources are saved as. */
const sourceFiles = '**/*.{md,markdown,txt}';

/** Files that are looked at in one go. */
export const atOnce = 50;

/** Finds out which of the saved sources are cited, and by which drafts. */
export async function sourceUses(drafts: readonly Draft[], configs: ProjectConfigs): Promise<SourceUses> {
  const cited = citedSources(drafts);
  const own = new Set(drafts.map(({ uri }) => uri.toString()));
  const saved = (await savedSources(configs)).filter(uri => !own.has(uri.toString()));
  const there = new Set(saved.map(uri => uri.toString()));
  const others = [...cited.values()].filter(({ uri }) => !there.has(uri.toString()));
  const missing = new Set(await notThere(others));
  return {
    used: [...cited.values()].filter(source => !missing.has(source)).sort(byTitle),
    unused: saved
      .filter(uri => !cited.has(uri.toString()))
      .map(uri => ({ uri, title: nameOf(uri), users: [] }))
      .sort(byTitle),
    missing: [...missing].sort(byTitle),
  };
}

function citedSources(drafts: readonly Draft[]): Map<string, UsedSource> {
  const cited = new Map<string, { uri: vscode.Uri; title: string; users: Draft[] }>();
  for (const draft of drafts) {
    for (const { uri, record } of draft.sources) {
      const source = cited.get(uri.toString()) ?? { uri, title: record.title?.trim() || nameOf(uri), users: [] };
      if (source.users.at(-1) !== draft) source.users.push(draft);
      cited.set(uri.toString(), source);
    }
  }
  return cited;
}

/** What lies in the folders in which each workspace folder saves its sources. */
async function savedSources(configs: ProjectConfigs): Promise<vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map(async ({ uri }) => {
      const { sources } = newsroomFolders(uri, await configs.forFolder(uri));
      return vscode.workspace.findFiles(new vscode.RelativePattern(sources, sourceFiles));
    }),
  );
  return found.flat();
}

async function notThere(sources: readonly UsedSource[]): Promise<UsedSource[]> {
  const missing: UsedSource[] = [];
  for (let from = 0; from < sources.length; from += atOnce) {
    const some = sources.slice(from, from + atOnce);
    // What may not be looked at is not called missing.
    const found = await Promise.all(some.map(({ uri }) => exists(uri).catch(() => true)));
    missing.push(...some.filter((_, index) => !found[index]));
  }
  return missing;
}

/** The order in which sources are listed. */
export function byTitle(a: UsedSource, b: UsedSource): number {
  return a.title < b.title ? -1 : a.title > b.title ? 1 : 0;
}

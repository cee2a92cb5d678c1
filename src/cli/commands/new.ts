import { resolve } from 'node:path';
import {
  articleFileName,
  findProfile,
  formatSource,
  inStyle,
  savedText,
  scaffoldArticle,
  sha256,
  toPlainText,
  type Profile,
  type ProjectConfig,
  type Readout,
} from '../../core/index.js';
import { bringInSeveral } from '../bringInSeveral.js';
import { exitCodes, Failure, stopIfInterrupted } from '../failure.js';
import { shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { projectFinder } from '../project.js';
import { refuseArticle, savedAlready } from '../savedAlready.js';
import { savePairs, sourceName, type Pair } from '../savePair.js';

/** As given on the command line. */
export interface NewOptions {
  readonly from: string;
  readonly profile?: string;
  readonly out?: string;
  /** Which release of a feed or of a page of several: a number, a part of the title, or `all`. */
  readonly item?: string;
}

/** Saves each readout as a source, makes an article from it, and prints the paths of both. @returns the exit code. */
export async function newArticle(options: NewOptions, ports: Ports): Promise<number> {
  const project = await projectFinder(ports).forFolder(resolve(ports.folder, options.out ?? '.'));
  const profile = chosenProfile(options.profile ?? project.config.profile, project.config.profiles);
  await refuseArticle(options.from, ports);
  const { readouts, url } = await bringInSeveral(options.from, options.item, ports);
  stopIfInterrupted(ports.signal);
  const folder = options.out === undefined ? (project.folder ?? ports.folder) : resolve(ports.folder, options.out);
  const place = {
    sources: resolve(folder, project.config.folders.sources),
    drafts: resolve(folder, project.config.folders.drafts),
  };
  const now = ports.now();
  const pairs = await Promise.all(
    readouts.map(async readout =>
      onShelf({ ...place, ...(await pairOf(readout, { profile, config: project.config, url, now })) }, options, ports),
    ),
  );
  const saved = await savePairs(pairs, ports);
  for (const { saved: path } of pairs) {
    if (path === undefined) continue;
    await ports.errors.write(
      `This release is saved already. The new article cites ${shownPath(path, ports.folder)}.\n`,
    );
  }
  const lines = saved.flatMap(({ source, article }) => [source, article]).map(path => shownPath(path, ports.folder));
  await ports.output.write(lines.map(line => `${line}\n`).join(''));
  return exitCodes.done;
}

/** With the place of the source, where the newsroom has it already. */
async function onShelf(pair: Pair, { from }: NewOptions, ports: Ports): Promise<Pair> {
  const { text } = savedText(pair.source);
  return { ...pair, saved: await savedAlready(text, { ...pair, name: sourceName(pair.stem, pair), from }, ports) };
}

/** What is written of a readout: its source, and the article that cites it. */
async function pairOf(
  readout: Readout,
  {
    profile,
    config,
    url,
    now,
  }: {
    readonly profile: Profile;
    readonly config: ProjectConfig;
    readonly url: string | undefined;
    readonly now: Date;
  },
): Promise<Pick<Pair, 'stem' | 'source' | 'article'>> {
  const source = formatSource(readout, {
    ...(url !== undefined && { url }),
    retrieved: `${now.toISOString().slice(0, 19)}Z`,
  });
  const hash = await sha256(savedText(source.text).text);
  const today = localDate(now);
  return {
    stem: articleFileName(readout, today).replace(/\.md$/, ''),
    source: source.text,
    article: file =>
      toPlainText(
        inStyle(scaffoldArticle({ readout, profile, source: { file, ...source.record, sha256: hash }, today }), config),
      ),
  };
}

function chosenProfile(id: string, profiles: readonly Profile[]): Profile {
  const profile = findProfile(id, profiles);
  if (profile) return profile;
  throw new Failure(`There is no profile “${id}”. The profiles are: ${profiles.map(known => known.id).join(', ')}.`);
}

/** The day on the newsroom's own calendar, not on that of Greenwich. */
function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}

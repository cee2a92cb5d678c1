import { resolve } from 'node:path';
import {
  articleFileName,
  findProfile,
  formatSource,
  profiles,
  savedText,
  scaffoldArticle,
  sha256,
  toPlainText,
  type Profile,
} from '../../core/index.js';
import { bringIn } from '../bringIn.js';
import { exitCodes, Failure, stopIfInterrupted } from '../failure.js';
import { shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { projectFinder } from '../project.js';
import { savePair } from '../savePair.js';

/** As given on the command line. */
export interface NewOptions {
  readonly from: string;
  readonly profile?: string;
  readonly out?: string;
}

/** Saves a readout as a source, makes an article from it, and prints the paths of both. @returns the exit code. */
export async function newArticle(options: NewOptions, ports: Ports): Promise<number> {
  const project = await projectFinder(ports)(resolve(ports.folder, options.out ?? '.'));
  const profile = chosenProfile(options.profile ?? project.config.profile);
  const { readout, url } = await bringIn(options.from, ports);
  stopIfInterrupted(ports.signal);
  const now = ports.now();
  const source = formatSource(readout, {
    ...(url !== undefined && { url }),
    retrieved: `${now.toISOString().slice(0, 19)}Z`,
  });
  const hash = await sha256(savedText(source.text).text);
  const today = localDate(now);
  const folder = options.out === undefined ? (project.folder ?? ports.folder) : resolve(ports.folder, options.out);
  const saved = await savePair(
    {
      stem: articleFileName(readout, today).replace(/\.md$/, ''),
      sources: resolve(folder, project.config.folders.sources),
      drafts: resolve(folder, project.config.folders.drafts),
      source: source.text,
      article: file =>
        toPlainText(scaffoldArticle({ readout, profile, source: { file, ...source.record, sha256: hash }, today })),
    },
    ports,
  );
  const lines = [saved.source, saved.article].map(path => `${shownPath(path, ports.folder)}\n`);
  await ports.output.write(lines.join(''));
  return exitCodes.done;
}

function chosenProfile(id: string): Profile {
  const profile = findProfile(id);
  if (profile) return profile;
  throw new Failure(`There is no profile “${id}”. The profiles are: ${profiles.map(known => known.id).join(', ')}.`);
}

/** The day on the newsroom's own calendar, not on that of Greenwich. */
function localDate(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map(part => String(part).padStart(2, '0')).join('-');
}

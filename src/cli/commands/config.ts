import { resolve } from 'node:path';
import {
  LineIndex,
  parseArticle,
  rules,
  settingsInForce,
  settingTitle,
  valueInWords,
  type Article,
  type SettingInForce,
} from '../../core/index.js';
import { readArticle } from '../articleFile.js';
import { exitCodes, Failure } from '../failure.js';
import { nativePath, shownPath } from '../paths.js';
import type { Ports } from '../ports/types.js';
import { projectFinder, type Project } from '../project.js';
import { withoutControls } from '../terminal.js';

/** As given on the command line. */
export interface ConfigOptions {
  readonly format: 'text' | 'json';
}

/** Where a setting stands, lines and characters from 0. */
interface Place {
  readonly file: string;
  readonly line: number;
  readonly character: number;
}

/** From where a setting is, as the JSON report has it. */
type From =
  | { readonly kind: 'default' }
  | ({ readonly kind: 'file' | 'pack' | 'article' } & Place & {
        readonly pack?: string;
        /** Globs of the override in which it stands. */
        readonly files?: readonly string[];
      });

/** Prints the settings that hold for an article or in a folder, and where each is from. @returns the exit code. */
export async function config(word: string | undefined, options: ConfigOptions, ports: Ports): Promise<number> {
  const path = resolve(ports.folder, word ?? '.');
  const info = await ports.files.info(path).catch(() => undefined);
  if (!info) throw new Failure(`${word ?? '.'}: there is no such file or folder.`);
  const projects = projectFinder(ports);
  const isFile = info.kind === 'file';
  const project = await (isFile ? projects.forFile(path) : projects.forFolder(path));
  const article = isFile ? await articleAt(path, word ?? path, ports) : undefined;
  const settings = settingsInForce(project, rules, article).map(setting => ({
    setting: setting.path,
    value: setting.value,
    from: fromOf(setting, { project, path, article }, ports),
  }));
  await ports.output.write(
    options.format === 'json' ? `${JSON.stringify({ settings }, null, 2)}\n` : inLines(settings),
  );
  return exitCodes.done;
}

async function articleAt(path: string, word: string, ports: Ports): Promise<Article> {
  const read = await readArticle(path, ports);
  if ('problem' in read) throw new Failure(`${word}: ${read.problem}`);
  return parseArticle(read.text);
}

interface About {
  readonly project: Project;
  readonly path: string;
  readonly article: Article | undefined;
}

function fromOf({ origin }: SettingInForce, { project, path, article }: About, ports: Ports): From {
  if (origin.kind === 'default') return origin;
  const isArticle = origin.kind === 'article';
  const file = isArticle ? path : nativePath(origin.file);
  const text = isArticle ? article?.text : project.textOf?.(origin.file);
  const place = new LineIndex(text ?? '').positionAt(origin.span.start);
  return {
    kind: origin.kind,
    file: shownPath(file, ports.folder),
    line: place.line,
    character: place.character,
    ...(origin.kind === 'pack' && { pack: origin.pack }),
    ...(origin.kind === 'file' && origin.files && { files: origin.files }),
  };
}

function inLines(
  settings: readonly {
    readonly setting: readonly string[];
    readonly value: SettingInForce['value'];
    readonly from: From;
  }[],
): string {
  const rows = settings.map(({ setting, value, from }) => [
    settingTitle(setting),
    // An empty list; the editor shows it so, too.
    valueInWords(value) || '–',
    inWords(from),
  ]);
  const width = (column: number): number => Math.min(40, Math.max(0, ...rows.map(row => (row[column] ?? '').length)));
  const [first, second] = [width(0), width(1)];
  return rows
    .map(([title = '', value = '', from = '']) => `${title.padEnd(first)}  ${value.padEnd(second)}  ${from}`)
    .map(line => `${withoutControls(line)}\n`)
    .join('');
}

function inWords(from: From): string {
  if (from.kind === 'default') return 'Copydesk’s default';
  const place = `${from.file}:${from.line + 1}:${from.character + 1}`;
  if (from.pack !== undefined) return `${from.pack}, taken over in ${place}`;
  return from.files ? `${place}, for ${from.files.join(', ')}` : place;
}

import * as vscode from 'vscode';
import {
  type Article,
  declaresArticle,
  isArticlePath,
  type LintResult,
  parseFrontMatter,
  type ProjectConfig,
  type Source,
  type SourceRecord,
} from '../../core/index.js';
import { relativePath } from '../../host/paths.js';
import type { ProjectConfigs, ProjectSettings } from '../../host/projectConfigs.js';
import type { Checker } from './checker.js';

/** Longer texts are not checked, in UTF-16 code units. An article of 10,000 words has 70,000. */
export const longestArticle = 2 * 1024 * 1024;

/** What was found in a text. */
export interface Inspection {
  /** Of the document that was read; 0 for a file that is not open. */
  readonly version: number;
  /** False for a text that is too long to check: then there are no findings because nothing was looked for. */
  readonly checked: boolean;
  readonly result: LintResult;
  /** Undefined when they were not looked up. */
  readonly sources: readonly Source[] | undefined;
  /** The newsroom's rules under which it was checked. */
  readonly config: ProjectConfig;
}

/** Reads the sources that an article cites. */
export type ReadSources = (article: vscode.Uri, records: readonly SourceRecord[]) => Promise<Source[]>;

/** What an inspection works with. */
export interface InspectionPorts {
  readonly configs: Pick<ProjectConfigs, 'for'>;
  readonly readSources: ReadSources;
  readonly checker: Checker;
  /** The article as it was last read: what has not changed in it is not read again. */
  readonly before?: Article | undefined;
}

/** Whether Copydesk looks after a text unasked: it says that it is an article, or the project file does. */
export function isArticle(text: string, uri: vscode.Uri, settings: ProjectSettings, before?: Article): boolean {
  if (declaresArticle(parseFrontMatter(text, before))) return true;
  const path = settings.root && relativePath(settings.root, uri);
  return path !== undefined && isArticlePath(settings.config, path);
}

/** Reads and checks a text, whether it is an article or not. */
export async function inspectText(
  text: string,
  place: { readonly uri: vscode.Uri; readonly version: number },
  ports: InspectionPorts,
): Promise<Inspection> {
  const { config } = await ports.configs.for(place.uri);
  const about = { version: place.version, config };
  if (text.length > longestArticle) {
    const result = { ...(await ports.checker.check({ text: '', config })), findings: [] };
    return { ...about, checked: false, result, sources: undefined };
  }
  const before = await ports.checker.read(text, ports.before);
  const records = before.frontMatter.record.sources;
  // An untitled document has no place from which its sources could be found.
  const sources = place.uri.scheme === 'untitled' ? undefined : await ports.readSources(place.uri, records);
  const result = await ports.checker.check({ text, before, config, sources });
  return { ...about, checked: true, result, sources };
}

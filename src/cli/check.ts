import {
  fixArticle,
  lintArticle,
  parseArticle,
  type ArticleHead,
  type EvidenceMemory,
  type LintResult,
  type ProjectConfig,
  type Source,
} from '../core/index.js';
import type { SourceReader } from './sources.js';

/** An article to be checked. */
export interface Draft {
  readonly path: string;
  readonly text: string;
  /** Its front matter, where it was read. */
  readonly head?: ArticleHead | undefined;
}

/** What the check of an article found, and the sources that it cites. */
export interface Checked extends LintResult {
  readonly sources: readonly Source[];
}

/** With what the sources of articles are read. */
export interface SourceDesk {
  readonly readSources: SourceReader;
  /** What was read of sources before. */
  readonly memory: EvidenceMemory;
}

/** Checks one article, with its sources. */
export async function check(
  draft: Draft,
  config: ProjectConfig,
  { readSources, memory }: SourceDesk,
): Promise<Checked> {
  const before = parseArticle(draft.text, draft.head);
  const sources = await readSources(before, draft.path);
  return { ...lintArticle({ text: draft.text, before, config, sources, memory }), sources };
}

/** Applies the fixes that need no choice, and checks the result; `article.text` is the fixed text. */
export async function fix(draft: Draft, config: ProjectConfig, desk: SourceDesk): Promise<Checked> {
  const before = parseArticle(draft.text, draft.head);
  const sources = await desk.readSources(before, draft.path);
  const { article } = fixArticle({ text: draft.text, before, config, sources, memory: desk.memory });
  return check({ path: draft.path, text: article.text }, config, desk);
}

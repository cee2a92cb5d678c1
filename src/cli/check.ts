import {
  evidenceMemory,
  fixArticle,
  lintArticle,
  parseArticle,
  type ArticleHead,
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

/** Checks articles with their sources, and remembers what it has read of those. */
export interface ArticleDesk {
  check(draft: Draft, config: ProjectConfig): Promise<Checked>;
  /** Applies the fixes that need no choice, and checks the result; `article.text` is the fixed text. */
  fix(draft: Draft, config: ProjectConfig): Promise<Checked>;
}

/** @param mostRemembered so many code units of articles are remembered. */
export function articleDesk(readSources: SourceReader, mostRemembered: number): ArticleDesk {
  const memory = evidenceMemory(mostRemembered);
  const check = async (draft: Draft, config: ProjectConfig): Promise<Checked> => {
    const before = parseArticle(draft.text, draft.head);
    const sources = await readSources(before, draft.path);
    return { ...lintArticle({ text: draft.text, before, config, sources, memory }), sources };
  };
  return {
    check,
    async fix(draft, config) {
      const before = parseArticle(draft.text, draft.head);
      const sources = await readSources(before, draft.path);
      const { article } = fixArticle({ text: draft.text, before, config, sources, memory });
      return check({ path: draft.path, text: article.text }, config);
    },
  };
}

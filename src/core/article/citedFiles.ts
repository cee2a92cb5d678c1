import type { Article } from './types.js';

/** The files that an article cites as its sources, relative to it. `index` is the source's place in `sources:`. */
export function citedFiles(article: Article): { index: number; file: string }[] {
  return article.frontMatter.record.sources.flatMap(({ file }, index) => (file === undefined ? [] : [{ index, file }]));
}

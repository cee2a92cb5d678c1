import { blockAt } from '../article/sentenceFinder.js';
import type { Article } from '../article/types.js';
import { extractFacts } from '../facts/extractFacts.js';
import type { Fact } from '../facts/types.js';

/** The checkable fact at an offset of a draft's body, the shortest where several stand there; its span is into the article's text. */
export function factAt(article: Article, offset: number): Fact | undefined {
  const block = blockAt(article, offset);
  if (!block || block.kind === 'code' || block.kind === 'html') return undefined;
  const { start, end } = block.span;
  const at = offset - start;
  const [fact] = extractFacts(article.text.slice(start, end))
    .facts.filter(({ span }) => span.start <= at && at <= span.end)
    .sort((a, b) => a.text.length - b.text.length);
  return fact && { ...fact, span: { start: start + fact.span.start, end: start + fact.span.end } };
}

import type { Article, Outline } from '../../../article/types.js';
import type { Span } from '../../../text/span.js';
import { blanked } from '../../../article/prose.js';
import { quotedIn } from '../../../article/quoted.js';

/** So many sources' names are looked for; no article cites more. */
const mostSources = 30;

/** A shorter name could be any words. */
const shortestName = 8;

/**
 * An article's prose with everything blanked that is not the writer's own to spell: what stands in quotation marks, in quoted blocks, in captions
 * and in the sections of furniture, and the titles and publishers of sources. Every offset is the article's own. Linear.
 *
 * @param prose of `proseOf`.
 */
export function ownWordsOf(article: Article, outline: Outline, prose: string): string {
  const hidden = [
    ...quotedIn(article),
    ...article.blocks.filter(({ kind, span }) => kind === 'quote' || isCaption(prose, span)).map(({ span }) => span),
    ...outline.sections.filter(({ spec }) => spec?.kind === 'furniture').map(({ span }) => span),
    ...officialNames(article).flatMap(name => occurrences(prose, name)),
  ];
  return blanked(
    prose,
    hidden.sort((a, b) => a.start - b.start || b.end - a.end),
  );
}

/** A paragraph that begins with a picture. */
function isCaption(prose: string, { start }: Span): boolean {
  return prose.startsWith('![', start) || prose.startsWith('[![', start);
}

function officialNames(article: Article): string[] {
  const sources = article.frontMatter.record.sources.slice(0, mostSources);
  const names = new Set(sources.flatMap(({ title, publisher }) => [title?.trim() ?? '', publisher?.trim() ?? '']));
  return [...names].filter(name => name.length >= shortestName);
}

function occurrences(text: string, name: string): Span[] {
  const found: Span[] = [];
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    found.push({ start: at, end: at + name.length });
  }
  return found;
}

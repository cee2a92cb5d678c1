import type { ArticleContext } from '../../types.js';
import type { Span } from '../../../text/span.js';

/** A headline or heading. */
export interface TitledLine {
  readonly content: Span;
  readonly isHeadline: boolean;
}

/** Every headline and heading of an article, also those below the sections', in the order of the text. */
export function outlineHeadings({ article, outline }: Pick<ArticleContext, 'article' | 'outline'>): TitledLine[] {
  const found = new Map<number, TitledLine>();
  const add = (content: Span, isHeadline: boolean): void => {
    if (!found.has(content.start)) found.set(content.start, { content, isHeadline });
  };
  for (const heading of [outline.headline, ...outline.otherHeadlines]) if (heading) add(heading.content, true);
  for (const { heading } of outline.sections) if (heading) add(heading.content, false);
  for (const { kind, content } of article.blocks) if (kind === 'heading' && content) add(content, false);
  return [...found.values()].sort((a, b) => a.content.start - b.content.start);
}

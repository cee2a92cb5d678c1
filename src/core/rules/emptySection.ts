import type { Article, PlacedSection } from '../article/types.js';
import { withoutComments } from './support/comments.js';
import { blanked } from '../article/prose.js';
import type { Rule } from './types.js';
import { say } from '../text/message.js';

/** Finds headings with nothing under them. A disclaimer without words is the rule `disclaimer`'s to report. */
export const emptySection: Rule = {
  id: 'empty-section',
  category: 'structure',
  severity: 'warning',
  summary: 'Every section has a body.',
  fixable: false,
  check({ article, outline }) {
    const headlines = new Set(outline.otherHeadlines);
    return outline.sections.flatMap(section => {
      if (
        !section.heading ||
        headlines.has(section.heading) ||
        section.spec?.id === 'disclaimer' ||
        !isEmptySection(article, section)
      )
        return [];
      const message = say`Nothing stands under “${section.heading.text}”. Write the section, or take its heading out.`;
      return [{ message, span: section.heading.content }];
    });
  },
};

/** Whether a section has no words: nothing but blank lines, comments, rules and headings without text. */
export function isEmptySection(article: Article, section: PlacedSection): boolean {
  const { start, end } = section.body;
  const hidden = section.blocks
    .filter(({ kind, span }) => (kind === 'heading' || kind === 'rule') && span.start >= start)
    .map(({ span }) => ({ start: span.start - start, end: span.end - start }));
  return withoutComments(blanked(article.text.slice(start, end), hidden)).trim() === '';
}

import { isEnglishDraft } from '../../../evidence/language.js';
import { readStretches, type Stretch } from '../../../evidence/draftPassages.js';
import { outlineHeadings } from './headings.js';
import type { Span } from '../../../text/span.js';
import type { RuleContext } from '../../types.js';

/** Whether the rules of style apply: they know English only. */
export function hasStyle({ article, profile }: Pick<RuleContext, 'article' | 'profile'>): boolean {
  return isEnglishDraft(article, profile);
}

/** The paragraphs and list items of the writer's own words, in order: no headings, no quotations, no words in bold that lead in. */
export function ownStretches({ article, outline, ownWords }: RuleContext): Stretch[] {
  return readStretches(article, outline, ownWords()).filter(({ role }) => role === 'sentence');
}

/** The headline, headings, and lines of their own that close without a stop, as titles do; in order. */
export function titleLines(context: RuleContext): Span[] {
  const lines = context.article.blocks
    .filter(({ kind, span }) => kind === 'paragraph' && isTitleLine(context.article.text, span))
    .map(({ span }) => span);
  const headings = outlineHeadings(context).map(({ content }) => content);
  return [...headings, ...lines].sort((a, b) => a.start - b.start);
}

const longestTitle = 160;

function isTitleLine(text: string, { start, end }: Span): boolean {
  if (end - start > longestTitle) return false;
  return /^[^\r\n]*[^\s.!?:;,”"’)][ \t]*$/.test(text.slice(start, end));
}

import type { Language } from '../profiles/types.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { findPlaceholders } from './placeholders.js';
import type { Article, Block, Outline, PlacedSection } from './types.js';

/** Of a list's item: its mark, and the words in bold before a colon that say what it is about. */
const opening =
  /^(?:[-*+•]|\d{1,3}[.)])?[^\S\r\n]{0,8}(?:(?:\*\*|__)[^*_\n]{1,90}(?::(?:\*\*|__)|(?:\*\*|__):|\.(?:\*\*|__))\s*)?/;

/**
 * The sentences of an article's own text, in order: neither headings nor tables, nor what stands in the disclaimer and the records, nor
 * what is all to be filled in. A list's mark and the words in bold that open its item are no part of the sentence. Linear.
 */
export function bodySentences(article: Article, outline: Outline): Span[] {
  return outline.sections
    .filter(({ spec }) => spec?.kind !== 'furniture')
    .flatMap(section =>
      proseBlocks(section).flatMap(block => sentencesIn(article.text, block, outline.profile.language)),
    )
    .sort((a, b) => a.start - b.start);
}

function proseBlocks({ blocks, body }: PlacedSection): Span[] {
  const isProse = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'list' || kind === 'quote';
  return blocks
    .filter(block => isProse(block) && block.span.end > body.start)
    .map(({ span }) => ({ start: Math.max(span.start, body.start), end: span.end }));
}

function sentencesIn(text: string, block: Span, language: Language | undefined): Span[] {
  return splitSentences(text.slice(block.start, block.end)).flatMap(({ start, end }) => {
    const words = text.slice(block.start + start, block.start + end);
    const skipped = opening.exec(words.slice(0, 120))?.[0].length ?? 0;
    return skipped >= words.length || isPlaceholder(words.slice(skipped), language)
      ? []
      : [{ start: block.start + start + skipped, end: block.start + end }];
  });
}

/** Whether it says only what is to come: the words of that are nobody's statement. */
function isPlaceholder(sentence: string, language: Language | undefined): boolean {
  const [only] = findPlaceholders(sentence, language);
  if (!only) return false;
  return /^[\s.*_]*$/.test(sentence.slice(0, only.span.start) + sentence.slice(only.span.end));
}

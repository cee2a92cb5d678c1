import type { Article, Block } from './types.js';
import { KnownText } from '../text/knownText.js';
import { oncePer } from '../text/once.js';
import { quotations, readQuotations } from '../text/quotationMarks.js';
import { movedSpan, textAt, type Span } from '../text/span.js';
import { blanked, proseOf, proseOfBlock } from './prose.js';

/** What stands in quotation marks in an article's prose, in ascending order: see `quotations`. */
export function quotedIn(article: Article): readonly Span[] {
  return read(article).spans;
}

/** A block's prose without what stands in quotation marks: blanked, so that every offset stays. */
export function spokenInBlock(article: Article, block: Block): KnownText {
  const { spans, endInBlocks } = read(article);
  if (endInBlocks) return proseOfBlock(block).read(spokenIn);
  return new KnownText(textAt(blanked(proseOf(article), spans), block.span));
}

interface Quoted {
  readonly spans: readonly Span[];
  /** Whether each block can be read by itself: no quotation goes on from one block into the next. */
  readonly endInBlocks: boolean;
}

const read = oncePer((article: Article): Quoted => {
  const { blocks, text } = article;
  const spans: Span[] = [];
  for (const [index, block] of blocks.entries()) {
    const quoted = proseOfBlock(block).read(quotedInBlock);
    const next = blocks[index + 1];
    if (quoted.isOpen && next && !paragraphEnds.test(text.slice(block.span.end, next.span.start))) {
      return { spans: quotations(proseOf(article)), endInBlocks: false };
    }
    for (const span of quoted.spans) spans.push(movedSpan(span, block.span.start));
  }
  return { spans, endInBlocks: true };
});

const paragraphEnds = /\n[^\S\n]*\n/;

function quotedInBlock({ words }: KnownText): ReturnType<typeof readQuotations> {
  return readQuotations(words);
}

function spokenIn(prose: KnownText): KnownText {
  const { spans } = prose.read(quotedInBlock);
  return spans.length === 0 ? prose : new KnownText(blanked(prose.words, spans));
}

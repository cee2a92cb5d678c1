import type { Block, PlacedSection } from '../../article/types.js';
import { findStatements } from '../../disclosure/findStatements.js';
import { splitSentences } from '../../text/sentences.js';
import { overlap, textAt, type Span } from '../../text/span.js';
import type { RuleContext } from '../types.js';
import { mayBeResidue } from './chatbotCues.js';
import { normaliseSentence } from '../../text/normaliseSentence.js';
import { residueIn } from './chatbotPhrases.js';
import { findPageFurniture } from './pageFurniture.js';
import { countWords } from '../../article/readerWords.js';

/** A paragraph or a list of the text. */
export type TextBlock = Pick<Block, 'kind' | 'span'>;

/**
 * The paragraphs and lists with which an article's text begins, under whatever heading: no byline, no picture, no note on the use of AI, no words of
 * a chatbot, no furniture of a page.
 *
 * @param count how many, at most.
 */
export function openingBlocks(context: RuleContext, count: number): TextBlock[] {
  const { article, config, outline } = context;
  const notes = findStatements({ ...context, wording: config.disclosure.statement }).map(({ block }) => block.span);
  const skipped = [...notes, ...findPageFurniture(article)];
  const found: TextBlock[] = [];
  for (const section of outline.sections) {
    if (section.spec?.kind === 'furniture') continue;
    for (const block of blocksUnder(section)) {
      if (found.length === count) return found;
      if (skipped.some(one => overlap(one, block.span)) || isBesideText(context.prose(), block)) continue;
      found.push(block);
    }
  }
  return found;
}

/** The paragraph with which an article begins that has no heading above its text; undefined when it begins otherwise. */
export function ledeParagraph(context: RuleContext): Span | undefined {
  const lede = context.outline.sections.find(({ heading }) => heading === undefined);
  const [first] = openingBlocks(context, 1);
  if (!lede || first?.kind !== 'paragraph' || !overlap(lede.span, first.span)) return undefined;
  return first.span;
}

function blocksUnder({ blocks, body }: PlacedSection): TextBlock[] {
  return blocks
    .filter(({ kind, span }) => (kind === 'paragraph' || kind === 'list') && span.end > body.start)
    .map(({ kind, span }) => ({ kind, span: { start: Math.max(span.start, body.start), end: span.end } }));
}

const longestByline = 12;
/** So much of a paragraph tells what it is. */
const sample = 600;

function isBesideText(prose: string, { kind, span }: TextBlock): boolean {
  if (kind !== 'paragraph') return false;
  const words = textAt(prose, span).trim();
  if (words === '' || isPictureOrDeck(words) || beginsWithResidue(words)) return true;
  return !/[.!?…:”"’)\]*_]$/.test(words) && countWords(words.slice(0, sample)) <= longestByline;
}

/** Most have no word of a chatbot: the patterns of what it says are long, and are not even made ready for those. */
function beginsWithResidue(words: string): boolean {
  const first = firstSentence(words);
  return mayBeResidue(first) && residueIn(normaliseSentence(first)) !== undefined;
}

/** A deck under the headline, or a byline, is emphasised as a whole. */
function isPictureOrDeck(words: string): boolean {
  return /^(?:!\[|\[!\[)/.test(words) || /^([*_])[^*_]+\1$/.test(words);
}

function firstSentence(words: string): string {
  const [first] = splitSentences(words.slice(0, sample));
  return first ? textAt(words, first) : '';
}

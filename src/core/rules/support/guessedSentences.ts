import { blockAt } from '../../article/sentenceFinder.js';
import type { Article, Block, PlacedSection } from '../../article/types.js';
import { readStretches, type Stretch } from '../../evidence/draftPassages.js';
import type { KnownText } from '../../text/knownText.js';
import { splitSentences } from '../../text/sentences.js';
import { textAt, trimmedSpan, type Span } from '../../text/span.js';
import type { RuleContext } from '../types.js';
import { guessIn, mayGuess } from './guesses.js';
import type { Movable } from './moveSentence.js';
import { sourceGuesses } from './sourceGuesses.js';
import { findDateline } from './style/dateline.js';

/** A sentence of a section of facts in which the writer guesses. */
export interface GuessedSentence {
  readonly span: Span;
  /** The word by which it guesses. */
  readonly hedge: string;
  readonly section: PlacedSection;
  /** What to move: the whole item where all of it is guesses. Absent where the section would be left empty, and in tables. */
  readonly movable?: Movable;
}

/** The writer's guesses in the sections of facts, in the order of the text. */
export function guessedSentences(context: RuleContext): GuessedSentence[] {
  const sections = context.outline.sections.filter(
    ({ spec, blocks }) => spec?.kind === 'fact' && blocks.some(({ source }) => source.read(mayGuessIn)),
  );
  if (sections.length === 0) return [];
  const items = itemsIn({ ...context, outline: { ...context.outline, sections } });
  return sections.flatMap(section => {
    const { start, end } = section.span;
    return guessesOf(
      context.article,
      section,
      items.filter(item => item.span.start >= start && item.span.start < end),
    );
  });
}

function mayGuessIn({ lines }: KnownText): boolean {
  return lines.some(line => line.read(mayGuessInLine));
}

/** Marks of emphasis are no part of a word. */
function mayGuessInLine({ words }: KnownText): boolean {
  return mayGuess(words.replace(/_/g, ' '));
}

interface Item {
  /** The paragraph, or the list's item without its mark. */
  readonly span: Span;
  readonly sentences: readonly { readonly span: Span; readonly hedge: string | undefined }[];
}

/** The paragraphs and items of the text, each with its sentences. */
function itemsIn(context: RuleContext): Item[] {
  const { text } = context.article;
  const isSources = sourceGuesses(context);
  const stretches = readStretches(context.article, context.outline, context.ownWords());
  const dateline = findDateline(context)?.span;
  const ofGuesses = stretchesOfGuesses(context, stretches);
  return stretches.flatMap((stretch, index) => {
    if (stretch.role !== 'sentence') return [];
    const before = stretches[index - 1];
    const span = trimmedSpan(text, {
      start: before?.role === 'lead-in' ? before.start : stretch.start,
      end: endOf(stretch),
    });
    if (ofGuesses.has(stretch) || !mayGuess(stretch.text)) return [{ span, sentences: [{ span, hedge: undefined }] }];
    const sentences = sentencesOf(text, stretch, dateline).map(one => ({
      span: one,
      hedge: hedgeIn(wordsAt(stretch, one), isSources),
    }));
    return [{ span, sentences }];
  });
}

/** What is labelled analysis, and what stands under a smaller heading that says that guesses follow. */
function stretchesOfGuesses({ outline }: RuleContext, stretches: readonly Stretch[]): ReadonlySet<Stretch> {
  const ends = outline.sections.map(({ span }) => span.end).sort((a, b) => a - b);
  let section = 0;
  let isUnder = false;
  return new Set(
    stretches.filter(stretch => {
      for (; (ends[section] ?? Infinity) <= stretch.start; section++) isUnder = false;
      if (stretch.role === 'heading') isUnder = saysThatGuessesFollow.test(stretch.text);
      return isUnder || stretch.kind !== 'fact';
    }),
  );
}

const saysThatGuessesFollow = /analy|implication|outlook|opinion|could|might|why it matters/i;

function endOf({ start, text }: Stretch): number {
  return start + text.length;
}

/** Quotations stand in them, so that each ends where its reader sees it end; the dateline does not. */
function sentencesOf(text: string, stretch: Stretch, dateline: Span | undefined): Span[] {
  const end = endOf(stretch);
  const from = dateline && dateline.start >= stretch.start && dateline.end <= end ? dateline.end : stretch.start;
  return splitSentences(text.slice(from, end)).map(one => ({ start: from + one.start, end: from + one.end }));
}

function wordsAt({ text, start }: Stretch, span: Span): string {
  return text.slice(span.start - start, span.end - start);
}

function hedgeIn(words: string, isSources: ReturnType<typeof sourceGuesses>): string | undefined {
  const guess = guessIn(words);
  return guess && !isSources(words, guess.kind) ? textAt(words, guess.span) : undefined;
}

function guessesOf(article: Article, section: PlacedSection, items: readonly Item[]): GuessedSentence[] {
  const staysFilled = items.some(({ sentences }) => sentences.some(({ hedge }) => hedge === undefined));
  return items.flatMap(item =>
    item.sentences.flatMap(({ span, hedge }) => {
      if (hedge === undefined) return [];
      const movable = staysFilled ? movableOf(article, item, span) : undefined;
      return [{ span, hedge, section, ...(movable && { movable }) }];
    }),
  );
}

function movableOf(article: Article, item: Item, sentence: Span): Movable | undefined {
  const block = blockAt(article, sentence.start);
  if (!block || (block.kind !== 'paragraph' && block.kind !== 'list')) return undefined;
  const isAllGuesses = item.sentences.every(({ hedge }) => hedge !== undefined);
  if (isAllGuesses && isNested(article.text, block)) return undefined;
  return { block, item: item.span, span: isAllGuesses ? item.span : sentence };
}

/** An item of a list in a list cannot go without what belongs to it. */
function isNested(text: string, { kind, span }: Block): boolean {
  return kind === 'list' && /[\r\n][^\S\r\n]{1,12}(?:[-*+•]|\d{1,3}[.)])[^\S\r\n]/.test(textAt(text, span));
}

import { isEnglishTag, knownLanguage } from '../profiles/language.js';
import type { Article, Block, Outline, PlacedSection } from '../article/types.js';
import { normaliseSentence } from '../text/normaliseSentence.js';
import { proseOfBlock } from '../article/prose.js';
import { spokenInBlock } from '../article/quoted.js';
import { oncePer } from '../text/once.js';
import { spanAround } from '../text/quotationMarks.js';
import { splitSentences } from '../text/sentences.js';
import { movedSpan, textAt, type Span } from '../text/span.js';
import type { AiUse } from './aiUse.js';
import { maskModels, model, namesModel } from './modelNames.js';
import { saysModelWasUsed } from './statementPatterns.js';
import { wordingIn } from './ownWording.js';
import { usesNamed } from './usesNamed.js';

/** Words in the body that tell readers that a model was used for the article. */
export interface Statement {
  /** Of the sentence. */
  readonly span: Span;
  readonly block: Block;
  /** What it says that the model was used for. */
  readonly uses: readonly AiUse[] | 'any';
  /** Whom it names as reviewer: what stands for `{reviewer}` in the newsroom's own wording. */
  readonly reviewer?: Span;
  /** The section in which it stands, when that is the one on the use of AI: it tells more than a statement does, and stays where it is. */
  readonly section?: PlacedSection;
}

/** Where to look. */
export interface StatementContext {
  readonly article: Article;
  readonly outline: Outline;
  /** The newsroom's own wording, if it has one. */
  readonly wording?: string | undefined;
}

/**
 * The sentences by which the article says that a model was used for it, in the order of the text. What stands in quotation marks is somebody
 * else's, and an article about models says nothing of itself by naming them. In a language for which Copydesk has no patterns, a sentence that
 * names a model counts.
 */
export function findStatements(context: StatementContext): Statement[] {
  const { article, outline } = context;
  const { ai } = article.frontMatter.record;
  const blocks = context.wording === undefined ? blocksNamingModels(article) : article.blocks.filter(isRead);
  if (blocks.length === 0) return [];
  const sectionOf = sectionFinder(outline);
  const reads = reader(article);
  return blocks.flatMap(block => {
    const section = sectionOf(block);
    const prose = proseOfBlock(block);
    if (block.kind === 'quote' && !section && !isMarked(prose.words)) return [];
    const own = context.wording === undefined ? undefined : wordingIn(prose, context.wording);
    const spoken = spokenInBlock(article, block);
    const mayRead = namesModel(spoken, ai?.model) && (block.kind !== 'heading' || section);
    const sentences = own
      ? [wholeSentences(prose.words, own.span)]
      : mayRead
        ? reads(spoken.words, block, section)
        : [];
    return sentences.map(sentence => {
      const uses = own ? 'any' : usesNamed(plainSentence(textAt(spoken.words, sentence), ai?.model));
      return {
        span: movedSpan(sentence, block.span.start),
        block,
        uses,
        ...(own?.reviewer && { reviewer: movedSpan(own.reviewer, block.span.start) }),
        ...(section && { section }),
      };
    });
  });
}

/** A span with the rest of the sentences that it begins and ends in. */
function wholeSentences(text: string, { start, end }: Span): Span {
  const sentences = splitSentences(text).filter(sentence => sentence.start < end && sentence.end > start);
  return { start: Math.min(start, sentences[0]?.start ?? start), end: Math.max(end, sentences.at(-1)?.end ?? end) };
}

const blocksNamingModels = oncePer(({ blocks, frontMatter }: Article): readonly Block[] => {
  const model = frontMatter.record.ai?.model;
  return blocks.filter(block => isRead(block) && namesModel(proseOfBlock(block), model));
});

/** The section on the use of AI in which a block stands, if it stands in one. */
function sectionFinder({ sections }: Outline): (block: Block) => PlacedSection | undefined {
  const spans = new Map(sections.filter(({ spec }) => spec?.id === 'how-ai-was-used').map(one => [one.span, one]));
  const ordered = [...spans.keys()];
  return ({ span: { start } }) => {
    const span = spanAround(ordered, { start, end: start });
    return span && start < span.end ? spans.get(span) : undefined;
  };
}

function isRead({ kind }: Block): boolean {
  return kind === 'paragraph' || kind === 'list' || kind === 'quote' || kind === 'heading';
}

/** A block quotation is somebody else's words, but for one that is emphasised or opens as a note does: “> **Drafted with AI.** …”. */
function isMarked(prose: string): boolean {
  return /^[>\s]{0,10}[*_]/.test(prose.slice(0, 12));
}

/** Finds the sentences of a block's words that say so. */
function reader(article: Article): (text: string, block: Block, section: PlacedSection | undefined) => Span[] {
  const { ai, language } = article.frontMatter.record;
  const isForeign = !isEnglishTag(language) && knownLanguage(language) === undefined;
  return (text, block, section) =>
    splitSentences(text).filter(sentence => {
      const masked = plainSentence(textAt(text, sentence), ai?.model);
      if (!masked.includes(model)) return false;
      return isForeign || saysModelWasUsed(masked, section !== undefined && block.kind !== 'heading');
    });
}

const longest = 600;

/** A sentence in small letters, without marks of emphasis, links, lists and quotes, and with every model masked (see `maskModels`). */
export function plainSentence(sentence: string, recorded: string | undefined): string {
  const plain = sentence
    .slice(0, longest)
    .replace(/\]\(\s*\)/g, '')
    .replace(/[*_[\]]/g, '')
    .replace(/^[>#\s+-]+/, '');
  return normaliseSentence(maskModels(plain, recorded));
}

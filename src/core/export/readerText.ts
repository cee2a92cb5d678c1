import type { Article, ArticleHeading, Outline } from '../article/types.js';
import { defaultConfig } from '../config/index.js';
import type { DisclosureConfig } from '../config/types.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import { bylineOf } from '../render/byline.js';
import { dateInWords } from '../render/dates.js';
import { writtenAiLine } from '../render/opening.js';
import { labelOf, wordsForReaders, type ReaderWords } from '../render/words/index.js';
import { lineStart } from '../article/edits.js';
import { escapeHeading, escapeLine } from '../scaffold/markdown.js';
import { bodyStartOf, lineBreakOf } from '../scaffold/place.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { insertedBlock } from './insertedBlock.js';
import { recordInsertions } from './recordInsertions.js';

/** What is exported of an article. */
export interface ExportInput {
  readonly article: Article;
  readonly outline: Outline;
  /** How the newsroom wants readers told of a language model; Copydesk's own way when absent. */
  readonly disclosure?: DisclosureConfig | undefined;
}

/**
 * What an article's page says besides the writer's own words and other formats would leave out, as insertions of Markdown in ascending order: the
 * recorded headline where the body has none, byline and date, the label of each section of analysis, and what is recorded of sources, model and review.
 */
export function readerInsertions(input: ExportInput): readonly TextEdit[] {
  const { article, outline } = input;
  const words = wordsForReaders(article, outline.profile);
  const insertions = [
    ...headInsertions(input, words),
    ...labels(outline, article, words),
    ...recordInsertions(article, outline, words),
  ].sort((a, b) => a.start - b.start);
  const lineBreak = lineBreakOf(article.text);
  return insertions.map(edit => ({ ...edit, text: edit.text.replaceAll('\n', lineBreak) }));
}

/** The body as readers are given it, as Markdown. Comments are still in it. */
export function readerMarkdown(input: ExportInput): string {
  const { article } = input;
  const frontMatter = { start: 0, end: article.bodyStart, text: '' };
  return applyEdits(article.text, [frontMatter, ...readerInsertions(input)]);
}

function headInsertions(input: ExportInput, words: ReaderWords): TextEdit[] {
  const { article, outline } = input;
  const { record } = article.frontMatter;
  const told = disclosureState({ article, outline }, input.disclosure ?? defaultConfig.disclosure);
  const statement = 'statement' in told ? told.statement : undefined;
  const byline = bylineOf(article, outline, words, statement);
  const date = byline?.date === undefined ? undefined : (dateInWords(byline.date, words) ?? byline.date);
  const line = [byline?.name, date].filter(part => part !== undefined);
  const title = outline.headline || record.title === undefined ? [] : [`# ${escapeHeading(record.title)}`];
  const lede = outline.sections.find(({ heading }) => !heading);
  const aiLine = lede && statement && writtenAiLine(article, lede.span, statement);
  const { headline } = outline;
  if (!headline) {
    const top = [...title, ...(line.length > 0 ? [escapeLine(line.join(' · '))] : [])];
    return top.length === 0 ? [] : [insertedBlock(article, bodyStartOf(article), top.join('\n\n'))];
  }
  return line.length === 0 ? [] : [insertedBlock(article, (aiLine ?? headline.span).end, escapeLine(line.join(' · ')))];
}

function labels({ sections }: Outline, article: Article, words: ReaderWords): TextEdit[] {
  return sections.flatMap(({ spec, heading }) => {
    const own = labelOf(spec, words);
    if (!own || !heading) return [];
    return [insertedBlock(article, labelPlace(article, heading), `**${own.label}.** ${own.meaning}.`)];
  });
}

/** Under the heading; above one that opens a paragraph of its own words. */
function labelPlace({ text }: Article, { style, span }: ArticleHeading): number {
  return style === 'run-in' ? lineStart(text, span.start) : span.end;
}

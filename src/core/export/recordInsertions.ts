import type { AiRecord, Article, Outline, SourceRecord } from '../article/types.js';
import { knownUse } from '../disclosure/aiUse.js';
import { reviewState } from '../disclosure/reviewState.js';
import { dateInWords } from '../render/dates.js';
import { shownAddress, webHref } from '../render/links.js';
import { partsOf, type SectionPart } from '../render/parts.js';
import { namedIn, recordSection, headingOfUse } from '../render/records.js';
import type { ReaderWords } from '../render/words/index.js';
import { escapeInline, linkTarget } from '../scaffold/markdown.js';
import { bodyStartOf, sectionLevel } from '../scaffold/place.js';
import type { TextEdit } from '../text/span.js';
import { insertedBlock } from './insertedBlock.js';

/**
 * What an article's page says of its sources, of a model's use and of a review, as insertions of Markdown: at the end of the section for it, or, when
 * the writer has left that out, in one at the end of the article.
 */
export function recordInsertions(article: Article, outline: Outline, words: ReaderWords): TextEdit[] {
  const { record } = article.frontMatter;
  const { sections } = partsOf(article, outline);
  const present = new Set(sections.map(recordSection));
  const use = headingOfUse(record, words);
  const mark = '#'.repeat(sectionLevel(outline));
  const written = sections.flatMap(part => {
    const blocks = blocksFor(part, article, words);
    return blocks.length === 0 ? [] : [insertedBlock(article, endOf(part, article), blocks.join('\n\n'))];
  });
  const leftOut = [
    ...(present.has('source') || record.sources.length === 0
      ? []
      : [`${mark} ${words.source.heading}`, ...sourceBlocks(article, '', words)]),
    ...(present.has('ai') || use === undefined ? [] : [`${mark} ${use}`, ...aiBlocks(article, '', words)]),
  ];
  if (leftOut.length === 0) return written;
  const end = Math.max(bodyStartOf(article), article.text.trimEnd().length);
  return [...written, insertedBlock(article, end, leftOut.join('\n\n'))];
}

function endOf({ heading, body }: SectionPart, { text }: Article): number {
  const words = text.slice(body.start, body.end).trimEnd();
  return words === '' && heading ? heading.span.end : body.start + words.length;
}

function blocksFor(part: SectionPart, article: Article, words: ReaderWords): string[] {
  const written = article.text.slice(part.body.start, part.body.end);
  switch (recordSection(part)) {
    case 'source':
      return sourceBlocks(article, written, words);
    case 'ai':
      return aiBlocks(article, written, words);
    case undefined:
      return [];
  }
}

function sourceBlocks({ frontMatter }: Article, written: string, words: ReaderWords): string[] {
  const bullet = bulletAfter(written);
  const isNamed = namedIn(written);
  return frontMatter.record.sources.flatMap(record => {
    const list = sourceRows(record, words).map(row => `${bullet} ${row}`);
    return [...(isNamed(record) ? [] : [sourceTitle(record, words)]), ...(list.length === 0 ? [] : [list.join('\n')])];
  });
}

function sourceTitle({ title, url }: SourceRecord, { source }: ReaderWords): string {
  const target = url === undefined ? undefined : linkTarget(url);
  const words = title ?? webHref(url) ?? source.untitled;
  return target === undefined ? `**${escapeInline(words)}**` : `**[${escapeInline(words)}]${target}**`;
}

function sourceRows({ publisher, published, url }: SourceRecord, words: ReaderWords): string[] {
  const { source } = words;
  const target = url === undefined ? undefined : linkTarget(url);
  return [
    ...row(source.publisher, publisher),
    ...row(source.published, published && (dateInWords(published, words) ?? published)),
    ...(url === undefined || target === undefined
      ? []
      : [`${source.address}: [${escapeInline(shownAddress(url))}]${target}`]),
  ];
}

function aiBlocks(article: Article, written: string, words: ReaderWords): string[] {
  const { ai } = article.frontMatter.record;
  const rows = [...(ai ? aiRows(ai, words) : []), ...row(words.review.term, reviewInWords(article, words))];
  const bullet = bulletAfter(written);
  const prompt = ai?.prompt?.trim();
  return [
    ...(rows.length === 0 ? [] : [rows.map(one => `${bullet} ${one}`).join('\n')]),
    ...(prompt === undefined || prompt === '' ? [] : [`**${words.ai.prompt}**`, fenced(prompt)]),
  ];
}

function aiRows({ model, use }: AiRecord, { ai }: ReaderWords): string[] {
  const known = knownUse(use);
  return [...row(ai.model, model), ...row(ai.use, known ? ai.uses[known] : use)];
}

/** That nobody has reviewed the text is the desk's affair. */
function reviewInWords(article: Article, words: ReaderWords): string | undefined {
  const found = reviewState(article);
  if (found.state === 'none') return undefined;
  const on = found.on === undefined ? '' : `, ${dateInWords(found.on, words) ?? found.on}`;
  return `${found.by}${on}${found.state === 'stale' ? `; ${words.review.stale}` : ''}`;
}

function row(term: string, description: string | undefined): string[] {
  return description === undefined || description.trim() === '' ? [] : [`${term}: ${escapeInline(description)}`];
}

/** Another than that of a list which the writer may have ended with: else the two would be one. */
function bulletAfter(written: string): '-' | '*' {
  return /^\s{0,3}-\s/m.test(written) ? '*' : '-';
}

function fenced(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text.replace(/\r\n?/g, '\n')}\n${fence}`;
}

import { parseFrontMatter } from '../article/frontMatter.js';
import { missingCount } from '../article/sections.js';
import type { Article, Outline, SourceRecord } from '../article/types.js';
import type { SectionSpec } from '../profiles/types.js';
import { applyEdits, type TextEdit } from '../text/span.js';
import { titleLines, valueLines } from './frontMatter.js';
import { publishersOf } from './insert.js';
import { escapeHeading, unescaped } from './markdown.js';
import { numberGaps } from './pieces.js';
import { blankLinesAround, bodyStartOf, lineBreakOf, placeOf, sectionLevel } from './place.js';
import { sectionTemplate } from './section.js';
import { placeholder, toPlainText } from './template.js';
import { scaffoldWords } from './words/index.js';

/**
 * Brings a draft into a profile's shape: adds the front matter, the headline and the required sections that are missing, each in its place. What
 * stands there stays as it is, letter by letter; a draft that lacks nothing gets no edits.
 *
 * @param sources the records to cite where the draft records no sources of its own.
 */
export function applyProfile(article: Article, outline: Outline, sources: readonly SourceRecord[] = []): TextEdit[] {
  const recorded = article.frontMatter.record.sources;
  const cited = recorded.length > 0 ? recorded : sources;
  const edits = [...frontMatterEdits(article, outline, cited), ...bodyEdits(article, outline, cited)];
  const lineBreak = lineBreakOf(article.text);
  return edits.map(edit => ({ ...edit, text: edit.text.replace(/\n/g, lineBreak) }));
}

function frontMatterEdits(article: Article, outline: Outline, sources: readonly SourceRecord[]): TextEdit[] {
  const { frontMatter } = article;
  if (frontMatter.problems.length > 0) return [];
  const lines = missingLines(article, outline, sources);
  if (lines === '') return [];
  if (!frontMatter.span || !frontMatter.content) {
    const start = article.text.startsWith('\uFEFF') ? 1 : 0;
    const blank = /^[\r\n]/.test(article.text.slice(start)) ? '' : '\n';
    return [{ start, end: start, text: `---\n${lines}---\n${blank}` }];
  }
  const edit = appendedTo(article.text, frontMatter.content.end, lines);
  return staysReadable(article.text, edit) ? [edit] : [];
}

function missingLines(article: Article, outline: Outline, sources: readonly SourceRecord[]): string {
  const { frontMatter } = article;
  const headline = unescaped(outline.headline?.text ?? '') || headlineToCome(outline);
  const title = frontMatter.has('title') ? '' : toPlainText(numberGaps(titleLines(headline)));
  return (
    title +
    valueLines({
      ...(!frontMatter.has('profile') && { profile: outline.profile.id }),
      ...(!frontMatter.has('sources') && sources.length > 0 && { sources }),
    })
  );
}

function appendedTo(text: string, end: number, lines: string): TextEdit {
  const onNewLine = end === 0 || /[\r\n]/.test(text.charAt(end - 1));
  return { start: end, end, text: onNewLine ? lines : `\n${lines.slice(0, -1)}` };
}

/** YAML may be written so that lines cannot be added at its end (`{title: …}`); then it is left alone. */
function staysReadable(text: string, edit: TextEdit): boolean {
  return parseFrontMatter(applyEdits(text, [edit])).problems.length === 0;
}

/** Blocks that are missing in the body, by the offset at which they belong; at one offset in the profile's order. */
function bodyEdits(article: Article, outline: Outline, sources: readonly SourceRecord[]): TextEdit[] {
  const blocks = new Map<number, string[]>();
  const add = (offset: number, block: string): void => void blocks.set(offset, [...(blocks.get(offset) ?? []), block]);
  if (!outline.headline) add(bodyStartOf(article), `# ${headlineFor(article, outline)}`);
  for (const { spec, offset } of missingSections(article, outline)) {
    const count = missingCount(outline, spec);
    const input = { publishers: publishersOf(sources), sources, level: sectionLevel(outline), count };
    add(offset, toPlainText(sectionTemplate(spec, outline.profile, input)));
  }
  return [...blocks].map(([offset, group]) => {
    const { before, after } = blankLinesAround(article.text, offset);
    return { start: offset, end: offset, text: before + group.join('\n\n') + after };
  });
}

/** What the profile requires and the draft lacks, with its place; text without a heading stays before the headings that are added with it. */
function missingSections(article: Article, outline: Outline): { spec: SectionSpec; offset: number }[] {
  const places = outline.profile.sections
    .filter(spec => missingCount(outline, spec) > 0)
    .map(spec => ({ spec, offset: placeOf(outline, article, spec) }));
  const firstHeading = Math.min(...places.filter(({ spec }) => spec.headed).map(({ offset }) => offset));
  return places.map(({ spec, offset }) => ({ spec, offset: spec.headed ? offset : Math.min(offset, firstHeading) }));
}

function headlineFor(article: Article, outline: Outline): string {
  const title = article.frontMatter.record.title;
  return title === undefined ? headlineToCome(outline) : escapeHeading(title);
}

function headlineToCome({ profile }: Outline): string {
  return placeholder(scaffoldWords(profile).headline);
}

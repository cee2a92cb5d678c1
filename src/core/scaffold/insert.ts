import type { Article, Outline, SourceRecord } from '../article/types.js';
import type { SectionSpec } from '../profiles/types.js';
import { blankLinesAround, placeOf, sectionLevel } from './place.js';
import { sectionTemplate } from './section.js';
import type { Template } from './template.js';

/**
 * A section to insert into an article.
 *
 * @param sources of the article: they stand in the disclaimer and in the Source section.
 * @param count how many of it, when it is a section that repeats.
 * @returns where to insert it, in the profile's order, and what, with the line breaks that set it apart.
 */
export function insertSection(
  outline: Outline,
  article: Article,
  spec: SectionSpec,
  sources: readonly SourceRecord[],
  count = 1,
): { offset: number; template: Template } {
  const offset = placeOf(outline, article, spec);
  const { before, after } = blankLinesAround(article.text, offset);
  const section = sectionTemplate(spec, outline.profile, {
    publishers: publishersOf(sources),
    sources,
    level: sectionLevel(outline),
    count,
  });
  return { offset, template: [before, ...section, after].filter(piece => piece !== '') };
}

/** The publishers that the sources' records name, in their order. */
export function publishersOf(sources: readonly SourceRecord[]): string[] {
  return sources.flatMap(({ publisher }) => publisher ?? []);
}

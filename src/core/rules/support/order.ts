import type { Article, Outline, PlacedSection } from '../../article/types.js';
import { isContent } from '../../article/sections.js';
import type { SectionSpec } from '../../profiles/types.js';
import { blankLinesAround, lineBreakOf } from '../../scaffold/place.js';
import type { TextEdit } from '../../text/span.js';
import { backOverBlank, lineEnd, overBlankLines } from '../../article/edits.js';

/**
 * The sections that stand in the profile's order: as many as can stay where they are. All others are out of order, each by itself.
 *
 * Where one of two could move, a section of the text moves rather than the disclaimer, and the disclaimer rather than other furniture. Sections
 * that the profile does not know, and a section's second appearance, are in neither group.
 */
export function sectionsInPlace(outline: Outline): ReadonlySet<PlacedSection> {
  const best: (Chain | undefined)[] = [];
  for (const section of sectionsInOrder(outline)) {
    const rank = rankOf(outline, section);
    const before = heaviest(best.slice(0, rank + 1));
    best[rank] = heaviest([best[rank], { section, before, weight: (before?.weight ?? 0) + weightOf(section) }]);
  }
  const inPlace = new Set<PlacedSection>();
  for (let link = heaviest(best); link; link = link.before) inPlace.add(link.section);
  return inPlace;
}

/** Sections that stand in the profile's order, from the last one back. */
interface Chain {
  readonly section: PlacedSection;
  readonly before: Chain | undefined;
  readonly weight: number;
}

/** Of equal ones the one that ends first in the text. */
function heaviest(chains: readonly (Chain | undefined)[]): Chain | undefined {
  return chains.reduce((best, chain) => {
    if (!chain || !best) return best ?? chain;
    if (chain.weight !== best.weight) return chain.weight > best.weight ? chain : best;
    return chain.section.span.start < best.section.span.start ? chain : best;
  }, undefined);
}

/** Counts first; the small differences break ties. A profile has far fewer than fifty sections. */
function weightOf({ spec }: PlacedSection): number {
  return spec?.id === 'disclaimer' ? 101 : spec?.kind === 'furniture' ? 102 : 100;
}

/** The sections that the profile knows, in the order of the text: each where it first stands, and those that repeat wherever they stand. */
export function sectionsInOrder(outline: Outline): PlacedSection[] {
  const seen = new Set<string>();
  return outline.sections.filter(({ spec }) => {
    if (!spec || (seen.has(spec.id) && !spec.repeats)) return false;
    seen.add(spec.id);
    return true;
  });
}

/** The section's place in the profile, from 0. */
export function rankOf(outline: Outline, { spec }: { readonly spec?: SectionSpec }): number {
  return outline.profile.sections.findIndex(({ id }) => id === spec?.id);
}

/**
 * Moves a section, heading and all, behind the section in place that the profile puts before it. Comments over the next heading stay.
 *
 * @param inPlace of {@link sectionsInPlace}.
 */
export function moveSection(
  article: Article,
  outline: Outline,
  section: PlacedSection,
  inPlace: ReadonlySet<PlacedSection>,
): TextEdit[] {
  const { text } = article;
  const end = endOfWords(text, section);
  const at = placeBetween(text, outline, section, inPlace);
  if (at === undefined) return [];
  const gap = blankLinesAround(text, at);
  const broken = (lines: string): string => lines.replace(/\n/g, lineBreakOf(text));
  const words = broken(gap.before) + text.slice(section.span.start, end) + broken(gap.after);
  return [{ start: at, end: at, text: words }, deletion(text, section.span.start, end)];
}

/** Behind the last section in place that comes before this one in the profile; else before the first that comes after it. */
function placeBetween(
  text: string,
  outline: Outline,
  section: PlacedSection,
  inPlace: ReadonlySet<PlacedSection>,
): number | undefined {
  const rank = rankOf(outline, section);
  const placed = outline.sections.filter(other => inPlace.has(other));
  const before = placed.findLast(other => rankOf(outline, other) <= rank);
  if (!before) return placed.find(other => rankOf(outline, other) > rank)?.span.start;
  const overNextHeading = before.blocks.at(-1);
  return overNextHeading?.kind === 'html' ? endOfWords(text, before) : before.span.end;
}

/** The end of the line on which a section's last words stand, before comments that stand over the next heading. */
function endOfWords(text: string, section: PlacedSection): number {
  const last = section.blocks.findLast(isContent);
  return lineEnd(text, last?.span.end ?? section.heading?.span.end ?? section.body.end);
}

function deletion(text: string, start: number, end: number): TextEdit {
  const next = overBlankLines(text, end);
  if (next < text.length) return { start, end: next, text: '' };
  return { start: backOverBlank(text, start, 0), end, text: '' };
}

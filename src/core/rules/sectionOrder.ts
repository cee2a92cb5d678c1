import type { Outline, PlacedSection } from '../article/types.js';
import { sectionsInOrder, moveSection, rankOf, sectionsInPlace } from './support/order.js';
import type { Rule } from './types.js';
import { say, type Message } from '../text/message.js';

/** Reports the fewest sections that have to move for the profile's order. The disclaimer's place is the rule `disclaimer`'s to report. */
export const sectionOrder: Rule = {
  id: 'section-order',
  category: 'structure',
  severity: 'warning',
  summary: 'Sections stand in the profile’s order.',
  fixable: true,
  fixesByProfile: true,
  check({ article, outline }) {
    const inPlace = sectionsInPlace(outline);
    return sectionsInOrder(outline).flatMap(section => {
      const { heading, spec } = section;
      if (!heading || !spec || spec.id === 'disclaimer' || inPlace.has(section)) return [];
      const neighbour = neighbourOf(outline, section, inPlace);
      const edits = moveSection(article, outline, section, inPlace);
      return [
        {
          message: messageFor(heading.text, neighbour),
          span: heading.content,
          related: neighbour
            ? [{ message: relatedTo(neighbour), span: neighbour.section.heading?.content ?? firstLine(neighbour) }]
            : [],
          fixes:
            edits.length === 0
              ? []
              : [
                  {
                    title: say`Move “${heading.text}” to its place`,
                    edits,
                    preferred: true,
                    rank: rankOf(outline, section),
                  },
                ],
        },
      ];
    });
  },
};

interface Neighbour {
  readonly section: PlacedSection;
  readonly side: 'after' | 'before';
}

/** The section in place that this one should stand next to. */
function neighbourOf(
  outline: Outline,
  section: PlacedSection,
  inPlace: ReadonlySet<PlacedSection>,
): Neighbour | undefined {
  const rank = rankOf(outline, section);
  const placed = outline.sections.filter(other => inPlace.has(other));
  const before = placed.findLast(other => rankOf(outline, other) <= rank);
  if (before) return { section: before, side: 'after' };
  const after = placed.find(other => rankOf(outline, other) > rank);
  return after && { section: after, side: 'before' };
}

function nameOf({ section }: Neighbour): Message {
  return section.heading ? say`“${section.heading.text}”` : say`the lede`;
}

function messageFor(heading: string, neighbour: Neighbour | undefined): Message {
  if (!neighbour) return say`“${heading}” is out of order. Move it to its place.`;
  return neighbour.side === 'after'
    ? say`“${heading}” is out of order. Move it to stand after ${nameOf(neighbour)}.`
    : say`“${heading}” is out of order. Move it to stand before ${nameOf(neighbour)}.`;
}

function relatedTo(neighbour: Neighbour): Message {
  return neighbour.side === 'after'
    ? say`It belongs after ${nameOf(neighbour)}`
    : say`It belongs before ${nameOf(neighbour)}`;
}

function firstLine({ section }: Neighbour): { start: number; end: number } {
  return section.blocks[0]?.span ?? section.body;
}

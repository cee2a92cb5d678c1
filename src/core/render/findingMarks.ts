import type { Outline } from '../article/types.js';
import type { Finding } from '../findings/types.js';
import type { FindingMark } from './marks.js';

/**
 * The marks that findings leave in the words of the body, in ascending order. What the other findings say has its own form on the page: a slot, a
 * note, a row of the filing panel.
 */
export function findingMarks(findings: readonly Finding[], outline: Outline, bodyStart: number): FindingMark[] {
  const headings = new Set(outline.sections.map(({ heading }) => heading?.content.start));
  const others = new Set(outline.otherHeadlines.map(({ content }) => content.start));
  /** Rules that point at words; of some, only the findings about a heading that is there. */
  const points: Readonly<Record<string, (start: number) => boolean>> = {
    'placeholder-left': () => true,
    'chatbot-residue': () => true,
    'headline-missing': start => others.has(start),
    'required-section': start => headings.has(start),
  };
  return findings
    .filter(({ span }) => span.start >= bodyStart && span.end > span.start)
    .filter(({ rule, span }) => Object.hasOwn(points, rule) && points[rule]?.(span.start) === true)
    .map(
      ({ rule, severity, span, message }) =>
        ({
          start: span.start,
          end: span.end,
          kind: rule === 'placeholder-left' ? 'placeholder' : severity === 'error' ? 'error' : 'warning',
          message,
        }) as const,
    )
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

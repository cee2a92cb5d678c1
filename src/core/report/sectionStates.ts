import type { ArticleHeading, PlacedSection } from '../article/types.js';
import type { LintResult } from '../lint.js';
import type { SectionSpec } from '../profiles/types.js';
import { isEmptySection } from '../rules/emptySection.js';
import type { Finding } from '../rules/types.js';
import { countBySeverity, type SeverityCounts } from './counts.js';

/** How far a section of the profile is that stands under a heading of its own. */
export interface StateOfSection {
  readonly spec: SectionSpec;
  readonly heading: ArticleHeading;
  /** Whether nothing stands under the heading. */
  readonly empty: boolean;
  /** Places still to be filled in. */
  readonly placeholders: number;
  /** Of what else was found in it. */
  readonly counts: SeverityCounts;
  /** The first finding in it, placeholders included. */
  readonly first?: Finding;
}

/** The state of each headed section of a checked article, in the order of the text. Takes time linear in sections and findings. */
export function sectionStates(result: LintResult): StateOfSection[] {
  const { findings } = result;
  let next = 0;
  return result.outline.sections.flatMap(section => {
    while ((findings[next]?.span.start ?? Infinity) < section.span.start) next++;
    const from = next;
    while ((findings[next]?.span.start ?? Infinity) < section.span.end) next++;
    return stateOf(result, section, findings.slice(from, next));
  });
}

function stateOf({ article }: LintResult, section: PlacedSection, found: readonly Finding[]): StateOfSection[] {
  const { spec, heading } = section;
  if (!spec || !heading) return [];
  const others = found.filter(({ rule }) => rule !== 'placeholder-left');
  const [first] = found;
  return [
    {
      spec,
      heading,
      empty: isEmptySection(article, section),
      placeholders: found.length - others.length,
      counts: countBySeverity(others),
      ...(first && { first }),
    },
  ];
}

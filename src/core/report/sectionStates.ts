import type { PlacedSection } from '../article/types.js';
import type { LintResult } from '../lint.js';
import type { SectionSpec } from '../profiles/types.js';
import { isEmptySection } from '../rules/emptySection.js';
import type { Finding } from '../findings/types.js';
import type { Source } from '../readout/source.js';
import type { Span } from '../text/span.js';
import { countBySeverity, type SeverityCounts } from './counts.js';

/** How far a section of the profile is. */
export interface StateOfSection {
  readonly spec: SectionSpec;
  /** Where it begins: its heading, or the words of one that has none. */
  readonly start: Span;
  /** Whether nothing stands under the heading. */
  readonly empty: boolean;
  /** Places still to be filled in. */
  readonly placeholders: number;
  /** Of what else was found in it. */
  readonly counts: SeverityCounts;
  /** Whether its facts were held against a source: else that nothing was found says nothing of them. */
  readonly checked: boolean;
  /** The first finding in it, placeholders included. */
  readonly first?: Finding;
}

/**
 * The state of each section of a checked article that its profile knows, in the order of the text. Takes time linear in sections and findings.
 *
 * @param sources the cited sources as they were found; undefined when nobody looked.
 */
export function sectionStates(result: LintResult, sources: readonly Source[] | undefined): StateOfSection[] {
  const { findings, notEnglish } = result;
  const checked = !notEnglish && sources?.some(({ file }) => file?.state === 'found') === true;
  let next = 0;
  return result.outline.sections.flatMap(section => {
    while ((findings[next]?.span.start ?? Infinity) < section.span.start) next++;
    const from = next;
    while ((findings[next]?.span.start ?? Infinity) < section.span.end) next++;
    return stateOf(result, section, findings.slice(from, next), checked);
  });
}

function stateOf(
  { article }: LintResult,
  section: PlacedSection,
  found: readonly Finding[],
  checked: boolean,
): StateOfSection[] {
  const { spec, heading, body } = section;
  if (!spec) return [];
  const others = found.filter(({ rule }) => rule !== 'placeholder-left');
  const [first] = found;
  return [
    {
      spec,
      start: heading?.span ?? body,
      empty: isEmptySection(article, section),
      placeholders: found.length - others.length,
      counts: countBySeverity(others),
      checked,
      ...(first && { first }),
    },
  ];
}

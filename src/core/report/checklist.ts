import type { PlacedSection } from '../article/types.js';
import type { LintResult } from '../lint.js';
import type { SectionSpec } from '../profiles/types.js';
import { disclaimerState } from '../rules/support/disclaimerState.js';
import { isEmptySection } from '../rules/emptySection.js';
import type { Source } from '../rules/types.js';
import type { Span } from '../text/span.js';
import { countBySeverity, type SeverityCounts } from './counts.js';

/** How far a required section is. `placeholder`: it is written but for something that is still to be filled in. */
export type SectionState = 'done' | 'missing' | 'empty' | 'placeholder';

/** A required section of the profile. */
export interface ChecklistItem {
  readonly spec: SectionSpec;
  readonly state: SectionState;
  /** Of its heading, or of the lede; absent when it is missing. */
  readonly span?: Span;
}

/** What an article still needs before it can be filed. */
export interface Checklist {
  /** The profile's title. */
  readonly profile: string;
  readonly required: { readonly done: number; readonly total: number; readonly items: readonly ChecklistItem[] };
  readonly disclaimer: { readonly state: ReturnType<typeof disclaimerState>['state']; readonly span?: Span };
  /** Copydesk never claims a review: this is what the front matter records. */
  readonly review: 'none' | { readonly by?: string; readonly on?: string };
  readonly counts: SeverityCounts;
  /** Places still to be filled in. */
  readonly placeholders: number;
}

/**
 * Sums up a checked article for the status item, the preview and the command line.
 *
 * @param sources as they were given to the check.
 */
export function checklist(result: LintResult, sources: readonly Source[] = []): Checklist {
  const { article, outline, profile, findings } = result;
  const items = profile.sections.filter(({ required }) => required).map(spec => itemOf(result, spec));
  const disclaimer = disclaimerState({ article, outline, profile, sources });
  const place = 'span' in disclaimer ? disclaimer.span : disclaimer.section?.heading?.span;
  return {
    profile: profile.title,
    required: { done: items.filter(({ state }) => state === 'done').length, total: items.length, items },
    disclaimer: { state: disclaimer.state, ...(place && { span: place }) },
    review: reviewOf(result),
    counts: countBySeverity(findings),
    placeholders: findings.filter(({ rule }) => rule === 'placeholder-left').length,
  };
}

function itemOf({ article, outline, findings }: LintResult, spec: SectionSpec): ChecklistItem {
  const section = outline.sections.find(placed => placed.spec?.id === spec.id);
  if (!section) return { spec, state: 'missing' };
  const span = placeOf(section);
  if (isEmptySection(article, section))
    return spec.headed ? { spec, state: 'empty', span } : { spec, state: 'missing' };
  const { start, end } = section.span;
  const open = findings.some(({ rule, span: at }) => rule === 'placeholder-left' && at.start >= start && at.end <= end);
  return { spec, state: open ? 'placeholder' : 'done', span };
}

function placeOf({ heading, body }: PlacedSection): Span {
  return heading?.span ?? body;
}

function reviewOf({ article }: LintResult): Checklist['review'] {
  const review = article.frontMatter.record.review;
  if (review?.by === undefined) return 'none';
  return { by: review.by, ...(review.on !== undefined && { on: review.on }) };
}

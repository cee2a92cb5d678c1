import { missingCount } from '../article/sections.js';
import type { PlacedSection } from '../article/types.js';
import { defaultConfig } from '../config/defaultConfig.js';
import type { ProjectConfig } from '../config/types.js';
import { disclosureState, type DisclosureState } from '../disclosure/disclosureState.js';
import { reviewState, type ReviewState } from '../disclosure/reviewState.js';
import type { LintResult } from '../lint.js';
import type { SectionSpec } from '../profiles/types.js';
import { disclaimerState } from '../rules/support/disclaimerState.js';
import { isEmptySection } from '../rules/emptySection.js';
import type { Source } from '../readout/source.js';
import type { Span } from '../text/span.js';
import { countBySeverity, type SeverityCounts } from './counts.js';

/** How far a required section is. `placeholder`: it is written but for something that is still to be filled in. */
export type SectionState = 'done' | 'missing' | 'empty' | 'placeholder';

/** A required section of the profile. Of one that repeats, each that is there is an item, and those that are missing are one together. */
export interface ChecklistItem {
  readonly spec: SectionSpec;
  /** The section's title; of one that repeats its own heading, or how many are missing: "2 questions". */
  readonly title: string;
  readonly state: SectionState;
  /** How many sections are missing. */
  readonly missing: number;
  /** Of its heading, or of the lede; absent when it is missing. */
  readonly span?: Span;
}

/** What an article still needs before it can be filed. */
export interface Checklist {
  /** The profile's title. */
  readonly profile: string;
  readonly required: { readonly done: number; readonly total: number; readonly items: readonly ChecklistItem[] };
  readonly disclaimer: { readonly state: ReturnType<typeof disclaimerState>['state']; readonly span?: Span };
  /** How readers are told of a language model. */
  readonly disclosure: {
    readonly state: DisclosureState['state'] | 'of another use' | 'of another model';
    readonly span?: Span;
  };
  /** Copydesk never claims a review: this is what the front matter records, and whether the text is still the one that was reviewed. */
  readonly review: ReviewState;
  readonly counts: SeverityCounts;
  /** Places still to be filled in. */
  readonly placeholders: number;
}

/**
 * Sums up a checked article for the status item, the preview and the command line.
 *
 * @param sources as they were given to the check.
 * @param config as it was given to the check.
 */
export function checklist(
  result: LintResult,
  sources: readonly Source[] = [],
  config: ProjectConfig = defaultConfig,
): Checklist {
  const { article, outline, profile, findings } = result;
  const items = profile.sections.filter(({ required }) => required).flatMap(spec => itemsOf(result, spec));
  const total = items.reduce((sum, { missing }) => sum + Math.max(1, missing), 0);
  const disclaimer = disclaimerState({ article, outline, profile, sources });
  const place = 'span' in disclaimer ? disclaimer.span : disclaimer.section?.heading?.span;
  return {
    profile: profile.title,
    required: { done: items.filter(({ state }) => state === 'done').length, total, items },
    disclaimer: { state: disclaimer.state, ...(place && { span: place }) },
    disclosure: disclosureOf(result, config),
    review: reviewState(article),
    counts: countBySeverity(findings),
    placeholders: findings.filter(({ rule }) => rule === 'placeholder-left').length,
  };
}

function itemsOf(result: LintResult, spec: SectionSpec): ChecklistItem[] {
  const { outline } = result;
  const there = outline.sections.filter(placed => placed.spec?.id === spec.id);
  const items = (spec.repeats ? there : there.slice(0, 1)).map(section => itemOf(result, spec, section));
  const missing = missingCount(outline, spec);
  return missing === 0 ? items : [...items, missingItem(spec, missing)];
}

function missingItem(spec: SectionSpec, missing: number): ChecklistItem {
  const title = spec.repeats && missing > 1 ? `${missing} ${spec.repeats.several}` : spec.title;
  return { spec, title, state: 'missing', missing };
}

function itemOf({ article, findings }: LintResult, spec: SectionSpec, section: PlacedSection): ChecklistItem {
  if (isEmptySection(article, section) && !spec.headed) return missingItem(spec, 1);
  const title = spec.repeats && section.heading ? section.heading.text : spec.title;
  const item = { spec, title, missing: 0, span: placeOf(section) };
  if (isEmptySection(article, section)) return { ...item, state: 'empty' };
  const { start, end } = section.span;
  const open = findings.some(({ rule, span: at }) => rule === 'placeholder-left' && at.start >= start && at.end <= end);
  return { ...item, state: open ? 'placeholder' : 'done' };
}

function placeOf({ heading, body }: PlacedSection): Span {
  return heading?.span ?? body;
}

function disclosureOf({ article, outline }: LintResult, { disclosure }: ProjectConfig): Checklist['disclosure'] {
  const found = disclosureState({ article, outline }, disclosure);
  if (!('statement' in found)) return { state: found.state };
  if (found.anotherModel) return { state: 'of another model', span: found.anotherModel };
  return { state: found.ofAnotherUse ? 'of another use' : found.state, span: found.statement.span };
}

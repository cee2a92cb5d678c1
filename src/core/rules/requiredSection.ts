import type { PlacedSection } from '../article/types.js';
import type { SectionSpec } from '../profiles/types.js';
import { insertionOf } from './support/insertion.js';
import { rankOf } from './support/order.js';
import { topOfArticle } from './support/places.js';
import type { Report, Rule, RuleContext } from './types.js';

/** Wants each section that the profile requires, and each section once. A missing disclaimer is the rule `disclaimer`'s to report. */
export const requiredSection: Rule = {
  id: 'required-section',
  category: 'structure',
  severity: 'error',
  summary: 'Every section that the profile requires is there, once.',
  fixable: true,
  check(context) {
    return [...missingSections(context), ...doubledSections(context)];
  },
};

function missingSections(context: RuleContext): Report[] {
  return context.profile.sections
    .filter(spec => spec.required && spec.id !== 'disclaimer' && !isThere(context, spec))
    .map(spec => missing(context, spec));
}

/** A heading is enough; the lede has none, and is there when it has words. */
function isThere({ outline }: RuleContext, spec: SectionSpec): boolean {
  return outline.sections.some(section => section.spec?.id === spec.id);
}

function missing(context: RuleContext, spec: SectionSpec): Report {
  const { article, outline, profile } = context;
  const { edit, place } = insertionOf(context, spec);
  const message = spec.headed
    ? `The section “${spec.title}” is missing: every ${lowerFirst(profile.title)} has one. Insert it, and write it.`
    : `The ${spec.title.toLowerCase()} is missing. Say first ${spec.prompt}.`;
  const what = spec.headed ? `the section “${spec.title}”` : `a ${spec.title.toLowerCase()}`;
  return {
    message,
    span: topOfArticle(article, outline),
    related: [{ message: 'It belongs here', span: place }],
    fixes: [{ title: `Insert ${what}`, edits: [edit], preferred: true, rank: rankOf(outline, { spec }) }],
  };
}

function doubledSections({ outline }: RuleContext): Report[] {
  const firsts = new Map<string, PlacedSection>();
  const reports: Report[] = [];
  for (const section of outline.sections) {
    const { spec, heading } = section;
    if (!spec || !heading) continue;
    const first = firsts.get(spec.id);
    if (!first) firsts.set(spec.id, section);
    else
      reports.push({
        message: `“${heading.text}” is the second section “${spec.title}”. Put the two together, so that it stands once.`,
        span: heading.content,
        related: [{ message: 'The first one', span: first.heading?.content ?? first.span }],
      });
  }
  return reports;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

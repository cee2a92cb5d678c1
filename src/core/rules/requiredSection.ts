import { missingCount } from '../article/sections.js';
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
  fixesByProfile: true,
  check(context) {
    return [...missingSections(context), ...doubledSections(context)];
  },
};

function missingSections(context: RuleContext): Report[] {
  return context.profile.sections
    .filter(({ id }) => id !== 'disclaimer')
    .flatMap(spec => {
      const count = missingCount(context.outline, spec);
      return count === 0 ? [] : [missing(context, spec, count)];
    });
}

/** A heading is enough; the lede has none, and is there when it has words. */
function missing(context: RuleContext, spec: SectionSpec, count: number): Report {
  const { article, outline } = context;
  const { edit, place } = insertionOf(context, spec, count);
  return {
    message: messageFor(context, spec, count),
    span: topOfArticle(article, outline),
    related: [{ message: count === 1 ? 'It belongs here' : 'They belong here', span: place }],
    fixes: [
      { title: `Insert ${inWords(spec, count)}`, edits: [edit], preferred: true, rank: rankOf(outline, { spec }) },
    ],
  };
}

function messageFor({ profile }: RuleContext, spec: SectionSpec, count: number): string {
  const { title, headed, prompt, repeats } = spec;
  if (!headed) return `The ${title.toLowerCase()} is missing. Say first ${prompt}.`;
  const every = `every ${lowerFirst(profile.title)}`;
  if (!repeats) return `The section “${title}” is missing: ${every} has one. Insert it, and write it.`;
  const { atLeast, several, ending } = repeats;
  const there = atLeast - count === 0 ? 'none' : `only ${atLeast - count}`;
  const heading = `under a heading that ends in “${ending}”`;
  return `The article has ${there} of at least ${atLeast} ${several} that ${every} has. Add ${count}${count === 1 ? ' ' : ', each '}${heading}.`;
}

function inWords({ title, headed, repeats }: SectionSpec, count: number): string {
  if (repeats) return count === 1 ? repeats.one : `${count} ${repeats.several}`;
  return headed ? `the section “${title}”` : `a ${title.toLowerCase()}`;
}

function doubledSections({ outline }: RuleContext): Report[] {
  const firsts = new Map<string, PlacedSection>();
  const reports: Report[] = [];
  for (const section of outline.sections) {
    const { spec, heading } = section;
    if (!spec || !heading || spec.repeats) continue;
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

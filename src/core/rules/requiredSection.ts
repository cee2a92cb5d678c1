import { missingCount } from '../article/sections.js';
import type { PlacedSection } from '../article/types.js';
import type { SectionSpec } from '../profiles/types.js';
import { insertionOf } from './support/insertion.js';
import { rankOf } from './support/order.js';
import { topOfArticle } from './support/places.js';
import type { Report, Rule, RuleContext } from './types.js';
import { say, type Message } from '../text/message.js';

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
    related: [{ message: count === 1 ? say`It belongs here` : say`They belong here`, span: place }],
    fixes: [{ title: insertionTitle(spec, count), edits: [edit], preferred: true, rank: rankOf(outline, { spec }) }],
  };
}

function messageFor({ profile }: RuleContext, spec: SectionSpec, count: number): Message {
  const { title, headed, prompt, repeats } = spec;
  if (!headed) return say`The ${title.toLowerCase()} is missing. Say first ${prompt}.`;
  const kind = lowerFirst(profile.title);
  if (!repeats) return say`The section “${title}” is missing: every ${kind} has one. Insert it, and write it.`;
  const { atLeast, several, ending } = repeats;
  const there =
    atLeast === count
      ? say`The article has none of at least ${atLeast} ${several} that every ${kind} has.`
      : say`The article has only ${atLeast - count} of at least ${atLeast} ${several} that every ${kind} has.`;
  return count === 1
    ? say`${there} Add 1 under a heading that ends in “${ending}”.`
    : say`${there} Add ${count}, each under a heading that ends in “${ending}”.`;
}

function insertionTitle({ title, headed, repeats }: SectionSpec, count: number): Message {
  if (repeats) return count === 1 ? say`Insert ${repeats.one}` : say`Insert ${count} ${repeats.several}`;
  return headed ? say`Insert the section “${title}”` : say`Insert a ${title.toLowerCase()}`;
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
        message: say`“${heading.text}” is the second section “${spec.title}”. Put the two together, so that it stands once.`,
        span: heading.content,
        related: [{ message: say`The first one`, span: first.heading?.content ?? first.span }],
      });
  }
  return reports;
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

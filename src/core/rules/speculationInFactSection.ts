import { guessedSentences, type GuessedSentence } from './support/guessedSentences.js';
import { analysisSection, moveToSection } from './support/moveSentence.js';
import { hasStyle } from './support/style/scope.js';
import { textAt } from '../text/span.js';
import type { PlacedSection } from '../article/types.js';
import type { ReportedFix, Report, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Finds the writer's own guesses in sections that hold only what the sources say. */
export const speculationInFactSection: Rule = {
  id: 'speculation-in-fact-section',
  category: 'structure',
  severity: 'warning',
  summary: 'A section of facts holds no guesses of the writer’s own.',
  fixable: true,
  check(context) {
    if (!hasStyle(context)) return [];
    const target = analysisSection(context.outline);
    return guessedSentences(context).map(one => reportOn(context, one, target));
  },
};

function reportOn(context: RuleContext, one: GuessedSentence, target: PlacedSection | undefined): Report {
  const { hedge, section, span } = one;
  const where = section.heading ? say`“${section.heading.text}”` : say`the lede`;
  const fix = target && fixOf(context, one, target);
  return {
    message: target?.heading
      ? say`“${hedge}” makes this a guess, and ${where} holds only what the sources say. Say whose view it is, or move the sentence to “${target.heading.text}”.`
      : say`“${hedge}” makes this a guess, and ${where} holds only what the sources say. Say whose view it is, or take the sentence out.`,
    span,
    fixes: fix ? [fix] : [],
  };
}

/** “This could …” leans on the sentence before it, so that a person has to see to it once it is moved; so does what a lede is left with. */
const leansOnAnother =
  /^[\s*_“"(]*(?:(?:[\w’'-]+ ){0,4}(?:this|these|those|such)|that|it|its|they|their|them|he|she|his|her|both|either|neither|here|but|and|however|also|so|still|yet)\b/i;

function fixOf(
  { article }: RuleContext,
  { movable, section, span }: GuessedSentence,
  target: PlacedSection,
): ReportedFix | undefined {
  if (!movable || !target.heading) return undefined;
  return {
    title: say`Move the sentence to “${target.heading.text}”`,
    edits: moveToSection(article, movable, target),
    preferred: section.heading !== undefined && !leansOnAnother.test(textAt(article.text, span)),
  };
}

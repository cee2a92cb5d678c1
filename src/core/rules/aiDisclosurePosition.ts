import type { Article, Block, PlacedSection } from '../article/types.js';
import { isContent } from '../article/sections.js';
import { insertionBesideHeadline } from '../disclosure/besideHeadline.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import type { Statement } from '../disclosure/findStatements.js';
import { overlap, textAt, type TextEdit } from '../text/span.js';
import { insertStatement } from './aiDisclosure.js';
import { removeLines, removeWords } from '../article/edits.js';
import type { ReportedFix, Rule, RuleContext } from './types.js';
import { say } from '../text/message.js';

/** Wants the statement on a model's use where readers see it first. */
export const aiDisclosurePosition: Rule = {
  id: 'ai-disclosure-position',
  category: 'disclosure',
  severity: 'warning',
  summary: 'The statement that a language model was used stands beside the headline, where the preset wants it.',
  fixable: true,
  check(context) {
    const found = disclosureState(context, context.config.disclosure);
    if (found.state !== 'misplaced') return [];
    const { authority } = found.preset;
    const message =
      authority === undefined
        ? say`Readers learn only here that a language model was used. Say so beside the headline, where readers see it first.`
        : say`Readers learn only here that a language model was used. Say so beside the headline, where, by Copydesk’s reading, ${authority} wants it.`;
    return [{ message, span: found.statement.span, fixes: [moveStatement(context, found.statement)] }];
  },
};

/** Moves the paragraph, or its sentence out of one that says more. What stands for a section is left, and the statement is set at the top besides. */
function moveStatement(context: RuleContext, { block, span, section }: Statement): ReportedFix {
  const { article, outline } = context;
  const movable =
    section === undefined &&
    block.kind === 'paragraph' &&
    !isAlone(block, outline.sections) &&
    !opensSection(block, outline.sections);
  if (!movable) return insertStatement(context);
  const whole = startsWith(article, block, span.start) && block.span.end - block.span.start <= longestNote;
  const moved = whole ? block.span : span;
  const edits: TextEdit[] = [
    insertionBesideHeadline(article, outline, textAt(article.text, moved)),
    whole ? removeLines(article, moved) : removeWords(article.text, moved, block.span),
  ];
  return {
    title: say`Move the statement beside the headline`,
    edits,
    preferred: outline.headline !== undefined,
    rank: -1,
  };
}

/** In characters; a longer paragraph that begins with a statement says more than that. */
const longestNote = 400;

function startsWith({ text }: Article, block: Block, at: number): boolean {
  return /^[*_\s]*$/.test(text.slice(block.span.start, at));
}

/** Whether a section's heading is the first words of the paragraph, or its first line: it would be moved along. */
function opensSection(block: Block, sections: readonly PlacedSection[]): boolean {
  return sections.some(({ heading }) => heading !== undefined && overlap(heading.span, block.span));
}

/** Whether a heading would be left with nothing under it. */
function isAlone(block: Block, sections: readonly PlacedSection[]): boolean {
  const around = sections.find(({ span }) => span.start <= block.span.start && block.span.end <= span.end);
  return (
    around?.heading !== undefined && around.blocks.filter(one => isContent(one) && one.kind !== 'heading').length <= 1
  );
}

import type { KnownText } from '../text/knownText.js';
import { spanAround } from '../text/quotationMarks.js';
import { proseOfBlock } from '../article/prose.js';
import { findInitials, findPercentages, findSpellings, type Variant } from './support/style/variants.js';
import { hasStyle, titleLines } from './support/style/scope.js';
import type { Report, Rule, RuleContext } from './types.js';
import { listed, say } from '../text/message.js';

/** Finds what is written in one way here and in another there. The way that the article takes more often wins, at a tie the first. */
export const variantInconsistent: Rule = {
  id: 'variant-inconsistent',
  category: 'style',
  severity: 'info',
  summary: 'What can be written in two ways is written in one: U.S. or US, defence or defense, 9% or 9 percent.',
  fixable: true,
  check(context) {
    if (!hasStyle(context)) return [];
    return [...byChoice(variantsIn(context)).values()].flatMap(reportsOn);
  },
};

/** Nothing is mixed in the writer's own words that is not mixed in all of them: those are to be had for less. */
function variantsIn(context: RuleContext): Variant[] {
  if (!isMixed(context.article.blocks.flatMap(block => proseOfBlock(block).read(variantsOfBlock)))) return [];
  const variants = find(context.ownWords());
  // Headlines do without stops, also where the text has them.
  const titles = titleLines(context);
  return variants.filter(({ span, isInitials }) => !(isInitials && spanAround(titles, span)));
}

/** Of a line what it says by itself: a word at its end that goes on as a name in the next is none of the variants yet, and counts here. */
function variantsOfBlock({ lines }: KnownText): readonly Variant[] {
  return lines.flatMap(line => line.read(variantsOfLine));
}

function variantsOfLine({ words }: KnownText): readonly Variant[] {
  return find(words);
}

function find(text: string): Variant[] {
  return [...findInitials(text), ...findPercentages(text), ...findSpellings(text)];
}

function isMixed(variants: readonly Variant[]): boolean {
  const sides = new Map<string, string>();
  return variants.some(({ choice, side }) => {
    const known = sides.get(choice);
    sides.set(choice, side);
    return known !== undefined && known !== side;
  });
}

function byChoice(variants: readonly Variant[]): Map<string, Variant[]> {
  const found = new Map<string, Variant[]>();
  for (const variant of variants) {
    const known = found.get(variant.choice);
    if (known) known.push(variant);
    else found.set(variant.choice, [variant]);
  }
  return found;
}

function reportsOn(variants: readonly Variant[]): Report[] {
  const counts = new Map<string, number>();
  for (const { side } of variants) counts.set(side, (counts.get(side) ?? 0) + 1);
  if (counts.size < 2) return [];
  const most = Math.max(...counts.values());
  const model = variants.find(({ side }) => counts.get(side) === most);
  if (!model) return [];
  return variants.filter(({ side }) => side !== model.side).map(variant => reportOn(variant, model));
}

function reportOn(variant: Variant, model: Variant): Report {
  const { span, text } = variant.inFormOf(model);
  return {
    message:
      variant.between === undefined
        ? say`“${variant.text}” stands here, “${model.text}” elsewhere. Write it in one way throughout.`
        : say`“${variant.text}” stands here, “${model.text}” elsewhere. ${listed(variant.between.map(ending => say`“${ending}”`))} are mixed. Write it in one way throughout.`,
    span: variant.span,
    related: [{ message: say`“${model.text}” stands here.`, span: model.span }],
    fixes: [{ title: say`Write “${text.trim()}”`, edits: [{ ...span, text }], preferred: true }],
  };
}

import type { SectionSpec } from '../profiles/types.js';
import { lineBreakOf } from '../scaffold/place.js';
import { numberGaps } from '../scaffold/pieces.js';
import { disclaimerPieces } from '../scaffold/section.js';
import { toPlainText } from '../scaffold/template.js';
import type { Span, TextEdit } from '../text/span.js';
import { disclaimerState, type DisclaimerState } from './support/disclaimerState.js';
import { removeLines, removeWords } from '../article/edits.js';
import { insertionOf, knownPublishers } from './support/insertion.js';
import { moveSection, rankOf, sectionsInPlace } from './support/order.js';
import { topOfArticle } from './support/places.js';
import type { ReportedFix, Report, Rule, RuleContext } from './types.js';
import { joints, namesPublishers } from './support/publisherNames.js';
import { difference, tokensOf, type Token } from './support/wording.js';
import { listed, say, type Message } from '../text/message.js';

type In<S extends DisclaimerState['state']> = Extract<DisclaimerState, { state: S }>;

/** Wants the profile's disclaimer in its exact current wording and in its place. It reports one thing at a time. */
export const disclaimer: Rule = {
  id: 'disclaimer',
  category: 'disclosure',
  severity: 'error',
  summary: 'The disclaimer is there, in its exact current wording and in its place.',
  fixable: true,
  fixesByProfile: true,
  check(context) {
    const spec = context.profile.sections.find(({ id }) => id === 'disclaimer');
    return spec?.required === true ? reports(context, spec, disclaimerState(context)) : [];
  },
};

function reports(context: RuleContext, spec: SectionSpec, found: DisclaimerState): Report[] {
  switch (found.state) {
    case 'in place':
      return [];
    case 'missing':
      return [missing(context, spec, found)];
    case 'altered':
      return [altered(context, found)];
    case 'outdated':
      return [outdated(context, found)];
    case 'misplaced':
      return [misplaced(context, spec, found)];
  }
}

function missing(context: RuleContext, spec: SectionSpec, { section }: In<'missing'>): Report {
  const rank = rankOf(context.outline, { spec });
  if (section?.heading) {
    const edit = underHeading(context, section.heading.span.end);
    return {
      message: say`The disclaimer is missing: “${section.heading.text}” does not hold its wording. Insert it.`,
      span: section.heading.content,
      fixes: [{ title: say`Insert the disclaimer’s wording`, edits: [edit], preferred: true, rank }],
    };
  }
  const { edit, place } = insertionOf(context, spec);
  return {
    message: say`The disclaimer is missing. Insert it.`,
    span: topOfArticle(context.article, context.outline),
    related: [{ message: say`It belongs here`, span: place }],
    fixes: [{ title: say`Insert the disclaimer`, edits: [edit], preferred: true, rank }],
  };
}

/** Sets the wording as a paragraph of its own between a heading and what follows it. */
function underHeading(context: RuleContext, at: number): TextEdit {
  const { text } = context.article;
  const lineBreak = lineBreakOf(text);
  const rest = text.slice(at, at + 400).split(/\r\n|\r|\n/);
  const gap = rest[0]?.trim() ? lineBreak.repeat(2) : rest[1]?.trim() ? lineBreak : '';
  return { start: at, end: at, text: lineBreak.repeat(2) + currentWording(context) + gap };
}

function altered(context: RuleContext, found: In<'altered'>): Report {
  const { text } = context.article;
  if (found.slot) {
    const named = text.slice(found.slot.start, found.slot.end).replace(/\s+/g, ' ');
    const publishers = listed(knownPublishers(context).map(name => say`“${name}”`));
    return {
      message: say`The disclaimer is altered: it names “${named}”, but the record gives ${publishers} as publisher. Put the name right in one of the two.`,
      span: found.slot,
      fixes: [restore(context, found.span)],
    };
  }
  const { span, message } = alteration(context, found);
  return {
    message: say`The disclaimer is altered: ${message} Restore its wording.`,
    span,
    fixes: [restore(context, found.span)],
  };
}

const longestDifference = 16;

/** What was altered, as exactly as it can be said in a line. */
function alteration(context: RuleContext, { span, tokens }: In<'altered'>): { span: Span; message: Message } {
  const { text } = context.article;
  const wording = wantedWording(context, tokens);
  const expected = tokensOf(wording, { start: 0, end: wording.length });
  const words = (of: readonly Token[]): string[] => of.map(({ word }) => word);
  const parts = difference(words(tokens), words(expected));
  const is = tokens.slice(parts.actual.start, parts.actual.end);
  const should = expected.slice(parts.expected.start, parts.expected.end);
  if (is.length > longestDifference || should.length > longestDifference) {
    return { span, message: say`this is not its exact wording.` };
  }
  const wanted = wordsAt(wording, should);
  if (is.length === 0)
    return { span: gapAt(tokens, parts.actual.end) ?? span, message: say`“${wanted}” was left out.` };
  const says = wordsAt(text, is);
  const message =
    should.length === 0 ? say`“${says}” was added.` : say`it says “${says}” where its wording is “${wanted}”.`;
  return { span: spanOf(is), message };
}

/** The word behind a gap, else the last one before it: something to point at where words were left out. */
function gapAt(tokens: readonly Token[], at: number): Span | undefined {
  const isWord = ({ word }: Token): boolean => /^[\p{L}\p{N}]/u.test(word);
  return (tokens.slice(at).find(isWord) ?? tokens.findLast(isWord))?.span;
}

/**
 * The wording as it should stand in place of these words: with the name that they give the publisher, where that may stay, else with the name on
 * record.
 */
function wantedWording(context: RuleContext, tokens: readonly Token[]): string {
  const { text } = context.profile.disclaimer.current;
  const noun = /^ (\p{L}+)/u.exec(text.split('{publisher}')[1] ?? '')?.[1] ?? '';
  const slotEnd = tokens.findIndex(({ word }) => word === noun || word === `${noun}s`);
  const name = wordsAt(context.article.text, nameBefore(tokens, slotEnd));
  if (noun === '' || name === '' || !namesPublishers(name, knownPublishers(context))) return currentWording(context);
  return text.split(`{publisher} ${noun}`).join(`${name} ${tokens[slotEnd]?.word ?? noun}`);
}

/** The name that ends before a word: capitalised words, with the small ones that join them. */
function nameBefore(tokens: readonly Token[], end: number): readonly Token[] {
  let start = Math.max(0, end);
  const isJoint = (at: number): boolean => joints.includes(tokens[at]?.word ?? '');
  const matches = (at: number, pattern: RegExp): boolean => pattern.test(tokens[at]?.word ?? '');
  while (start > 0 && (isJoint(start - 1) || matches(start - 1, /^(?:\p{Lu}|\p{N}|['.,&-])/u))) start--;
  while (start < end && (isJoint(start) || matches(start, /^\P{L}/u))) start++;
  return tokens.slice(start, Math.max(0, end));
}

function outdated(context: RuleContext, { span, wording }: In<'outdated'>): Report {
  const { version } = context.profile.disclaimer.current;
  const old =
    wording.until === undefined
      ? say`The disclaimer’s wording is out of date`
      : say`The disclaimer’s wording is out of date since ${wording.until}`;
  const which = wording.version === undefined ? old : say`${old}: it is version ${wording.version}`;
  return {
    message:
      version === undefined
        ? say`${which}. Put the current wording in its place.`
        : say`${which}. Put the current wording, version ${version}, in its place.`,
    span,
    fixes: [{ ...restore(context, span), title: say`Use the current wording` }],
  };
}

function misplaced(context: RuleContext, spec: SectionSpec, { span, section }: In<'misplaced'>): Report {
  const { article, outline } = context;
  const rank = rankOf(outline, { spec });
  if (section) {
    const edits = moveSection(article, outline, section, sectionsInPlace(outline));
    return {
      message: say`The disclaimer is not in its place. Move it to where the profile has it.`,
      span: section.heading?.content ?? span,
      fixes: edits.length === 0 ? [] : [{ title: say`Move the disclaimer to its place`, edits, preferred: true, rank }],
    };
  }
  const { edit, place } = insertionOf(context, spec);
  return {
    message: say`The disclaimer is not in its place: it stands without its heading. Move it under a heading “${spec.title}”.`,
    span,
    related: [{ message: say`It belongs here`, span: place }],
    fixes: [
      {
        title: say`Move the disclaimer under its heading`,
        edits: [removal(context, span), edit],
        preferred: true,
        rank,
      },
    ],
  };
}

/** Takes the wording out of where it stands: the whole paragraph, or its sentences in one that says more. */
function removal({ article }: RuleContext, span: Span): TextEdit {
  const block = article.blocks.find(({ span: { start, end } }) => start <= span.start && span.end <= end);
  const around = block
    ? article.text.slice(block.span.start, span.start) + article.text.slice(span.end, block.span.end)
    : '';
  return /[^\s*_>]/.test(around)
    ? removeWords(article.text, span, block?.span ?? span)
    : removeLines(article, block?.span ?? span);
}

function restore(context: RuleContext, span: Span): ReportedFix {
  const text = wantedWording(context, tokensOf(context.article.text, span));
  return { title: say`Restore the disclaimer’s wording`, edits: [{ ...span, text }], preferred: true };
}

function currentWording(context: RuleContext): string {
  return toPlainText(numberGaps(disclaimerPieces(context.profile, knownPublishers(context))));
}

function spanOf(tokens: readonly Token[]): Span {
  return { start: tokens[0]?.span.start ?? 0, end: tokens.at(-1)?.span.end ?? 0 };
}

function wordsAt(text: string, tokens: readonly Token[]): string {
  const { start, end } = spanOf(tokens);
  return text.slice(start, end).replace(/\s+/g, ' ');
}

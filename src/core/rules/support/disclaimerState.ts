import type { Article, Outline, PlacedSection } from '../../article/types.js';
import { wordingFor } from '../../profiles/disclaimer.js';
import type { DisclaimerWording } from '../../profiles/types.js';
import type { Span } from '../../text/span.js';
import { knownPublishers } from './insertion.js';
import { sectionsInPlace } from './order.js';
import { namesPublishers } from './publisherNames.js';
import type { ArticleContext } from '../types.js';
import { findWording, resemblance, tokensOf, type Fit, type Token } from './wording.js';

/** How the disclaimer stands in an article. */
export type DisclaimerState =
  | { readonly state: 'in place'; readonly span: Span }
  /** `section` is there when its heading is, with other words or none under it. */
  | { readonly state: 'missing'; readonly section?: PlacedSection }
  /** `slot`: only the publisher is another. */
  | { readonly state: 'altered'; readonly span: Span; readonly tokens: readonly Token[]; readonly slot?: Span }
  | { readonly state: 'outdated'; readonly span: Span; readonly wording: DisclaimerWording }
  /** `section` is absent when the wording stands without its heading. */
  | { readonly state: 'misplaced'; readonly span: Span; readonly section?: PlacedSection };

/** Below this share of its words, a paragraph is some other text, not the disclaimer altered. */
const altered = 0.3;

/** Looks for the profile's disclaimer in its section, and without that anywhere in the body. */
export function disclaimerState(context: ArticleContext): DisclaimerState {
  const { article, outline } = context;
  const sections = outline.sections.filter(({ spec }) => spec?.id === 'disclaimer');
  const states = sections.map(section => stateIn(context, section));
  return (
    states.find(({ state }) => state === 'in place' || state === 'misplaced') ??
    states[0] ??
    withoutHeading(context, article)
  );
}

function stateIn(context: ArticleContext, section: PlacedSection): DisclaimerState {
  const { article, outline, profile } = context;
  const paragraphs = paragraphsOf(article, section);
  for (const { span, tokens } of paragraphs) {
    const fit = fitting(context, tokens, profile.disclaimer.current);
    if (!fit) continue;
    const slot = slotSpan(fit, tokens);
    if (slot && !namesPublishers(article.text.slice(slot.start, slot.end), knownPublishers(context))) {
      return { state: 'altered', span, tokens, slot };
    }
    const found = spanOf(tokens, fit);
    return isInPlace(outline, section)
      ? { state: 'in place', span: found }
      : { state: 'misplaced', span: found, section };
  }
  return outdated(context, paragraphs) ?? nearest(context, paragraphs) ?? { state: 'missing', section };
}

/** A second Disclaimer section is nowhere in order; that it is there twice is another rule's to report. */
function isInPlace(outline: Outline, section: PlacedSection): boolean {
  const first = outline.sections.find(({ spec }) => spec?.id === 'disclaimer');
  return section !== first || sectionsInPlace(outline).has(section);
}

interface Paragraph {
  readonly span: Span;
  readonly tokens: readonly Token[];
}

function paragraphsOf(article: Article, { blocks, body }: PlacedSection): Paragraph[] {
  return blocks
    .filter(({ kind }) => kind !== 'heading' && kind !== 'html' && kind !== 'code')
    .map(({ span }) => ({ start: Math.max(span.start, body.start), end: Math.min(span.end, body.end) }))
    .filter(({ start, end }) => start < end)
    .map(span => ({ span, tokens: tokensOf(article.text, span) }));
}

/** Several sources make it "readouts". */
function fitting({ article }: ArticleContext, tokens: readonly Token[], wording: DisclaimerWording): Fit | undefined {
  const fit = findWording(tokens, wording.text);
  if (fit || article.frontMatter.record.sources.length === 1) return fit;
  return findWording(tokens, wordingFor(wording, 2));
}

function outdated(context: ArticleContext, paragraphs: readonly Paragraph[]): DisclaimerState | undefined {
  for (const { span, tokens } of paragraphs) {
    const earlier = context.profile.disclaimer.earlier.find(wording => fitting(context, tokens, wording));
    if (earlier) return { state: 'outdated', span, wording: earlier };
  }
  return undefined;
}

function nearest({ profile }: ArticleContext, paragraphs: readonly Paragraph[]): DisclaimerState | undefined {
  const { text } = profile.disclaimer.current;
  const ranked = paragraphs.map(paragraph => ({ ...paragraph, share: resemblance(paragraph.tokens, text) }));
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (a, b) => (a && a.share >= b.share ? a : b),
    undefined,
  );
  return best && best.share >= altered ? { state: 'altered', span: best.span, tokens: best.tokens } : undefined;
}

/** The wording in a paragraph of another section: it is there, but not in its place. */
function withoutHeading(context: ArticleContext, article: Article): DisclaimerState {
  for (const block of article.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'quote') continue;
    const tokens = tokensOf(article.text, block.span);
    const wordings = [context.profile.disclaimer.current, ...context.profile.disclaimer.earlier];
    const fit = wordings.map(wording => fitting(context, tokens, wording)).find(found => found);
    if (fit) return { state: 'misplaced', span: spanOf(tokens, fit) };
  }
  return { state: 'missing' };
}

function spanOf(tokens: readonly Token[], { start, end }: { start: number; end: number }): Span {
  return { start: tokens[start]?.span.start ?? 0, end: tokens[end - 1]?.span.end ?? 0 };
}

function slotSpan({ slot }: Fit, tokens: readonly Token[]): Span | undefined {
  return slot && spanOf(tokens, slot);
}

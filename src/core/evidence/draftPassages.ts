import type { Article, Block, Outline, PlacedSection } from '../article/types.js';
import { extractFacts } from '../facts/extractFacts.js';
import type { Person, TextFacts } from '../facts/types.js';
import type { SectionKind } from '../profiles/types.js';
import { findPlaceholders } from '../rules/support/placeholders.js';
import { blanked, proseOf } from '../rules/support/prose.js';
import { splitSentences } from '../text/sentences.js';
import { overlap, trimmedSpan } from '../text/span.js';
import type { Span } from '../text/span.js';
import type { EvidenceMemory } from './memory.js';
import { toPassage } from './passages.js';
import type { DraftPassage } from './types.js';

/** A draft as evidence sees it. */
export interface Draft {
  /** The article's text with everything blanked that is no prose or mark-up; offsets are the article's. */
  readonly prose: string;
  readonly passages: readonly DraftPassage[];
  readonly facts: TextFacts;
}

/**
 * Reads a draft into passages with their facts; furniture sections are left out. Linear.
 *
 * @param known people of the sources, whom the draft may call by surname alone.
 */
export function readDraft(
  article: Article,
  outline: Outline,
  known: readonly Person[],
  memory: Pick<EvidenceMemory, 'factsIn'>,
): Draft {
  const prose = withoutMarks(withoutPlaceholders(proseOf(article)));
  const stretches = stretchesOf(article, outline, prose);
  const facts = extractFacts(
    prose,
    stretches.map(({ span }) => span),
    known,
    stretch => memory.factsIn(stretch),
  );
  const passages: DraftPassage[] = [];
  for (const stretch of stretches) {
    const spans = stretch.role === 'sentence' ? sentencesOf(prose, stretch.span) : [trimmedSpan(prose, stretch.span)];
    for (const span of spans) {
      const passage = toPassage(prose, span, facts.facts);
      const kind = stretch.labelled && stretch.kind === 'fact' ? 'analysis' : stretch.kind;
      passages.push({ ...passage, kind, role: stretch.role, before: passages.at(-1) });
    }
  }
  return { prose, passages, facts };
}

interface Stretch {
  readonly span: Span;
  readonly kind: SectionKind;
  readonly role: DraftPassage['role'];
  /** Whether its paragraph begins with a word that labels it: `Analysis:`. */
  readonly labelled: boolean;
}

function stretchesOf(article: Article, outline: Outline, prose: string): Stretch[] {
  const found: Stretch[] = [];
  if (outline.headline) {
    found.push({ span: outline.headline.content, kind: 'fact', role: 'headline', labelled: false });
  }
  for (const section of outline.sections) {
    const kind = section.spec?.kind ?? 'fact';
    if (kind === 'furniture') continue;
    for (const block of blocksOf(section, outline)) found.push(...blockStretches(article, prose, block, kind));
  }
  return found;
}

/** The blocks under a section's heading. */
function blocksOf(section: PlacedSection, outline: Outline): readonly Block[] {
  const headline = outline.headline?.span;
  return section.blocks
    .filter(
      ({ kind, span }) =>
        span.end > section.body.start &&
        kind !== 'code' &&
        kind !== 'html' &&
        kind !== 'rule' &&
        !(headline && overlap(span, headline)),
    )
    .map(block => ({ ...block, span: { start: Math.max(block.span.start, section.body.start), end: block.span.end } }));
}

function blockStretches(article: Article, prose: string, block: Block, kind: SectionKind): Stretch[] {
  if (block.kind === 'heading') {
    return [{ span: block.content ?? block.span, kind, role: 'heading', labelled: false }];
  }
  const items = block.kind === 'list' || block.kind === 'table' ? itemsOf(article.text, block.span) : [block.span];
  return items.flatMap(item => {
    const lead = leadIn(article.text, item);
    const labelled = isLabelledAnalysis(prose.slice(item.start, item.end));
    if (!lead) return [{ span: item, kind, role: 'sentence' as const, labelled }];
    return [
      { span: lead, kind, role: 'lead-in' as const, labelled },
      { span: { start: lead.end, end: item.end }, kind, role: 'sentence' as const, labelled },
    ];
  });
}

/** The items of a list, or the rows of a table: each begins a line with its mark. */
function itemsOf(text: string, span: Span): Span[] {
  const items: Span[] = [];
  const mark = /(?:^|\n)[^\S\n]{0,12}(?:[-*+•]|\d{1,3}[.)]|\|)(?=\s|$)/g;
  const piece = text.slice(span.start, span.end);
  const starts = Array.from(piece.matchAll(mark), match => span.start + match.index + match[0].length);
  for (const [index, start] of starts.entries()) {
    const next = starts[index + 1];
    items.push({ start, end: next === undefined ? span.end : lineStartBefore(text, next) });
  }
  return items.length > 0 ? items : [span];
}

function lineStartBefore(text: string, offset: number): number {
  const at = text.lastIndexOf('\n', offset - 1);
  return at < 0 ? offset : at;
}

/** `**What prompted the call:**` at the start of a paragraph. */
function leadIn(text: string, item: Span): Span | undefined {
  const match = /^\s{0,8}(?:\*\*|__)[^*_\n]{1,90}(?::(?:\*\*|__)|(?:\*\*|__):|\.(?:\*\*|__))/.exec(
    text.slice(item.start, Math.min(item.end, item.start + 120)),
  );
  return match ? { start: item.start, end: item.start + match[0].length } : undefined;
}

function sentencesOf(prose: string, span: Span): Span[] {
  return splitSentences(prose.slice(span.start, span.end)).map(({ start, end }) => ({
    start: span.start + start,
    end: span.start + end,
  }));
}

function isLabelledAnalysis(text: string): boolean {
  return /^[\s*_]{0,8}(?:analysis|background|context|opinion|comment)\b[^\n]{0,30}?[:.]/i.test(text.slice(0, 60));
}

/** What a placeholder asks for is not what the draft says. */
function withoutPlaceholders(prose: string): string {
  return blanked(
    prose,
    findPlaceholders(prose).map(({ span }) => span),
  );
}

/** Blanks placeholders and Markdown's marks for emphasis and quotes, so that words stand as they are read; offsets stay. */
function withoutMarks(prose: string): string {
  return prose
    .replace(/\[(?:TK|TODO|INSERT)\b[^[\]\n]{0,300}\]/g, hole => ' '.repeat(hole.length))
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, marks => ' '.repeat(marks.length))
    .replace(/(?<=^|\n)[^\S\n]{0,12}>{1,4}/g, mark => ' '.repeat(mark.length));
}

import { LineIndex } from '../text/lineIndex.js';
import { evidenceMarks, type EvidenceView } from './evidence/evidenceMarks.js';
import { findingMarks } from './findingMarks.js';
import type { BlockMemory } from './blockMemory.js';
import { headPiece } from './head.js';
import type { RenderInput } from './input.js';
import { InOrder } from './inOrder.js';
import { createMarkdownWriter } from './markdown.js';
import type { Mark } from './marks.js';
import { datelineSpan, writtenAiLine } from './opening.js';
import { isBlank, partsOf, type ArticleParts, type SectionPart } from './parts.js';
import type { Piece } from './pieces.js';
import { leftoverRecords, sectionPiece, type Note, type SectionWriter } from './sections.js';
import { slotPiece, type Slot } from './slots.js';

/** What a proof shows besides the article, and what is kept from one to the next. */
export interface ProofExtras {
  /** The missing sections, shown in their place. */
  readonly slots: readonly Slot[];
  /** How the facts stand to the sources. */
  readonly evidence: EvidenceView;
  readonly notes: readonly Note[];
  readonly memory?: BlockMemory | undefined;
}

/**
 * The article as it stands inside its `article` element: head, sections, records. Every word of the body is on it once, in its order; comments
 * alone are left out.
 *
 * @param proof absent on a page for readers.
 */
export function articlePieces(input: RenderInput, proof?: ProofExtras): readonly Piece[] {
  const { article, outline } = input;
  const { record } = article.frontMatter;
  const mode = proof ? 'proof' : 'page';
  const parts = openParts(partsOf(article, outline), input);
  const writer = createMarkdownWriter({
    text: article.text,
    lines: new LineIndex(article.text),
    bodyStart: article.bodyStart,
    marks: marksOf(input, parts, proof?.evidence),
    placed: proof !== undefined,
    memory: proof?.memory,
    resolveImage: path => input.resolveImage?.(path),
  });
  proof?.memory?.begin();
  const to: SectionWriter = { input, mode, writer, ids: new Map(), notes: new InOrder(proof?.notes ?? []) };

  const open = '<section aria-label="Before the headline">';
  const before = parts.before ? [{ open, pieces: writer.blocks(parts.before), close: '</section>' }] : [];
  const head = headPiece(parts, record, writer, parts.aiLine, mode);
  return [
    ...before,
    head,
    ...withSlots(parts.sections, proof?.slots ?? [], to),
    ...leftoverRecords(parts.sections, to),
  ];
}

interface OpenParts extends ArticleParts {
  /** The writer's own AI line, taken out of the lede: it stands in the head. */
  readonly aiLine?: { readonly start: number; readonly end: number };
}

/** Takes the AI line out of the lede when the writer wrote one. */
function openParts(parts: ArticleParts, { article }: RenderInput): OpenParts {
  const [lede, ...others] = parts.sections;
  if (!lede || lede.heading) return parts;
  const aiLine = writtenAiLine(article, lede.body);
  if (!aiLine) return parts;
  const rest: SectionPart = { ...lede, body: { start: aiLine.end, end: lede.body.end } };
  return { ...parts, aiLine, sections: isBlank(article.text, rest.body) ? others : [rest, ...others] };
}

function marksOf(
  { article, outline, findings }: RenderInput,
  { sections }: OpenParts,
  evidence: EvidenceView | undefined,
): Mark[] {
  const [lede] = sections;
  const place = lede && !lede.heading && datelineSpan(article, lede.body, article.frontMatter.record.dateline);
  const dateline: Mark[] = place ? [{ ...place, kind: 'dateline' }] : [];
  const found = evidence ? findingMarks(findings, outline, article.bodyStart) : [];
  const held = evidence ? evidenceMarks(evidence) : [];
  return [...held, ...dateline, ...found].sort((a, b) => a.start - b.start);
}

/** Each slot before the first section that stands behind its place; the others at the end. */
function withSlots(sections: readonly SectionPart[], slots: readonly Slot[], to: SectionWriter): Piece[] {
  const waiting = [...slots].sort((a, b) => a.offset - b.offset);
  let next = 0;
  const placed = sections.flatMap(section => {
    const start = section.heading?.span.start ?? section.body.start;
    const from = next;
    while (next < waiting.length && (waiting[next]?.offset ?? Infinity) <= start) next++;
    return [...waiting.slice(from, next).map(slotPiece), sectionPiece(section, to)];
  });
  return [...placed, ...waiting.slice(next).map(slotPiece)];
}

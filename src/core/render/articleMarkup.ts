import { LineIndex } from '../text/lineIndex.js';
import { evidenceMarks, type EvidenceView } from './evidence/evidenceMarks.js';
import { findingMarks } from './findingMarks.js';
import { headMarkup } from './head.js';
import { markup, nothing, type Html } from './html.js';
import type { RenderInput, RenderMode } from './input.js';
import { InOrder } from './inOrder.js';
import { BlockKeys } from './keys.js';
import { createMarkdownWriter } from './markdown.js';
import type { Mark } from './marks.js';
import { datelineSpan, writtenAiLine } from './opening.js';
import { isBlank, partsOf, type ArticleParts, type SectionPart } from './parts.js';
import { leftoverRecords, sectionFindings, sectionMarkup, type SectionWriter } from './sections.js';
import { slotMarkup, type Slot } from './slots.js';

/**
 * The article as it stands inside its `article` element: head, sections, records. Every word of the body is on it once, in its order; comments
 * alone are left out.
 *
 * @param slots the missing sections, shown in their place in a proof.
 * @param evidence how the facts stand to the sources, marked in a proof.
 */
export function articleMarkup(
  input: RenderInput,
  mode: RenderMode,
  slots: readonly Slot[] = [],
  evidence?: EvidenceView,
): Html {
  const { article, outline } = input;
  const { record } = article.frontMatter;
  const parts = openParts(partsOf(article, outline), input);
  const writer = createMarkdownWriter({
    text: article.text,
    lines: new LineIndex(article.text),
    bodyStart: article.bodyStart,
    marks: marksOf(input, parts, mode, evidence),
    ...(mode === 'proof' && { keys: new BlockKeys() }),
    resolveImage: path => input.resolveImage?.(path),
  });
  const to: SectionWriter = {
    input,
    mode,
    writer,
    ids: new Map(),
    notes: new InOrder(mode === 'proof' ? sectionFindings(input.findings) : []),
  };

  const before = parts.before
    ? markup`<section data-key="before" aria-label="Before the headline">${writer.blocks(parts.before)}</section>`
    : nothing;
  const head = headMarkup(parts, record, writer, parts.aiLine, mode);
  return markup`${before}${head}${withSlots(parts.sections, slots, to)}${leftoverRecords(parts.sections, to)}`;
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
  mode: RenderMode,
  evidence: EvidenceView | undefined,
): Mark[] {
  const [lede] = sections;
  const place = lede && !lede.heading && datelineSpan(article, lede.body, article.frontMatter.record.dateline);
  const dateline: Mark[] = place ? [{ ...place, kind: 'dateline' }] : [];
  const found = mode === 'proof' ? findingMarks(findings, outline, article.bodyStart) : [];
  const starts = sections.map(({ body }) => body.start);
  const held = mode === 'proof' && evidence ? evidenceMarks(article, evidence, starts) : [];
  return [...held, ...dateline, ...found].sort((a, b) => a.start - b.start);
}

/** Each slot before the first section that stands behind its place; the others at the end. */
function withSlots(sections: readonly SectionPart[], slots: readonly Slot[], to: SectionWriter): Html {
  const waiting = [...slots].sort((a, b) => a.offset - b.offset);
  let next = 0;
  const placed = sections.map(section => {
    const start = section.heading?.span.start ?? section.body.start;
    const from = next;
    while (next < waiting.length && (waiting[next]?.offset ?? Infinity) <= start) next++;
    return markup`${waiting.slice(from, next).map(slotMarkup)}${sectionMarkup(section, to)}`;
  });
  return markup`${placed}${waiting.slice(next).map(slotMarkup)}`;
}

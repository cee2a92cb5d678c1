import type { Article } from '../article/types.js';
import { defaultConfig } from '../config/index.js';
import { endOfHead } from '../disclosure/besideHeadline.js';
import { disclosureState } from '../disclosure/disclosureState.js';
import type { Statement } from '../disclosure/findStatements.js';
import { LineIndex } from '../text/lineIndex.js';
import type { BlockMemory } from './blockMemory.js';
import { bylineOf } from './byline.js';
import { deskOf } from './deskVoice.js';
import { headPiece } from './head.js';
import { markup } from './html.js';
import type { RenderInput } from './input.js';
import { InOrder } from './inOrder.js';
import { createMarkdownWriter } from './markdown.js';
import type { Mark } from './marks.js';
import { datelineSpan, writtenAiLine } from './opening.js';
import { isBlank, partsOf, type ArticleParts, type SectionPart } from './parts.js';
import type { Piece } from './pieces.js';
import { leftoverRecords, sectionPiece, type Note, type SectionWriter } from './sections.js';
import { slotPiece, type Slot } from './slots.js';
import { wordsForReaders } from './words/index.js';

/** What a proof shows besides the article, and what is kept from one to the next. */
export interface ProofExtras {
  /** The missing sections, shown in their place. */
  readonly slots: readonly Slot[];
  /** What is marked in the words, in ascending order of their starts. */
  readonly marks: readonly Mark[];
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
  const { article, outline, desk = deskOf() } = input;
  const { record } = article.frontMatter;
  const mode = proof ? 'proof' : 'page';
  const words = wordsForReaders(article, outline.profile);
  const told = disclosureState({ article, outline }, input.disclosure ?? defaultConfig.disclosure);
  const statement = 'statement' in told ? told.statement : undefined;
  const parts = openParts(partsOf(article, outline), article, statement);
  const ledeStart = endOfHead(article, outline, new Set(statement && [statement.block]));
  const writer = createMarkdownWriter({
    text: article.text,
    lines: new LineIndex(article.text),
    bodyStart: article.bodyStart,
    marks: withDateline(proof?.marks ?? [], article, parts, ledeStart),
    placed: proof !== undefined,
    memory: proof?.memory,
    resolveImage: path => input.resolveImage?.(path),
    words,
    desk,
  });
  proof?.memory?.begin();
  const to: SectionWriter = {
    input,
    mode,
    words,
    desk,
    writer,
    ledeStart,
    ids: new Map(),
    notes: new InOrder(proof?.notes ?? []),
  };

  const open = markup`<section aria-label="${words.beforeHeadline}">`.source;
  const before = parts.before ? [{ open, pieces: writer.blocks(parts.before), close: '</section>' }] : [];
  const head = headPiece({
    parts,
    record,
    writer,
    words,
    desk,
    mode,
    aiLine: parts.aiLine,
    byline: bylineOf(article, outline, words, statement),
    lacksAiLine: told.state === 'missing',
  });
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

/** Takes the AI line out of the lede when the article opens with one. */
function openParts(parts: ArticleParts, article: Article, statement: Statement | undefined): OpenParts {
  const [lede, ...others] = parts.sections;
  if (!lede || lede.heading || !statement) return parts;
  const aiLine = writtenAiLine(article, lede.body, statement);
  if (!aiLine) return parts;
  const rest: SectionPart = { ...lede, body: { start: aiLine.end, end: lede.body.end } };
  return { ...parts, aiLine, sections: isBlank(article.text, rest.body) ? others : [rest, ...others] };
}

/** Where others begin with it, a dateline stands within what is held against the sources and around what findings point at. */
function withDateline(
  marks: readonly Mark[],
  article: Article,
  { sections: [lede] }: OpenParts,
  ledeStart: number,
): readonly Mark[] {
  if (!lede || lede.heading) return marks;
  const body = ledeStart < lede.body.end ? { ...lede.body, start: Math.max(ledeStart, lede.body.start) } : lede.body;
  const place = datelineSpan(article, body, article.frontMatter.record.dateline);
  if (!place) return marks;
  const at = marks.findIndex(
    ({ kind, start }) => start > place.start || (start === place.start && kind !== 'sentence' && kind !== 'fact'),
  );
  const dateline: Mark = { ...place, kind: 'dateline' };
  return at < 0 ? [...marks, dateline] : marks.toSpliced(at, 0, dateline);
}

/** Each slot before the first section that stands behind its place; the others at the end. */
function withSlots(sections: readonly SectionPart[], slots: readonly Slot[], to: SectionWriter): Piece[] {
  const waiting = [...slots].sort((a, b) => a.offset - b.offset);
  let next = 0;
  const placed = sections.flatMap(section => {
    const start = section.heading?.span.start ?? section.body.start;
    const from = next;
    while (next < waiting.length && (waiting[next]?.offset ?? Infinity) <= start) next++;
    return [...waiting.slice(from, next).map(slot => slotPiece(slot, to.desk)), sectionPiece(section, to)];
  });
  return [...placed, ...waiting.slice(next).map(slot => slotPiece(slot, to.desk))];
}

import { findDates } from '../facts/dates.js';
import { extractFacts } from '../facts/extractFacts.js';
import type { Fact, TextFacts } from '../facts/types.js';
import { giverLines, leadInAbove } from '../readout/giverLines.js';
import { savedText } from '../readout/savedSource.js';
import { arePartsOfOne } from '../readout/quoted.js';
import type { Participant, Readout } from '../readout/types.js';
import type { Source } from '../readout/source.js';
import { MappedTextBuilder, originalSpan } from '../text/mappedText.js';
import type { MappedText } from '../text/mappedText.js';
import { movedSpan, type Span } from '../text/span.js';
import { sentencePassages, toPassage } from './passages.js';
import { quoteWords } from './quotations/quoteWords.js';
import { indexWords } from './quotations/wordIndex.js';
import type { WordIndex } from './quotations/wordIndex.js';
import type { Passage, SourcePassage, SourcePlace } from './types.js';
import { wordReader } from './words.js';

/** A source's words as evidence sees them: title, who gives it out, and the release's own sentences, in one text. */
export interface SourceText {
  /** Every span of passages and facts is into its text; it knows where each word stands in the saved file. */
  readonly mapped: MappedText;
  readonly passages: readonly (Passage & Pick<SourcePassage, 'role'>)[];
  readonly facts: TextFacts;
  readonly words: WordIndex;
  /** The words of quotations that are interrupted by who says them, without what interrupts; absent when none is. */
  readonly joined?: WordIndex | undefined;
  /** Where the release's own words begin. */
  readonly bodyStart: number;
  /** How many words are the source's own, and not what the article calls it. */
  readonly ownWords: number;
}

/** A source that the article cites, ready to be held against it. */
export interface SourceEvidence extends SourceText {
  readonly source: Source;
  readonly readout: Readout;
}

/**
 * Prepares a readout for comparison. Linear.
 *
 * @param title what it is called where it does not say so itself; its place is the beginning of the file.
 */
export function readSourceText(readout: Readout, title?: string): SourceText {
  const builder = new MappedTextBuilder();
  const parts: { span: Span; role: SourcePassage['role'] }[] = [];
  const add = (span: Span, role: SourcePassage['role'], words = readout.text.slice(span.start, span.end)): void => {
    const start = builder.length;
    builder.append(words, span);
    parts.push({ span: { start, end: builder.length }, role });
    builder.append('\n\n', { start: span.end, end: span.end });
  };
  if (readout.title) add(readout.title.span, 'title', readout.title.value);
  if (readout.spokesperson) add(lineAround(readout.text, readout.spokesperson.span), 'attribution');
  for (const line of giverLines(readout)) add(line, 'attribution');
  const leadIn = leadInAbove(readout);
  if (leadIn) add(leadIn, 'attribution');
  if (readout.dateline) add(readout.dateline.span, 'attribution', readout.dateline.value);
  const day = dayOfDateline(readout);
  if (day) add(day, 'attribution');
  for (const { value, span } of readout.summary) add(span, 'statement', value);
  for (const one of recorded(readout)) add(one.span, 'attribution', [one.office, one.name].filter(Boolean).join(' '));
  const bodyStart = builder.length;
  for (const { start, end, from, to } of readout.body.segments) {
    builder.append(readout.body.text.slice(start, end), { start: from, end: to });
  }
  const bodyEnd = builder.length;
  const heads = parts.length;
  const ownWords = quoteWords(builder.build().text).length;
  if (title !== undefined) {
    builder.append('\n\n', atStart);
    add(atStart, 'title', title);
  }
  const mapped = builder.build();
  const facts = extractFacts(mapped.text);
  const read = wordReader();
  // What the article calls its source names people, places and days; its figures are shortened, as in a headline.
  const named = facts.facts.filter(({ kind, span }) => span.start < bodyEnd || !figures.has(kind));
  const beside = parts.map(({ span, role }) => ({
    ...toPassage({ text: mapped.text, start: 0 }, span, named, read),
    role,
  }));
  const body = { start: bodyStart, end: bodyEnd };
  const statements = sentencePassages(mapped.text, body, facts.facts, read).map(one => ({
    ...one,
    role: 'statement' as const,
  }));
  const words = indexWords(mapped.text);
  const joined = joinedQuotations(mapped.text, readout, bodyStart);
  // Behind what the source itself says.
  const passages = [...beside.slice(0, heads), ...statements, ...beside.slice(heads)];
  return { mapped, passages, facts, words, joined, bodyStart, ownWords };
}

const figures: ReadonlySet<Fact['kind']> = new Set(['number', 'money', 'percentage']);
const atStart: Span = { start: 0, end: 0 };

function joinedQuotations(text: string, { quotations }: Readout, bodyStart: number): WordIndex | undefined {
  const pieces: string[] = [];
  let from = 0;
  for (const [at, { span, speaker }] of quotations.entries()) {
    const next = quotations[at + 1];
    if (!next || speaker === null || next.speaker !== speaker) continue;
    const [start, end] = [bodyStart + span.end + 1, bodyStart + next.span.start];
    if (!arePartsOfOne(text.slice(start, end))) continue;
    pieces.push(text.slice(from, start), ' '.repeat(end - start));
    from = end;
  }
  return from > 0 ? indexWords(pieces.join('') + text.slice(from)) : undefined;
}

/** People whom a person's correction puts into the source's record: they stand above its text. */
function recorded(readout: Readout): readonly Participant[] {
  const { start } = savedText(readout.text);
  return readout.participants.filter(({ span }) => span.end <= start);
}

/** Where words of the source stand in its saved file. */
export function placeIn(evidence: SourceEvidence, span: Span): SourcePlace {
  return {
    source: evidence.source.index,
    span: originalSpan(evidence.mapped, span),
    text: evidence.mapped.text.slice(span.start, span.end),
  };
}

/** Where a dateline tells the day without its year: `9 February`, in `GENEVA 9 February – …`. Into the saved file. */
function dayOfDateline({ text, body, dateline }: Readout): Span | undefined {
  const start = dateline?.span.end;
  const end = body.segments[0]?.from;
  if (start === undefined || end === undefined || end < start || end - start > longestLine) return undefined;
  const [day] = findDates(text.slice(start, end));
  return day?.year === null ? movedSpan(day.span, start) : undefined;
}

/** A line of attribution is no longer than this. */
const longestLine = 500;

function lineAround(text: string, { start, end }: Span): Span {
  let from = start;
  while (from > 0 && start - from < longestLine && !/[\r\n]/.test(text.charAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < longestLine && !/[\r\n:]/.test(text.charAt(to))) to++;
  return { start: from, end: to };
}

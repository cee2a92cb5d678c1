import type { Article, Block, Outline, PlacedSection } from '../article/types.js';
import type { Fact, QuotationFact } from '../facts/types.js';
import type { SectionKind } from '../profiles/types.js';
import { correctionNotes } from '../article/correctionNotes.js';
import { monthNames } from '../facts/lexicon/months.js';
import { isTitleCase } from '../facts/people/titleCase.js';
import { tokenise } from '../facts/people/tokens.js';
import { findPlaceholders } from '../article/placeholders.js';
import { blanked } from '../article/prose.js';
import { splitSentences } from '../text/sentences.js';
import type { KnownText } from '../text/knownText.js';
import { overlap, textAt, trimmedSpan } from '../text/span.js';
import type { Span } from '../text/span.js';
import { toPassage } from './passages.js';
import { ReadProse } from './readProse.js';
import type { DraftPassage } from './types.js';
import type { WordReader } from './words.js';

/** A part of a draft that is read at once: a heading, a paragraph, a list's item, the words in bold that lead into it. */
export interface Stretch {
  /** Its words with everything blanked that is no prose or mark-up; offsets stay. */
  readonly text: string;
  /** Where in the article it starts. */
  readonly start: number;
  /** What its section holds. What calls itself analysis counts as such wherever it stands. */
  readonly kind: SectionKind;
  readonly role: DraftPassage['role'];
  /** The words in bold that lead into it: `Niger:`. */
  readonly lead?: string | undefined;
}

/** A line that stands for the article, as its headline does. */
export function headlineStretch(text: string, span: Span): Stretch {
  return { text: asRead(textAt(text, span)), start: span.start, kind: 'fact', role: 'headline' };
}

/**
 * Takes a draft apart, in order; furniture sections are left out, and corrections, which say what was wrong and on what later day it was put
 * right. Linear.
 *
 * @param text the article's text as prose: see `proseOf`.
 */
export function readStretches(article: Article, outline: Outline, text: string): Stretch[] {
  const heading = (span: Span, kind: SectionKind): Stretch => ({
    ...headlineStretch(text, span),
    kind,
    role: 'heading',
  });
  const { headline } = outline;
  const notes = new Set(correctionNotes({ article, prose: () => text }).map(({ span }) => span.start));
  const found: Stretch[] = headline ? [headlineStretch(text, headline.content)] : [];
  for (const section of outline.sections) {
    const kind = section.spec?.kind ?? 'fact';
    if (kind === 'furniture') continue;
    if (section.heading && isWritten(section)) found.push(heading(section.heading.content, kind));
    for (const block of blocksOf(section, outline)) {
      if (notes.has(block.span.start) || isCredit(textAt(text, block.span))) continue;
      if (block.kind === 'heading') found.push(heading(block.content ?? block.span, kind));
      else for (const part of partsOf(article, block, text)) found.push(placed(part, block.span.start, kind));
    }
  }
  return found;
}

/** Whether a section's heading is the writer's, and tells of the matter: the profile's headings say nothing, and the day of an update is the newsroom's. */
function isWritten({ spec, heading }: PlacedSection): boolean {
  return spec === undefined && heading?.style === 'markdown' && !ofNewsroom.test(heading.text);
}

const ofNewsroom = /^[\s*_]*(?:updat|correct|clarif|edit|writ|publish|actualiz|correcci|aclarac|publicad)/i;

/** `Edited by Ana Relph.`, `By Ana Relph`: the newsroom's own people, by themselves in a line. */
function isCredit(words: string): boolean {
  return (
    (byline.test(words) && !dayNames.test(words) && !running.test(words)) ||
    (credit.test(words) && /\bby\b/.test(words))
  );
}

const credit =
  /^[\s*_]{0,6}(?:(?:Additional )?[Rr]eport(?:ed|ing)|Edit(?:ed|ing)|Check(?:ed|ing)|Fact-check(?:ed|ing)|Review(?:ed|ing)|Writ(?:ten|ing)|Translated|Photos?)(?:\s(?:by|for))?:?\s\p{Lu}[^.!?\n]{0,100}[.*_]{0,6}\s*$/u;
/** Names and no more, unless a comma or the like parts it from them: `By December the fund …` is no byline. */
const byline =
  /^[\s*_]{0,6}By:?(?:\s[*_]{0,2}(?:\p{Lu}|d[aeu]\b|v[ao]n\b)[\p{L}.’'*_-]{0,30}){1,5}(?:(?:,|\s(?:and|for|in|[·|—–-]))\s[^.!?\n]{0,80})?[.*_]{0,6}\s*$/u;
/** `By Easter, the government had opened the harbour.`: three words in small letters in a row tell something. */
const running = /\s\p{Ll}[\p{L}’'-]*\s\p{Ll}[\p{L}’'-]*\s\p{Ll}/u;
/** `By December, …` */
const dayNames = new RegExp(`^[\\s*_]{0,6}By:?\\s(?:${monthNames.join('|')}|\\p{Lu}\\p{Ll}+day)\\b`, 'u');

function placed({ text, start, role, lead, labelled }: Part, by: number, kind: SectionKind): Stretch {
  return { text, start: start + by, kind: labelled && kind === 'fact' ? 'analysis' : kind, role, lead };
}

/**
 * The passages of a stretch, in order, spans into it. Linear.
 *
 * @param facts of the stretch, spans into it.
 */
export function passagesOf(stretch: Stretch, facts: readonly Fact[], read: WordReader): DraftPassage[] {
  const { text: prose, kind, role, lead } = stretch;
  const spans = role === 'sentence' ? splitSentences(prose) : [trimmedSpan(prose, { start: 0, end: prose.length })];
  const quotations = facts.filter((fact): fact is QuotationFact => fact.kind === 'quotation');
  let next = 0;
  return spans.map(span => {
    const { text, facts: own, lookup, words } = toPassage({ text: prose, start: 0 }, span, facts, read);
    while ((quotations[next]?.span.end ?? Infinity) <= span.start) next++;
    const open = quotations[next];
    const carried = open && open.span.start < span.start ? open : undefined;
    const isTold = kind === 'background' && attributed.test(text);
    return {
      text,
      span,
      facts: own,
      lookup,
      words,
      kind: isTold ? 'fact' : kind,
      role,
      prose: new ReadProse(prose, span),
      carried,
      lead,
    };
  });
}

/** `According to the ministry`: background that the source is said to give. */
const attributed =
  /^According to the (?:(?:press )?release|readout|statement|summary|ministry|department|office|agency)\b|\bthe (?:(?:press )?release|readout|statement) (?:says|said|adds|notes|states)\b/;

/** A part of a block; `start` is into the block. */
interface Part extends Omit<Stretch, 'kind'> {
  /** Whether its paragraph begins with a word that labels it: `Analysis:`. */
  readonly labelled: boolean;
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
    .map(block => {
      const start = Math.max(block.span.start, section.body.start);
      return start === block.span.start ? block : { ...block, span: { start, end: block.span.end } };
    });
}

/** The parts of a block of the text. A block of which nothing is blanked is taken apart once. */
function partsOf(article: Article, { kind, span, source }: Block, text: string): readonly Part[] {
  const words = textAt(text, span);
  const isRow = kind === 'list' || kind === 'table';
  if (words === source.words) return source.read(isRow ? partsOfRow : partsOfParagraph);
  return takeApart(textAt(article.text, span), words, isRow);
}

function partsOfRow({ words }: KnownText): readonly Part[] {
  return takeApart(words, words, true);
}

function partsOfParagraph({ words }: KnownText): readonly Part[] {
  return takeApart(words, words, false);
}

/** @param isRow whether it is a row of items. */
function takeApart(written: string, words: string, isRow: boolean): Part[] {
  const text = asRead(words);
  const whole = { start: 0, end: text.length };
  const part = ({ start, end }: Span, role: Part['role'], labelled: boolean): Part => ({
    text: text.slice(start, end),
    start,
    role,
    labelled,
  });
  const items = isRow ? itemsOf(written, whole) : [whole];
  const [header, ruled] = items;
  // Above the line under a table's first row stand its headings.
  const isHeading = (item: Span): boolean =>
    item === header && ruled !== undefined && /^[\s|:-]*-[\s|:-]*$/.test(textAt(written, ruled));
  return items.flatMap(item => {
    if (isHeading(item)) return [part(item, 'heading', false)];
    const lead = leadIn(written, item, isRow);
    const labelled = isLabelledAnalysis(textAt(text, item));
    if (!lead) return [part(item, 'sentence', labelled)];
    const led = part({ start: lead.end, end: item.end }, 'sentence', labelled);
    return [part(lead, 'lead-in', labelled), { ...led, lead: textAt(text, lead) }];
  });
}

/** Prose as it is read: without placeholders and Markdown's marks, which become spaces. */
function asRead(prose: string): string {
  return withoutMarks(withoutPlaceholders(prose));
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

/** `**What prompted the call:**` at the start of a paragraph; where an item of a row is pasted in without marks, `Help for the Harbours: The …`. */
function leadIn(text: string, item: Span, isRow: boolean): Span | undefined {
  const words = text.slice(item.start, Math.min(item.end, item.start + 120));
  const match =
    /^\s{0,8}(?:\*\*|__)[^*_\n]{1,90}(?::(?:\*\*|__)|(?:\*\*|__):|\.(?:\*\*|__))/.exec(words) ??
    (isRow || /^\s{0,8}[•·▪◦]/.test(words) ? plainLeadIn.exec(words) : null);
  if (!match || (match[1] !== undefined && !isTitleCase(tokenise(match[1])))) return undefined;
  return { start: item.start, end: item.start + match[0].length };
}

/** Words up to a colon, with a sentence behind it that is no quotation. */
const plainLeadIn = /^\s{0,8}(?:[•·▪◦]\s{1,8})?(\p{Lu}[^\n:.!?“”"*_[\]]{3,80}):(?=\s\p{Lu})/u;

function isLabelledAnalysis(text: string): boolean {
  return /^[\s*_]{0,8}(?:analysis|background|context|opinion|comment)\b[^\n]{0,30}?[:.]/i.test(text.slice(0, 60));
}

/** What a placeholder asks for is not what the draft says. */
function withoutPlaceholders(prose: string): string {
  const spans = findPlaceholders(prose).map(({ span }) => span);
  return spans.length === 0 ? prose : blanked(prose, spans);
}

/** Blanks placeholders and Markdown's marks for emphasis and quotes, so that words stand as they are read; offsets stay. */
function withoutMarks(prose: string): string {
  if (!/[*_>[]/.test(prose)) return prose;
  return prose
    .replace(/\[(?:TK|TODO|INSERT)\b[^[\]\n]{0,300}\]/g, hole => ' '.repeat(hole.length))
    .replace(/[*_]{1,3}(?=\S)|(?<=\S)[*_]{1,3}/g, marks => ' '.repeat(marks.length))
    .replace(/(?<=^|\n)[^\S\n]{0,12}>{1,4}/g, mark => ' '.repeat(mark.length));
}

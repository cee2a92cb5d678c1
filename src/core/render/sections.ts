import type { Finding } from '../findings/types.js';
import { aiRecordList } from './aiRecord.js';
import type { Desk } from './deskVoice.js';
import { markup } from './html.js';
import type { RenderInput, RenderMode } from './input.js';
import type { MarkdownWriter } from './markdown.js';
import type { InOrder } from './inOrder.js';
import { isBlank, type SectionPart } from './parts.js';
import type { Leaf, Piece } from './pieces.js';
import { namedIn, recordSection, headingOfUse } from './records.js';
import { notePiece } from './slots.js';
import { sourceCard } from './sourceCard.js';
import { labelOf, type ReaderWords, type SectionLabel } from './words/index.js';

/** Writes the sections of one article. */
export interface SectionWriter {
  readonly input: RenderInput;
  readonly mode: RenderMode;
  readonly words: ReaderWords;
  readonly desk: Desk;
  readonly writer: MarkdownWriter;
  /** Where the first block behind the article's head starts. */
  readonly ledeStart: number;
  /** How often an id was wanted. */
  readonly ids: Map<string, number>;
  /** Findings about a section as a whole: they become notes at its end. None on a page. */
  readonly notes: InOrder<Note>;
}

const sectionRules: ReadonlySet<string> = new Set(['empty-section', 'section-order', 'source-link', 'disclaimer']);

/** A finding that is a note, under the name by which its button leads to its place. */
export type Note = Finding & { readonly name: string };

/** The findings that are notes: about a section as a whole, not about words in it. */
export function sectionNotes(findings: readonly Finding[]): Note[] {
  return findings
    .filter(({ rule }) => sectionRules.has(rule))
    .map((finding, at) => ({ ...finding, name: `note-${at}` }));
}

/** A section of the article: its heading, what stands under it, and what the record adds. No word of the writer's is left out. */
export function sectionPiece(part: SectionPart, to: SectionWriter): Piece {
  const { spec, heading } = part;
  if (!heading) {
    const open = markup`<section aria-label="${spec?.title ?? to.words.opening}">`.source;
    return { open, pieces: [...opening(part, to), ...notes(part, to)], close: '</section>' };
  }
  const id = freeId(`h-${spec?.id ?? 'section'}`, to.ids);
  const look = looks[lookOf(part)];
  const headingPiece = to.writer.heading(markup`h2 id="${id}"`, heading);
  return {
    open: markup`<section class="${look.className}" aria-labelledby="${id}">`.source,
    pieces: [...sectionLabel(labelOf(spec, to.words)), headingPiece, ...look.body(part, to), ...notes(part, to)],
    close: '</section>',
  };
}

/** A picture or a deck may stand above the lede. */
function opening({ body }: SectionPart, { writer, ledeStart }: SectionWriter): readonly Piece[] {
  if (ledeStart <= body.start || ledeStart >= body.end) return writer.blocks(body, 'lede');
  return [
    ...writer.blocks({ start: body.start, end: ledeStart }),
    ...writer.blocks({ start: ledeStart, end: body.end }, 'lede'),
  ];
}

/** The label that says whose thought a section is. It stays in every view, in print too. */
function sectionLabel(words: SectionLabel | undefined): Leaf[] {
  if (!words) return [];
  const label = markup`<p class="analysis__label">
  <strong>${words.label}</strong> <span>${words.meaning}</span>
</p>`;
  return [{ html: label.source }];
}

interface Look {
  readonly className: string;
  body(part: SectionPart, to: SectionWriter): readonly Piece[];
}

type LookName = 'plain' | 'analysis' | 'disclaimer' | 'source' | 'ai';

const words: Look['body'] = (part, to) => to.writer.blocks(part.body);

const looks: Readonly<Record<LookName, Look>> = {
  plain: { className: 'section', body: words },
  analysis: { className: 'analysis', body: words },
  disclaimer: { className: 'disclaimer', body: words },
  source: {
    className: 'record record--card',
    body: (part, to) => [...prose(part, to), ...sourceCards(to, bodyText(part, to))],
  },
  ai: {
    className: 'record',
    body: (part, to) => [...prose(part, to), ...aiRecordList(to.input.article, to)],
  },
};

function lookOf(part: SectionPart): LookName {
  if (part.spec?.kind === 'analysis') return 'analysis';
  return recordSection(part) ?? (part.spec?.id === 'disclaimer' ? 'disclaimer' : 'plain');
}

/** The records that no section of the article's own holds, so that neither source nor provenance is ever lost from the page. */
export function leftoverRecords(parts: readonly SectionPart[], to: SectionWriter): Piece[] {
  const { record } = to.input.article.frontMatter;
  const shown = new Set(parts.map(lookOf));
  const use = headingOfUse(record, to.words);
  return [
    ...(shown.has('source') || record.sources.length === 0 ? [] : [sourceRecord(to)]),
    ...(shown.has('ai') || use === undefined ? [] : [aiSection(use, to)]),
  ];
}

function sourceRecord(to: SectionWriter): Piece {
  const heading = markup`<h2 id="record-source">${to.words.source.heading}</h2>`;
  return {
    open: '<section class="record record--card" aria-labelledby="record-source">',
    pieces: [{ html: heading.source }, ...sourceCards(to, '')],
    close: '</section>',
  };
}

function aiSection(title: string, to: SectionWriter): Piece {
  const heading = markup`<h2 id="record-ai">${title}</h2>`;
  return {
    open: '<section class="record" aria-labelledby="record-ai">',
    pieces: [{ html: heading.source }, ...aiRecordList(to.input.article, to)],
    close: '</section>',
  };
}

/** @param written the writer's own words in the section: a source that they link or name needs no title over its record. */
function sourceCards({ input: { article, sources }, mode, words, desk }: SectionWriter, written: string): Leaf[] {
  const found = new Map(sources?.map(source => [source.index, source]));
  const isNamed = namedIn(written);
  return article.frontMatter.record.sources.flatMap((record, index) =>
    sourceCard(record, words, {
      linked: isNamed(record),
      ...(mode === 'proof' && { desk: { found: found.get(index), speaks: desk } }),
    }),
  );
}

function prose(part: SectionPart, to: SectionWriter): Piece[] {
  if (isBlank(to.input.article.text, part.body)) return [];
  return [{ open: '<div class="record__prose">', pieces: to.writer.blocks(part.body), close: '</div>' }];
}

function bodyText({ body }: SectionPart, { input }: SectionWriter): string {
  return input.article.text.slice(body.start, body.end);
}

function notes({ spec, heading, body }: SectionPart, { notes, desk }: SectionWriter): Leaf[] {
  const start = heading?.span.start ?? body.start;
  // What is missing altogether is a slot's matter, wherever its finding points.
  const about = notes
    .until(Math.max(body.end, start + 1))
    .filter(({ rule, span }) => span.start >= start && [undefined, spec?.id].includes(homes[rule]));
  return about.map(({ message, severity, name }) =>
    notePiece(message, severity === 'error' ? 'error' : 'warning', name, desk),
  );
}

/** Rules that are about one section: only there is their finding a note. */
const homes: Readonly<Record<string, string | undefined>> = { disclaimer: 'disclaimer', 'source-link': 'source' };

function freeId(wish: string, taken: Map<string, number>): string {
  const count = (taken.get(wish) ?? 0) + 1;
  taken.set(wish, count);
  return count === 1 ? wish : `${wish}-${count}`;
}

import type { SourceRecord } from '../../article/types.js';
import type { StatementLinks, StatementUse } from '../../evidence/statementLinks.js';
import type { SourcePlace } from '../../evidence/types.js';
import type { Readout, Statement } from '../../readout/types.js';
import type { Source } from '../../readout/source.js';
import type { Span } from '../../text/span.js';
import { say } from '../../text/message.js';
import { shownDate } from '../dates.js';
import type { Desk } from '../deskVoice.js';
import { placeName } from './evidenceMarks.js';
import { glyph } from '../glyphs.js';
import { markup, nothing, type Html } from '../html.js';
import type { Leaf, Piece } from '../pieces.js';

/** A source as it stands beside the article. */
export interface SourceSheet {
  /** Its place in the article's `sources:`. */
  readonly source: number;
  readonly record: SourceRecord;
  readonly readout: Readout;
  /** Number of its first statement. */
  readonly first: number;
  /** Whether the saved text is not what the article's record says. */
  readonly changed: boolean;
  /** The statement in which a place of the saved text stands. */
  statementAt(span: Span): { readonly number: number; readonly text: string } | undefined;
}

/** The sources whose text is at hand, in their order. */
export function sourceSheets(sources: readonly Source[], { statements }: StatementLinks): SourceSheet[] {
  return sources.flatMap(({ record, index, file }): SourceSheet[] => {
    if (file?.state !== 'found') return [];
    const first = statements.find(({ source }) => source === index)?.number ?? 1;
    const { readout } = file;
    const changed = record.sha256 !== undefined && record.sha256.toLowerCase() !== file.sha256.toLowerCase();
    const statementAt = (span: Span) => {
      const at = readout.statements.findLastIndex(one => one.span.start <= span.start);
      const statement = readout.statements[at];
      return statement && span.start < statement.span.end ? { number: first + at, text: statement.text } : undefined;
    };
    return [{ source: index, record, readout, first, changed, statementAt }];
  });
}

/** What the sheets show of the article. */
export interface SheetsInput {
  /** All that the article cites, in their order. */
  readonly sources: readonly Source[];
  /** Of those whose text is at hand. */
  readonly sheets: readonly SourceSheet[];
  readonly links: StatementLinks;
  /** The places of the sources that facts of the article rest on. */
  readonly places: readonly SourcePlace[];
  readonly desk: Desk;
}

/** The inside of the source's column; nothing when no source's text is at hand. */
export function sourceSheetPieces(input: SheetsInput): readonly Piece[] {
  const { sources, sheets, desk } = input;
  if (sheets.length === 0) return [];
  const bySource = new Map(sheets.map(sheet => [sheet.source, sheet]));
  const pieces = sources.map(source => {
    const sheet = bySource.get(source.index);
    return sheet ? sheetPiece(sheet, input) : absentPiece(source, desk);
  });
  const label = desk.tell(say`Text of the source`);
  const open = markup`<div class="source__sheet" tabindex="0" role="region" aria-label="${label}">`.source;
  return [{ open, pieces, close: '</div>' }];
}

function sheetPiece(sheet: SourceSheet, { links, places, desk }: SheetsInput): Piece {
  const { tell } = desk;
  const { readout, record, source, first } = sheet;
  const id = `src-${source}`;
  const title = readout.title?.value ?? record.title ?? tell(say`A source without a title`);
  const uses = links.uses.slice(first - 1, first - 1 + readout.statements.length);
  const own = new PlacesInOrder(places.filter(place => place.source === source));
  const note = sheet.changed ? alert(tell(say`The saved text has changed since it was recorded.`)) : nothing;
  const head = sheetHead(
    { id, title, publisher: record.publisher ?? readout.publisher?.value },
    markup`${note}${meta(sheet, desk)}`,
    desk,
  );
  const statements = readout.statements.map((statement, at) =>
    statementPiece(first + at, uses[at] ?? 'unused', wordsOf(statement, readout, own.within(statement.span)), desk),
  );
  const list = markup`<ol class="statements" start="${first}" aria-label="${tell(say`Statements of the readout`)}">`
    .source;
  return {
    open: markup`<section class="sheet" aria-labelledby="${id}">`.source,
    pieces: [{ html: head.source }, coverage(uses, desk), { open: list, pieces: statements, close: '</ol>' }],
    close: '</section>',
  };
}

/** The places that lie in one statement after the other: one pass, however many of either there are. */
class PlacesInOrder {
  private readonly places: readonly SourcePlace[];
  private next = 0;

  constructor(places: readonly SourcePlace[]) {
    this.places = places.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  }

  within({ start, end }: Span): SourcePlace[] {
    const found: SourcePlace[] = [];
    for (let place = this.places[this.next]; place && place.span.start < end; place = this.places[++this.next]) {
      if (place.span.start >= start && place.span.end <= end) found.push(place);
    }
    return found;
  }
}

/** A source that the article cites and that nothing was held against: it is named, so that nobody believes otherwise. */
function absentPiece({ record, index, file }: Source, desk: Desk): Piece {
  const { tell } = desk;
  const id = `src-${index}`;
  const title = record.title ?? record.url ?? record.file ?? tell(say`A source without a title`);
  const why =
    file?.state === 'unreadable'
      ? file.reason
      : tell(say`The saved text is not there, so nothing was held against it.`);
  return {
    open: markup`<section class="sheet" aria-labelledby="${id}">`.source,
    pieces: [{ html: sheetHead({ id, title, publisher: record.publisher }, alert(why), desk).source }],
    close: '</section>',
  };
}

function sheetHead(
  { id, title, publisher }: { readonly id: string; readonly title: string; readonly publisher: string | undefined },
  below: Html,
  { tell }: Desk,
): Html {
  return markup`<header class="source__head">
      <p class="source__pub">${glyph('sheet')}${tell(say`Source`)} <span>${publisher}</span></p>
      <h2 id="${id}">${title.replace(/\s+/g, ' ')}</h2>
      ${below}
    </header>`;
}

/** What is amiss with the saved text. */
function alert(words: string): Html {
  return markup`<p class="source__changed">${glyph('error')}${words}</p>`;
}

function meta({ readout, record }: SourceSheet, { tell, words }: Desk): Html {
  const released = readout.released?.value ?? record.published;
  const by = readout.spokesperson?.value;
  const office = by?.office === undefined ? '' : `${by.office} `;
  const parts = [
    ...(released === undefined ? [] : [shownDate(released, words)]),
    ...(by === undefined ? [] : [tell(say`Given out by ${`${office}${by.name}`}`)]),
  ];
  if (parts.length === 0) return nothing;
  return markup`<p class="source__meta">${parts.map((part, at) => (at === 0 ? part : markup` · ${part}`))}</p>`;
}

/** Which statements reach the article: never a mark of quality, and the ones that do not are named in words too. */
function coverage(uses: readonly StatementUse[], { tell }: Desk): Leaf {
  const count = (use: StatementUse): number => uses.filter(one => one === use).length;
  const unused = count('unused');
  const noun = uses.length === 1 ? say`statement reaches the article` : say`statements reach the article`;
  const told = markup`<div class="coverage">
    <p><strong>${tell(say`${uses.length - unused} of ${uses.length}`)}</strong> ${tell(noun)}</p>
    <ul>
      <li data-use="used">${tell(say`${count('used')} used`)}</li>
      <li data-use="quoted">${tell(say`${count('quoted')} quoted`)}</li>
      <li data-use="unused">${tell(say`${unused} not used`)}</li>
    </ul>
  </div>`;
  return { html: told.source };
}

function statementPiece(number: number, use: StatementUse, words: Html, desk: Desk): Leaf {
  const item = markup`<li id="r${number}" tabindex="-1" data-use="${use}" data-n="${number}"><p>${words}</p>${useNote(use, desk)}</li>`;
  return { html: item.source };
}

function useNote(use: StatementUse, { tell }: Desk): Html {
  if (use === 'used') return nothing;
  return use === 'quoted'
    ? markup`<p class="use">${glyph('quote')}${tell(say`Quoted`)}</p>`
    : markup`<p class="use">${tell(say`Not used`)}</p>`;
}

/**
 * A statement's words, those that facts rest on set apart so that they can be shown.
 *
 * @param places those in it, in their order.
 */
function wordsOf(statement: Statement, readout: Readout, places: readonly SourcePlace[]): Html {
  const { start, end } = statement.span;
  // Where lines were joined or furniture was cut out, offsets in the file are not offsets in the sentence.
  if (readout.text.slice(start, end) !== statement.text) return markup`${statement.text}`;
  return setApart(readout.text, statement.span, places);
}

/** A place may hold others, as a whole statement holds a figure in it; of two that only share some words, the first is set apart. */
function setApart(text: string, { start, end }: Span, places: readonly SourcePlace[]): Html {
  const pieces: Html[] = [];
  let at = start;
  let i = 0;
  for (let place = places[i]; place; place = places[i]) {
    const { span } = place;
    let next = i + 1;
    while ((places[next]?.span.start ?? Infinity) < span.end) next++;
    const words = setApart(
      text,
      span,
      places.slice(i + 1, next).filter(one => isSmaller(one.span, span)),
    );
    pieces.push(markup`${text.slice(at, span.start)}<span data-said="${placeName(place)}">${words}</span>`);
    at = span.end;
    i = next;
  }
  return markup`${pieces}${text.slice(at, end)}`;
}

function isSmaller(inner: Span, outer: Span): boolean {
  return inner.end <= outer.end && inner.end - inner.start < outer.end - outer.start;
}

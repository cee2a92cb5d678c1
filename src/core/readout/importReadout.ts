import { originalSpan } from '../text/mappedText.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { buildBody } from './body.js';
import { readDayInFigures } from './dayInFigures.js';
import { correctedEvent } from './correctedEvent.js';
import { joinCutNames } from './cutNames.js';
import { isCity, readDateline } from './dateline.js';
import type { Dateline } from './dateline.js';
import { findEvent } from './event.js';
import { stripFurniture } from './furniture.js';
import type { Stripped } from './furniture.js';
import { splitGlued } from './glued.js';
import { nameHolders } from './holders.js';
import { joinLabels } from './labels.js';
import { layOut } from './layout.js';
import type { Layout } from './layout.js';
import { makeLine, splitLines } from './lines.js';
import type { Line } from './lines.js';
import { readShortForms, withNamesInUse } from './namesInUse.js';
import { findPageDates } from './pageDates.js';
import { findAttendance } from './participants.js';
import type { Attendance, Sentence } from './participants.js';
import { withoutDoubleSpacing } from './prose.js';
import { findPublisher } from './publisher.js';
import type { Caller } from './publisher.js';
import { findQuoted } from './quoted.js';
import { readRecord } from './record.js';
import type { SavedRecord } from './record.js';
import { findMarker, findReleaseNumber, isReleaseNumber } from './releaseMarks.js';
import { chooseReleased, readDateLine } from './released.js';
import { withoutRepeats } from './repeats.js';
import { readReprintDay } from './reprint.js';
import { splitRunOn } from './runOn.js';
import { findStatements } from './statements.js';
import { isStatement, readStatementTitle } from './statementTitle.js';
import type { StatementTitle } from './statementTitle.js';
import { unwrap } from './unwrap.js';
import type { IsoDate, Readout, ReadoutOrigin, Stated, Statement } from './types.js';

/** A body of more sentences than this is searched for people and dates only at its beginning. */
const searched = 60;

/**
 * Reads an official release from plain text or Markdown: one stage after the other, each linear in the text.
 *
 * A saved source's own record, in its front matter, wins over what the text says. What neither states is null.
 */
export function importReadout(text: string, origin: ReadoutOrigin = {}): Readout {
  const record = readRecord(text);
  const page = stripFurniture(
    text,
    withoutDoubleSpacing(
      unwrap(text, joinCutNames(text, joinLabels(text, splitRunOn(text, splitLines(text, record.start))))),
    ),
  );
  const layout = layOut(text, splitGlued(text, page.lines), origin.title ?? record.title?.value);
  const { dateline, lines } = cutDateline(text, withoutRepeats(layout.body));
  const body = buildBody(text, lines);
  const statements = findStatements(body);
  const release: Release = {
    text,
    page,
    layout,
    titled: layout.title && readStatementTitle(layout.title),
    title: layout.title && {
      text: text.slice(layout.title.span.start, layout.title.span.end).replace(/[\r\n]/g, ' '),
      toSaved: moved(layout.title.span.start),
    },
    sentences: [...layout.summary.flatMap(summarySentences), ...statements.slice(0, searched).map(bodySentence(body))],
  };
  const released = corrected(record.published, () => releasedOf(release, dateline));
  const spokesperson = corrected(record.spokesperson, () => spokespersonOf(release));
  const attendance = attendanceOf(release, record);
  const url = origin.url ?? record.url;
  return {
    text,
    title: corrected(record.title, () =>
      layout.title ? { value: layout.title.value, span: layout.title.span } : null,
    ),
    publisher: corrected(record.publisher, () =>
      publisherOf(release, { spokesperson, attendance, url, site: origin.site }),
    ),
    released,
    releaseNumber: corrected(record.release, () => findReleaseNumber([...layout.head, ...page.furniture])),
    marker: findMarker(layout.head),
    pageDates: pageDatesOf(layout, page, released),
    event: correctedEvent(record.event, () => eventOf(release, released)),
    dateline: corrected(
      record.dateline,
      () => dateline?.place ?? placeOfIssue(layout.closing) ?? placeBesideDate(layout.head),
    ),
    spokesperson,
    participants: withNamesInUse(attendance, readShortForms(release.sentences)),
    unnamed: attendance.unnamed,
    summary: layout.summary.map(({ text: value, span }) => ({ value, span })),
    body,
    statements,
    quotations: findQuoted(body.text, spokesperson?.value.name ?? null, givenFrom(body, layout)),
  };
}

/** A release taken apart, as the finders need it. */
interface Release {
  readonly text: string;
  readonly page: Stripped;
  readonly layout: Layout;
  readonly title: Sentence | undefined;
  readonly titled: StatementTitle | undefined;
  /** Of the page's summary and of the body's beginning. */
  readonly sentences: readonly Sentence[];
}

/** Where in the body begins what its attribution gives to somebody. */
function givenFrom({ segments }: Readout['body'], { attributions }: Layout): number {
  const end = attributions.at(-1)?.attribution.span.end ?? 0;
  return segments.find(({ from }) => from >= end)?.start ?? 0;
}

/** What the record says of a field; what the text says where the record is silent, which is looked for only then. */
function corrected<T>(recorded: Stated<T> | null | undefined, find: () => Stated<T> | null): Stated<T> | null {
  return recorded === undefined ? find() : recorded;
}

function cutDateline(text: string, body: readonly Line[]): { dateline: Dateline | undefined; lines: readonly Line[] } {
  const first = body[0];
  const dateline = first && readDateline(first);
  if (!dateline) return { dateline: undefined, lines: body };
  const rest = makeLine(text, { start: dateline.end, end: first.span.end }, first.blanksBefore);
  return { dateline, lines: rest ? [rest, ...body.slice(1)] : body.slice(1) };
}

/** `New Delhi` on a line of its own above the date at the end. */
function placeOfIssue(closing: readonly Line[]): Stated<string> | null {
  const line = closing.find(one => isCity(one.text));
  return line ? { value: line.text, span: line.span } : null;
}

/** `New York, 24 September 2031`, `May 5, 2031 – Ottawa, Ontario – …` on a line of its own above the release. */
function placeBesideDate(head: readonly Line[]): Stated<string> | null {
  for (const line of head) {
    const [, before = '', place = ''] = /^(.{0,40}?\s[–—-]\s)?([^,]{3,40}),/.exec(line.text) ?? [];
    if (!isCity(place) || !readDateLine(line)) continue;
    const start = line.span.start + before.length;
    return { value: place, span: { start, end: start + place.length } };
  }
  return null;
}

function releasedOf({ text, layout, page }: Release, dateline: Dateline | undefined): Readout['released'] {
  const published = page.furniture.flatMap(line => readDateLine(line) ?? []);
  // The day that a mirror in another language than the release's puts above it is the mirror's.
  const heads = page.blog && isEnglish(layout.body) ? layout.dates.filter(({ spanish }) => !spanish) : layout.dates;
  const own = chooseReleased(heads, published, { blog: page.blog, titled: layout.title !== undefined });
  return (
    dateline?.date ??
    own ??
    layout.closing.flatMap(line => readDateLine(line)?.date ?? [])[0] ??
    dayBesideNumber(page.furniture) ??
    notesOf(layout, page)
      .map(readReprintDay)
      .find(day => day !== undefined) ??
    readDayInFigures(text, linesAbove(layout, page), page.furniture)
  );
}

/** `May 5, 2031`, right below `Release No: 31-409` behind the text. */
function dayBesideNumber(furniture: readonly Line[]): Stated<IsoDate> | undefined {
  const below = furniture.filter((line, at) => {
    const number = furniture[at - 1];
    return (
      line.blanksBefore === 0 && number !== undefined && isReleaseNumber(number) && number.span.end < line.span.start
    );
  });
  return below.flatMap(line => readDateLine(line)?.date ?? [])[0];
}

function isEnglish(body: readonly Line[]): boolean {
  return body.slice(0, 3).some(({ key }) => / (?:of|the|and) /.test(key));
}

/** Lines above the body, and the page's own, in which a reprint may say whose its original is, and of what day. */
function notesOf(layout: Layout, page: Stripped): Line[] {
  return [...layout.attributions.map(({ line }) => line), ...linesAbove(layout, page), ...page.furniture];
}

function linesAbove({ body }: Layout, { lines }: Stripped): Line[] {
  const end = body[0]?.span.start ?? 0;
  return lines.filter(({ span }) => span.end <= end);
}

function pageDatesOf(layout: Layout, page: Stripped, released: Stated<IsoDate> | null): Readout['pageDates'] {
  const heads = layout.dates.map(({ date }) => date);
  return findPageDates(page.furniture, heads, released);
}

function spokespersonOf({ layout, titled }: Release): Readout['spokesperson'] {
  const named = layout.attributions.map(one => one.attribution.spokesperson).find(one => one !== null);
  return named ?? layout.byline ?? titled?.by ?? null;
}

/** A statement is about no meeting of its own, though it may tell of some. */
function eventOf({ sentences, title }: Release, released: Stated<IsoDate> | null): Readout['event'] {
  if (isStatement(title?.text ?? '')) return { date: null, partial: null };
  return findEvent(sentences, title, released);
}

function attendanceOf({ titled, sentences, title, layout }: Release, record: SavedRecord): Attendance {
  if (record.people) return record.people;
  if ((titled?.by && !titled.tellsOfMeeting) || isStatement(title?.text ?? ''))
    return { participants: [], unnamed: [] };
  const found = findAttendance(sentences, title);
  const { participants } = found.participants.length > 0 ? found : findAttendance([], leadIn(layout));
  return nameHolders({ ...found, participants }, layout.head);
}

/** `Readout of Minister Lind's call with Minister Roe`, in the line that leads to the release's own words; read as a title is. */
function leadIn({ attributions, labels }: Layout): Sentence | undefined {
  const lines = [...attributions.map(({ line }) => line), ...labels.filter(({ text }) => text.endsWith(':'))];
  for (const { text, span } of lines) {
    const told =
      /(?:read-?out|summary) of [^:]{10,200}|^[^:]{0,40}\b(?:call|meeting|talks) (?:with|between) [^:]{5,200}/i.exec(
        text,
      );
    if (told) return { text: told[0], toSaved: moved(span.start + told.index) };
  }
  return undefined;
}

function publisherOf(
  { text, layout, page, sentences }: Release,
  known: {
    spokesperson: Readout['spokesperson'];
    attendance: Attendance;
    url: string | undefined;
    site: string | undefined;
  },
): Readout['publisher'] {
  const attributions = layout.attributions.map(({ attribution: { span } }) => ({
    text: text.slice(span.start, span.end),
    span,
  }));
  return findPublisher({
    labels: [...layout.labels, ...layout.head.flatMap(lastPart)],
    attributions,
    furniture: page.furniture,
    notes: notesOf(layout, page),
    spokesperson: known.spokesperson,
    callers: callersOf(known.attendance),
    title: layout.title?.value,
    opening: sentences[0] ?? { text: '', toSaved: moved(0) },
    url: known.url,
    site: known.site,
  });
}

/** `Harbour Board`, of `May 5, 2031 – Ottawa, Ontario – Harbour Board`. */
function lastPart(line: Line): Line[] {
  const at = readDateLine(line) ? line.text.search(/[–—-]\s[^–—]{4,60}$/) + 2 : 1;
  if (at < 10) return [];
  const text = line.text.slice(at);
  return [{ ...line, text, key: line.key.slice(at), span: { start: line.span.start + at, end: line.span.end } }];
}

/** Who called or hosted, named or not, in the order of the text; all when no sides are told. */
function callersOf({ participants, unnamed }: Attendance): Caller[] {
  const all = [
    ...participants.map(({ office, officeSpan, span, side }) => ({ office, span: officeSpan ?? span, side })),
    ...unnamed,
  ].filter(one => one.side !== 1);
  return all.sort((a, b) => a.span.start - b.span.start);
}

function summarySentences(line: Line): Sentence[] {
  return splitSentences(line.text).map(span => ({
    text: line.text.slice(span.start, span.end),
    toSaved: moved(line.span.start + span.start),
  }));
}

function bodySentence(body: Readout['body']): (statement: Statement) => Sentence {
  return statement => ({
    text: statement.text,
    toSaved: span =>
      originalSpan(body, { start: statement.body.start + span.start, end: statement.body.start + span.end }),
  });
}

function moved(by: number): (span: Span) => Span {
  return span => ({ start: by + span.start, end: by + span.end });
}

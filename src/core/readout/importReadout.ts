import { originalSpan } from '../text/mappedText.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import { buildBody } from './body.js';
import { readDateline } from './dateline.js';
import type { Dateline } from './dateline.js';
import { findEvent } from './event.js';
import { stripFurniture } from './furniture.js';
import type { Stripped } from './furniture.js';
import { splitGlued } from './glued.js';
import { layOut } from './layout.js';
import type { Layout } from './layout.js';
import { makeLine, splitLines } from './lines.js';
import type { Line } from './lines.js';
import { findParticipants } from './participants.js';
import type { Sentence } from './participants.js';
import { findPublisher } from './publisher.js';
import { withoutDoubleSpacing } from './prose.js';
import { readRecord } from './record.js';
import { chooseReleased, readDateLine } from './released.js';
import { findStatements } from './statements.js';
import { readStatementTitle } from './statementTitle.js';
import type { Readout, ReadoutOrigin, Statement } from './types.js';

/** A body of more sentences than this is searched for people and dates only at its beginning. */
const searched = 60;

/**
 * Reads an official release from plain text or Markdown: one stage after the other, each linear in the text.
 *
 * A saved source's own record, in its front matter, wins over what the text says. What neither states is null.
 */
export function importReadout(text: string, origin: ReadoutOrigin = {}): Readout {
  const record = readRecord(text);
  const page = stripFurniture(text, withoutDoubleSpacing(splitLines(text, record.start)));
  const layout = layOut(text, splitGlued(text, page.lines), origin.title ?? record.title?.value);
  const { dateline, lines } = cutDateline(text, layout.body);
  const body = buildBody(text, lines);
  const statements = findStatements(body);

  const titled = layout.title && readStatementTitle(layout.title);
  const title = layout.title && {
    text: text.slice(layout.title.span.start, layout.title.span.end),
    toSaved: moved(layout.title.span.start),
  };
  const sentences = [
    ...layout.summary.flatMap(summarySentences),
    ...statements.slice(0, searched).map(bodySentence(body)),
  ];
  const spokesperson =
    layout.attributions.map(one => one.attribution.spokesperson).find(one => one !== null) ?? titled?.by ?? null;
  const participants = titled?.by && !titled.tellsOfMeeting ? [] : findParticipants(sentences, title);
  const released = record.published !== undefined ? record.published : releasedOf(layout, page, dateline);
  const event = findEvent(sentences, title, released);
  const attributions = layout.attributions.map(({ attribution: { span } }) => ({
    text: text.slice(span.start, span.end),
    span,
  }));
  const evidence = {
    labels: layout.labels,
    attributions,
    furniture: page.furniture,
    spokesperson,
    participants,
    url: origin.url,
  };
  return {
    text,
    title: record.title ?? (layout.title ? { value: layout.title.value, span: layout.title.span } : null),
    publisher: record.publisher ?? findPublisher(evidence),
    released,
    releaseNumber: null,
    marker: null,
    pageDates: [],
    event,
    dateline: dateline?.place ?? null,
    spokesperson,
    participants,
    unnamed: [],
    body,
    statements,
    quotations: [],
  };
}

function cutDateline(text: string, body: readonly Line[]): { dateline: Dateline | undefined; lines: readonly Line[] } {
  const first = body[0];
  const dateline = first && readDateline(first);
  if (!dateline) return { dateline: undefined, lines: body };
  const rest = makeLine(text, { start: dateline.end, end: first.span.end }, first.blanksBefore);
  return { dateline, lines: rest ? [rest, ...body.slice(1)] : body.slice(1) };
}

function releasedOf(layout: Layout, page: Stripped, dateline: Dateline | undefined): Readout['released'] {
  const published = page.furniture.flatMap(line => readDateLine(line) ?? []);
  const own = chooseReleased(layout.dates, published, { blog: page.blog, titled: layout.title !== undefined });
  return dateline?.date ?? own;
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

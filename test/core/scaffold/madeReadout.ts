import type { Participant, Readout, Spokesperson, Stated, Statement } from '../../../src/core/readout/types.js';
import type { Span } from '../../../src/core/text/span.js';

/** A readout put together for a test, part by part, as an importer would see it. */
export interface Parts {
  title?: string;
  readonly publisher?: string;
  readonly released?: string;
  /** The day, and the words of a statement that tell it; without words the day stands above the body. */
  readonly day?: { readonly date?: string; readonly partial?: string; readonly words?: string };
  readonly dateline?: string;
  readonly spokesperson?: Spokesperson;
  readonly people?: readonly { readonly name: string; readonly office?: string }[];
  readonly statements: readonly string[];
}

export function madeReadout(parts: Parts): Readout {
  const above = [parts.title, parts.publisher, parts.released, parts.day?.date, parts.day?.partial, parts.dateline];
  const head = above.filter(line => line !== undefined).join('\n\n');
  const bodyStart = head === '' ? 0 : head.length + 2;
  const body = parts.statements.join(' ');
  const text = head === '' ? body : `${head}\n\n${body}`;
  const place = (words: string | undefined, from = 0): Span => {
    const start = text.indexOf(words ?? '', from);
    return { start: Math.max(0, start), end: Math.max(0, start) + (words ?? '').length };
  };
  const stated = (value: string | undefined): Stated<string> | null =>
    value === undefined ? null : { value, span: place(value) };
  const day = (value: string | undefined): Stated<string> | null =>
    value === undefined
      ? null
      : { value, span: parts.day?.words === undefined ? place(value) : place(parts.day.words, bodyStart) };
  return {
    text,
    title: stated(parts.title),
    publisher: stated(parts.publisher),
    released: stated(parts.released),
    releaseNumber: null,
    marker: null,
    pageDates: [],
    event: { date: day(parts.day?.date), partial: day(parts.day?.partial) },
    dateline: stated(parts.dateline),
    spokesperson: parts.spokesperson ? { value: parts.spokesperson, span: { start: 0, end: 0 } } : null,
    participants: (parts.people ?? []).map((person): Participant => ({ ...person, span: place(person.name) })),
    unnamed: [],
    quotations: [],
    summary: [],
    body: { text: body, segments: [{ start: 0, end: body.length, from: bodyStart, to: text.length }] },
    statements: statementsOf(parts.statements, bodyStart),
  };
}

function statementsOf(texts: readonly string[], bodyStart: number): Statement[] {
  let at = 0;
  return texts.map(text => {
    const body = { start: at, end: at + text.length };
    at = body.end + 1;
    return { text, body, span: { start: bodyStart + body.start, end: bodyStart + body.end }, paragraph: 0 };
  });
}

/** An invented call with everything stated. */
export const norvaniaCall: Parts = {
  title: 'Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin',
  publisher: 'Ministry of Defence of Norvania',
  released: '2026-05-14',
  day: { date: '2026-05-14', words: 'today' },
  dateline: 'NORVIK',
  spokesperson: { rank: 'Capt.', name: 'Marta Osk', office: 'Ministry Spokesperson' },
  people: [
    { name: 'Ilse Haarlund', office: 'Minister of Defence' },
    { name: 'Tomas Verrin', office: 'Estorian Defence Minister' },
  ],
  statements: [
    'Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin.',
    'The ministers discussed the protection of undersea cables.',
    'Minister Haarlund said: “What happens to one of our cables happens to both our countries.”',
  ],
};

import type { Readout, ReadoutOrigin } from './types.js';

/** Reads an official release from plain text or Markdown. */
export function importReadout(text: string, origin: ReadoutOrigin = {}): Readout {
  const at = origin.title ? text.indexOf(origin.title) : -1;
  return {
    text,
    title: origin.title && at >= 0 ? { value: origin.title, span: { start: at, end: at + origin.title.length } } : null,
    publisher: null,
    released: null,
    event: { date: null, partial: null },
    dateline: null,
    spokesperson: null,
    participants: [],
    body: { text, segments: [{ start: 0, end: text.length, from: 0, to: text.length }] },
    statements: [],
  };
}

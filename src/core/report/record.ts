import type { Readout, Stated } from '../readout/types.js';
import type { Span } from '../text/span.js';
import { dayInWords } from './factKinds.js';
import { oneLine } from './wrap.js';

/** A field of a readout's record, by its name in a source's front matter. */
export type RecordField = 'title' | 'publisher' | 'published' | 'event' | 'dateline' | 'spokesperson' | 'participants';

/** A value of a record as people read it. */
export interface RecordValue {
  readonly text: string;
  /** What belongs to it: an office, or what is open about a date. */
  readonly note?: string;
  /** Where the saved text (or its front matter) says so. */
  readonly span: Span;
}

/** A line of a record. Without values: the readout does not state it. */
export interface RecordRow {
  readonly field: RecordField;
  readonly term: string;
  readonly values: readonly RecordValue[];
}

/** A readout's record in the order in which it is shown; the title first. */
export function recordRows(readout: Readout): RecordRow[] {
  const { title, publisher, released, dateline } = readout;
  return [
    { field: 'title', term: 'Title', values: stated(title) },
    { field: 'publisher', term: 'Publisher', values: stated(publisher) },
    { field: 'published', term: 'Released', values: stated(released, dayInWords) },
    { field: 'event', term: 'Event', values: eventValues(readout) },
    { field: 'dateline', term: 'Dateline', values: stated(dateline) },
    { field: 'spokesperson', term: 'Spokesperson', values: spokespersonValues(readout) },
    { field: 'participants', term: 'Participants', values: readout.participants.map(participantValue) },
  ];
}

function stated(value: Stated<string> | null, shown = (text: string) => text): RecordValue[] {
  return value === null ? [] : [{ text: oneLine(shown(value.value)), span: value.span }];
}

function eventValues({ event: { date, partial } }: Readout): RecordValue[] {
  return date === null ? stated(partial, dayInWords) : stated(date, dayInWords);
}

function spokespersonValues({ spokesperson }: Readout): RecordValue[] {
  if (spokesperson === null) return [];
  const { name, rank, office } = spokesperson.value;
  const text = oneLine(rank === undefined ? name : `${rank} ${name}`);
  return [{ text, span: spokesperson.span, ...(office !== undefined && { note: oneLine(office) }) }];
}

function participantValue({ name, office, span }: Readout['participants'][number]): RecordValue {
  return { text: oneLine(name), note: office === undefined ? 'office not stated' : oneLine(office), span };
}

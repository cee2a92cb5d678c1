import type { RecordField } from '../readout/recordField.js';
import type { Participant, Readout, Stated, UnnamedParticipant } from '../readout/types.js';
import type { Span } from '../text/span.js';
import { say } from '../text/message.js';
import { dayInWords } from './factKinds.js';
import { english, type Voice } from './voice.js';
import { oneLine } from './wrap.js';

export type { RecordField };

/** A value of a record as people read it. */
export interface RecordValue {
  readonly text: string;
  /** What belongs to it: an office, or what is open about it. */
  readonly note?: string;
  /** The country that it stands for, when the note does not name it anyway. */
  readonly country?: string;
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
export function recordRows(readout: Readout, voice: Voice = english): RecordRow[] {
  const { tell } = voice;
  const inWords = (day: string): string => dayInWords(day, voice);
  const { title, publisher, released, dateline, releaseNumber, event } = readout;
  return [
    { field: 'title', term: tell(say`Title`), values: stated(title) },
    { field: 'publisher', term: tell(say`Publisher`), values: stated(publisher) },
    { field: 'published', term: tell(say`Released`), values: stated(released, inWords) },
    { field: 'event', term: tell(say`Event`), values: stated(event.date ?? event.partial, inWords) },
    { field: 'dateline', term: tell(say`Dateline`), values: stated(dateline) },
    { field: 'release', term: tell(say`Release number`), values: stated(releaseNumber) },
    { field: 'spokesperson', term: tell(say`Spokesperson`), values: spokespersonValues(readout) },
    {
      field: 'participants',
      term: tell(say`Participants`),
      values: [
        ...readout.participants.map(one => participantValue(one, voice)),
        ...readout.unnamed.map(one => unnamedValue(one, voice)),
      ],
    },
  ];
}

/** The dates that the page prints around the release; they are never the release's. */
export function pageDateValues({ pageDates }: Readout, voice: Voice = english): RecordValue[] {
  return pageDates.flatMap(date => stated(date, day => dayInWords(day, voice)));
}

function stated(value: Stated<string> | null, shown = (text: string) => text): RecordValue[] {
  return value === null ? [] : [{ text: oneLine(shown(value.value)), span: value.span }];
}

function spokespersonValues({ spokesperson }: Readout): RecordValue[] {
  if (spokesperson === null) return [];
  const { name, rank, office } = spokesperson.value;
  const text = oneLine(rank === undefined ? name : `${rank} ${name}`);
  return [{ text, span: spokesperson.span, ...(office !== undefined && { note: oneLine(office) }) }];
}

function participantValue({ name, office, country, span }: Participant, { tell }: Voice): RecordValue {
  const note = office === undefined ? tell(say`office not stated`) : oneLine(office);
  return { text: oneLine(name), note, ...besides(country, note), span };
}

function unnamedValue({ office, country, span }: UnnamedParticipant, { tell }: Voice): RecordValue {
  const text = oneLine(office);
  return { text, note: tell(say`name not stated`), ...besides(country, text), span };
}

function besides(country: string | undefined, words: string): { country?: string } {
  return country === undefined || words.includes(country) ? {} : { country };
}

import type { RecordedReadout } from '../readout/ownWords.js';
import { pageDateValues, recordRows, type RecordField, type RecordRow, type RecordValue } from '../report/record.js';
import { say, type Message } from '../text/message.js';
import type { Desk } from './deskVoice.js';
import type { Evidence } from './factMarks.js';
import { markup, nothing, type Html } from './html.js';
import { recordForm } from './recordForm.js';

/** A line of the record, with where each of its values stands. */
interface Row extends RecordRow {
  /** What the text says where the front matter says something else, or nothing. */
  readonly textSays: readonly RecordValue[];
  /** Whether the front matter says it, and the text does not say the same. */
  readonly byHand: boolean;
}

const why: Readonly<Partial<Record<RecordField, Message>>> = {
  published: say`The day on which the release was given out.`,
  event: say`The day on which they met or spoke.`,
};

/** Every stretch of the text that a value of the record rests on. */
export function recordEvidence(input: RecordedReadout, desk: Desk): Evidence[] {
  const ofRows = rowsOf(input, desk).flatMap(({ field, values, textSays }) => [
    ...values.map(({ span }, i) => ({ ...span, name: `${field}-${i}` })),
    ...textSays.map(({ span }, i) => ({ ...span, name: `${field}-text-${i}` })),
  ]);
  const dates = pageDateValues(input.own, desk).map(({ span }, i) => ({ ...span, name: `page-${i}` }));
  return [...ofRows, ...dates].filter(({ start }) => start >= input.start).sort((a, b) => a.start - b.start);
}

/** The record: what is stated, where, and what is not, each line to be corrected by hand. */
export function readoutRecordMarkup(input: RecordedReadout, desk: Desk): Html {
  const rows = rowsOf(input, desk);
  const open = rows.filter(({ values }) => values.length === 0).length;
  const dates = pageDateValues(input.own, desk);
  return markup`<h2 id="record-h">${desk.tell(say`Record`)}</h2><p class="soft" role="status">${desk.tell(statusOf(open, rows.length))}</p><dl class="fields">${rows.map(row => rowMarkup(row, input, desk))}${
    dates.length === 0 ? nothing : pageDates(dates, input.start, desk)
  }</dl>`;
}

function statusOf(open: number, all: number): Message {
  if (open === 0) return say`Every field is stated.`;
  return open === 1 ? say`${open} of ${all} fields is not stated.` : say`${open} of ${all} fields are not stated.`;
}

function rowsOf({ readout, own, recorded }: RecordedReadout, desk: Desk): Row[] {
  const ownRows = recordRows(own, desk);
  return recordRows(readout, desk).map(row => {
    const text = ownRows.find(({ field }) => field === row.field)?.values ?? [];
    if (!recorded.has(row.field)) return { ...row, textSays: [], byHand: false };
    if (!isSame(row.values, text)) return { ...row, textSays: text, byHand: true };
    return { ...row, values: text, textSays: [], byHand: false };
  });
}

function isSame(a: readonly RecordValue[], b: readonly RecordValue[]): boolean {
  return a.length === b.length && a.every(({ text, note }, i) => text === b[i]?.text && note === b[i].note);
}

function rowMarkup(row: Row, { readout, start }: RecordedReadout, desk: Desk): Html {
  const { tell } = desk;
  const reason = why[row.field];
  const { field, term, values, byHand, textSays } = row;
  const stated = values.length > 0;
  const action = tell(stated ? say`Correct` : say`Add`);
  return markup`<div class="field" data-field="${field}" data-key="field-${field}"${stated ? nothing : markup` data-open`}><dt>${term}</dt><dd>${
    stated
      ? values.map((value, i) => valueMarkup(value, `${field}-${i}`, start))
      : markup`<p class="unstated">${tell(say`Not stated`)}</p>`
  }${byHand ? handMarkup(field, term, textSays, desk) : nothing}</dd><button type="button" class="quiet" data-edit="${field}" aria-expanded="false"${
    reason === undefined ? nothing : markup` title="${tell(reason)}"`
  } aria-label="${action}: ${term}">${action}</button>${recordForm(readout, { field, term }, desk)}</div>`;
}

function valueMarkup({ text, note, country, span }: RecordValue, name: string, start: number): Html {
  const notes = [note, country].filter(part => part !== undefined).join(' · ');
  const below = notes === '' ? nothing : markup`<span class="soft">${notes}</span>`;
  return span.start < start
    ? markup`<p class="value"><span>${text}</span>${below}</p>`
    : markup`<p class="value"><button type="button" data-show="${name}">${text}</button>${below}</p>`;
}

/** Says that a value is the front matter's, and what the text says instead. */
function handMarkup(field: RecordField, term: string, textSays: readonly RecordValue[], { tell }: Desk): Html {
  const says =
    textSays.length === 0
      ? markup`${tell(say`the text does not state it.`)}`
      : markup`${tell(say`the text says`)} ${textSays.map(
          ({ text }, i) =>
            markup`${i === 0 ? '' : ', '}<button type="button" data-show="${field}-text-${i}">${text}</button>`,
        )}.`;
  const instead = tell(textSays.length === 0 ? say`Take it out` : say`Use the text’s`);
  return markup`<p class="hand"><strong>${tell(say`Recorded by hand;`)}</strong> ${says} <button type="button" data-remove="${field}" aria-label="${instead}: ${term}">${instead}</button></p>`;
}

function pageDates(dates: readonly RecordValue[], start: number, { tell }: Desk): Html {
  return markup`<div class="field" data-key="field-page-dates"><dt>${tell(say`Page dates`)}</dt><dd>${dates.map(
    (date, i) => valueMarkup(date, `page-${i}`, start),
  )}<p class="soft">${tell(say`The page prints them around the release. They are not its own.`)}</p></dd></div>`;
}

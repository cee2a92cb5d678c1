import type { RecordedReadout } from '../readout/ownWords.js';
import { pageDateValues, recordRows, type RecordField, type RecordRow, type RecordValue } from '../report/record.js';
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

const why: Readonly<Partial<Record<RecordField, string>>> = {
  published: 'The day on which the release was given out.',
  event: 'The day on which they met or spoke.',
};

/** Every stretch of the text that a value of the record rests on. */
export function recordEvidence(input: RecordedReadout): Evidence[] {
  const ofRows = rowsOf(input).flatMap(({ field, values, textSays }) => [
    ...values.map(({ span }, i) => ({ ...span, name: `${field}-${i}` })),
    ...textSays.map(({ span }, i) => ({ ...span, name: `${field}-text-${i}` })),
  ]);
  const dates = pageDateValues(input.own).map(({ span }, i) => ({ ...span, name: `page-${i}` }));
  return [...ofRows, ...dates].filter(({ start }) => start >= input.start).sort((a, b) => a.start - b.start);
}

/** The record: what is stated, where, and what is not, each line to be corrected by hand. */
export function readoutRecordMarkup(input: RecordedReadout): Html {
  const rows = rowsOf(input);
  const open = rows.filter(({ values }) => values.length === 0).length;
  const dates = pageDateValues(input.own);
  const status =
    open === 0 ? 'Every field is stated.' : `${open} of ${rows.length} fields ${open === 1 ? 'is' : 'are'} not stated.`;
  return markup`<h2 id="record-h">Record</h2><p class="soft" role="status">${status}</p><dl class="fields">${rows.map(row => rowMarkup(row, input))}${
    dates.length === 0 ? nothing : pageDates(dates, input.start)
  }</dl>`;
}

function rowsOf({ readout, own, recorded }: RecordedReadout): Row[] {
  const ownRows = recordRows(own);
  return recordRows(readout).map(row => {
    const text = ownRows.find(({ field }) => field === row.field)?.values ?? [];
    if (!recorded.has(row.field)) return { ...row, textSays: [], byHand: false };
    if (!isSame(row.values, text)) return { ...row, textSays: text, byHand: true };
    return { ...row, values: text, textSays: [], byHand: false };
  });
}

function isSame(a: readonly RecordValue[], b: readonly RecordValue[]): boolean {
  return a.length === b.length && a.every(({ text, note }, i) => text === b[i]?.text && note === b[i].note);
}

function rowMarkup(row: Row, { readout, start }: RecordedReadout): Html {
  const { field, term, values, byHand, textSays } = row;
  const stated = values.length > 0;
  const action = stated ? 'Correct' : 'Add';
  return markup`<div class="field" data-field="${field}" data-key="field-${field}"${stated ? nothing : markup` data-open`}><dt>${term}</dt><dd>${
    stated
      ? values.map((value, i) => valueMarkup(value, `${field}-${i}`, start))
      : markup`<p class="unstated">Not stated</p>`
  }${byHand ? handMarkup(field, term, textSays) : nothing}</dd><button type="button" class="quiet" data-edit="${field}" aria-expanded="false"${
    why[field] === undefined ? nothing : markup` title="${why[field]}"`
  } aria-label="${action}: ${term}">${action}</button>${recordForm(readout, field, term)}</div>`;
}

function valueMarkup({ text, note, country, span }: RecordValue, name: string, start: number): Html {
  const notes = [note, country].filter(part => part !== undefined).join(' · ');
  const below = notes === '' ? nothing : markup`<span class="soft">${notes}</span>`;
  return span.start < start
    ? markup`<p class="value"><span>${text}</span>${below}</p>`
    : markup`<p class="value"><button type="button" data-show="${name}">${text}</button>${below}</p>`;
}

/** Says that a value is the front matter's, and what the text says instead. */
function handMarkup(field: RecordField, term: string, textSays: readonly RecordValue[]): Html {
  const says =
    textSays.length === 0
      ? markup`the text does not state it.`
      : markup`the text says ${textSays.map(
          ({ text }, i) =>
            markup`${i === 0 ? '' : ', '}<button type="button" data-show="${field}-text-${i}">${text}</button>`,
        )}.`;
  const instead = textSays.length === 0 ? 'Take it out' : 'Use the text’s';
  return markup`<p class="hand"><strong>Recorded by hand;</strong> ${says} <button type="button" data-remove="${field}" aria-label="${instead}: ${term}">${instead}</button></p>`;
}

function pageDates(dates: readonly RecordValue[], start: number): Html {
  return markup`<div class="field" data-key="field-page-dates"><dt>Page dates</dt><dd>${dates.map((date, i) =>
    valueMarkup(date, `page-${i}`, start),
  )}<p class="soft">The page prints them around the release. They are not its own.</p></dd></div>`;
}

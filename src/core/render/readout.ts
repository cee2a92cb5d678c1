import type { TextFacts } from '../facts/types.js';
import type { RecordedReadout } from '../readout/ownWords.js';
import { oneLine } from '../report/wrap.js';
import { say } from '../text/message.js';
import { deskOf, type Desk } from './deskVoice.js';
import { inMarkingOrder } from './factMarks.js';
import { factFiltersMarkup } from './factFilters.js';
import { markup } from './html.js';
import { readoutRecordMarkup, recordEvidence } from './readoutRecord.js';
import { readoutTextMarkup } from './readoutText.js';

/** What the view of a readout is made from. */
export interface ReadoutViewInput extends RecordedReadout {
  /** Of the readout's body. */
  readonly facts: TextFacts;
  /** Whether a fact's place in the saved text can be shown; it can, unless it is said that it cannot. A page, a mail or a document has no such place. */
  readonly hasPlaces?: boolean;
  /** Who looks at it; in English when absent. */
  readonly desk?: Desk | undefined;
}

/** The parts of the view that change, as safe markup. */
export interface ReadoutView {
  /** Inside of the bar with the filters. */
  readonly filters: string;
  /** Inside of the `article` element. */
  readonly text: string;
  /** Inside of the record's section. */
  readonly record: string;
}

/** A readout as Copydesk sees it: its text with every fact marked by kind, and its record with where each value stands. */
export function renderReadout(input: ReadoutViewInput): ReadoutView {
  const { readout, start, desk = deskOf() } = input;
  const facts = inMarkingOrder(input.facts.facts);
  const title = readout.title
    ? markup`<h1 id="headline">${oneLine(readout.title.value)}</h1>`
    : markup`<h1 id="headline" class="soft">${desk.tell(say`A readout without a title`)}</h1>`;
  const text = readoutTextMarkup({
    readout,
    facts,
    evidence: recordEvidence(input, desk),
    start,
    hasPlaces: input.hasPlaces ?? true,
    desk,
  });
  return {
    filters: factFiltersMarkup(facts, readout.statements.length, desk).source,
    text: markup`<header class="head">${title}</header>${text}`.source,
    record: readoutRecordMarkup(input, desk).source,
  };
}

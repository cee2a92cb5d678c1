import type { Checklist } from '../report/checklist.js';
import type { Finding } from '../findings/types.js';
import type { Span } from '../text/span.js';
import { shownDate } from './dates.js';
import { glyph, type GlyphName } from './glyphs.js';
import { markup, nothing, type Html } from './html.js';
import type { Slot } from './slots.js';

type State = Extract<GlyphName, 'ok' | 'missing' | 'error' | 'todo'>;

/** Where a button of the proof leads. */
export interface Destination {
  /** Into the text. */
  readonly span: Span;
  /** On the page, the slot of this section stands for it. */
  readonly slot?: string | undefined;
  /** On the page, what the record says of this stands for it: the text has it in the front matter. */
  readonly record?: 'ai' | 'review' | undefined;
}

/** One row of the panel: a button that goes to the place it is about. */
interface Row extends Destination {
  /** Names its destination. */
  readonly name: string;
  readonly label: string;
  readonly state: State;
  readonly value: string;
}

/** What the filing panel is about. */
export interface FilingInput {
  readonly checklist: Checklist;
  readonly findings: readonly Finding[];
  readonly slots: readonly Slot[];
  /** Where the front matter says who reviewed and how a model was used, or would say it. */
  readonly recordPlace: Readonly<Record<'ai' | 'review', Span>>;
}

/** The filing panel: what still stands between this draft and the desk, in a sentence and row by row, and where each row leads. */
export function filingPanel(input: FilingInput): {
  readonly panel: Html;
  readonly rows: readonly (Destination & { readonly name: string })[];
} {
  const { checklist } = input;
  const { heading, sentence } = verdict(checklist);
  const all = rows(input);
  const panel = markup`<div class="filing__verdict">
    <h2 id="filing-h">${heading}</h2>
    <p role="status">${sentence}</p>
  </div>
  <ul class="filing__list">${all.map(rowMarkup)}</ul>`;
  return { panel, rows: all };
}

/** Errors decide first, then sections without words, then the review. Copydesk never says that an article is right. */
function verdict({ counts, required, review }: Checklist): { heading: string; sentence: Html } {
  const unwritten = required.total - required.done;
  const unread = unreadWords[review.state];
  if (counts.error > 0 || unwritten > 0) {
    const open =
      counts.error > 0
        ? counted(counts.error, 'error is open', 'errors are open')
        : counted(unwritten, 'required section is not finished', 'required sections are not finished');
    return { heading: 'Not ready to file', sentence: markup`${open}${unread}.` };
  }
  if (review.state === 'none') {
    return { heading: 'Ready for review', sentence: markup`No error is open. No review is recorded yet.` };
  }
  if (review.state === 'stale') {
    return {
      heading: 'Ready for review',
      sentence: markup`No error is open. The text has changed since ${review.by} reviewed it.`,
    };
  }
  const on = review.on === undefined ? nothing : markup` on ${shownDate(review.on)}`;
  return {
    heading: 'No error is open',
    sentence: markup`The record names ${review.by} as the reviewer${on}.`,
  };
}

const unreadWords: Readonly<Record<Checklist['review']['state'], string>> = {
  none: ' and no review is recorded',
  stale: ' and the text has changed since it was reviewed',
  recorded: '',
  unbound: '',
};

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function rows(input: FilingInput): Row[] {
  const { checklist, findings } = input;
  return [
    sectionsRow(input),
    disclaimerRow(input),
    ...disclosureRow(input),
    ...(checklist.placeholders > 0 ? [placeholderRow(checklist.placeholders, findings)] : []),
    reviewRow(input),
    errorRow(checklist.counts.error, findings),
  ];
}

function sectionsRow({ checklist: { required }, slots }: FilingInput): Row {
  const { done, total, items } = required;
  const open = items.find(({ state }) => state !== 'done');
  const slot = open && slots.find(({ spec }) => spec.id === open.spec.id);
  const offset = slot?.offset ?? 0;
  return {
    name: 'sections',
    label: 'Required sections',
    state: done === total ? 'ok' : 'missing',
    value: `${done} of ${total}`,
    span: open?.span ?? (slot ? { start: offset, end: offset } : (items[0]?.span ?? top)),
    slot: slot?.spec.id,
  };
}

const top: Span = { start: 0, end: 0 };

const disclaimerWords: Readonly<Record<Checklist['disclaimer']['state'], { state: State; value: string }>> = {
  'in place': { state: 'ok', value: 'In place' },
  missing: { state: 'missing', value: 'Missing' },
  altered: { state: 'error', value: 'Altered' },
  outdated: { state: 'error', value: 'Outdated' },
  misplaced: { state: 'error', value: 'Misplaced' },
};

function disclaimerRow({ checklist: { disclaimer }, slots }: FilingInput): Row {
  const slot = slots.find(({ spec }) => spec.id === 'disclaimer');
  const span = disclaimer.span ?? (slot ? { start: slot.offset, end: slot.offset } : top);
  return {
    name: 'disclaimer',
    label: 'Disclaimer',
    ...disclaimerWords[disclaimer.state],
    span,
    slot: slot?.spec.id,
  };
}

function placeholderRow(count: number, findings: readonly Finding[]): Row {
  const first = findings.find(({ rule }) => rule === 'placeholder-left');
  return {
    name: 'placeholders',
    label: 'Placeholders',
    state: 'missing',
    value: String(count),
    span: first?.span ?? top,
  };
}

const disclosureWords: Readonly<
  Record<Exclude<Checklist['disclosure']['state'], 'not needed'>, { state: State; value: string }>
> = {
  'in place': { state: 'ok', value: 'In place' },
  exempt: { state: 'ok', value: 'Reviewed' },
  missing: { state: 'error', value: 'Missing' },
  misplaced: { state: 'missing', value: 'Not at the top' },
  'of another use': { state: 'error', value: 'Of another use' },
  'of another model': { state: 'error', value: 'Of another model' },
};

function disclosureRow({ checklist: { disclosure }, recordPlace }: FilingInput): Row[] {
  if (disclosure.state === 'not needed') return [];
  const place: Destination = disclosure.span ? { span: disclosure.span } : { span: recordPlace.ai, record: 'ai' };
  return [{ name: 'ai', label: 'AI disclosure', ...disclosureWords[disclosure.state], ...place }];
}

const reviewWords: Readonly<Record<Checklist['review']['state'], { state: State; value: string }>> = {
  none: { state: 'todo', value: 'None yet' },
  recorded: { state: 'ok', value: 'Recorded' },
  unbound: { state: 'ok', value: 'Recorded' },
  stale: { state: 'missing', value: 'Stale' },
};

function reviewRow({ checklist: { review }, recordPlace }: FilingInput): Row {
  return { name: 'review', label: 'Review', ...reviewWords[review.state], span: recordPlace.review, record: 'review' };
}

function errorRow(count: number, findings: readonly Finding[]): Row {
  const first = findings.find(({ severity }) => severity === 'error');
  return {
    name: 'errors',
    label: 'Open errors',
    state: count === 0 ? 'ok' : 'error',
    value: count === 0 ? 'None' : String(count),
    span: first?.span ?? top,
  };
}

function rowMarkup({ name, label, state, value }: Row): Html {
  return markup`<li data-key="row-${name}"><button type="button" data-state="${state}" data-go="${name}">
    <span class="k">${label}</span><span class="v">${glyph(state)}${value}</span>
  </button></li>`;
}

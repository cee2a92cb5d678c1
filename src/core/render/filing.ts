import type { Checklist } from '../report/checklist.js';
import type { Finding } from '../findings/types.js';
import type { Span } from '../text/span.js';
import { say, type Message } from '../text/message.js';
import { dateInWords } from './dates.js';
import type { Desk } from './deskVoice.js';
import { glyph, type GlyphName } from './glyphs.js';
import { markup, type Html } from './html.js';
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
  readonly label: Message;
  readonly state: State;
  readonly value: Message;
}

/** What the filing panel is about. */
export interface FilingInput {
  readonly checklist: Checklist;
  readonly findings: readonly Finding[];
  readonly slots: readonly Slot[];
  /** Where the front matter says who reviewed and how a model was used, or would say it. */
  readonly recordPlace: Readonly<Record<'ai' | 'review', Span>>;
  /** Whether no fact was held against a source: that no error is open says little then. */
  readonly isUnchecked: boolean;
  readonly desk: Desk;
}

/** The filing panel: what still stands between this draft and the desk, in a sentence and row by row, and where each row leads. */
export function filingPanel(input: FilingInput): {
  readonly panel: Html;
  readonly rows: readonly (Destination & { readonly name: string })[];
} {
  const { checklist, isUnchecked, desk } = input;
  const { heading, sentence, isOpen } = verdict(checklist, desk);
  const told = isUnchecked && !isOpen ? say`${sentence} No fact was held against a source.` : sentence;
  const all = rows(input);
  const panel = markup`<div class="filing__verdict">
    <h2 id="filing-h">${desk.tell(heading)}</h2>
    <p role="status">${desk.tell(told)}</p>
  </div>
  <ul class="filing__list">${all.map(row => rowMarkup(row, desk))}</ul>`;
  return { panel, rows: all };
}

/** Errors decide first, then sections without words, then the review. Copydesk never says that an article is right. */
function verdict(
  { counts, required, review }: Checklist,
  { words }: Desk,
): { heading: Message; sentence: Message; isOpen?: true } {
  const unwritten = required.total - required.done;
  if (counts.error > 0 || unwritten > 0) {
    const open = counts.error > 0 ? openErrors(counts.error) : openSections(unwritten);
    return { heading: say`Not ready to file`, sentence: unreadWords[review.state](open), isOpen: true };
  }
  if (review.state === 'none') {
    return { heading: say`Ready for review`, sentence: say`No error is open. No review is recorded yet.` };
  }
  if (review.state === 'stale') {
    return {
      heading: say`Ready for review`,
      sentence: say`No error is open. The text has changed since ${review.by} reviewed it.`,
    };
  }
  return {
    heading: say`No error is open`,
    sentence:
      review.on === undefined
        ? say`The record names ${review.by} as the reviewer.`
        : say`The record names ${review.by} as the reviewer on ${dateInWords(review.on, words) ?? review.on}.`,
  };
}

const unreadWords: Readonly<Record<Checklist['review']['state'], (open: Message) => Message>> = {
  none: open => say`${open} and no review is recorded.`,
  stale: open => say`${open} and the text has changed since it was reviewed.`,
  recorded: open => say`${open}.`,
  unbound: open => say`${open}.`,
};

function openErrors(count: number): Message {
  return count === 1 ? say`1 error is open` : say`${count} errors are open`;
}

function openSections(count: number): Message {
  return count === 1 ? say`1 required section is not finished` : say`${count} required sections are not finished`;
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
    label: say`Required sections`,
    state: done === total ? 'ok' : 'missing',
    value: say`${done} of ${total}`,
    span: open?.span ?? (slot ? { start: offset, end: offset } : (items[0]?.span ?? top)),
    slot: slot?.spec.id,
  };
}

const top: Span = { start: 0, end: 0 };

const disclaimerWords: Readonly<Record<Checklist['disclaimer']['state'], { state: State; value: Message }>> = {
  'in place': { state: 'ok', value: say`In place` },
  missing: { state: 'missing', value: say`Not there` },
  altered: { state: 'error', value: say`Altered` },
  outdated: { state: 'error', value: say`Outdated` },
  misplaced: { state: 'error', value: say`Misplaced` },
};

function disclaimerRow({ checklist: { disclaimer }, slots }: FilingInput): Row {
  const slot = slots.find(({ spec }) => spec.id === 'disclaimer');
  const span = disclaimer.span ?? (slot ? { start: slot.offset, end: slot.offset } : top);
  return {
    name: 'disclaimer',
    label: say`Disclaimer`,
    ...disclaimerWords[disclaimer.state],
    span,
    slot: slot?.spec.id,
  };
}

function placeholderRow(count: number, findings: readonly Finding[]): Row {
  const first = findings.find(({ rule }) => rule === 'placeholder-left');
  return {
    name: 'placeholders',
    label: say`Placeholders`,
    state: 'missing',
    value: say`${count}`,
    span: first?.span ?? top,
  };
}

const disclosureWords: Readonly<
  Record<Exclude<Checklist['disclosure']['state'], 'not needed'>, { state: State; value: Message }>
> = {
  'in place': { state: 'ok', value: say`In place` },
  exempt: { state: 'ok', value: say`Reviewed instead` },
  missing: { state: 'error', value: say`Not there` },
  misplaced: { state: 'missing', value: say`Not at the top` },
  'of another use': { state: 'error', value: say`Names another use` },
  'of another model': { state: 'error', value: say`Names another model` },
};

function disclosureRow({ checklist: { disclosure }, recordPlace }: FilingInput): Row[] {
  if (disclosure.state === 'not needed') return [];
  const place: Destination = disclosure.span ? { span: disclosure.span } : { span: recordPlace.ai, record: 'ai' };
  return [{ name: 'ai', label: say`AI disclosure`, ...disclosureWords[disclosure.state], ...place }];
}

const reviewWords: Readonly<Record<Checklist['review']['state'], { state: State; value: Message }>> = {
  none: { state: 'todo', value: say`None yet` },
  recorded: { state: 'ok', value: say`Recorded` },
  unbound: { state: 'ok', value: say`Recorded` },
  stale: { state: 'todo', value: say`Stale` },
};

function reviewRow({ checklist: { review }, recordPlace }: FilingInput): Row {
  return {
    name: 'review',
    label: say`Review`,
    ...reviewWords[review.state],
    span: recordPlace.review,
    record: 'review',
  };
}

function errorRow(count: number, findings: readonly Finding[]): Row {
  const first = findings.find(({ severity }) => severity === 'error');
  return {
    name: 'errors',
    label: say`Open errors`,
    state: count === 0 ? 'ok' : 'error',
    value: count === 0 ? say`None` : say`${count}`,
    span: first?.span ?? top,
  };
}

function rowMarkup({ name, label, state, value }: Row, { tell }: Desk): Html {
  return markup`<li data-key="row-${name}"><button type="button" data-state="${state}" data-go="${name}">
    <span class="k">${tell(label)}</span><span class="v">${glyph(state)}${tell(value)}</span>
  </button></li>`;
}

/** The messages between the extension and the script in the view of a readout. Both ends share this file. */

import type { AskedCorrection, AskedPerson } from '../core/readout/askedCorrection.js';
import type { RecordField } from '../core/report/record.js';

/** What survives hiding and reload, by the webview's own state and the panel's serializer. */
export interface ReadoutState {
  /** The source, as a URI in text. */
  readonly source: string;
  /** The article from which it was opened, as a URI in text. */
  readonly article?: string;
  /** The kinds of facts that are picked out. */
  readonly kinds: readonly string[];
  /** How far down the page stands, in CSS pixels. */
  readonly scroll: number;
}

/** A view as markup, ready to be put in place. */
export interface ReadoutMarkup {
  /** The source's name, as text. */
  readonly name: string;
  readonly filters: string;
  readonly text: string;
  readonly record: string;
}

/** What the extension tells the script in the view of a readout. */
export type ToReadoutView =
  /** Show this in place of the last. */
  | { readonly type: 'readout'; readonly markup: ReadoutMarkup }
  /** There is nothing to show, and this says why, in text. The last view stays. */
  | { readonly type: 'notice'; readonly message: string }
  /** A correction was written, or taken away: its form can be closed. */
  | { readonly type: 'corrected'; readonly field: RecordField }
  /** A correction was not written, and this says why, in text. */
  | { readonly type: 'refused'; readonly field: RecordField; readonly message: string };

/** What the script in the view of a readout tells the extension. */
export type FromReadoutView =
  /** The script runs and wants the view. */
  | { readonly type: 'ready' }
  /** Show and select this stretch of the source. */
  | { readonly type: 'goToPlace'; readonly start: number; readonly end: number }
  | { readonly type: 'openSource' }
  | { readonly type: 'correct'; readonly asked: AskedCorrection }
  /** Take an earlier correction away. */
  | { readonly type: 'forget'; readonly field: RecordField };

const lineFields = ['title', 'publisher', 'published', 'event', 'dateline', 'release'] as const;
const peopleFields = ['spokesperson', 'participants'] as const;
const personKeys = ['name', 'rank', 'office', 'country'] as const;

/** No release names more, and no form grows beyond it. */
const mostPeople = 200;
const longestWords = 2000;

/** A message of the script, or undefined when it is none: what comes out of a webview is checked before it is acted on. */
export function fromReadoutView(message: unknown): FromReadoutView | undefined {
  if (!isRecord(message)) return undefined;
  const { type, start, end, asked, field } = message;
  switch (type) {
    case 'ready':
    case 'openSource':
      return { type };
    case 'goToPlace':
      return isCount(start) && isCount(end) && start <= end ? { type, start, end } : undefined;
    case 'correct': {
      const known = askedCorrection(asked);
      return known && { type, asked: known };
    }
    case 'forget': {
      const known = [...lineFields, ...peopleFields].find(one => one === field);
      return known && { type, field: known };
    }
    default:
      return undefined;
  }
}

function askedCorrection(asked: unknown): AskedCorrection | undefined {
  if (!isRecord(asked)) return undefined;
  const { field, words, people } = asked;
  const line = lineFields.find(one => one === field);
  if (line) return isWords(words) ? { field: line, words } : undefined;
  const ofPeople = peopleFields.find(one => one === field);
  if (!ofPeople || !Array.isArray(people) || people.length > mostPeople) return undefined;
  return { field: ofPeople, people: people.map(askedPerson) };
}

function askedPerson(person: unknown): AskedPerson {
  if (!isRecord(person)) return {};
  return Object.fromEntries(personKeys.flatMap(key => (isWords(person[key]) ? [[key, person[key]]] : [])));
}

/** A state that an earlier run saved, or undefined when it is none. */
export function readoutState(state: unknown): ReadoutState | undefined {
  if (!isRecord(state) || typeof state['source'] !== 'string') return undefined;
  const { source, article, kinds, scroll } = state;
  return {
    source,
    ...(typeof article === 'string' && article !== '' && { article }),
    kinds: Array.isArray(kinds) ? kinds.filter(kind => typeof kind === 'string') : [],
    scroll: isCount(scroll) ? scroll : 0,
  };
}

function isWords(value: unknown): value is string {
  return typeof value === 'string' && value.length <= longestWords;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

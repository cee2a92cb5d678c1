/** The messages between the extension and the script in the preview. Both ends share this file. */

import type { PlaceChange, Splice } from '../core/render/diffPieces.js';

/** How the article is shown: as a proof with marks, or as readers will see it. */
export type View = 'proof' | 'published';

/** What survives hiding and reload, by the webview's own state and the panel's serializer. */
export interface PreviewState {
  /** The document, as a URI in text. */
  readonly document: string;
  readonly view: View;
  /** The line of the text at the top of the preview, with a fraction for the way to the next. */
  readonly line: number;
  /** Whether it stays with its document, whatever editor is active. */
  readonly locked: boolean;
}

/** A whole proof as markup, ready to be put in place. */
export interface ProofMarkup {
  /** Counts the proofs of a panel: a change says of which it is one. */
  readonly number: number;
  /** The document's name, as text. */
  readonly name: string;
  /** Inside of the filing panel. */
  readonly filing: string;
  /** Inside of the bar that counts the facts. */
  readonly tally: string;
  /** Of the article's words, as a BCP 47 tag. */
  readonly language: string;
  /** Inside of the article. */
  readonly article: string;
  /** Start and line of each block of the article, in their order. */
  readonly places: readonly number[];
  /** Inside of the source's column; empty when there is none to show. */
  readonly source: string;
  readonly lineCount: number;
  /** Of the text that the proof shows: a place, and what the person does about a fact, hold for this version only. */
  readonly version: number;
}

/** What changed from one proof to the next. What is absent stayed. */
export interface ProofChange {
  /** The number of the proof that this changes. */
  readonly of: number;
  readonly number: number;
  readonly lineCount: number;
  readonly version: number;
  readonly filing?: string;
  readonly tally?: string;
  readonly language?: string;
  readonly article?: readonly Splice[];
  readonly places?: PlaceChange;
  readonly source?: readonly Splice[];
}

/** What opens under a sentence when a fact of it is activated. All of it is text. */
export interface ProofNote {
  readonly title: string;
  readonly why: string;
  readonly statement?: { readonly number: number; readonly text: string } | undefined;
  /** What the first button does. */
  readonly fix?: string | undefined;
  /** What the last button does: lets the fact stand. */
  readonly keep: string;
}

/** A place to be shown: of the text, or what stands for it on the page. */
export interface ShownPlace {
  readonly place?: { readonly start: number; readonly end: number };
  /** The slot of a missing section. */
  readonly slot?: string | undefined;
  /** What the page says of a part of the record. */
  readonly record?: string | undefined;
}

/** What the extension tells the script in the preview. */
export type ToPreview =
  /** Show this proof in place of the last. */
  | { readonly type: 'proof'; readonly proof: ProofMarkup }
  /** Change the proof that is shown. */
  | { readonly type: 'change'; readonly change: ProofChange }
  /** What there is to be done about the fact at a place, as it was asked for; no note where there is nothing. */
  | {
      readonly type: 'note';
      readonly start: number;
      readonly end: number;
      readonly version: number;
      readonly note?: ProofNote | undefined;
    }
  | { readonly type: 'show'; readonly what: ShownPlace }
  /** The editor shows this line at its top. */
  | { readonly type: 'scrollTo'; readonly line: number }
  /** The cursor in the editor stands at this offset: its sentence and the source's statement are lit. */
  | { readonly type: 'cursorAt'; readonly offset: number }
  /** Put this on the clipboard as formatted text, with its own source as the plain text beside it. */
  | { readonly type: 'copyHtml'; readonly number: number; readonly html: string }
  | { readonly type: 'settings'; readonly scrollSync: boolean }
  /** The preview shows another document from now on, or stays with its own or not. */
  | { readonly type: 'document'; readonly document: string; readonly locked: boolean }
  /** There is nothing to show, and this says why, in text. The last proof stays. */
  | { readonly type: 'notice'; readonly message: string };

/** What the script in the preview tells the extension. */
export type FromPreview =
  /** The script wants the whole proof: it has just begun, or was told of a change to a proof that it does not have. */
  | { readonly type: 'ready' }
  /** The person scrolled the preview; the line now at its top. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** Put the cursor at the start of this line. */
  | { readonly type: 'goToLine'; readonly line: number; readonly version: number }
  /** Show and select this stretch of the text. */
  | { readonly type: 'goToPlace'; readonly start: number; readonly end: number; readonly version: number }
  /** Show and select where the button of this name leads. */
  | { readonly type: 'goTo'; readonly name: string }
  | { readonly type: 'openLink'; readonly href: string }
  | { readonly type: 'insertSection'; readonly section: string }
  /** What became of the `copyHtml` of this number. */
  | { readonly type: 'copied'; readonly number: number; readonly done: boolean }
  /** What is to be done about the fact at this place? */
  | { readonly type: 'askNote'; readonly start: number; readonly end: number; readonly version: number }
  /** Put right what the finding at this place says, as its note offers. */
  | { readonly type: 'applyFix'; readonly start: number; readonly end: number; readonly version: number }
  /** Let the finding at this place stand, with a reason that is asked for. */
  | { readonly type: 'keepFact'; readonly start: number; readonly end: number; readonly version: number };

/** A message of the script, or undefined when it is none: what comes out of a webview is checked before it is acted on. */
export function fromPreview(message: unknown): FromPreview | undefined {
  if (!isRecord(message)) return undefined;
  const { type, line, start, end, href, section, version, number, done, name } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'scrolled':
      return isCount(line) ? { type, line } : undefined;
    case 'goToLine':
      return isCount(line) && isCount(version) ? { type, line, version } : undefined;
    case 'goToPlace':
    case 'askNote':
    case 'applyFix':
    case 'keepFact':
      return isCount(start) && isCount(end) && start <= end && isCount(version)
        ? { type, start, end, version }
        : undefined;
    case 'copied':
      return isCount(number) ? { type, number, done: done === true } : undefined;
    case 'goTo':
      return typeof name === 'string' ? { type, name } : undefined;
    case 'openLink':
      return typeof href === 'string' ? { type, href } : undefined;
    case 'insertSection':
      return typeof section === 'string' ? { type, section } : undefined;
    default:
      return undefined;
  }
}

/** A state that an earlier run saved, or undefined when it is none. */
export function previewState(state: unknown): PreviewState | undefined {
  if (!isRecord(state) || typeof state['document'] !== 'string') return undefined;
  const { document, view, line, locked } = state;
  return {
    document,
    view: view === 'published' ? 'published' : 'proof',
    line: isCount(line) ? line : 0,
    locked: locked !== false,
  };
}

/**
 * The line at which a page begins: where the person left this document. What was saved of another one says nothing of it.
 *
 * @param names under which the document is known: its own, and the one that it had before.
 */
export function lineToBeginAt(state: PreviewState | undefined, names: readonly (string | undefined)[]): number {
  return state && names.includes(state.document) ? state.line : 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

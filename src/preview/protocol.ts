/** The messages between the extension and the script in the preview. Both ends share this file. */

/** How the article is shown: as a proof with marks, or as readers will see it. */
export type View = 'proof' | 'published';

/** What survives hiding and reload, by the webview's own state and the panel's serializer. */
export interface PreviewState {
  /** The document, as a URI in text. */
  readonly document: string;
  readonly view: View;
  /** The line of the text at the top of the preview, with a fraction for the way to the next. */
  readonly line: number;
}

/** A proof as markup, ready to be put in place. */
export interface ProofMarkup {
  /** The document's name, as text. */
  readonly name: string;
  /** Inside of the filing panel. */
  readonly filing: string;
  /** Inside of the bar that counts the facts. */
  readonly tally: string;
  /** Inside of the article. */
  readonly article: string;
  /** Inside of the source's column; empty when there is none to show. */
  readonly source: string;
  readonly notes: readonly ProofNote[];
  readonly lineCount: number;
  /** Of the text that the proof shows: what the person does about a fact holds for this version only. */
  readonly version: number;
}

/** What opens under a sentence when a fact of it is activated. All of it is text. */
export interface ProofNote {
  /** Of the fact, into the text. */
  readonly start: number;
  readonly end: number;
  readonly title: string;
  readonly why: string;
  readonly statement?: { readonly number: number; readonly text: string } | undefined;
  /** What the first button does. */
  readonly fix?: string | undefined;
}

export type ToPreview =
  /** Show this proof in place of the last. */
  | { readonly type: 'proof'; readonly proof: ProofMarkup }
  /** The editor shows this line at its top. */
  | { readonly type: 'scrollTo'; readonly line: number }
  /** The cursor in the editor stands at this offset: its sentence and the source's statement are lit. */
  | { readonly type: 'cursorAt'; readonly offset: number }
  /** Put this on the clipboard as formatted text, with its own source as the plain text beside it. */
  | { readonly type: 'copyHtml'; readonly html: string }
  | { readonly type: 'settings'; readonly scrollSync: boolean }
  /** There is nothing to show, and this says why, in text. The last proof stays. */
  | { readonly type: 'notice'; readonly message: string };

export type FromPreview =
  /** The script runs and wants the proof. */
  | { readonly type: 'ready' }
  /** The person scrolled the preview; the line now at its top. */
  | { readonly type: 'scrolled'; readonly line: number }
  /** Put the cursor at the start of this line. */
  | { readonly type: 'goToLine'; readonly line: number }
  /** Show and select this stretch of the text. */
  | { readonly type: 'goToPlace'; readonly start: number; readonly end: number }
  | { readonly type: 'openLink'; readonly href: string }
  | { readonly type: 'insertSection'; readonly section: string }
  /** What became of `copyHtml`. */
  | { readonly type: 'copied'; readonly done: boolean }
  /** Put right what the finding at this place says, as its note offers. */
  | { readonly type: 'applyFix'; readonly start: number; readonly end: number; readonly version: number }
  /** Let the finding at this place stand, with a reason that is asked for. */
  | { readonly type: 'keepFact'; readonly start: number; readonly end: number; readonly version: number };

/** A message of the script, or undefined when it is none: what comes out of a webview is checked before it is acted on. */
export function fromPreview(message: unknown): FromPreview | undefined {
  if (!isRecord(message)) return undefined;
  const { type, line, start, end, href, section, version, done } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'scrolled':
    case 'goToLine':
      return isCount(line) ? { type, line } : undefined;
    case 'goToPlace':
      return isCount(start) && isCount(end) && start <= end ? { type, start, end } : undefined;
    case 'applyFix':
    case 'keepFact':
      return isCount(start) && isCount(end) && start <= end && isCount(version)
        ? { type, start, end, version }
        : undefined;
    case 'copied':
      return { type, done: done === true };
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
  const { document, view, line } = state;
  return { document, view: view === 'published' ? 'published' : 'proof', line: isCount(line) ? line : 0 };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0;
}

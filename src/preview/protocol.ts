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
  /** Inside of the article. */
  readonly article: string;
  readonly lineCount: number;
}

export type ToPreview =
  /** Show this proof in place of the last. */
  | { readonly type: 'proof'; readonly proof: ProofMarkup }
  /** The editor shows this line at its top. */
  | { readonly type: 'scrollTo'; readonly line: number }
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
  | { readonly type: 'insertSection'; readonly section: string };

/** A message of the script, or undefined when it is none: what comes out of a webview is checked before it is acted on. */
export function fromPreview(message: unknown): FromPreview | undefined {
  if (!isRecord(message)) return undefined;
  const { type, line, start, end, href, section } = message;
  switch (type) {
    case 'ready':
      return { type };
    case 'scrolled':
    case 'goToLine':
      return isCount(line) ? { type, line } : undefined;
    case 'goToPlace':
      return isCount(start) && isCount(end) && start <= end ? { type, start, end } : undefined;
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

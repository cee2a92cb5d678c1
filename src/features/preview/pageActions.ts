import * as vscode from 'vscode';
import { rangeAt } from '../../host/positions.js';
import { localized } from '../../host/wording.js';
import type { FromPreview, ShownPlace, ToPreview } from '../../preview/protocol.js';
import { editorInSight, selectInEditor } from './editors.js';
import { applyOfferedFix, keepFact } from './factActions.js';
import { openLink } from './openLink.js';
import type { PreviewDeps } from './ports.js';
import type { Proofs } from './proofs.js';

/** What the person does on the page with the document that it shows. */
export type OnDocument = Exclude<FromPreview, { readonly type: 'ready' | 'copied' }>;

/** What is needed to do it. */
export interface PageActions {
  readonly deps: Pick<PreviewDeps, 'inspect' | 'insertSection'>;
  readonly proofs: Pick<Proofs, 'destination' | 'isPlaceIn' | 'noteOf'>;
  /** Where the preview stands. */
  readonly column: vscode.ViewColumn | undefined;
  readonly page: PageAnswers;
}

/** What follows on the page, and from it. */
export interface PageAnswers {
  /** Shows a place on the page. */
  show(what: ShownPlace): void;
  /** Tells the page what there is to be done about a fact. */
  answer(note: Omit<Extract<ToPreview, { readonly type: 'note' }>, 'type'>): void;
  /** Takes an editor along to a line. */
  scrollTo(editor: vscode.TextEditor, line: number): void;
}

/** Does in the document, and in its editor, what the person does on the page. A place in a text that has changed since leads nowhere: the page follows at once. */
export async function actOnDocument(
  message: OnDocument,
  document: vscode.TextDocument,
  { deps, proofs, column, page }: PageActions,
): Promise<void> {
  switch (message.type) {
    case 'scrolled': {
      const editor = editorInSight(document);
      if (editor) page.scrollTo(editor, message.line);
      return;
    }
    case 'goToLine': {
      if (!proofs.isPlaceIn(document, message.version)) return;
      const { range } = document.lineAt(Math.min(Math.floor(message.line), document.lineCount - 1));
      return selectInEditor(document, new vscode.Range(range.start, range.start), column);
    }
    case 'goTo': {
      const there = proofs.destination(message.name, document);
      if (!there) return;
      const { span, slot, record } = there;
      page.show({ place: span, slot, record });
      return selectInEditor(document, rangeAt(document, span), column);
    }
    case 'askNote': {
      const { start, end, version } = message;
      const known = proofs.noteOf({ start, end }, version);
      const note = known?.note && { ...known.note, keep: localized('Keep, with a reason…') };
      if (known) page.answer({ start, end, version, note });
      return;
    }
    case 'goToPlace':
      if (!proofs.isPlaceIn(document, message.version)) return;
      return selectInEditor(document, rangeAt(document, message), column);
    case 'openLink':
      return openLink(document.uri, message.href);
    case 'insertSection':
      await deps.insertSection(document, message.section);
      return;
    case 'applyFix':
      if (!proofs.isPlaceIn(document, message.version)) return;
      return applyOfferedFix(document, await deps.inspect(document), message);
    case 'keepFact':
      if (!proofs.isPlaceIn(document, message.version)) return;
      return keepFact(document, await deps.inspect(document), message);
  }
}

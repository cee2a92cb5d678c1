import * as vscode from 'vscode';
import { localized } from '../../host/wording.js';
import type { AttachPorts } from './attach.js';
import type { Feature } from '../feature.js';
import type { Pasted } from './pasted.js';

/** What the editor knows this way of pasting and dropping by. */
const kindName = ['copydesk', 'attachSource'];

/** Offers, where a release is pasted or dropped into an article, to attach it as a source instead of putting it into the text. */
export const offerAttachingFeature: Feature = context => {
  const kind = vscode.DocumentDropOrPasteEditKind.Empty.append(...kindName);
  const selector = { language: 'markdown' };
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(selector, pasteProvider(context, kind), {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: ['text/plain', 'text/html'],
    }),
    vscode.languages.registerDocumentDropEditProvider(selector, dropProvider(context, kind), {
      providedDropEditKinds: [kind],
      dropMimeTypes: ['text/uri-list', 'files', 'text/plain', 'text/html'],
    }),
  );
};

/** The edit itself changes nothing: once it is chosen, attaching begins, which asks and writes by itself. */
class AttachByPaste extends vscode.DocumentPasteEdit {
  override readonly yieldTo = plainWaysFirst();
  constructor(
    readonly attaching: () => void,
    kind: vscode.DocumentDropOrPasteEditKind,
  ) {
    super('', localized('Attach as source'), kind);
  }
}

class AttachByDrop extends vscode.DocumentDropEdit {
  override readonly yieldTo = plainWaysFirst();
  constructor(
    readonly attaching: () => void,
    kind: vscode.DocumentDropOrPasteEditKind,
  ) {
    super('', localized('Attach as source'), kind);
  }
}

/** Plain text, and the links that Markdown itself makes of files, stay what happens unasked. */
function plainWaysFirst(): vscode.DocumentDropOrPasteEditKind[] {
  const { Empty, Text } = vscode.DocumentDropOrPasteEditKind;
  return [Text, Empty.append('uri'), Empty.append('markdown')];
}

/** Exported for tests. */
export function pasteProvider(
  context: AttachPorts,
  kind: vscode.DocumentDropOrPasteEditKind,
): vscode.DocumentPasteEditProvider<AttachByPaste> {
  return {
    async provideDocumentPasteEdits(document, _ranges, transfer, { only, triggerKind }) {
      const asked = triggerKind === vscode.DocumentPasteTriggerKind.PasteAs;
      if ((only && !only.contains(kind)) || !(await isArticle(document, context))) return undefined;
      const { releaseIn } = await importer();
      const pasted = await releaseIn(transfer, asked);
      return pasted && [new AttachByPaste(starter(document, [pasted], context), kind)];
    },
    resolveDocumentPasteEdit(edit) {
      edit.attaching();
      return edit;
    },
  };
}

/** Exported for tests. */
export function dropProvider(
  context: AttachPorts,
  kind: vscode.DocumentDropOrPasteEditKind,
): vscode.DocumentDropEditProvider<AttachByDrop> {
  return {
    async provideDocumentDropEdits(document, _position, transfer) {
      if (!(await isArticle(document, context))) return undefined;
      const { placesIn, releaseIn } = await importer();
      const places = await placesIn(transfer, document.uri);
      const words = places.length > 0 ? undefined : await releaseIn(transfer);
      const dropped = words ? [words] : places;
      return dropped.length > 0 ? [new AttachByDrop(starter(document, dropped, context), kind)] : undefined;
    },
    resolveDocumentDropEdit(edit) {
      edit.attaching();
      return edit;
    },
  };
}

async function isArticle(document: vscode.TextDocument, { lint }: AttachPorts): Promise<boolean> {
  return !document.isUntitled && (await lint.isArticle(document));
}

/** What reads releases is read itself when there is something to look at. */
function importer(): Promise<typeof import('../later.js')> {
  return import('../later.js');
}

function starter(document: vscode.TextDocument, pasted: readonly Pasted[], context: AttachPorts): () => void {
  return () => {
    const attaching = importer().then(({ attachPasted }) => attachPasted(document, pasted, context));
    attaching.catch((error: unknown) => {
      context.log.error('The source could not be attached.', String(error));
    });
  };
}

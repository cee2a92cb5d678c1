import type { Article } from '../../core/index.js';
import type { Inspection } from './inspector.js';

/** What is asked of a document here; `vscode.TextDocument` is one. */
interface AnyDocument {
  readonly uri: { toString(): string };
  readonly isClosed: boolean;
}

/** What is known of a document. */
export interface Desk<Document> {
  readonly document: Document;
  /** Checked by command: treated as an article until it is closed. */
  asked: boolean;
  /** The answer for the version it names, or for one that is being read. */
  inspection?: { readonly version: number; readonly answer: Promise<Inspection> } | undefined;
  /** As it was last read: what stays as it is from one keystroke to the next is not read again. */
  article?: Article | undefined;
  /** What stands in the Problems panel; undefined when nothing was checked. */
  published?: Inspection | undefined;
  /** Whether the last check came to grief by a fault of Copydesk’s own. */
  hasFailed?: boolean;
}

/**
 * What is known of the open documents, one desk each. A document that was closed and opened again is another one at the same address, and counts its
 * versions anew: what is still found out about the one that was closed is not filed under it.
 */
export class Desks<Document extends AnyDocument> {
  private readonly desks = new Map<string, Desk<Document>>();

  /** The desk of a document: its own, as it is kept, while it is open; one that nobody else sees when it is closed. */
  of(document: Document): Desk<Document> {
    const known = this.find(document);
    if (known) return known;
    const desk: Desk<Document> = { document, asked: false };
    if (!document.isClosed) this.desks.set(document.uri.toString(), desk);
    return desk;
  }

  /** The desk of a document, where it has one. */
  find(document: Document): Desk<Document> | undefined {
    const desk = this.desks.get(document.uri.toString());
    return desk?.document === document ? desk : undefined;
  }

  /** The desk of the document that is open at an address. */
  at(address: string): Desk<Document> | undefined {
    return this.desks.get(address);
  }

  /** Clears the desk of a document that is closed. */
  clear(document: Document): void {
    if (this.find(document)) this.desks.delete(document.uri.toString());
  }

  all(): Desk<Document>[] {
    return [...this.desks.values()];
  }
}

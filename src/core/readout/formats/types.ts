/**
 * Why a document gives no text: a password guards it (`locked`), it is broken or not what it says it is (`damaged`), it is far larger than a
 * release, also once unpacked (`tooLarge`), or it holds pictures of words only (`noText`).
 */
export type RefusalReason = 'locked' | 'damaged' | 'tooLarge' | 'noText';

/** A document that could not be read. */
export interface Refused {
  readonly refused: RefusalReason;
}

/** The words of a document. */
export interface DocumentText {
  /** Paragraphs with a blank line between; lines that belong together may follow each other without one. */
  readonly text: string;
  /** As the document's own record or its style of titles names it; it need not stand in the text. */
  readonly title?: string;
  /** Where the document says that it comes from: a page that a browser printed. */
  readonly url?: string;
}

/** A file that came with a mail. */
export interface MailAttachment {
  readonly name?: string;
  readonly contentType?: string;
  readonly bytes: Uint8Array;
}

/** The words of a mail, each body that it has, and what came with it. Its date is the mail's own, not the release's, and is left out. */
export interface MailText {
  readonly subject?: string;
  readonly text?: string;
  readonly html?: string;
  /** Only those that could hold a release; pictures and the like are left out. */
  readonly attachments: readonly MailAttachment[];
}

/**
 * Reads a document; nothing in it runs or loads. May throw on a damaged one.
 *
 * @param stop aborted when nobody waits for the result any more.
 */
export type DocumentReader<Result> = (bytes: Uint8Array, stop?: AbortSignal) => Result | Promise<Result>;

import type { RefusalReason } from './formats/types.js';
import type { Format } from './sniff.js';

/** The longest text of an import, in bytes or characters; a readout has a few kilobytes. */
export const maxReadoutBytes = 5 * 1024 * 1024;

/** The most words of an import that are taken for a release, in characters. */
export const maxReadoutCharacters = 2 * 1024 * 1024;

/** The largest file or answer that is looked at, in bytes: a document with pictures is larger than its words. */
export const maxImportBytes = 25 * 1024 * 1024;

const paste = 'Open it, copy the text of the release, and paste it.';

/** Why a format is never read, and what to do instead. A format that is missing here is read. */
export const refusals: Readonly<Partial<Record<Format, string>>> = {
  zip: 'This is a packed file, which Copydesk does not read. Unpack it and choose the release in it.',
  office: `This is a spreadsheet or a presentation, which Copydesk does not read. ${paste}`,
  oldOffice: `This is an old Word document (.doc) or another file of an old office program, which Copydesk does not read. Save it as .docx and try again, or open it, copy the text of the release, and paste it.`,
  lockedOffice: `This document is protected by a password. Open it with the password, copy the text of the release, and paste it.`,
  outlook:
    'This is a mail in Outlook’s own format (.msg), which Copydesk does not read. Open it, save it as .eml or as text, and try again, or copy the text of the release and paste it.',
  openDocument:
    'This is an OpenDocument file, which Copydesk does not read. Save it as .docx, PDF or text and try again, or open it, copy the text of the release, and paste it.',
  rtf: 'This is a rich-text document (.rtf), which Copydesk does not read. Save it as .docx or text and try again, or open it, copy the text of the release, and paste it.',
  image: 'This is a picture. Copydesk needs the words of the release: save or copy them as text.',
  media:
    'This is a recording or another media file. Copydesk needs the words of the release: save or copy them as text.',
  feed: 'This is a news feed, not a release. Open the release that you want and use its own address.',
  data: 'This is program data, not a release. Open the release in a browser and copy its address or its text.',
};

/** Formats that need a reader of their own. */
export type DocumentFormat = 'mail' | 'docx' | 'pdf';

const documents: Readonly<Record<DocumentFormat, string>> = {
  mail: 'mail',
  docx: 'Word document',
  pdf: 'PDF',
};

/** Why a document gave no text, and what to do. */
export function refusedDocument(format: DocumentFormat, reason: RefusalReason): string {
  const kind = documents[format];
  switch (reason) {
    case 'locked':
      return `This ${kind} is protected by a password. Open it with the password, copy the text of the release, and paste it.`;
    case 'damaged':
      return `This ${kind} could not be read: it seems to be damaged or not whole. Get it again, or open it, copy the text of the release, and paste it.`;
    case 'tooLarge':
      return `This ${kind} holds far more than a release. Open it, copy the text of the release, and paste it.`;
    case 'noText':
      return `There is no text in this ${kind}: its words are pictures, or it is empty. Look for the text of the release on the page of those who issued it, or type it.`;
  }
}

/** A format that only some front ends can read. */
export function notReadHere(format: DocumentFormat): string {
  return `Copydesk does not read a ${documents[format]} in the browser. ${paste} Copydesk on the desktop reads it.`;
}

/** Of an import without a text. */
export const emptyReadout = 'There is no text in it. Check that the release was saved or copied whole, and try again.';

/** Of a text larger than {@link maxReadoutBytes}. */
export const tooLargeReadout =
  'This is larger than 5 MB, far more than a release. Copy the text of the release, and paste it.';

/** Of a text longer than {@link maxReadoutCharacters}. */
export const tooManyWords =
  'This text is longer than 2 million characters, far more than a release. Copy the text of the release, and paste it.';

/** Of a file or an answer larger than {@link maxImportBytes}. */
export const tooLargeImport =
  'This is larger than 25 MB, far more than a release. Copy the text of the release, and paste it.';

/** Of a page that its reader gave up on. */
export const unreadablePage =
  'This page could not be read. Open it in a browser, copy the text of the release, and paste it.';

/** Of a document whose reader was ended since it took too long. */
export const tooSlow =
  'This took too long to read: it is far larger or more tangled than a release. Open it, copy the text of the release, and paste it.';

/** Of an import that the person ended. */
export const cancelledImport = 'The import was cancelled.';

import type { Format } from './sniff.js';

/** The largest import in bytes; a readout has a few kilobytes. */
export const maxReadoutBytes = 5 * 1024 * 1024;

const instead = 'Open it, copy the text of the release, and choose the clipboard.';

/** Why a format is not read, and what to do instead. A format that is missing here is read. */
export const refusals: Readonly<Partial<Record<Format, string>>> = {
  pdf: `This is a PDF, which Copydesk does not read. ${instead}`,
  zip: `This is a Word document or another packed file, which Copydesk does not read. ${instead}`,
  word: `This is a Word document, which Copydesk does not read. ${instead}`,
  rtf: `This is a rich-text document, which Copydesk does not read. ${instead}`,
  image: 'This is a picture. Copydesk needs the words of the release: save or copy them as text.',
  media:
    'This is a recording or another media file. Copydesk needs the words of the release: save or copy them as text.',
  feed: 'This is a news feed, not a release. Open the release that you want and use its own address.',
  data: 'This is program data, not a release. Open the release in a browser and copy its address or its text.',
};

export const emptyReadout = 'There is no text in it. Check that the release was saved or copied whole, and try again.';

export const tooLargeReadout =
  'This is larger than 5 MB, far more than a release. Copy the text of the release and choose the clipboard.';

export const unreadablePage =
  'This page could not be read. Open it in a browser, copy the text of the release, and choose the clipboard.';

import { oncePer } from '../text/once.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** Pages that are longer are looked through no further. */
export const longestPage = 200_000;

/** An address that is longer names nothing. */
const longestAddress = 500;

/**
 * All that a source's page has in words, for what need not stand in its text: the page, cut off where it is very long, who gives it out, and the people of its
 * address.
 */
export const pageOf = oncePer(({ readout, source: { record } }: SourceEvidence): string =>
  [readout.text.slice(0, longestPage), record.publisher ?? '', namesInAddress(record.url ?? '')].join('\n'),
);

/** `…/minister/ana-lind/…`: parts of two words, each with a capital, as a given name and a surname. */
function namesInAddress(url: string): string {
  return Array.from(url.slice(0, longestAddress).matchAll(/(?<=[a-z]\/)([a-z]+)-([a-z]+)(?=\/)/g), ([, ...words]) =>
    words.map(word => word.charAt(0).toUpperCase() + word.slice(1)).join(' '),
  ).join('\n');
}

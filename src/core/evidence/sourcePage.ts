import { oncePer } from '../text/once.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** Pages that are longer are looked through no further. */
export const longestPage = 200_000;

/** An address that is longer names nothing. */
const longestAddress = 500;

/**
 * All that a source's page has in words, for what need not stand in its text: the page, cut off where it is very long, who gives it out, and the words of its
 * address (`…/minister/ana-lind/…`), each with a capital.
 */
export const pageOf = oncePer(({ readout, source: { record } }: SourceEvidence): string =>
  [readout.text.slice(0, longestPage), record.publisher ?? '', addressWords(record.url ?? '')].join('\n'),
);

function addressWords(url: string): string {
  const [, path = ''] = /^https?:\/\/[^/]+\/([^?#]*)/.exec(url.slice(0, longestAddress)) ?? [];
  return path.replace(/[^A-Za-z0-9]+/g, ' ').replace(/(?<![A-Za-z])[a-z]/g, first => first.toUpperCase());
}

import { findDates } from '../facts/dates.js';
import { foldKey } from './lines.js';
import type { Line } from './lines.js';
import { fullDate } from './released.js';
import type { IsoDate, Stated } from './types.js';

const reprinted =
  /\b(?:(?:release|statement|readout|article|text) (?:was )?(?:first |originally )?(?:published|issued|released)|published this (?:content|release|statement|item|document))\b/i;

/**
 * The day that a reprint says of its original, in a sentence of its own: `The following press release was published by the Harbour Board on May 5, 2031.`
 * Undefined when a line says nothing of the kind.
 */
export function readReprintDay(line: Line): Stated<IsoDate> | undefined {
  const lead = line.text.length > longestNote ? null : reprinted.exec(line.text);
  if (!lead) return undefined;
  const from = lead.index + lead[0].length;
  const date = findDates(line.text.slice(from, from + 160))[0];
  const value = date && fullDate(date);
  if (!value || !line.text.slice(0, from + date.span.start).endsWith(' on ')) return undefined;
  const start = line.span.start + from;
  return { value, span: { start: start + date.span.start, end: start + date.span.end } };
}

/** Longer lines are the release's own text, in characters. */
const longestNote = 400;

const issued =
  /\b(?:release|statement|readout|announcement)(?: (?:was|is))?(?: (?:first|originally))? (?:issued|published|released) by (?:the )?([\p{Lu}\d][^.:;()]{2,90}?)(?= on (?:\p{L}+ )?\d| on \p{Lu}|\.?$)/u;

/**
 * The words with which a reprint says who has given its original out: `Harbour Office`, of `The press release issued by the Harbour Office on 5 May 2031.`
 * Undefined when a line says nothing of the kind.
 */
export function readReprintGiver(line: Line): Line | undefined {
  const found = line.text.length > longestNote ? null : issued.exec(line.text);
  if (!found) return undefined;
  const [all, text = ''] = found;
  const end = line.span.start + found.index + all.length;
  return { ...line, span: { start: end - text.length, end }, text, key: foldKey(text) };
}

import { parseOffice } from '../facts/people/parseOffice.js';
import { findPeople } from '../facts/people/people.js';
import type { Readout } from './types.js';
import { overlap, type Span } from '../text/span.js';

/** The line of one who gives a release out is no longer, in characters. */
const longestLine = 160;

/** So far above the text such lines stand, in characters, at most. */
const farthest = 4000;

/** What may stand in such a line beside the name and the office. */
const courtesies =
  /^(?:the|rt|right|most|hon|honou?rable|mp|mep|mla|senator|sen|dr|mr|mrs|ms|prof|sir|dame|h\.?e|his|her|excellency)\.?$/i;

/**
 * The lines above a release's text that say who gives it out, one each, as above those that several ministers give out together: `The Hon Ana Lind MP,
 * Minister for Fisheries`, `Minister for Trade, Senator the Hon Ole Roe`. Into the saved file; without the line of its title.
 */
export function giverLines({ text, body, title }: Readout): Span[] {
  const end = body.segments[0]?.from ?? 0;
  const found: Span[] = [];
  for (let start = Math.max(0, end - farthest); start < end;) {
    const next = text.indexOf('\n', start);
    const line = { start, end: next < 0 || next > end ? end : next };
    start = line.end + 1;
    if (isGiver(text.slice(line.start, line.end).trim()) && !(title && overlap(line, title.span))) found.push(line);
  }
  return found;
}

/** Those who give a release out do nothing that it tells of. */
const givers = /\b(?:spokes\p{L}+|press secretary)\b/iu;

/** A lead-in is no longer, in characters. */
const longestLeadIn = 500;

/**
 * The line right above a release's text that leads into it (`The Ministry released the following statement after the talks of Minister Ana Lind and Commissioner Ole
 * Roe:`): it may name in full whom the text calls by surname. Into the saved file; undefined where no such line stands there, or it is the spokesperson's.
 */
export function leadInAbove({ text, body, spokesperson, title }: Readout): Span | undefined {
  const end = text.slice(0, body.segments[0]?.from ?? 0).trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  const line = { start, end };
  if (text.charAt(end - 1) !== ':' || end - start > longestLeadIn || givers.test(text.slice(start, end)))
    return undefined;
  return [spokesperson, title].some(one => one && overlap(one.span, line)) ? undefined : line;
}

function isGiver(line: string): boolean {
  if (line.length > longestLine || !line.includes(', ') || /[.!?:;]$/.test(line)) return false;
  const [person, ...others] = findPeople(line);
  if (!person?.officeSpan || others.length > 0 || !person.name.includes(' ')) return false;
  // What somebody was when the page was put away gives nothing out: an archive's label.
  if (/^(?:former|ex-)/i.test(person.office ?? '')) return false;
  const taken = [person.span, person.officeSpan].sort((a, b) => b.start - a.start);
  const rest = taken.reduce((words, { start, end }) => `${words.slice(0, start)} ${words.slice(end)}`, line);
  const words = rest.split(/[\s,]+/).filter(word => word !== '' && !courtesies.test(word));
  // Of `Minister for Trade, Senator the Hon Ole Roe` the seat is read as the office.
  return words.length === 0 || (/^\p{Lu}/u.test(line) && parseOffice(words.join(' ')) !== undefined);
}

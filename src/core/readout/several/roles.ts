import { readAttribution } from '../attribution.js';
import { readDateline } from '../dateline.js';
import { pageEnds, releaseEnds } from '../endPatterns.js';
import { furnitureLines } from '../furniturePatterns.js';
import { keyLength } from '../lines.js';
import type { Line } from '../lines.js';
import { endsSentence } from '../prose.js';
import { isBodyLine } from '../publisher.js';
import { readDateLine } from '../released.js';
import { isTitleLine } from '../title.js';

/** What a line is on a page of several releases. Attribution, title, marker, mail, date and label stand above a release's own words. */
export type Role =
  /** A mark with which a release is over (`###`). */
  | 'end'
  /** A line with which the page goes on to other things (contacts, share bars). */
  | 'page-end'
  | 'attribution'
  | 'title'
  /** `For immediate release`. */
  | 'marker'
  /** A header line of an e-mail. */
  | 'mail'
  | 'date'
  /** The name of a body. */
  | 'label'
  /** Running text. */
  | 'prose'
  | 'other';

/** A line longer than this is running text, whatever it begins with. */
const longestMark = 450;

const isReleaseEnd = anyOf(releaseEnds);
const isPageEnd = anyOf(pageEnds);
const isFurniture = anyOf(furnitureLines);
const endsWithMark = /[.!?”"’)]\s{0,3}(?:(?:#\s?){3,5}|-\s?30\s?-|\(END\)|- ?end ?-)$/i;
const marker =
  /^(?:(?:for )?immediate release\b.{0,80}|for release\b.{0,60}|press release(?: \d{1,8})?|release(?: (?:no|number|id))?\.? ?: .{1,60})$/;
const mail = /^(?:from|to|cc|date|sent|reply-to|message-id|subject|message): \S.{0,300}$/;
const readoutTitle = /^(?:#{1,6} |\*\*|["'(]){0,2}(?:day \w{2,8} )?read-?out\b/;
const attributes = /\b(?:following|below|attribut\w{2,8})\b/;

/** What a line is; `prose` says whether it is a line of running text. */
export function roleOf(line: Line, prose: boolean): Role {
  if (line.text.length <= longestMark) {
    if (isReleaseEnd.test(line.key)) return 'end';
    if (mail.test(line.key) && !prose) return isSubject(line) || isMailHeader(line) ? 'mail' : 'other';
    if (marker.test(line.key)) return 'marker';
    if (readDateLine(line)) return 'date';
  }
  if (isAttribution(line)) return 'attribution';
  if (isHeadline(line)) return 'title';
  if (line.text.length <= longestMark) {
    if (isPageEnd.test(line.key)) return 'page-end';
    if (isFurniture.test(line.key)) return 'other';
    if (!prose && isBodyLine(line)) return 'label';
  }
  return prose ? 'prose' : 'other';
}

/** Whether the release ends with a mark on the last line of its own words (`… in the coming days. ###`). */
export function carriesEndMark(line: Line): boolean {
  return endsWithMark.test(line.text.slice(-20));
}

/** Whether an attribution line says that what it introduces is a readout. */
export function introducesReadout(line: Line): boolean {
  return /\bread-?out\b/.test(line.key);
}

/** Whether a title says of its release that it is a readout. */
export function isReadoutTitle(line: Line): boolean {
  return readoutTitle.test(titleKey(line));
}

/** A title for comparison, without an e-mail's `Subject:` and a label before it. */
export function titleKey(line: Line): string {
  return line.key.replace(/^(?:subject: )?(?:(?:re|fwd?): )?/, '').replace(/^(?:#{1,6} |\*\*)/, '');
}

/** Whether a line of running text begins with a dateline. */
export function hasDateline(line: Line): boolean {
  return readDateline(line) !== undefined;
}

/** Whether an e-mail's subject. */
export function isSubject(line: Line): boolean {
  return line.key.startsWith('subject: ');
}

/** `From: Marta Osk <…>` is an e-mail's; `From: Ministry of Defence` may be a press release's own label. */
function isMailHeader(line: Line): boolean {
  return /^(?:message-id|reply-to|sent|message): |@|^date: \w{3}, \d/.test(line.key);
}

/** An attribution of a whole release, as against `The minister said:` within one. */
function isAttribution(line: Line): boolean {
  if (!attributes.test(line.key)) return false;
  return readAttribution(line) !== undefined;
}

function isHeadline(line: Line): boolean {
  if (line.key.length >= keyLength)
    return readoutTitle.test(line.key) && /\b(?:with|to|of)\b/.test(line.key.slice(0, 300));
  return isTitleLine(line) && !endsSentence(line);
}

/** One expression for a list of them: a line is held against it once. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(patterns.map(pattern => `(?:${pattern.source})`).join('|'));
}

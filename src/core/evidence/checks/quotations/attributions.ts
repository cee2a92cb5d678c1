import type { Span } from '../../../text/span.js';
import type { Comparison } from '../../comparison.js';
import type { Passage } from '../../types.js';

/** How a sentence says of a body that it is where the news comes from: as its last word on it, or in passing. */
export type Attribution = 'closing' | 'passing';

const accounts = '(?:readout|statement|release|press release|news release|summary|account)';
const closing = new RegExp(`^[’']?s?\\s${accounts}\\b|^\\ssaid(?:\\s(?:in|on)\\s[^,;]{0,40})?[.]?["”]?\\s*$`);
const passing = /^\s(?:said|says|announced|reported|added|noted)\b/;
const accordingTo = /\b[Aa]ccording to (?:(?:the|an?|its|his|her)\s)?$/;
const behindComma = /,["”]?\s(?:the\s)?$/;

/** Undefined where the sentence tells of the body in another way. */
export function attributionAt({ text, span }: Passage, { start, end }: Span): Attribution | undefined {
  const behind = text.slice(end - span.start, end - span.start + 60);
  const before = text.slice(Math.max(0, start - span.start - 24), start - span.start);
  const isAccording = accordingTo.test(before);
  if (isAccording && (closing.test(behind) || /^[.,]?\s*$/.test(behind))) return 'closing';
  if (behindComma.test(before) && closing.test(behind) && /^\ssaid/.test(behind)) return 'closing';
  return isAccording || passing.test(behind) ? 'passing' : undefined;
}

/** Before whoever hands a release on: `carried by PR Newswire`. */
const carried =
  /\b(?:carried|run|distributed|republished|reposted|posted|hosted|shared) (?:by|on|via) (?:\p{Lu}[\p{L}.]*\s)?$/u;

/** Whether a sentence names somebody as who hands the release on: `carried by PR Newswire`. */
export function handsOn({ text, span }: Passage, { start }: Span): boolean {
  return carried.test(text.slice(0, start - span.start));
}

/** Who gives out the only source, without an article; undefined where there are several or none is named. */
export function onlyPublisher({ sources }: Comparison): string | undefined {
  const [source, another] = sources;
  const name = another ? undefined : (source?.source.record.publisher ?? source?.readout.publisher?.value);
  return name?.replace(/^the /i, '');
}

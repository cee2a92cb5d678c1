import { findPeople } from '../facts/people/people.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Line } from './lines.js';
import type { Spokesperson, Stated } from './types.js';

/** The line with which a release says who gives it out. */
export interface Attribution {
  readonly span: Span;
  /** Where its own words begin: a date or a title may stand before it on the line. */
  readonly start: number;
  /** Null when it names no person (`A Downing Street spokesperson said:`). */
  readonly spokesperson: Stated<Spokesperson> | null;
  /** Where the release's own words go on behind it on the same line; the line's end when they do not. */
  readonly bodyStart: number;
  /** Whether it only says that a person who speaks for nobody else `said:` what follows: with the release's own words above it, that is a quotation's lead-in. */
  readonly says: boolean;
}

/** An attribution reaches so many characters, at most. */
const longest = 420;

/** `… provided the following readout:`, with whatever stands between the readout and the colon. */
const gives =
  /\b(?:provide[ds]|issue[ds]|release[ds]|g[ai]ves?|ma[dk]es?|deliver(?:ed|s)|offer(?:ed|s)|share[ds]|sent|published)(?:\s{1,3}\w{2,10}){0,4}?\s{1,3}(?:the\s{1,3}(?:following|below)|this)\b/i;
const attributable =
  /\b(?:(?:is|was|are|be|statement|readout|remarks|comments?)\s{1,3}attribut(?:able|ed)\s{1,3}to|attribute the following to)\b/i;
const announced =
  /\b(?:following|below|this)\s{1,3}(?:is|are)\s{1,3}(?:an?\s|the\s)?(?:joint\s)?(?:statement|read-?out|summary|remarks|message|text)\s{1,3}(?:from|by|of|attributable to)\b/i;
/** `The following readout was provided by Spokesman Paal Rendt`. */
const wasGiven =
  /\b(?:following|below|this)\s{1,3}(?:statement|read-?out|summary|remarks|message|text)\s{1,3}(?:was|is|were)\s{1,3}(?:today\s)?(?:provided|issued|released|given|shared|made)\s{1,3}(?:today\s)?by\b/i;
/** `The following is a readout of the meeting between`, `of Minister Lind's call with`: what it is of gives nothing out. */
const ofMeeting = /^[^:]{0,160}\b(?:calls?|meetings?|talks|conversations?|visits?|trip|travel)\b/i;
const attributed =
  /^["(]?(?:attribut(?:able|ed) to|statement (?:from|by|of|attribut(?:able|ed) to)|as (?:stated|provided|given|released|issued) by)\b/i;
const says = /\b(?:said|says|stated|commented)(?: today| the following)?:$/i;

/** What is given out: not `has made the following nominations`. */
const given =
  /^(?:\s{1,3}[\w-]{2,14}){0,2}?\s{1,3}(?:statements?|read-?outs?|remarks|comments?|response|reply|information|summary|notes?|message|account|answer|release|quotes?|testimony|transcript)\b|^\s{0,3}(?:[:.]|$)|^\s{1,3}(?:is|was|to|in|on|today|regarding|after|following)\b/i;

/** `A Downing Street spokesperson said:` gives a release out wherever it stands. */
const speaksForABody = /\b(?:spokes\w{3,8}|press secretary|office|ministry|department|government)\b/i;

/** A line of its own that names who speaks for the body: `By Council Spokesperson Marta Osk`. */
const byline = /^by [^.!?:]{0,60}\b(?:spokes\w{3,8}|press secretary)\b[^.!?:]{3,60}$/i;

/** `Issued by Ana Lind, Governor of the Reserve Bank, at a meeting of the committee`, on a line of its own. */
const issued = /^(?:issued|delivered|released|presented) by [^.!?:]{5,250}$/i;

/** Reads a line as an attribution; undefined when it is none. */
export function readAttribution(line: Line): Attribution | undefined {
  const head = line.text.slice(0, longest);
  const colon = head.indexOf(':');
  const found =
    givingPhrase(head) ??
    attributable.exec(head) ??
    announced.exec(head) ??
    wasGiven.exec(head) ??
    attributed.exec(head);
  if (found) return fromPhrase(line, head, found);
  if (byline.test(head)) {
    return { ...make(line, { from: 'by '.length, to: head.length, giver: false }, 0, line.span.end), says: false };
  }
  const by = issued.test(head)
    ? make(line, { from: head.indexOf(' by ') + 4, to: head.length, giver: false }, 0, line.span.end)
    : undefined;
  if (by?.spokesperson?.value.office !== undefined) return { ...by, says: false };
  if (colon !== head.length - 1 || head.length > 200 || !says.test(head)) return undefined;
  return {
    ...make(line, { from: 0, to: head.length - 1, giver: true }, 0, line.span.end),
    says: !speaksForABody.test(head),
  };
}

function givingPhrase(head: string): RegExpExecArray | null {
  const found = gives.exec(head);
  return found && given.test(head.slice(found.index + found[0].length)) ? found : null;
}

function fromPhrase(line: Line, head: string, found: RegExpExecArray): Attribution | undefined {
  const after = found.index + found[0].length;
  const colon = head.indexOf(':', after);
  const end = colon >= 0 ? colon : head.length;
  // Without its colon the phrase must end the line, or it is a sentence about somebody else's statement; `Statement by X` is then a title.
  if (colon < 0 && (line.text.length > head.length || attributed.test(head) || /[.!?]\s/.test(head.slice(after))))
    return undefined;
  if (/^["(]?statement/i.test(head) && found.index === 0 && colon !== line.text.length - 1) return undefined;
  if (splitSentences(head.slice(0, found.index)).length > 1) return undefined;
  const behind = /\b(?:from|by|attribut(?:able|ed) to|on behalf of)\b/i.exec(head.slice(after, end));
  const givesIt = gives.test(found[0]);
  if (/\b(?:read-?out|summary)\s{1,3}of$/i.test(found[0]) && ofMeeting.test(head.slice(after, end))) {
    const bodyAt = line.span.start + passPunctuation(line.text, end);
    return { ...make(line, { from: after, to: after, giver: false }, 0, bodyAt), says: false };
  }
  const from = behind ? after + behind.index + behind[0].length : givesIt ? 0 : after;
  const to = givesIt && !behind ? found.index : end;
  const bodyStart = line.span.start + passPunctuation(line.text, end);
  const who = { from, to, giver: givesIt && !behind };
  return { ...make(line, who, givesIt ? 0 : phraseStart(head, found.index), bodyStart), says: false };
}

/** Passes `:` and what a damaged page leaves behind it (`:. Secretary …`). */
function passPunctuation(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s:.\-–—]/.test(text.charAt(at))) at++;
  return at;
}

/** Where `The following statement is attributable to …` begins. */
function phraseStart(head: string, at: number): number {
  const before = /(?:["(]?\b(?:the|please|this) (?:following|below|readout|statement)?[^.:|]{0,60})$/i.exec(
    head.slice(0, at),
  );
  return before ? before.index : at;
}

/** The words that name who gives the readout out; a giver stands right before the verb, so the last person named is it. */
interface Who {
  readonly from: number;
  readonly to: number;
  readonly giver: boolean;
}

function make(line: Line, who: Who, phrase: number, bodyStart: number): Omit<Attribution, 'says'> {
  const span = { start: line.span.start, end: Math.min(bodyStart, line.span.end) };
  const people = findPeople(line.text.slice(who.from, who.to)).filter(one => !one.possessive);
  const full = people.filter(one => one.name.includes(' '));
  const person = who.giver ? (full.at(-1) ?? people.at(-1)) : (full[0] ?? people[0]);
  if (!person) return { span, start: line.span.start + phrase, spokesperson: null, bodyStart };
  const offset = line.span.start + who.from;
  const { name, rank, office } = person;
  const value = { name, ...(rank && { rank }), ...(office && { office }) };
  const first = Math.min(
    person.span.start,
    person.officeSpan?.start ?? person.span.start,
    person.rankSpan?.start ?? person.span.start,
  );
  return {
    span,
    start: who.giver ? offset + first : line.span.start + phrase,
    spokesperson: { value, span: { start: offset + person.span.start, end: offset + person.span.end } },
    bodyStart,
  };
}

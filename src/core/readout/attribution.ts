import { findPeople } from '../facts/people/people.js';
import { splitSentences } from '../text/sentences.js';
import type { Span } from '../text/span.js';
import type { Line } from './lines.js';
import type { Spokesperson, Stated } from './types.js';

/** The line with which a release says who gives it out. */
export interface Attribution {
  readonly span: Span;
  /** Null when it names no person (`A Downing Street spokesperson said:`). */
  readonly spokesperson: Stated<Spokesperson> | null;
  /** Where the release's own words go on behind it on the same line; the line's end when they do not. */
  readonly bodyStart: number;
}

/** An attribution reaches so many characters, at most. */
const longest = 420;

/** `… provided the following readout:`, with whatever stands between the readout and the colon. */
const gives =
  /\b(?:provided|issued|released|gave|made|delivered|offered|shared|sent|published)(?: out)?(?: \w{2,10}){0,3}? the (?:following|below)\b/i;
const attributable = /\b(?:is|was|are|be|can be) attribut(?:able|ed) to\b/i;
const attributed = /^["(]?(?:attribut(?:able|ed) to|statement (?:from|by|of|attribut(?:able|ed) to))\b/i;
const says = /\b(?:said|says|stated|commented)(?: today)?:$/i;

/** Reads a line as an attribution; undefined when it is none. */
export function readAttribution(line: Line): Attribution | undefined {
  const head = line.text.slice(0, longest);
  const colon = head.indexOf(':');
  const found = gives.exec(head) ?? attributable.exec(head) ?? attributed.exec(head);
  if (found) return fromPhrase(line, head, found);
  if (colon !== head.length - 1 || head.length > 200 || !says.test(head)) return undefined;
  return make(line, head.slice(0, head.length - 1), 0, line.span.end);
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
  const from = behind ? after + behind.index + behind[0].length : givesIt ? 0 : after;
  const to = givesIt && !behind ? found.index : end;
  return make(line, head.slice(from, to), from, line.span.start + passPunctuation(line.text, end));
}

/** Passes `:` and what a damaged page leaves behind it (`:. Secretary …`). */
function passPunctuation(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s:.\-–—]/.test(text.charAt(at))) at++;
  return at;
}

function make(line: Line, who: string, offset: number, bodyStart: number): Attribution {
  const span = { start: line.span.start, end: Math.min(bodyStart, line.span.end) };
  const people = findPeople(who.trimEnd() + ' ');
  const person = people.find(one => !one.possessive && isFullName(one.name)) ?? people.find(one => !one.possessive);
  if (!person) return { span, spokesperson: null, bodyStart };
  const start = line.span.start + offset;
  const value = {
    name: person.name,
    ...(person.rank && { rank: person.rank }),
    ...(person.office && { office: person.office }),
  };
  const stated = { value, span: { start: start + person.span.start, end: start + person.span.end } };
  return { span, spokesperson: stated, bodyStart };
}

function isFullName(name: string): boolean {
  return name.includes(' ');
}

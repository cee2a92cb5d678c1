import type { Span } from '../text/span.js';
import type { Language } from '../profiles/types.js';
import { quotations, spanAround } from '../text/quotationMarks.js';

/** Something that was to be filled in. */
export interface Placeholder {
  readonly span: Span;
  /** What it asks for, when it says so: "the date" of `[TK: the date]`. */
  readonly asks?: string;
}

/** Characters that make a word of what stands beside them, so that `TK-12`, `TODO.md` and `#TODO` are left alone. */
const joins = '[\\p{L}\\p{N}_#@/\\\\-]';

/**
 * Words that stand for what is to come. TK is the newsroom's own, TODO and FIXME come from code. Not TK where it is a name (see
 * {@link namesWithTk}) or a flight's number, nor XXX where it is the Roman thirty.
 */
const words = new RegExp(`(?<!${joins}|\\.)(?:TKTK(?:TK)*|TK|TODO|FIXME|X{3,})(?!${joins}|['’]\\p{L}|\\.\\p{L})`, 'gu');

/** Companies whose name begins with TK. */
const namesWithTk = ['Maxx', 'Elevator'];

const snippetStop = /\$\{(?:\d{1,3}|TM_[A-Z_]{1,30}|CLIPBOARD|CURRENT_[A-Z_]{1,30})(?=[}:|/])/g;
/** A bare `$1` is a sum of money unless it stands alone in its line. */
const bareStop = /^[^\S\r\n]{0,40}(?:[-*+•] {1,4})?(?:\*\*)?(\$\d{1,2})(?:\*\*)?:?[^\S\r\n]{0,40}$/gm;
const filler = /\blorem ipsum(?: dolor sit amet)?\b/gi;

/** What a bracket that asks to be filled in begins with, wherever it stands. */
const request =
  /^(?:tk|todo|insert|tbd|tbc|to be (?:confirmed|determined|added|written|announced)|to come|placeholder|citation needed|fill in|insertar|insértese|rellenar|por (?:confirmar|determinar|completar|definir)|pendiente de (?:confirmar|confirmación))(?![\p{L}\p{N}-])/iu;

/** What it is asked in outside quotations. In one, an editor's own words stand in brackets: “we thank [your country]”. */
const prompt = new RegExp(
  [
    '^(?:add|enter|include|provide|specify|describe|your|name of|title of|date of|link to|quote from|details of) \\p{L}',
    '^(?:añadir|agregar|incluir|indicar|completar|falta|su|nombre de|fecha de|enlace a|cita de|título de) (?:\\p{L})',
    '^(?:nombre|nombre completo|cargo|título|titular|fecha|hora|lugar|ciudad|enlace|fuente|cita|cifra|pendiente|completar)$',
    '^(?:name|full name|title|date|time|city|location|place|link|url|source|quote|number|amount|company name|headline|byline)$',
  ].join('|'),
  'iu',
);

/** Without any of these, a text has no placeholder: `$5 million` is none, `$5` at the end of a line may be. */
const mayHold = /\[|\$(?:\{|\d{1,2}(?:\*\*)?:?[^\S\r\n]{0,40}$)|TK|TODO|FIXME|XXX|lorem/im;

const longestPrompt = 300;

/**
 * Everything in the text that was to be filled in, in its order, without overlaps. A bracket counts whole.
 *
 * @param language of the text: in Spanish, TODO is a word.
 */
export function findPlaceholders(text: string, language: Language = 'en'): Placeholder[] {
  if (!mayHold.test(text)) return [];
  const brackets = outermostBrackets(text);
  const quoted = quotations(text);
  const found = [
    ...brackets.filter(bracket => isPrompt(text, bracket, quoted)),
    ...wordsToCome(text, language).map(word => bracketAround(brackets, word) ?? word),
    ...snippetStops(text),
    ...Array.from(text.matchAll(filler), match => spanOf(match, 0)),
  ];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return withoutOverlaps(found).map(span => placeholderAt(text, span));
}

function placeholderAt(text: string, span: Span): Placeholder {
  const words = text.slice(span.start, span.end).replace(/^\[+|\]+$/g, '');
  const asks = /^(?:TK|TODO|INSERT):?\s+(\S[^]*)$/i.exec(words)?.[1]?.replace(/\s+/g, ' ').trim();
  return { span, ...(asks && { asks }) };
}

function spanOf(match: RegExpExecArray, group: number): Span {
  const start = match.index + (group === 0 ? 0 : match[0].indexOf(match[group] ?? ''));
  return { start, end: start + (match[group] ?? '').length };
}

function wordsToCome(text: string, language: Language): Span[] {
  return Array.from(text.matchAll(words), match => spanOf(match, 0)).filter(
    span => !isName(text, span) && !(language === 'es' && isSpanishWord(text, span)),
  );
}

/** “TODO” in capitals; with a colon behind it, it is the programmer's. */
function isSpanishWord(text: string, { start, end }: Span): boolean {
  return text.slice(start, end) === 'TODO' && text.charAt(end) !== ':';
}

function isName(text: string, span: Span): boolean {
  const word = text.slice(span.start, span.end);
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const after = text.slice(span.end, span.end + 24);
  if (word === 'TK') {
    return (
      namesWithTk.some(name => after.startsWith(` ${name}`)) || (/\bflight $/i.test(before) && /^ ?\d/.test(after))
    );
  }
  return word === 'XXX' && /(?:\p{Lu}[\p{L}’'-]*|\b(?:chapter|volume|part|title|book|section)) $/u.test(before);
}

/** Matching square brackets that stand in no other, within one paragraph. */
function outermostBrackets(text: string): Span[] {
  const open: number[] = [];
  const pairs: Span[] = [];
  for (const match of text.matchAll(/[[\]]|\n[^\S\n]*\n/g)) {
    if (match[0] === '[') open.push(match.index);
    else if (match[0] !== ']') open.length = 0;
    else {
      const start = open.pop();
      if (start === undefined) continue;
      while ((pairs.at(-1)?.start ?? -1) > start) pairs.pop();
      pairs.push({ start, end: match.index + 1 });
    }
  }
  return pairs;
}

function isPrompt(text: string, bracket: Span, quoted: readonly Span[]): boolean {
  if (bracket.end - bracket.start > longestPrompt || isPartOfLinkOrWord(text, bracket)) return false;
  const words = text.slice(bracket.start + 1, bracket.end - 1).trim();
  return request.test(words) || (prompt.test(words) && !spanAround(quoted, bracket));
}

function isPartOfLinkOrWord(text: string, bracket: Span): boolean {
  return /[([\p{L}]/u.test(text.charAt(bracket.end)) || text.charAt(bracket.start - 1) === ']';
}

/** The bracket in which the span stands, unless it is too long to be a placeholder. */
function bracketAround(brackets: readonly Span[], span: Span): Span | undefined {
  const bracket = spanAround(brackets, span);
  return bracket && bracket.end - bracket.start <= longestPrompt ? bracket : undefined;
}

function snippetStops(text: string): Span[] {
  const braced = Array.from(text.matchAll(snippetStop), match => ({
    start: match.index,
    end: braceEnd(text, match.index + 2),
  }));
  return [...braced, ...Array.from(text.matchAll(bareStop), match => spanOf(match, 1))];
}

/** Past the brace that closes the one before `from`, on the same line; else the end of the stop's number or name. */
function braceEnd(text: string, from: number): number {
  let depth = 1;
  for (let at = from; at < Math.min(text.length, from + longestPrompt); at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '\r') break;
    if (char === '\\') at++;
    else if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return at + 1;
  }
  return from + (/^\w+/.exec(text.slice(from, from + 40))?.[0].length ?? 0);
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  }
  return kept;
}

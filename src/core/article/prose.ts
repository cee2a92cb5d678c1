import type { Article, Block } from './types.js';
import { KnownText } from '../text/knownText.js';
import { oncePer } from '../text/once.js';
import { movedSpan, type Span } from '../text/span.js';

/**
 * The article's text with everything blanked that a reader does not read as prose: front matter, code, comments, and the addresses of links.
 * Blanked characters become spaces and line breaks stay, so every offset is the article's own.
 */
export const proseOf = oncePer(({ text, bodyStart, blocks }: Article): string => {
  const hidden: Span[] = [{ start: 0, end: bodyStart }];
  for (const { kind, span, source } of blocks) {
    if (kind === 'code') hidden.push(span);
    else for (const one of source.read(hiddenIn)) hidden.push(movedSpan(one, span.start));
  }
  return blanked(text, hidden);
});

/** The same of one block. */
export function proseOfBlock({ kind, source }: Pick<Block, 'kind' | 'source'>): KnownText {
  return source.read(kind === 'code' ? nothingIn : proseIn);
}

function nothingIn({ words }: KnownText): KnownText {
  return new KnownText(blanked(words, [{ start: 0, end: words.length }]));
}

function proseIn(source: KnownText): KnownText {
  const hidden = source.read(hiddenIn);
  return hidden.length === 0 ? source : new KnownText(blanked(source.words, hidden));
}

/** The text with the characters at the spans (in ascending order) turned into spaces; line breaks stay. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  let from = 0;
  for (const span of spans) {
    if (span.end <= from) continue;
    const start = Math.max(from, span.start);
    result += text.slice(from, start) + text.slice(start, span.end).replace(/[^\r\n]/g, ' ');
    from = span.end;
  }
  return result + text.slice(from);
}

const address = /(?:https?:\/\/|www\.)[^\s<>"”]*/iy;
const definition = /\[(?!T[KO])[^[\]\r\n]{1,200}\]:[ \t]{0,20}\S+(?:[ \t]+["'(][^\r\n]*)?$/my;
/** Of a link: up to the next white space or bracket. A placeholder in its place is left to be read. */
const target = /(?<=\]\()(?!\[?T[KO])[^\s)]+/y;

/** Behind a link's target, its title in its marks. */
const title = /[ \t]+(?:"[^"\r\n]{0,300}"|'[^'\r\n]{0,300}')(?=[ \t]*\))/y;

/** Without any of these, a block has nothing that is not prose. */
const mayHide = /`|<!--|https?:\/\/|www\.|\]\(|^\[/im;

/** Code, comments and addresses in one block, in ascending order. One pass: every step moves on. */
export function hiddenIn({ words: source }: KnownText): readonly Span[] {
  if (!mayHide.test(source)) return [];
  const ticks = runsOfTicks(source);
  const lastClose = source.lastIndexOf('-->');
  const found: Span[] = [];
  let at = 0;
  const hide = (end: number): void => {
    found.push({ start: at, end });
    at = end;
  };
  while (at < source.length) {
    const run = ticks.get(at);
    if (run) {
      if (run.closedAt === undefined) at = run.end;
      else hide(run.closedAt);
      continue;
    }
    // A comment that is not closed is none: readers see it.
    const isComment = at + 4 <= lastClose && source.startsWith('<!--', at);
    const end = isComment ? source.indexOf('-->', at + 4) + 3 : addressEnd(source, at);
    if (end === undefined) {
      at++;
      continue;
    }
    const isTarget = source.startsWith('](', at - 2);
    hide(end);
    const close = isTarget ? matchEnd(title, source, at) : undefined;
    if (close === undefined) continue;
    // The words of a title are read. Its marks are no quotation's.
    const open = source.indexOf(source.charAt(close - 1), at);
    found.push({ start: open, end: open + 1 }, { start: close - 1, end: close });
    at = close;
  }
  return found;
}

function addressEnd(text: string, at: number): number | undefined {
  switch (text.charAt(at)) {
    case '[':
      return at === 0 || /[\r\n]/.test(text.charAt(at - 1)) ? matchEnd(definition, text, at) : undefined;
    case 'h':
    case 'H':
    case 'w':
    case 'W':
      return matchEnd(target, text, at) ?? matchEnd(address, text, at);
    default:
      return text.charAt(at - 1) === '(' ? matchEnd(target, text, at) : undefined;
  }
}

function matchEnd(sticky: RegExp, text: string, at: number): number | undefined {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : undefined;
}

interface TickRun {
  readonly end: number;
  /** End of the next run of the same length, when there is one: between the two is code. */
  closedAt?: number;
}

/** Runs of backticks by where they start. */
function runsOfTicks(source: string): Map<number, TickRun> {
  const runs = new Map<number, TickRun>();
  const lastOfLength = new Map<number, TickRun>();
  for (const match of source.matchAll(/`+/g)) {
    const run: TickRun = { end: match.index + match[0].length };
    const before = lastOfLength.get(match[0].length);
    if (before) before.closedAt = run.end;
    lastOfLength.set(match[0].length, run);
    runs.set(match.index, run);
  }
  return runs;
}

import { LineIndex } from '../text/lineIndex.js';
import { once } from '../text/once.js';
import type { Block, Directive } from './types.js';

const opening = /^<!--[ \t]{0,20}copydesk-(disable-next-line|disable|enable|acknowledged)(?=\s|-->|--)/;

/**
 * The comments of the body that suppress or acknowledge findings, in order. Each stands on one line, alone or with other words; in code blocks they are examples and count
 * for nothing.
 */
export function findDirectives(text: string, bodyStart: number, blocks: readonly Block[]): Directive[] {
  const found: Directive[] = [];
  const lines = once(() => new LineIndex(text));
  const code = blocks.filter(({ kind }) => kind === 'code');
  let nextCode = 0;
  for (let at = text.indexOf('<!--', bodyStart); at !== -1; at = text.indexOf('<!--', at)) {
    while ((code[nextCode]?.span.end ?? Infinity) <= at) nextCode++;
    const inCode = (code[nextCode]?.span.start ?? Infinity) <= at;
    const lineEnd = lines().lineEnd(lines().positionAt(at).line);
    const directive = inCode ? undefined : directiveAt(text, at, lineEnd);
    if (directive) found.push(directive);
    // An opening that is not closed on its line leaves nothing else to find there.
    at = directive?.span.end ?? Math.max(at + 4, inCode ? 0 : endOfOther(text, at, lineEnd));
  }
  return found;
}

function directiveAt(text: string, at: number, lineEnd: number): Directive | undefined {
  const match = opening.exec(text.slice(at, Math.min(lineEnd, at + 64)));
  const kind = match?.[1] as Directive['kind'] | undefined;
  if (!match || !kind) return undefined;
  const start = at + match[0].length;
  const close = closeOf(text, start, lineEnd);
  if (close === undefined) return undefined;
  const { rules, reason } = readWords(text.slice(start, close));
  const span = { start: at, end: close + 3 };
  if (kind === 'acknowledged') return { kind, ...readAcknowledgement(rules, reason), span };
  return { kind, rules, ...(reason && { reason }), span };
}

const signature = /\((?:by ([^()]{1,80}?)(?:, (\d{4}-\d{2}-\d{2}))?|(\d{4}-\d{2}-\d{2}))\)$/;

/** `rule-a 3f9a2c1b`, and `reason (by Ana Relph, 2026-11-23)`; name and day may be left out. */
function readAcknowledgement(ids: readonly string[], words: string): Omit<Directive, 'kind' | 'span'> {
  const [, by, signedOn, dated] = signature.exec(words.slice(-110)) ?? [];
  const on = signedOn ?? dated;
  const reason = by === undefined && on === undefined ? words : words.slice(0, words.lastIndexOf('(')).trim();
  const mark = ids.find(isMark);
  return {
    rules: ids.filter(id => !isMark(id)),
    ...(reason && { reason }),
    ...(mark && { mark }),
    ...(by && { by }),
    ...(on && { on }),
  };
}

function isMark(id: string): boolean {
  return /^[0-9a-f]{8}$/.test(id);
}

/** Where the comment's `-->` stands on the line; undefined when it is not there. */
function closeOf(text: string, from: number, lineEnd: number): number | undefined {
  const close = text.slice(from, lineEnd).indexOf('-->');
  return close === -1 ? undefined : from + close;
}

function endOfOther(text: string, at: number, lineEnd: number): number {
  return closeOf(text, at, lineEnd) ?? lineEnd;
}

/** `rule-a, rule-b -- reason`; a word processor may have made a dash of the two hyphens. */
function readWords(words: string): { rules: string[]; reason: string } {
  const divider = /(?:^|\s)(?:--|–|—)(?=\s|$)/.exec(words);
  const ids = divider ? words.slice(0, divider.index) : words;
  const reason = divider ? words.slice(divider.index + divider[0].length) : '';
  return { rules: ids.split(/[\s,]+/).filter(id => id !== ''), reason: reason.trim() };
}

import type { MarkdownIt, StateCore, StateInline, Token } from 'markdown-it';
import type { VerdictState } from '../evidence/types.js';
import type { Span } from '../text/span.js';

/** A stretch of the article that is shown apart from the words around it. A dateline is typography and stays; the others are Copydesk's and leave. */
export type Mark = DatelineMark | FindingMark | SentenceMark | FactMark;

/** Where and when a story is from, set apart from its first sentence as readers are used to. */
export interface DatelineMark extends Span {
  readonly kind: 'dateline';
}

/** Words that a finding points at. */
export interface FindingMark extends Span {
  readonly kind: 'placeholder' | 'error' | 'warning';
  /** What is wrong, in whole sentences. */
  readonly message: string;
}

/** A sentence that rests on statements of a source. */
export interface SentenceMark extends Span {
  readonly kind: 'sentence';
  readonly statements: readonly number[];
}

/** A fact that was held against the sources. */
export interface FactMark extends Span {
  readonly kind: 'fact';
  readonly verdict: VerdictState;
  /** The name of its place in the source's sheet; absent when it has none there. */
  readonly said?: string | undefined;
  /** Of a contradicted fact: the source's value, short enough to stand in the line. */
  readonly says?: string | undefined;
}

/** Where a line of an inline token's content stands in the article. */
export interface ContentLine {
  /** Into the content. */
  readonly at: number;
  readonly length: number;
  /** Into the article. */
  readonly offset: number;
}

/** A place in inline content at which the set of marks changes: the meta of a `mark_edge` token. */
export interface MarkEdge {
  /** The marks on the words that follow. */
  readonly active: readonly Mark[];
  /** The marks that end here. */
  readonly ended: readonly Mark[];
}

interface PlacedEdge extends MarkEdge {
  readonly at: number;
}

interface Cursor {
  readonly source: string;
  readonly edges: readonly PlacedEdge[];
  next: number;
  /** The plain words that were read last, in the content: with many edges among them, they are not read anew at each. */
  words: Span;
}

const cursorKey = Symbol('the edges of marks in the inline content that is being parsed');

/**
 * Makes a parser keep track of marks: `mark_edge` tokens come between the tokens of the words at which a mark starts or ends. Inline Markdown
 * knows no source positions, so the edges are laid in while it is parsed; markers put into the text instead would change what `**` means.
 *
 * @param linesOf where the content of an inline token stands in the article.
 * @param marks in ascending order of their starts.
 */
export function trackMarks(
  markdown: MarkdownIt,
  marks: readonly Mark[],
  linesOf: (token: Token) => readonly ContentLine[],
): void {
  if (marks.length === 0) return;
  let first = 0;
  markdown.core.ruler.at('inline', (state: StateCore) => {
    for (const token of state.tokens) {
      if (token.type !== 'inline') continue;
      const lines = linesOf(token);
      first = firstFrom(marks, first, lines[0]?.offset ?? 0);
      parseInline(state, token, edgesIn(marks, first, lines));
    }
  });
  markdown.inline.ruler.before('text', 'mark_edge', layEdges);
  markdown.inline.ruler.at('text', textUpToEdge);
}

/** The first mark that may still reach to `offset`. Tokens come in the order of the text, so earlier marks are done with. */
function firstFrom(marks: readonly Mark[], from: number, offset: number): number {
  let first = from;
  while ((marks[first]?.end ?? Infinity) <= offset) first++;
  return first;
}

function parseInline(state: StateCore, token: Token, edges: readonly PlacedEdge[]): void {
  const children = (token.children ??= []);
  const cursor: Cursor = { source: token.content, edges, next: 0, words: { start: 0, end: 0 } };
  state.env[cursorKey] = cursor;
  state.md.inline.parse(token.content, state.md, state.env, children);
  for (const edge of edges.slice(cursor.next)) children.push(edgeToken(new state.Token('mark_edge', '', 0), edge));
}

/** The edges of marks in one inline content, ascending, one a place. */
function edgesIn(marks: readonly Mark[], first: number, lines: readonly ContentLine[]): PlacedEdge[] {
  const last = lines.at(-1);
  if (!last) return [];
  const starts = new Map<number, Mark[]>();
  const ends = new Map<number, Mark[]>();
  for (let i = first; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark || mark.start >= last.offset + last.length) break;
    const start = contentOffset(lines, mark.start);
    const end = contentOffset(lines, mark.end);
    if (start >= end) continue;
    push(starts, start, mark);
    push(ends, end, mark);
  }
  const places = [...new Set([...starts.keys(), ...ends.keys()])].sort((a, b) => a - b);
  let active: readonly Mark[] = [];
  return places.map(at => {
    const ended = ends.get(at) ?? [];
    active = [...active.filter(mark => !ended.includes(mark)), ...(starts.get(at) ?? [])];
    return { at, active, ended };
  });
}

function push(map: Map<number, Mark[]>, key: number, mark: Mark): void {
  const list = map.get(key);
  if (list) list.push(mark);
  else map.set(key, [mark]);
}

/** The place in the content of an offset in the article; outside of the content, the nearer end of it. */
function contentOffset(lines: readonly ContentLine[], offset: number): number {
  let place = 0;
  for (const line of lines) {
    if (offset < line.offset) break;
    place = line.at + Math.min(offset - line.offset, line.length);
  }
  return place;
}

/** Lays the edges that are due at this place. It consumes nothing, so the rule that does comes next. */
function layEdges(state: StateInline, silent: boolean): boolean {
  const cursor = cursorOf(state);
  if (silent || !cursor) return false;
  for (let edge = cursor.edges[cursor.next]; edge && edge.at <= state.pos; edge = cursor.edges[cursor.next]) {
    edgeToken(state.push('mark_edge', '', 0), edge);
    cursor.next++;
  }
  return false;
}

function edgeToken(token: Token, { active, ended }: MarkEdge): Token {
  token.meta = { active, ended };
  return token;
}

const plain = /[^\n!#$%&*+\-:<=>@[\\\]^_`{}~]+/y;

/** Plain words up to the next character that may mean something, or the next edge. */
function textUpToEdge(state: StateInline, silent: boolean): boolean {
  const cursor = cursorOf(state);
  const plainEnd = endOfPlain(state, cursor);
  if (plainEnd === state.pos) return false;
  let end = Math.min(plainEnd, state.posMax);
  const edge = cursor?.edges[cursor.next];
  if (!silent && edge && edge.at > state.pos) end = Math.min(end, edge.at);
  if (!silent) state.pending += state.src.slice(state.pos, end);
  state.pos = end;
  return true;
}

/** Where the plain words at this place end; the place itself when there are none. */
function endOfPlain({ src, pos }: StateInline, cursor: Cursor | undefined): number {
  if (cursor && cursor.words.start <= pos && pos < cursor.words.end) return cursor.words.end;
  plain.lastIndex = pos;
  const end = plain.test(src) ? plain.lastIndex : pos;
  if (cursor) cursor.words = { start: pos, end };
  return end;
}

/** The alternative text of a picture is parsed on its own, with its own offsets: it has no edges. */
function cursorOf(state: StateInline): Cursor | undefined {
  const cursor = state.env[cursorKey] as Cursor | undefined;
  return cursor?.source === state.src ? cursor : undefined;
}

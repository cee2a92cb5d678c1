import type { Fact } from '../facts/types.js';
import type { Readout } from '../readout/types.js';
import { originalSpan, type MappedText } from '../text/mappedText.js';
import { say, type Message } from '../text/message.js';
import type { Span } from '../text/span.js';
import type { Desk } from './deskVoice.js';
import { markFacts, type Evidence, type MarkedText } from './factMarks.js';
import { markup, nothing, type Html } from './html.js';
import { BlockKeys } from './keys.js';

/** What the text's part of the page is made from. */
export interface ReadoutTextInput {
  readonly readout: Readout;
  /** Of the body, in marking order. */
  readonly facts: readonly Fact[];
  /** In the saved text. */
  readonly evidence: readonly Evidence[];
  /** Where the saved text begins, behind its front matter. */
  readonly start: number;
  /** Whether a fact's place in the saved text can be shown; it can, unless it is said that it cannot. */
  readonly hasPlaces?: boolean;
  readonly desk: Desk;
}

/** The release's text: its statements, numbered, and between them, folded away, what is on the page but not of the release. */
export function readoutTextMarkup(input: ReadoutTextInput): Html {
  const { readout, start, desk } = input;
  const { body, statements } = readout;
  const marked: MarkedText = {
    text: body.text,
    evidence: bodyEvidence(body, input.evidence),
    savedSpan: span => (input.hasPlaces === false ? undefined : originalSpan(body, span)),
    desk,
  };
  const keys = new BlockKeys();
  const left = leftOut(readout.text, body, start);
  const above = left.filter(({ at }) => at === 0);
  const blocks: Html[] = above.length === 0 ? [] : [furniture(above, say`Above the statement`, input, keys)];
  let list: Html[] = [];
  let next = above.length;
  let paragraph = -1;
  const factsIn = factsByStatement(input.facts);
  const endList = (): void => {
    if (list.length > 0) blocks.push(markup`<div class="statements" role="list">${list}</div>`);
    list = [];
  };
  for (const [index, statement] of statements.entries()) {
    const end = statements[index + 1]?.body.start ?? body.text.length;
    const words = markFacts(marked, statement.body, factsIn(statement.body));
    const opens = statement.paragraph !== paragraph;
    list.push(statementMarkup(words, index + 1, opens, keys.keyFor(statement.text)));
    paragraph = statement.paragraph;
    const here: LeftOut[] = [];
    for (let one = left[next]; one && one.at <= end; one = left[++next]) here.push(one);
    if (here.length === 0) continue;
    endList();
    const isLast = index === statements.length - 1;
    blocks.push(furniture(here, isLast ? say`Below the statement` : say`Left out here`, input, keys));
  }
  endList();
  return markup`${blocks}`;
}

function statementMarkup(words: Html, number: number, opens: boolean, key: string): Html {
  return markup`<div class="statement" role="listitem" data-key="${key}"${opens ? markup` data-opens` : nothing}><span class="n">${number}</span><p>${words}</p></div>`;
}

/** Asked for one statement after the other, tells the facts that touch it without searching all of them each time. */
function factsByStatement(facts: readonly Fact[]): (span: Span) => readonly Fact[] {
  let next = 0;
  let reaching: Fact[] = [];
  return ({ start, end }) => {
    for (let fact = facts[next]; fact && fact.span.start < end; fact = facts[++next]) reaching.push(fact);
    reaching = reaching.filter(({ span }) => span.end > start);
    return reaching;
  };
}

/** A stretch of the saved text that is not in the body. */
interface LeftOut {
  readonly span: Span;
  /** The offset in the body before which it stands. */
  readonly at: number;
}

/** What the importer left out, with words in it, in the order of the text. */
function leftOut(text: string, body: MappedText, start: number): LeftOut[] {
  const found: LeftOut[] = [];
  let from = start;
  const add = (to: number, at: number): void => {
    if (to > from && text.slice(from, to).trim() !== '') found.push({ span: { start: from, end: to }, at });
  };
  for (const segment of body.segments) {
    add(segment.from, segment.start);
    from = Math.max(from, segment.to);
  }
  add(text.length, body.text.length);
  return found;
}

/** Lines that are on the page and not of the statement; viewable, but out of the way. */
function furniture(parts: readonly LeftOut[], where: Message, input: ReadoutTextInput, keys: BlockKeys): Html {
  const { desk } = input;
  const { text } = input.readout;
  const label = desk.tell(where);
  const lines = parts.flatMap(({ span }) => linesIn(text, span));
  const marked: MarkedText = { text, evidence: input.evidence, savedSpan: span => span, desk };
  const key = keys.keyFor(`${label} ${lines.map(({ start, end }) => text.slice(start, end)).join('\n')}`);
  const count = desk.tell(lines.length === 1 ? say`${lines.length} line` : say`${lines.length} lines`);
  return markup`<details class="around" data-key="${key}"><summary>${label} <span>${count}</span></summary><div class="around__lines">${lines.map(
    line => markup`<p>${markFacts(marked, line)}</p>`,
  )}</div></details>`;
}

function linesIn(text: string, span: Span): Span[] {
  const lines: Span[] = [];
  for (let start = span.start; start < span.end;) {
    const found = text.indexOf('\n', start);
    const end = found < 0 || found > span.end ? span.end : found;
    if (text.slice(start, end).trim() !== '') lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where evidence in the saved text stands in the body, as far as it does. */
function bodyEvidence(body: MappedText, evidence: readonly Evidence[]): Evidence[] {
  return evidence.flatMap(({ name, ...span }) => {
    let start: number | undefined;
    let end = 0;
    for (const segment of body.segments) {
      if (segment.to <= span.start || segment.from >= span.end) continue;
      const copied = segment.to - segment.from === segment.end - segment.start;
      start ??= copied ? segment.start + Math.max(0, span.start - segment.from) : segment.start;
      end = copied ? segment.end - Math.max(0, segment.to - span.end) : segment.end;
    }
    return start === undefined || end <= start ? [] : [{ name, start, end }];
  });
}

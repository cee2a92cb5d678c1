import type { Statement } from '../readout/types.js';
import { readQuotations } from '../text/quotationMarks.js';
import type { Span } from '../text/span.js';

/**
 * A release's statements, with those between whose marks one quotation goes on put together as one: neither half of a quotation says whose words it is, and each has
 * one mark of two. A statement that is a quotation and nothing else goes on with the quotation before it, which says who speaks. A quotation that its paragraph does not
 * close puts nothing together, unless the next paragraph goes on with it, as its own mark tells.
 */
export function withWholeQuotations(statements: readonly Statement[]): Statement[] {
  const found: Statement[] = [];
  for (let first = 0; first < statements.length;) {
    let behind = first + 1;
    while (behind < statements.length && statements[behind]?.paragraph === statements[first]?.paragraph) behind++;
    const goesOn = /^["“«]/.test(statements[behind]?.text ?? '');
    found.push(...ofParagraph(statements.slice(first, behind), goesOn));
    first = behind;
  }
  return found;
}

function ofParagraph(statements: readonly Statement[], goesOn: boolean): Statement[] {
  const { spans, isOpen } = readQuotations(statements.map(({ text }) => text).join(' '));
  const closed = isOpen && !goesOn ? spans.slice(0, -1) : spans;
  const found: Statement[] = [];
  let at = 0;
  let quotation = 0;
  let isQuoting = false;
  for (const statement of statements) {
    const end = at + statement.text.length;
    while (quotation < closed.length && (closed[quotation]?.end ?? 0) <= at) quotation++;
    const next = closed[quotation] ?? { start: Infinity, end: Infinity };
    const isWithin = next.start < at || (isQuoting && next.start === at && next.end >= at + bareLength(statement));
    const before = found.at(-1);
    if (isWithin && before) found[found.length - 1] = together(before, statement);
    else found.push(statement);
    isQuoting = next.start < end;
    at = end + 1;
  }
  return found;
}

/** A statement's length without the stop that may stand behind its marks. */
function bareLength({ text }: Statement): number {
  return /[.…]$/.test(text) ? text.length - 1 : text.length;
}

function together(one: Statement, next: Statement): Statement {
  return {
    ...one,
    text: `${one.text} ${next.text}`,
    body: around(one.body, next.body),
    span: around(one.span, next.span),
  };
}

function around({ start }: Span, { end }: Span): Span {
  return { start, end };
}

import type { Fact, FactKind } from '../facts/types.js';
import { factValue, nameOfKind } from '../report/factKinds.js';
import { oneLine } from '../report/wrap.js';
import type { Span } from '../text/span.js';
import type { Desk } from './deskVoice.js';
import { markup, nothing, type Html } from './html.js';

/** A stretch that a value of the record rests on, by the value's name on the page. */
export interface Evidence extends Span {
  readonly name: string;
}

/** A stretch of a text that is to be marked, in that text's own offsets. */
export interface MarkedText {
  readonly text: string;
  readonly evidence: readonly Evidence[];
  /** Where a stretch of the text stands in the saved text; undefined when nobody can be shown the place. */
  readonly savedSpan: (span: Span) => Span | undefined;
  readonly desk: Desk;
}

/** What the kinds of facts have in common, each drawn with a line of its own. */
export type FactFamily = 'who' | 'where' | 'when' | 'amount' | 'words' | 'name';

const families: Readonly<Record<FactKind, FactFamily>> = {
  person: 'who',
  office: 'who',
  organisation: 'who',
  country: 'where',
  place: 'where',
  name: 'name',
  acronym: 'name',
  date: 'when',
  'relative-day': 'when',
  weekday: 'when',
  time: 'when',
  number: 'amount',
  percentage: 'amount',
  money: 'amount',
  quotation: 'words',
};

/** The family of a kind of fact. */
export function familyOf(kind: FactKind): FactFamily {
  return families[kind];
}

/** Facts in the order in which {@link markFacts} wants them. */
export function inMarkingOrder(facts: readonly Fact[]): Fact[] {
  return facts.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/**
 * The words at a span with every fact in them marked, one within the other where they nest. A fact that crosses another's end is cut off there.
 *
 * @param facts in marking order; those that do not touch the span are passed over.
 */
export function markFacts(marked: MarkedText, span: Span, facts: readonly Fact[] = []): Html {
  const pieces: Html[] = [];
  /** The facts that are open, the innermost last, with what has been written inside of each. */
  const open: { readonly fact: Fact; readonly span: Span; readonly pieces: Html[] }[] = [];
  let at = span.start;
  const write = (to: number): void => {
    if (to > at) (open.at(-1)?.pieces ?? pieces).push(...withEvidence(marked, { start: at, end: to }));
    at = Math.max(at, to);
  };
  const closeUpTo = (offset: number): void => {
    for (let last = open.at(-1); last && last.span.end <= offset; last = open.at(-1)) {
      write(last.span.end);
      open.pop();
      (open.at(-1)?.pieces ?? pieces).push(factMarkup(marked, last));
    }
  };
  for (const fact of facts) {
    if (fact.span.end <= span.start) continue;
    if (fact.span.start >= span.end) break;
    closeUpTo(fact.span.start);
    const start = Math.max(fact.span.start, span.start);
    const end = Math.min(fact.span.end, open.at(-1)?.span.end ?? span.end);
    if (start >= end) continue;
    write(start);
    open.push({ fact, span: { start, end }, pieces: [] });
  }
  closeUpTo(span.end);
  write(span.end);
  return markup`${pieces}`;
}

function factMarkup(
  { desk, savedSpan }: MarkedText,
  { fact, span, pieces }: { readonly fact: Fact; readonly span: Span; readonly pieces: readonly Html[] },
): Html {
  const { kind, normalised } = fact;
  const place = savedSpan(span);
  const label = desk.tell(nameOfKind(kind).one);
  const value = factValue(fact, desk);
  const says = value === oneLine(fact.text) ? '' : value;
  const goTo = place ? markup` data-goto="${place.start} ${place.end}"` : nothing;
  return markup`<span class="found" role="mark" tabindex="-1" data-kind="${kind}" data-family="${familyOf(kind)}" data-label="${label}" data-value="${value}" data-says="${says}" data-same="${normalised}"${goTo} aria-description="${label}: ${value}">${pieces}</span>`;
}

/** Words that a value of the record rests on are set apart, so that they can be shown. */
function withEvidence({ text, evidence }: MarkedText, span: Span): Html[] {
  const here = evidence.filter(({ start, end }) => start < span.end && end > span.start);
  if (here.length === 0) return [markup`${text.slice(span.start, span.end)}`];
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of here)
    for (const edge of [start, end]) edges.add(Math.min(Math.max(edge, span.start), span.end));
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(1).map((end, i) => {
    const start = sorted[i] ?? 0;
    const words = text.slice(start, end);
    const names = here.filter(one => one.start <= start && one.end >= end).map(({ name }) => name);
    return names.length === 0 ? markup`${words}` : markup`<span data-evidence="${names.join(' ')}">${words}</span>`;
  });
}

import type { Readout } from '../readout/types.js';
import type { Source } from '../readout/source.js';
import { meantSpeakers } from '../readout/meantSpeakers.js';
import { foldText, unfoldedSpan } from '../text/fold.js';

/** Words of a source that may stand in quotation marks. */
export interface Quotable {
  /** As the source has them, on one line. */
  readonly words: string;
  /** Whether the source itself has them in quotation marks, or states them. */
  readonly kind: 'quotation' | 'statement';
  /** Who says them, as far as the source tells. */
  readonly speaker?: string;
  /** The source's place in the article's `sources:`. */
  readonly source: number;
}

/** Quotable words that go with what was typed, the best first. */
export interface QuotableMatch extends Quotable {
  /** The words that belong between the marks: from where they go on from what was typed, or all of them. */
  readonly insert: string;
  /** Whether they begin with what was typed, but for typography and capitals. */
  readonly matches: boolean;
}

/** The quotations of the sources, then their statements. A statement that holds a quotation is left out: its quotation is there. */
export function quotables(sources: readonly Source[]): Quotable[] {
  const all = sources.flatMap(({ file, index }) => (file?.state === 'found' ? quotablesOf(file.readout, index) : []));
  return [...all.filter(({ kind }) => kind === 'quotation'), ...all.filter(({ kind }) => kind === 'statement')];
}

function quotablesOf({ body, quotations, statements }: Readout, source: number): Quotable[] {
  const speakers = meantSpeakers(body.text, quotations);
  const quoted = quotations.flatMap(({ span }, at) =>
    paragraphsOf(body.text.slice(span.start, span.end)).map((words): Quotable => {
      const speaker = speakers[at] ?? null;
      return { words, kind: 'quotation', source, ...(speaker !== null && { speaker }) };
    }),
  );
  const stated = statements
    .filter(({ text }) => !/["“”„«»]/.test(text))
    .map((statement): Quotable => ({ words: oneLine(statement.text), kind: 'statement', source }));
  return [...quoted, ...stated];
}

/** Each paragraph of a long quotation opens with a mark again. */
function paragraphsOf(words: string): string[] {
  return words
    .split(/\n[^\S\n]*\n/)
    .map(paragraph => oneLine(paragraph.replace(/^\s*["“„«]/, '')))
    .filter(paragraph => paragraph !== '');
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}

/**
 * What goes with the words typed so far: first what goes on from them, then everything else, each in the given order.
 *
 * @param person the surname of whom the words are to be: that one's come first, and of what a source tells itself only words behind that name.
 */
export function matchQuotables(candidates: readonly Quotable[], typed: string, person?: string): QuotableMatch[] {
  const wanted = foldText(typed).text.trimStart();
  const fitting: QuotableMatch[] = [];
  const others: QuotableMatch[] = [];
  for (const one of person === undefined ? candidates : thoseOfFirst(candidates, person)) {
    const from = wanted === '' ? 0 : placeOf(one.words, wanted);
    const isTheirs = person === undefined || one.kind === 'quotation' || one.words.slice(0, from ?? 0).includes(person);
    if (!isTheirs) continue;
    if (from === undefined) others.push({ ...one, insert: one.words, matches: false });
    else fitting.push({ ...one, insert: one.words.slice(from), matches: true });
  }
  return [...fitting, ...others];
}

function thoseOfFirst(candidates: readonly Quotable[], person: string): Quotable[] {
  const isTheirs = ({ speaker }: Quotable): boolean => speaker?.includes(person) === true;
  return [...candidates.filter(isTheirs), ...candidates.filter(one => !isTheirs(one))];
}

/** Where typed words, folded, begin in others: at the beginning of a word. */
function placeOf(words: string, wanted: string): number | undefined {
  const folded = foldText(words);
  for (let at = folded.text.indexOf(wanted); at !== -1; at = folded.text.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(folded.text.charAt(at - 1))) {
      return unfoldedSpan(folded, { start: at, end: at + 1 }).start;
    }
  }
  return undefined;
}

import { months, weekdays } from '../../../facts/lexicon/months.js';
import type { Span } from '../../../text/span.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** What a thing is called by letters and figures: `Carrier Group 21`, `H1N1`, `5G`, `Article 5`. */
interface Designation {
  /** All but what tells it from others of its kind: `carrier group #`, `H#N#`. */
  readonly kind: string;
  /** `21`, `1 1`. */
  readonly mark: string;
  readonly span: Span;
  readonly text: string;
}

/** A designation of a source, and where it stands. */
interface Known extends Designation {
  readonly context: SourceContext;
}

/** A name of one to three words before a number, in figures or Roman: `Strike Group 21`, `Falcon 9`, `Artemis II`; and after `Article`, `No.`. */
const numbered =
  /(?<![\p{L}\d.,’'-])((?:\p{Lu}[\p{L}’]+[ -]){1,3}|(?:article|section|chapter|annex|phase|round|resolution|paragraph|item|level|stage|tranche|package|version|model|flight) )(\d{1,4}[A-Z]?|[IVX]{1,4})(?![\p{L}\d%]|[.,:/-]\d|\s(?:million|billion|per\s?cent|percent))/gu;
/** Letters and figures in one word: `H1N1`, `5G`, `B-52`, `S/RES/1701`. */
const mixed =
  /(?<![\p{L}\d.,’'/-])(?=[\p{L}-]{0,6}\d)(?:\p{Lu}{1,5}-?\d{1,4}(?:\p{Lu}{1,3}\d{0,3})?|\d[A-Z])(?![\p{L}\d]|[.,:]\d|-\d)/gu;

/** Words that begin a sentence or belong to a date, an office or an address, so that a number behind them designates nothing. */
const never = new Set([
  ...months.keys(),
  ...weekdays.keys(),
  ...'in on at by of for the a an and but with from about over nearly almost some only just since until after before more than between during least up to all both these those his her their its another around fiscal year summer winter spring fall autumn sept dated'.split(
    ' ',
  ),
]);
/** `20C` is a temperature, `5M` a sum. */
const units = /^\d+[CFKMBTXKWVALSH]$/;

/**
 * Finds a designation that the sources do not have, where they have one of the same kind with another number: `Carrier Group 12` for `Carrier Group 21`,
 * `4G` for `5G`. One that stands in the draft's sentence too takes nobody's place.
 */
export const designationsCheck: Check = ({ comparison }) => {
  const known = new Map<string, Known[]>();
  for (const context of comparison.contexts) {
    for (const one of designationsIn(context.passage)) {
      const others = known.get(one.kind);
      if (others) others.push({ ...one, context });
      else known.set(one.kind, [{ ...one, context }]);
    }
  }
  return draft => (known.size === 0 || isOfOthers(draft.passage) ? [] : wrongIn(draft, known));
};

/** The background tells of the things that came before, and a report of those before and behind: `its predecessor, Polaris-1`. */
function isOfOthers({ kind, text }: DraftContext['passage']): boolean {
  return kind === 'background' || /\b(?:predecessors?|successors?|earlier|replac\p{Ll}+|succe\p{Ll}+)\b/iu.test(text);
}

function wrongIn(draft: DraftContext, known: ReadonlyMap<string, readonly Known[]>): Verdict[] {
  const { passage } = draft;
  const own = designationsIn(passage);
  return own.flatMap((one): Verdict[] => {
    const others = known.get(one.kind) ?? [];
    if (others.length === 0 || others.some(({ mark }) => mark === one.mark) || isQuoted(passage, one.span)) return [];
    const marks = new Set(own.map(({ kind, mark }) => `${kind} ${mark}`));
    const free = others.filter(other => !marks.has(`${other.kind} ${other.mark}`));
    const [right] = free;
    if (!right || new Set(free.map(({ mark }) => mark)).size > 1) return [];
    const why = say`The source has “${right.text}”, not “${one.text}”. Put the source’s number.`;
    const place = placeIn(right.context.source, right.span);
    return [
      contradicted({ span: one.span, passage }, 'number-mismatch', why, [place], [replacement(one.span, right.text)]),
    ];
  });
}

function isQuoted({ facts }: Passage, { start, end }: Span): boolean {
  return facts.some(({ kind, span }) => kind === 'quotation' && span.start <= start && end <= span.end);
}

function designationsIn({ text, span, facts }: Passage): Designation[] {
  if (!/[\dIVX]/.test(text)) return [];
  const countries = new Set(facts.flatMap(fact => (fact.kind === 'country' ? [fact.span.end - span.start] : [])));
  const found: Designation[] = [];
  const add = (start: number, written: string, kind: string, mark: string): void => {
    found.push({
      kind,
      mark,
      text: written,
      span: { start: span.start + start, end: span.start + start + written.length },
    });
  };
  for (const match of text.matchAll(numbered)) {
    const [whole, words = '', number = ''] = match;
    // `Kenya sent 22 observers, Ghana 18`
    if (countries.has(match.index + words.trimEnd().length)) continue;
    const last = words.trim().split(/[ -]/).at(-1)?.toLowerCase() ?? '';
    if (!numberedThings.test(last) && isCount(text, match.index, match.index + whole.length)) continue;
    if (never.has(last) || (/^(?:19|20)\d\d$/.test(number) && !/^(?:article|resolution|section)$/.test(last))) continue;
    add(
      match.index + whole.length - number.length - last.length - 1,
      whole.slice(-number.length - last.length - 1),
      `${last} #`,
      inFigures(number),
    );
  }
  for (const match of text.matchAll(mixed)) {
    const [whole] = match;
    if (units.test(whole)) continue;
    add(match.index, whole, whole.replace(/\d+/g, '#'), (whole.match(/\d+/g) ?? []).join(' '));
  }
  return found;
}

/** Words before a number that is never a count: `the downing of Flight 71 and the talks`. */
const numberedThings =
  /^(?:flight|article|section|chapter|annex|resolution|paragraph|squadron|regiment|route|highway)$/;

/** `In Norvik 14 people died`: the figure counts something there. */
function isCount(text: string, start: number, end: number): boolean {
  if (/^\s(?!(?:is|was|has|as|its)\b)\p{Ll}+s\b/u.test(text.slice(end))) return true;
  const inPlace = /(?:^|\s)(?:in|at|from|to|of|for|on)\s/i;
  return /^\s\p{Ll}/u.test(text.slice(end)) && inPlace.test(text.slice(Math.max(0, start - 6), end));
}

const roman: ReadonlyMap<string, string> = new Map(
  'I II III IV V VI VII VIII IX X XI XII'.split(' ').map((written, at) => [written, String(at + 1)]),
);

/** `Artemis II` and `Artemis 2` are one. */
function inFigures(number: string): string {
  return roman.get(number) ?? number;
}

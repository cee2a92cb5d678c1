import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import type { Span } from '../../../text/span.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { DraftPassage, EvidenceRule, Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';

/** A place where somebody worked, and from when to when. */
interface Station {
  readonly place: Written;
  readonly from: Written | undefined;
  readonly to: Written | undefined;
  /** Of one year alone, that it is within the time. */
  readonly during: Written | undefined;
}

interface Row extends Station {
  readonly context: SourceContext;
}

interface Written {
  readonly text: string;
  readonly span: Span;
}

/**
 * Holds the place and the years of a station of somebody's career (`in Tarn from 2009 to 2013`) against the rows of the source's curriculum vitae
 * (`2009 to 2013 Marlow, Harbour Attaché`).
 */
export const stationsCheck: Check = ({ comparison }) => {
  return ({ passage }) => {
    if (passage.kind !== 'fact' || passage.role !== 'sentence') return [];
    return stationsIn(passage).flatMap(own => {
      const rows = rowsOf(comparison);
      if (rows.length < fewestRows) return [];
      const there = rows.filter(({ place }) => isSame(place, own.place));
      if (there.length === 0 || isTold(own, there)) return [];
      return wrongYear(passage, own, there) ?? wrongPlace(passage, own, rows) ?? [];
    });
  };
};

/** A curriculum vitae has no fewer rows. */
const fewestRows = 3;
/** More are not read. */
const mostRows = 60;

/** Whether a source has these years of a place: of several stations there, from the first to the last. */
function isTold({ from, to, during }: Station, there: readonly Row[]): boolean {
  if (during) {
    const year = Number(during.text);
    return there.some(one => Number(one.from?.text) <= year && year <= Number(one.to?.text ?? one.from?.text));
  }
  return (
    (!from || there.some(one => isSame(one.from, from))) &&
    (!to || there.some(one => !one.to || isSame(one.to, to) || one.to.text === 'present'))
  );
}

/** One of the two years is not the source's, where its only row of the place has the other. */
function wrongYear(passage: DraftPassage, { from, to }: Station, there: readonly Row[]): Verdict[] | undefined {
  const [row, another] = there;
  if (!from || !to || !row?.from || !row.to || another) return undefined;
  const [own, right] = isSame(to, row.to) ? [from, row.from] : isSame(from, row.from) ? [to, row.to] : [];
  return own && right ? [verdictOf(passage, own, { ...right, context: row.context }, 'date-mismatch')] : undefined;
}

/** The years are those of another place alone. */
function wrongPlace(passage: DraftPassage, own: Station, rows: readonly Row[]): Verdict[] | undefined {
  if (own.during) return undefined;
  const { from, to } = own;
  const [right, another] = rows.filter(one => (!from || isSame(one.from, from)) && (!to || isSame(one.to, to)));
  if (!right || another) return undefined;
  return [verdictOf(passage, own.place, { ...right.place, context: right.context }, 'place-mismatch')];
}

function verdictOf(
  passage: DraftPassage,
  own: Written,
  right: Written & { context: SourceContext },
  rule: EvidenceRule,
): Verdict {
  const verdict = contradicted(
    { span: own.span, passage },
    rule,
    rule === 'date-mismatch'
      ? say`The source has “${right.text}” here; “${own.text}” is its date for something else. Put the source’s date.`
      : say`The source has “${right.text}” here; it names “${own.text}” for something else. Put the source’s name.`,
    [placeIn(right.context.source, right.span)],
    [replacement(own.span, right.text)],
  );
  return { ...verdict, about: [own.span] };
}

function isSame(one: Written | undefined, other: Written | undefined): boolean {
  return one !== undefined && other !== undefined && one.text.toLowerCase() === other.text.toLowerCase();
}

const year = '(?:19|20)\\d\\d';
const place = "\\p{Lu}[\\p{L}’'-]+(?:\\s\\p{Lu}[\\p{L}’'-]+){0,2}";
/** `2009 to 2013 Marlow, Harbour Attaché`, `2015 – present: Tarn, …` */
const row = new RegExp(
  `(?<![\\d.,:–-]|(?:in|of|since|from|to|by|until) )(${year})(?:\\s?(?:to|–|-|—)\\s?(?:\\p{Lu}\\p{Ll}+\\s)?(${year}|present))?(?:\\s|:\\s|,\\s|\\s[–-]\\s)(${place})(?=,\\s)`,
  'gu',
);

const rowsOf = oncePer(({ contexts }: Comparison): readonly Row[] => {
  const rows: Row[] = [];
  for (const context of contexts) {
    const { text, span } = context.passage;
    for (const { index, 0: all, 1: from = '', 2: to, 3: name = '' } of text.matchAll(row)) {
      if (rows.length === mostRows) return rows;
      const at = (written: string, start: number): Written => ({
        text: written,
        span: { start: span.start + start, end: span.start + start + written.length },
      });
      rows.push({
        context,
        from: at(from, index),
        to: to === undefined ? at(from, index) : at(to, index + all.indexOf(to, 4)),
        place: at(name, index + all.length - name.length),
        during: undefined,
      });
    }
  }
  return rows;
});

const period = `(?:from|between)\\s(?<from>${year})\\s(?:to|until|and)\\s(?<to>${year})|in\\s(?<first>${year})[–-](?<last>\\d\\d(?:\\d\\d)?)|(?<![\\p{L}])(?:until|till)\\s(?<until>${year})|since\\s(?<since>${year})|in\\s(?<in>${year})|\\((?<open>${year})[–-](?<close>\\d\\d(?:\\d\\d)?)\\)`;
/** By which most sentences are passed over. */
const someYear = /(?:19|20)\d\d/;
/** `In Tarn, from 2009 to 2013`, `in Tarn until 2013`, `in Tarn in 2012-13`; of `in Marlow and then in Tarn from …`, the years are of both. */
const station = new RegExp(
  `(?<![\\p{L}-]|\\p{L},?\\sand\\s(?:then\\s|later\\s)?)[Ii]n\\s(?<place>${place}),?\\s(?:${period})(?![\\d–-])`,
  'gu',
);

/** `From 2009 to 2013 she was harbour attaché in Tarn`; neither `from 2009 to 2013 and in Tarn` nor `in Tarn and Marlow`. */
const yearsFirst = new RegExp(
  `(?<!\\p{L})(?:[Ff]rom|[Bb]etween)\\s(?<from>${year})\\s(?:to|until|and)\\s(?<to>${year}),?\\s(?!and\\s|then\\s|before\\s|after\\s)[^\\d.;]{1,60}?\\sin\\s(?<place>${place})(?!,?\\s(?:and|or|then)\\s|,\\s\\p{Lu})`,
  'gu',
);

function stationsIn({ text, span }: Passage): Station[] {
  if (!someYear.test(text)) return [];
  return [...text.matchAll(station), ...text.matchAll(yearsFirst)].map(({ 0: all, index, groups = {} }) => {
    const at = (written: string | undefined, whole = written): Written | undefined => {
      if (written === undefined || whole === undefined) return undefined;
      const start = span.start + index + all.lastIndexOf(written);
      return { text: whole, span: { start, end: start + written.length } };
    };
    const first = groups['first'] ?? groups['open'];
    const last = groups['last'] ?? groups['close'];
    const to = groups['to'] ?? groups['until'];
    const start = span.start + index + all.indexOf(groups['place'] ?? '');
    return {
      place: { text: groups['place'] ?? '', span: { start, end: start + (groups['place'] ?? '').length } },
      from: at(groups['from'] ?? groups['since'] ?? first),
      to: at(to) ?? at(last, last?.length === 2 ? `${first?.slice(0, 2) ?? ''}${last}` : last),
      during: at(groups['in']),
    };
  });
}

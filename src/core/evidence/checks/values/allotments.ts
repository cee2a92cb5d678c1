import { compareQuantities } from '../../../facts/numbers/compareQuantities.js';
import { oncePer } from '../../../text/once.js';
import { say } from '../../../text/message.js';
import { allotmentsIn } from '../../allotments.js';
import type { Allotment } from '../../allotments.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { DraftPassage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { isShortFor, wordsOf } from '../names/shortNames.js';

interface Row extends Allotment {
  readonly words: readonly string[];
  readonly context: SourceContext;
}

/**
 * Finds a sum or a share that a list of the source gives to another of its names: `Estoria gets $6 million`, where it has `Estoria, $2 million;
 * Norvania, $6 million`.
 */
export const allotmentsCheck: Check = ({ comparison }) => {
  return ({ passage }) => {
    if (passage.kind !== 'fact' || passage.role !== 'sentence') return [];
    const told = allotmentsIn(passage);
    if (told.length === 0) return [];
    const rows = rowsOf(comparison);
    if (rows.length < fewestRows) return [];
    return told.flatMap(own => (isMistaken(comparison, rows, own) ? verdictsOf(passage, rows, own) : []));
  };
};

/** A list has no fewer rows. */
const fewestRows = 3;
/** More are not read. */
const mostRows = 200;

function isTheirs(own: Allotment, words: readonly string[], row: Row): boolean {
  return (own.usual !== undefined && own.usual === row.usual) || isShortFor(words, row.words);
}

function isMistaken(comparison: Comparison, rows: readonly Row[], own: Allotment): boolean {
  const words = wordsOf(own.name);
  const isOwnValue = ({ value }: Pick<Row, 'value'>): boolean => compareQuantities(own.value, value) !== 'different';
  const theirs = rows.filter(row => isTheirs(own, words, row));
  if (theirs.length === 0 || theirs.some(isOwnValue) || !rows.some(isOwnValue)) return false;
  // Wherever else a source has the value, it may be told of them.
  return [
    ...factsOf<Allotment['value']>(comparison, 'money'),
    ...factsOf<Allotment['value']>(comparison, 'percentage'),
  ].every(
    ({ fact, context }) =>
      !isOwnValue({ value: fact }) ||
      rows.some(row => row.value === fact) ||
      !context.passage.text.toLowerCase().includes(own.name.toLowerCase()),
  );
}

function verdictsOf(passage: DraftPassage, rows: readonly Row[], own: Allotment): Verdict[] {
  const words = wordsOf(own.name);
  const [right, another] = rows.filter(row => isTheirs(own, words, row));
  if (!right) return [];
  const { value, nameSpan } = own;
  const span = { start: Math.min(nameSpan.start, value.span.start), end: Math.max(nameSpan.end, value.span.end) };
  const verdict = contradicted(
    { span, passage },
    'number-mismatch',
    say`The source has “${right.value.text}” here; “${value.text}” is its figure for something else. Put the source’s figure.`,
    [placeIn(right.context.source, right.value.span)],
    another ? [] : [replacement(value.span, right.value.text)],
  );
  return [{ ...verdict, about: [span] }];
}

/** The rows of the sources' lists. */
const rowsOf = oncePer(({ contexts }: Comparison): readonly Row[] => {
  const rows: Row[] = [];
  for (const context of contexts) {
    for (const one of allotmentsIn(context.passage)) {
      if (rows.length === mostRows) return rows;
      const words = wordsOf(one.name);
      if (words.length > 0) rows.push({ ...one, words, context });
    }
  }
  return rows;
});

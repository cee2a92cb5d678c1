import { compareQuantities, countTheSame } from '../../../facts/numbers/compareQuantities.js';
import type { Fact, NumberFact } from '../../../facts/types.js';
import { placeOf } from '../../comparison.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { say } from '../../../text/message.js';

/** Nouns by what sort of thing they count, in the singular: what counts one sort counts none of the others. Source: what official releases count. */
const sorts: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people:
      'person individual man woman child resident worker employee patient student passenger soldier troop civilian citizen voter respondent',
    homes: 'household family home house dwelling',
    bodies: 'company firm business organization organisation school hospital bank entity corporation',
    settlements: 'city town village municipality district province',
    vehicles: 'ship vessel aircraft plane helicopter vehicle tank truck train bus',
  }).flatMap(([sort, nouns]) => nouns.split(' ').map(noun => [noun, sort] as const)),
);

/** Whether two nouns count things of which none is the other: `31,500 people`, `31,500 households`. */
export function otherThings(noun: string | null, other: string | null): boolean {
  const [ours, theirs] = [sorts.get(noun ?? ''), sorts.get(other ?? '')];
  return ours !== undefined && theirs !== undefined && ours !== theirs;
}

/** Whether a noun counts ships, aircraft and the like. */
export function areVehicles(noun: string): boolean {
  return sorts.get(noun) === 'vehicles';
}

/** Smaller numbers are those of many things. */
const telling = 10;

/**
 * `33,000 homes`, where the source has that number of jobs alone, and in the same sentence another one of homes: the source's figure for what the
 * draft counts.
 *
 * @param same the source's figures of the draft's value.
 */
export function countedOtherwise(
  { passage }: DraftContext,
  fact: NumberFact,
  same: readonly SourceFact[],
): SourceFact<NumberFact> | undefined {
  if (fact.ordinal || fact.max !== undefined || fact.value <= telling) return undefined;
  const isOfOthers = ({ fact: one }: SourceFact): boolean => one.kind === 'number' && countTheSame(fact, one) === false;
  if (same.length === 0 || !same.every(isOfOthers)) return undefined;
  const isTold = (one: NumberFact): boolean =>
    passage.facts.some(own => own.kind === 'number' && compareQuantities(own, one) === 'same');
  for (const { context } of same) {
    const counted = context.passage.facts.filter(
      (one): one is NumberFact => one.kind === 'number' && !one.ordinal && countTheSame(fact, one) === true,
    );
    const [right, another] = counted;
    if (right && !another && compareQuantities(fact, right) === 'different' && !isTold(right))
      return { fact: right, context };
  }
  return undefined;
}

const scaleBehind = /^\s?(?:degrees?\s)?°?\s?(Celsius|Fahrenheit|[CF])(?!\p{L})/u;

/** `-20 Fahrenheit`, where the source has -20 in Celsius. */
export function otherScale({ passage }: DraftContext, fact: NumberFact, by: SourceFact): Verdict | undefined {
  const ours = scaleOf(passage, fact);
  const theirs = scaleOf(by.context.passage, by.fact);
  if (!ours || !theirs || inFull(ours.text) === inFull(theirs.text)) return undefined;
  const right = ours.text.length > 1 ? inFull(theirs.text) : theirs.text.charAt(0);
  const span = { start: fact.span.start, end: ours.end };
  const why = say`The source has this temperature in ${inFull(theirs.text)}, not in ${inFull(ours.text)}. Put the source’s scale.`;
  const edit = { start: ours.end - ours.text.length, end: ours.end, text: right };
  return contradicted(
    { fact, span, passage },
    'number-mismatch',
    why,
    [placeOf(by)],
    [{ title: say`Change to “${right}”`, edits: [edit] }],
  );
}

function scaleOf({ text, span: { start } }: Passage, { span }: Fact): { text: string; end: number } | undefined {
  const found = scaleBehind.exec(text.slice(span.end - start));
  return found?.[1] === undefined ? undefined : { text: found[1], end: span.end + found[0].length };
}

function inFull(scale: string): string {
  return scale.startsWith('C') ? 'Celsius' : 'Fahrenheit';
}

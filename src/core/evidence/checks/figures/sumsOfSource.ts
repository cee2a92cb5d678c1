import { compareValues } from '../../../facts/numbers/rounding.js';
import type { Fact, MoneyFact, PercentageFact, Quantity } from '../../../facts/types.js';
import { say, type Message } from '../../../text/message.js';
import { isLittle } from './figureArithmetic.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Passage } from '../../types.js';

/** What figures of a source come to, and which. */
interface Added {
  readonly why: Message;
  readonly from: readonly Quantity[];
}

/**
 * Whether a figure is what some of a source's come to that are no two of one noun or currency: of percentages, of sums that are alike, of all sums in a row.
 *
 * @param isReckoning whether the draft's words say that the writer adds up.
 */
export function addedUp(
  source: SourceEvidence,
  fact: Quantity,
  percentages: readonly PercentageFact[],
  isReckoning: boolean,
): Added | undefined {
  const told = isReckoning ? (sumOfShares(fact, percentages) ?? twice(source, fact)) : undefined;
  return told ?? wholeOf(source, fact);
}

/** `Together they come to 65 percent of the quota`: what two of the sources' percentages come to. */
function sumOfShares(fact: Quantity, percentages: readonly PercentageFact[]): Added | undefined {
  if (fact.kind !== 'percentage' || fact.points === true) return undefined;
  for (const [at, one] of percentages.entries()) {
    const other = percentages
      .slice(at + 1)
      .find(({ value }) => compareValues(fact.value, one.value + value, undefined, undefined) === 'same');
    if (other) return { why: say`${one.text} and ${other.text} come to this.`, from: [one, other] };
  }
  return undefined;
}

/** `Bringing the total to £26.5 million`: what stands beside it is in it. */
export function isTotal(passage: Passage | undefined, { span }: Quantity): boolean {
  return passage !== undefined && upTo.test(passage.text.slice(0, span.start - passage.span.start).slice(-longestUpTo));
}

const upTo =
  /\b(?:bring(?:s|ing)?|brought|tak(?:es?|ing)|took|rais(?:es?|ed|ing))\s[^.;]{3,80}\sto\s(?:\p{Ll}+\s){0,2}$/u;
const longestUpTo = 120;

/** So many sums of a sentence, and of a source, are added up. */
const mostSums = 8;

/** What the sums of a sentence come to that stand in a row, be some of them alike (`£5 million for Marl, £5 million for Tarn`), or all of a source's. */
function wholeOf({ passages }: SourceEvidence, fact: Quantity): Added | undefined {
  if (fact.kind !== 'money' || fact.max !== undefined) return undefined;
  const isLike = (one: Fact): one is MoneyFact =>
    one.kind === 'money' && one.currency === fact.currency && one.max === undefined;
  const rows = passages.map(({ facts }) => facts.filter(isLike)).filter(({ length }) => length > 0);
  const why = say`Together the source’s figures come to this.`;
  for (const row of rows) {
    if (row.length > mostSums) continue;
    for (let first = 0; first < row.length; first++)
      for (let last = first + 2; last < row.length; last++) {
        const from = row.slice(first, last + 1);
        if (isSum(fact, from)) return { why, from };
      }
  }
  const all = rows.flat();
  const from = all.filter((one, at) => all.findIndex(({ value }) => value === one.value) === at);
  return from.length > 1 && from.length <= mostOfSource && isSum(fact, from) ? { why, from } : undefined;
}

/** A source with more sums than this has some that come to any other. */
const mostOfSource = 3;

function isSum(fact: MoneyFact, from: readonly MoneyFact[]): boolean {
  if (isLittle(from.map(({ value }) => value))) return false;
  const how = compareValues(
    fact.value,
    from.reduce((sum, { value }) => sum + value, 0),
    fact.approximation,
    undefined,
  );
  return how === 'same' || (how === 'rounded' && fact.approximation !== undefined);
}

/** `Some $8 million goes to Marl. Another $8 million goes to Tarn.`: twice a sum that the source says it has once more. */
function twice({ passages }: SourceEvidence, fact: Quantity): Added | undefined {
  if (fact.kind !== 'money') return undefined;
  const half = passages.flatMap(({ facts, text, span }) =>
    facts.flatMap(one => {
      const isHalf = one.kind === 'money' && one.currency === fact.currency && 2 * one.value === fact.value;
      return isHalf
        ? [
            {
              one,
              isMore: onceMore.test(
                text.slice(Math.max(0, one.span.start - span.start - 24), one.span.start - span.start),
              ),
            },
          ]
        : [];
    }),
  );
  const more = half.find(({ isMore }) => isMore)?.one;
  const first = half.find(({ isMore }) => !isMore)?.one;
  return more && first && { why: say`${first.text} and ${more.text} come to this.`, from: [first, more] };
}

const onceMore = /\b(?:another|an?\s(?:further|additional|second))\s$/i;

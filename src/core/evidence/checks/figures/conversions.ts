import { isQuantity } from '../../../facts/numbers/compareQuantities.js';
import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { Fact } from '../../../facts/types.js';
import type { DraftContext } from '../../comparison.js';
import type { Passage } from '../../types.js';

/**
 * `10 miles (16 kilometers)`, `160 kilometers an hour, or roughly 100 mph`, `35 knots — roughly 40 mph`: in brackets right behind another figure, or as
 * another way to say it.
 */
export function isConversion({ passage }: DraftContext, fact: Fact): boolean {
  const { span } = fact;
  const end = span.start - passage.span.start;
  const before = passage.text.slice(Math.max(0, end - 24), end);
  const mark = aside.exec(before);
  if (mark) {
    const behind = span.start - mark[0].length;
    if (
      passage.facts.some(
        one => one.span.end <= behind && behind - one.span.end < longestUnit && isSame(passage, fact, one),
      )
    )
      return true;
  }
  const or = /(?:,|\s[–—-]|) or (?:about |roughly |nearly |almost |some |around |just (?:over|under) )?$/.exec(before);
  if (or) {
    const behind = span.start - or[0].length;
    return passage.facts.some(
      one =>
        isQuantity(one) &&
        one.span.end <= behind &&
        unitAt(passage, one.span.end) &&
        unitAt(passage, span.end) &&
        !isFarFrom(passage, fact, one),
    );
  }
  if (isConvertedBehind(passage, fact)) return true;
  const open = before.lastIndexOf('(');
  if (open < 0 || before.includes(')', open)) return false;
  const from = span.start - before.length + open;
  return passage.facts.some(
    one => isQuantity(one) && one.span.end <= from && from - one.span.end < 30 && !isFarFrom(passage, fact, one),
  );
}

/** `4,300 short tons (3,900 metric tons)`: what the source has stands in the brackets. */
function isConvertedBehind(passage: Passage, fact: Fact): boolean {
  const { text, span } = passage;
  const next = passage.facts.find(one => isQuantity(one) && one.span.start >= fact.span.end);
  if (!next || !isAsMuch(passage, next, fact)) return false;
  return /^\s[\p{Ll} ]{2,20}\s\((?:\p{Ll}+ )?$/u.test(
    text.slice(fact.span.end - span.start, next.span.start - span.start),
  );
}

/** Whether two measures are told to be the same, of one unit or of two of a name, as tons are. */
function isAsMuch(passage: Passage, fact: Fact, one: Fact): boolean {
  if (fact.kind !== 'number' || one.kind !== 'number') return false;
  if (!unitAt(passage, fact.span.end) || !unitAt(passage, one.span.end)) return false;
  return (
    isSame(passage, fact, one) ||
    (fact.noun?.startsWith('ton') === true && Math.abs(one.value / fact.value - 1) <= farthest)
  );
}

/** What stands between a figure's unit and the same in another unit that no `or` introduces. */
const aside = /(?:,|\s[–—-])\s(?:about|roughly|nearly|almost|some|around|just (?:over|under))\s$/;
/** ` kilometers an hour` */
const longestUnit = 20;

/** Beyond this a conversion is not rounded, but wrong. */
const farthest = 0.15;

/** `61 pounds (about 82 kilograms)`. */
function isFarFrom(passage: Passage, fact: Fact, one: Fact): boolean {
  const ratio = ratioOf(passage, fact, one);
  return ratio !== undefined && Math.abs(ratio - 1) > farthest;
}

function isSame(passage: Passage, fact: Fact, one: Fact): boolean {
  const ratio = ratioOf(passage, fact, one);
  return ratio !== undefined && Math.abs(ratio - 1) <= farthest;
}

/** How often one measure goes into another; undefined where nothing says so. */
function ratioOf(passage: Passage, fact: Fact, one: Fact): number | undefined {
  if (fact.kind !== 'number' || one.kind !== 'number' || fact.max !== undefined || one.max !== undefined)
    return undefined;
  const [to, from] = [unitSizes.get(fact.noun ?? ''), unitSizes.get(one.noun ?? '')];
  if (!to || !from || to.dimension !== from.dimension) return undefined;
  const power = powerAt(passage, one.span.end);
  if (power !== powerAt(passage, fact.span.end)) return undefined;
  return (one.value * from.size ** power) / (fact.value * to.size ** power);
}

/** `900 square miles`. */
function powerAt({ text, span }: Passage, end: number): number {
  const behind = text.slice(end - span.start, end - span.start + 10);
  return /^[\s-](?:square|sq)\b/i.test(behind) ? 2 : /^[\s-](?:cubic|cu)\b/i.test(behind) ? 3 : 1;
}

/** Whether a unit of measure stands behind a figure: ` kilometers an hour`, ` mph`. */
function unitAt({ text, span }: Passage, end: number): boolean {
  const at = end - span.start;
  return measured.test(text.slice(at, at + 20)) || measured.test(text.slice(Math.max(0, at - 12), at));
}

const measured =
  /(?:^|[\s-])(?:(?:short|long|metric|square|cubic|nautical)\s)?(?:mph|kph|km\/h|knots?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|tonn?e?s?|pounds?|kilograms?|kg|gallons?|lit(?:er|re)s?|acres?|hectares?|degrees?|barrels?|euros?|dollars?|hours?|days?|weeks?|months?|years?)\b/i;

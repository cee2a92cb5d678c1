import { unitSizes } from '../../../facts/lexicon/unitSizes.js';
import type { Quantity } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import { placeOf } from '../../comparison.js';
import type { DraftContext, SourceFact } from '../../comparison.js';
import type { Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { inOwnNumber, nounBehind, percentAs } from './countedWords.js';
import { hedgedForNothing } from './hedges.js';

/** Says that the source has another figure in this place. Where only the unit or the noun differs, the verdict is about figure and unit together. */
export function otherFigure(draft: DraftContext, fact: Quantity, by: SourceFact<Quantity>): Verdict {
  const { passage } = draft;
  const { text } = by.fact;
  if (text === fact.text && fact.kind !== 'number' && by.fact.approximation === undefined)
    return hedgedForNothing(draft, fact, by);
  if (text !== fact.text || fact.kind !== 'number' || by.fact.kind !== 'number') {
    const [theirs, ours] = inUnits(draft, fact, by);
    const why = say`The source has “${theirs}” here, not “${ours}”. Put the source’s figure.`;
    const checked = { fact, span: fact.span, passage };
    const isSigned = /\bminus\s$/i.test(passage.text.slice(0, fact.span.start - passage.span.start));
    // `A$` stays where the source, which is Australian, has `$`.
    const whose = text.startsWith('$') ? (/^\p{Lu}{1,2}(?=\$)/u.exec(fact.text)?.[0] ?? '') : '';
    const unit =
      holdsUnit(fact) && !holdsUnit(by.fact) && by.fact.kind === 'number'
        ? nounBehind(by.context.passage, by.fact)
        : '';
    const right = percentAs(fact.text, whose + (isSigned ? text.replace(/^[-−]/, '') : text)) + unit;
    const isOtherForm = (holdsUnit(by.fact) && !holdsUnit(fact)) || isRowIn(fact) !== isRowIn(by.fact);
    const fixes = isOtherForm ? [] : [replacement(fact.span, right)];
    const verdict = contradicted(checked, 'number-mismatch', why, [placeOf(by)], fixes);
    return isRounded(fact, by.fact) ? { ...verdict, severity: 'hint' } : verdict;
  }
  const own = nounBehind(passage, fact);
  const theirs = inOwnNumber(nounBehind(by.context.passage, by.fact), own);
  if (theirs === own) return hedgedForNothing(draft, fact, by);
  const span = { start: fact.span.start, end: fact.span.end + own.length };
  const why = say`The source has “${text}${theirs}” here, not “${fact.text}${own}”. Put the source’s unit.`;
  const checked = { fact, span, passage };
  return contradicted(
    checked,
    'number-mismatch',
    why,
    [placeOf(by)],
    theirs ? [replacement(span, `${text}${theirs}`)] : [],
  );
}

/** `$428.2 million`, of `$428,229,970`: rounded as figures are in a report, though nothing says so. */
function isRounded(fact: Quantity, other: Quantity): boolean {
  if (fact.kind !== other.kind || !/\d/.test(other.text) || /\p{L}{2}/u.test(other.text)) return false;
  const [, whole = '', part = ''] = /([\d,]+)\.(\d+)\s?(?:million|billion|trillion|m|bn)\b/.exec(fact.text) ?? [];
  if (whole === '') return false;
  const unit = fact.value / Number(`${whole.replaceAll(',', '')}.${part}`) / 10 ** part.length;
  return Math.abs(fact.value - other.value) <= unit / 2;
}

/** The source's figure and the draft's as a message has them: where they are of two units, each with its own. */
function inUnits(
  { passage }: DraftContext,
  fact: Quantity,
  { fact: other, context }: SourceFact<Quantity>,
): readonly [theirs: string, ours: string] {
  if (other.kind === 'number' && isRowIn(other) && !isRowIn(fact))
    return [`${other.noun ?? ''} ${other.text}`, fact.text];
  const isUnit = fact.kind === 'number' && unitSizes.has(fact.noun ?? '');
  if (!isUnit || other.kind !== 'number' || fact.noun === other.noun) return [other.text, fact.text];
  return [other.text + nounBehind(context.passage, other), fact.text + nounBehind(passage, fact)];
}

/** `Day Three`, which is no word for `the third day`. */
function isRowIn(fact: Quantity): boolean {
  return fact.kind === 'number' && fact.ordinal && !/(?:st|nd|rd|th|second)$/i.test(fact.text);
}

/** `An hour and a half` says itself what it measures. */
function holdsUnit({ text }: Quantity): boolean {
  return /^an?\s\p{L}+\sand\b/iu.test(text);
}

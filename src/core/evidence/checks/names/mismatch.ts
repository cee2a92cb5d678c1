import type { Fact } from '../../../facts/types.js';
import { placeOf } from '../../comparison.js';
import type { SourceFact } from '../../comparison.js';
import { nameInForm } from '../../countryForm.js';
import type { EvidenceRule, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { say } from '../../../text/message.js';
import { tellsOfOwnCountry } from './governments.js';
import { isAtHome, isNamed } from './known.js';
import type { Known, Named } from './known.js';

/** Says that the source has another name in this place. */
export function mismatch({ comparison }: Known, checked: Checked, fact: Named, found: SourceFact<Named>): Verdict {
  const by = withMostOfName(fact, found);
  const rule: EvidenceRule =
    fact.kind === 'country' || fact.kind === 'place' ? 'place-mismatch' : 'organisation-mismatch';
  // `College of Pilots` for `Committee of the Royal College of Doctors`: the college's part of the name.
  const tail = fact.kind === 'organisation' ? by.fact.text.indexOf(` ${fact.text.split(' ', 1)[0] ?? ''} `) : -1;
  const text = by.fact.text.slice(tail + 1);
  const right = tail < 0 ? nameInForm(comparison, checked.passage, fact, by) : text;
  const verdict = contradicted(
    checked,
    rule,
    say`The source has “${text}” here, not “${fact.text}”. Put the source’s name.`,
    [placeOf(by)],
    right === undefined ? [] : [replacement(fact.span, right)],
  );
  return isDoubled(fact.text, text) ? { ...verdict, severity: 'hint' } : verdict;
}

/** `Tarn Valley Council` for `Tarn Valley Commission`, where the source's sentence also has a `Joint Survey Team`: the name with all words but one. */
function withMostOfName(fact: Named, by: SourceFact<Named>): SourceFact<Named> {
  const words = fact.text.split(' ');
  const lacks = ({ text }: Fact): number => {
    const others = new Set(text.split(' '));
    return words.filter(word => !others.has(word)).length;
  };
  if (words.length < 3 || lacks(by.fact) <= 1) return by;
  const right = by.context.passage.facts.find(one => isNamed(one) && one.kind === fact.kind && lacks(one) === 1);
  return right && isNamed(right) ? { ...by, fact: right } : by;
}

/** `Tarnn Harbour Board` for `Tarn Harbour Boards`: a letter once or twice in a long name, which may as well be a slip of the source. */
function isDoubled(a: string, b: string): boolean {
  const [first, second] = [a, b].map(text =>
    text
      .toLowerCase()
      .replace(/s$/, '')
      .replace(/(\p{L})\1/gu, '$1'),
  );
  return first === second && / .+ /.test(a);
}

/** A country that is at home in the sources is often named where the source has none, and left out where it has it. */
export function fits(fact: Named, by: SourceFact<Named>, known: Known): boolean {
  // The source's sentence has it too.
  if (by.context.passage.facts.some(({ normalised }) => normalised === fact.normalised)) return false;
  if (fact.kind === 'country' && tellsOfOwnCountry(by.context.passage)) return false;
  // `SELECTS HARBOUR PROGRAM ANALYSIS`, `The Agency Awards Pilot Contract`: a piece of a headline.
  if (/^\p{Lu}+(?: \p{Lu}+){2,}$/u.test(by.fact.text) || headlineVerb.test(by.fact.text)) return false;
  return !isHalfOfPair(by) && !isAtHome(known, fact) && !isAtHome(known, by.fact);
}

const headlineVerb = / (?:Awards|Announces|Selects|Extends|Launches|Names|Issues|Signs) \p{Lu}/u;

/** `the Israeli-Palestinian conflict`: one of a pair stands in nobody's place. */
function isHalfOfPair({ fact: { span }, context: { passage } }: SourceFact<Named>): boolean {
  const [start, end] = [span.start - passage.span.start, span.end - passage.span.start];
  return (
    /^[-–]\p{Lu}/u.test(passage.text.slice(end, end + 2)) ||
    /\p{L}[-–]$/u.test(passage.text.slice(Math.max(0, start - 2), start))
  );
}

/** `Montréal`, where the other name is `Port of Montréal` or `Lyon-Montréal Dialogue`. */
export function holdsWords(other: Named, { text }: Named): boolean {
  return ` ${other.text.replace(/[-–]/g, ' ')} `.includes(` ${text} `);
}

import type { CountryFact } from '../../../facts/types.js';
import { say } from '../../../text/message.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import { longestList } from '../../places.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict, VerdictFix } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import type { Check } from '../check.js';

/** What goes from one country to another: `Norvania's support for Estoria`, `exports from Norvania to Estoria`. */
interface Way {
  /** By which what goes is told to be the same. */
  readonly what: string;
  readonly from: CountryFact;
  readonly to: CountryFact;
}

/** Between the two, with what goes: `'s support for`, ` debts to`. */
const owned =
  /^(?:['’]s?)?\s(?:\p{Ll}[\p{L}-]*\s){0,3}?(\p{Ll}[\p{L}-]*)\s(?:to|for|against|towards?|on|of|in)\s(?:the\s)?$/u;
/** Before the first where both come behind what goes: `exports from`, and between the two. */
const sent = /(?<!\p{L})(\p{L}[\p{L}-]*)\s(?:from|by)\s(?:the\s)?$/u;
const on = /^\s(?:to|for|into|towards?|against)\s(?:the\s)?$/u;

/**
 * Finds two countries that stand the other way round: `Indian assistance to Norway`, where the source has `Norwegian assistance to India`. What goes from one
 * to the other must be called by the same word, and no sentence of the sources may have it go as the draft does.
 */
export const turnedCountriesCheck: Check =
  ({ comparison }) =>
  ({ passage }) => {
    if (passage.kind !== 'fact') return [];
    return waysIn(passage).flatMap(({ what, from, to }): Verdict[] => {
      const known = waysOf(comparison).filter(one => one.what === what);
      const isWay = (one: Way, a: CountryFact, b: CountryFact): boolean =>
        one.from.normalised === a.normalised && one.to.normalised === b.normalised;
      const turned = known.find(one => isWay(one, to, from));
      if (!turned || known.some(one => isWay(one, from, to))) return [];
      const { context } = turned;
      const span = { start: from.span.start, end: to.span.end };
      return [
        contradicted(
          { span, passage },
          'role-reversed',
          say`In the source it is the other way round: from ${to.normalised} to ${from.normalised}. Correct which is which.`,
          [placeIn(context.source, { start: turned.from.span.start, end: turned.to.span.end })],
          turnRound(comparison, from, to),
        ),
      ];
    });
  };

const waysOf = oncePer(({ contexts }: Comparison): readonly (Way & { readonly context: SourceContext })[] =>
  contexts.flatMap(context => waysIn(context.passage).map(way => ({ ...way, context }))),
);

function waysIn(passage: Passage): Way[] {
  const countries = passage.facts.filter((one): one is CountryFact => one.kind === 'country');
  if (countries.length < 2 || countries.length > longestList) return [];
  return countries.flatMap((from, at): Way[] => {
    const to = countries[at + 1];
    const what = to && from.normalised !== to.normalised ? whatGoes(passage, from, to) : undefined;
    const key = what === undefined ? undefined : contentWords(what)[0]?.key;
    return to && key !== undefined ? [{ what: key, from, to }] : [];
  });
}

function whatGoes(passage: Passage, from: CountryFact, to: CountryFact): string | undefined {
  const between = textAt(passage, from.span.end, to.span.start);
  if (on.test(between)) {
    const start = Math.max(passage.span.start, from.span.start - 40);
    return sent.exec(textAt(passage, start, from.span.start))?.[1];
  }
  // `Norvania's support`, `Norvanian support`; not `Norvania supports`.
  return from.form === 'demonym' || /^['’]/.test(between) || /^\p{Lu}[\p{Lu}.]+$/u.test(from.text)
    ? owned.exec(between)?.[1]
    : undefined;
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(start - span.start, end - span.start);
}

/** Puts each in the other's place, in the form that stands there. */
function turnRound(comparison: Comparison, from: CountryFact, to: CountryFact): VerdictFix[] {
  const [first, second] = [
    countryInForm(comparison, from, to.normalised),
    countryInForm(comparison, to, from.normalised),
  ];
  if (first === undefined || second === undefined) return [];
  const edits = [replacement(from.span, first), replacement(to.span, second)].flatMap(one => one.edits);
  return [{ title: say`Turn it round`, edits }];
}

import { romans } from '../../spelledOut.js';
import type { Fact, NumberFact, Quantity } from '../../../facts/types.js';
import { factsOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import type { SourcePlace } from '../../types.js';
import { oncePer } from '../../../text/once.js';
import { placeIn } from '../../sourceEvidence.js';
import { contentWords } from '../../words.js';
import { inOrder, inWords } from '../inWords.js';

interface Known {
  readonly comparison: Comparison;
  readonly byValue: (kind: Quantity['kind'], value: number) => readonly SourceFact<Quantity>[];
}

/**
 * Where a source says in other words what a figure of the draft says: a decade for ten years, `week 26` for 26 weeks, `the IV Meeting` for the
 * fourth.
 */
export function otherwiseTold(known: Known, draft: DraftContext, fact: Quantity): SourcePlace | undefined {
  if (fact.kind !== 'number') return undefined;
  const { comparison } = known;
  const nobody = fact.value === 0 && fact.noun === 'vote' ? nobodyVoted(comparison) : undefined;
  if (nobody) return nobody;
  const others = withOthers(comparison, draft, fact);
  if (others) return others;
  const anniversary = anniversaryOf(known, fact);
  if (anniversary) return anniversary;
  const every = fact.ordinal ? everySo(known, draft, fact) : undefined;
  if (every) return every;
  const roman = fact.ordinal ? inRoman(comparison, draft, fact) : undefined;
  if (roman) return roman;
  if (fact.ordinal && fact.value === 1 && fact.noun !== null) {
    const inaugural = firstOf(comparison, fact.noun);
    if (inaugural) return inaugural;
  }
  if (fact.ordinal && fact.noun !== 'time')
    return fact.noun === null ? undefined : inWords(comparison, `${fact.noun} ${fact.value}`);
  for (const words of wordsFor(draft, fact)) {
    const told = inWords(comparison, words);
    if (told) return told;
  }
  if (fact.noun !== 'time') return undefined;
  const last = ordinalOf(comparison, fact.value);
  return last && placeOf(last);
}

/** `12-0`, of 12 in favour and none against. */
function nobodyVoted(comparison: Comparison): SourcePlace | undefined {
  for (const words of [
    'none against',
    'no votes against',
    'no vote against',
    'none opposed',
    'without opposition',
    'unanimously',
    'unanimous',
  ]) {
    const found = inWords(comparison, words);
    if (found) return found;
  }
  return undefined;
}

/** `Six pilots were killed or hurt`, of `two pilots were killed and four others hurt`. */
function withOthers(comparison: Comparison, { passage }: DraftContext, fact: NumberFact): SourcePlace | undefined {
  if (fact.ordinal || fact.noun === null || !either.test(passage.text)) return undefined;
  return countsWithOthers(comparison).get(`${fact.value} ${fact.noun}`);
}

/** What counts come to with those that the sentence calls others, by sum and noun. */
const countsWithOthers = oncePer(({ contexts }: Comparison): ReadonlyMap<string, SourcePlace> => {
  const sums = new Map<string, SourcePlace>();
  for (const context of contexts) {
    const counts = context.passage.facts.filter(one => one.kind === 'number');
    for (const [at, fact] of counts.entries()) {
      const one = counts[at - 1];
      if (fact.noun === 'other' && one)
        sums.set(`${one.value + fact.value} ${one.noun ?? ''}`, placeOf({ fact, context }));
    }
  }
  return sums;
});

const either =
  /\b(?:in all|altogether|casualties|(?:killed|dead|died|deaths) (?:or|and) (?:\p{Ll}+ )?(?:hurt|injur(?:ed|ies)|wounded))\b/iu;

/** `The first summit`, of `the inaugural Harbour Summit`. */
function firstOf(comparison: Comparison, noun: string): SourcePlace | undefined {
  const [wanted] = contentWords(noun);
  for (const { keys, source } of comparison.contexts) {
    const at = keys.findIndex(({ key }) => key === 'inaugur' || key === 'maiden');
    const thing = at < 0 ? undefined : keys.slice(at + 1, at + 5).find(({ key }) => key === wanted?.key);
    const start = keys[at]?.span.start;
    if (thing && start !== undefined) return placeIn(source, { start, end: thing.span.end });
  }
  return undefined;
}

/** `Every second year`, of `every two years`. */
function everySo(
  { byValue }: Known,
  { passage: { text, span } }: DraftContext,
  fact: NumberFact,
): SourcePlace | undefined {
  if (!isEvery.test(text.slice(0, fact.span.start - span.start))) return undefined;
  const found = byValue('number', fact.value).find(
    ({ fact: one, context: { passage } }) =>
      one.kind === 'number' &&
      !one.ordinal &&
      one.noun === fact.noun &&
      isEvery.test(passage.text.slice(0, one.span.start - passage.span.start)),
  );
  return found && placeOf(found);
}

const isEvery = /\b(?:every|each)\s$/i;

/** What is numbered so, for `the third time`. */
const gatherings = ['meeting', 'session', 'summit', 'round', 'conference', 'congress', 'assembly', 'forum', 'edition'];

/** `The IV Meeting`, `the IV Ordinary Meeting`, `Round IV`. */
function inRoman(comparison: Comparison, { passage }: DraftContext, fact: NumberFact): SourcePlace | undefined {
  const roman = romans[fact.value - 1];
  if (roman === undefined || fact.noun === null) return undefined;
  const at = fact.span.end - passage.span.start;
  const behind = /^(?:\s[\p{L}-]+){0,3}/u.exec(passage.text.slice(at, at + 60))?.[0] ?? '';
  const noun = behind.toLowerCase().lastIndexOf(` ${fact.noun}`);
  if (fact.noun === 'time') {
    const places = gatherings.map(
      one => inOrder(comparison, `${roman} ${one}`) ?? inWords(comparison, `${one} ${roman}`),
    );
    // Not `Aram Tull III attended the meeting`.
    return places.find(place => place && /\p{Lu}\p{Ll}*$/u.test(place.text));
  }
  for (const row of [fact.noun, behind.slice(1, Math.max(1, noun)) + ` ${fact.noun}`].map(one => `${roman} ${one}`)) {
    const found = inWords(comparison, row);
    if (found) return found;
  }
  return inWords(comparison, `${fact.noun} ${roman}`);
}

/** `70 years` for a 70th anniversary and the other way round; `70 years on`, of its 70th year. */
function anniversaryOf({ comparison, byValue }: Known, fact: NumberFact): SourcePlace | undefined {
  if (!fact.ordinal && fact.noun === 'decade')
    return anniversaryOf({ comparison, byValue }, { ...fact, value: fact.value * 10, noun: 'year' });
  const next = fact.ordinal && fact.noun === 'year' ? nextYear({ comparison, byValue }, fact) : undefined;
  if (next) return placeOf(next);
  const found = fact.ordinal
    ? fact.noun === 'anniversary' &&
      byValue('number', fact.value).find(
        ({ fact: one }) => one.kind === 'number' && !one.ordinal && (one.noun === 'year' || one.noun === 'anniversary'),
      )
    : (fact.noun === 'year' || fact.noun === null) &&
      (ordinalOf(comparison, fact.value, 'anniversary') ??
        (fact.value > 10 ? ordinalOf(comparison, fact.value, 'year') : undefined));
  return found ? placeOf(found) : undefined;
}

/** `The third year`, of a second anniversary, or of one `of two years`. */
function nextYear({ comparison, byValue }: Known, { value }: NumberFact): SourceFact<Quantity> | undefined {
  return (
    ordinalOf(comparison, value - 1, 'anniversary') ??
    byValue('number', value - 1).find(({ fact: { span }, context: { passage } }) =>
      /^[\s-]years?[\s-]anniversary\b/.test(passage.text.slice(span.end - passage.span.start)),
    )
  );
}

function ordinalOf(comparison: Comparison, value: number, noun?: string): SourceFact<NumberFact> | undefined {
  return factsOf<NumberFact>(comparison, 'number').find(
    ({ fact: one }) => one.ordinal && one.value === value && (noun === undefined || one.noun === noun),
  );
}

/** What sources have for so many months. */
const months: ReadonlyMap<number, readonly string[]> = new Map([
  [6, ['first half', 'second half', 'half a year', 'half-year']],
  [
    12,
    [
      'a year',
      'one year',
      'past year',
      'last year',
      'previous year',
      'full year',
      'annual',
      'next year',
      'coming year',
    ],
  ],
]);

function wordsFor(draft: DraftContext, fact: NumberFact): readonly string[] {
  const { noun, value } = fact;
  const ratio = ratioAt(draft, fact);
  return [
    ...(ratio === undefined ? [] : [ratio]),
    ...(noun === 'month' ? (months.get(value) ?? []) : []),
    ...(noun === 'year' && value === 10 ? ['decade'] : []),
    // `After 26 weeks`, of the results at week 26.
    ...(isLength(fact) ? [`${noun ?? ''} ${value}`] : []),
  ];
}

/** Whether a figure says how long something takes. */
export function isLength(fact: Quantity): boolean {
  return fact.kind === 'number' && /^(?:minute|hour|day|week|month|year)$/.test(fact.noun ?? '');
}

/** `2:1`, for `two got the drug for each one on placebo`. */
function ratioAt({ passage }: DraftContext, { span, value }: Fact & NumberFact): string | undefined {
  const at = span.end - passage.span.start;
  const to = /^[^.;]{0,60}?\bfor (?:each|every) /.exec(passage.text.slice(at, at + 80));
  if (!to) return undefined;
  const start = span.end + to[0].length;
  const other = passage.facts.find(one => one.kind === 'number' && one.span.start === start);
  return `${value}:${other?.kind === 'number' ? other.value : 1}`;
}

/** `The call lasted half an hour` where no source says how long anything took. */
export function isUnheardDuration(comparison: Comparison, draft: DraftContext, fact: Quantity): boolean {
  if (fact.kind !== 'number' || fact.noun !== 'hour' || draft.passage.kind !== 'fact') return false;
  const lengths = /^(?:second|minute|hour)$/;
  return !factsOf<NumberFact>(comparison, 'number').some(({ fact: one }) => lengths.test(one.noun ?? ''));
}

import type { Fact } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { nameInForm } from '../../countryForm.js';
import { knownCountries } from '../../knownCountries.js';
import type { People } from '../../people.js';
import { speakerOf } from '../../peopleOf.js';
import { longestList } from '../../places.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Verdict } from '../../types.js';
import { oncePer } from '../../../text/once.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextKey, ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';
import { isAmongOfficials, isSeatOfGovernment } from '../names/governments.js';
import { inOrder } from '../inWords.js';
import { areListedAlike } from '../names/namesInPassing.js';
import { mayHold } from '../names/passing.js';
import { isWholeOf } from '../names/rivalNames.js';
import { givesOut } from '../quotations/attributions.js';
import { say } from '../../../text/message.js';
import { alignKeys } from './alignKeys.js';
import { sameness } from './sameness.js';
import type { AreOne } from './sameness.js';
import { standsApart } from './standsApart.js';
import { likeSentences } from './likeSentences.js';
import { isName, kindOf, rulesOfNames } from './nameKeys.js';
import { neighboursOfNames, standsThere } from './nameNeighbours.js';
import { partInSentence } from './partInSentence.js';

/** So much of the draft's sentence must stand in the source's for its words to be laid beside them. */
const sameMatter = 0.45;
/** Sentences with more words than this are lists. */
const mostKeys = 80;
/** So many of the sentences that are most like one are looked at. */
const mostSentences = 3;
/** So many words must be the same beside the two where only one side of them is. */
const sureRun = 3;
/** And so many of the whole sentence. */
const fewestShared = 3;
/** So many other words may stand between two that both share. */
const farthest = 1;

/**
 * Finds a name in the place where the source's sentence, told in the same words, has another: `urged Estoria to choose the path of talks`, where the
 * source has `urge Norvania to choose the path of talks`.
 */
export const substitutedCheck: Check = people => {
  const { comparison } = people;
  const sentences = likeSentences(comparison);
  const beside = neighboursOfNames(comparison.contexts);
  const areOne = sameness(people);
  const atHome = knownCountries(comparison.sources);
  const speakersOf = oncePer((source: SourceEvidence) => speakerOf(source, people.cast));
  return draft => {
    const { passage, keys } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.facts.length > longestList) return [];
    if (keys.length > mostKeys || !keys.some(isName)) return [];
    const found = new Map<number, Verdict>();
    for (const context of sentences.of(draft).slice(0, mostSentences)) {
      if (coverageOf(draft, context) < sameMatter) break;
      if (context.keys.length > mostKeys) continue;
      for (const pair of substitutions(draft, context, areOne)) {
        const { own } = pair;
        if (found.has(own.span.start) || standsThere(beside, draft, own)) continue;
        // Whoever speaks in the source says what others have said as well: `the Minister noted`, of his statement `As the President has noted`.
        if (speakersOf(context.source)(pair.right.span.start)?.id === own.key) continue;
        // Whom the draft's sentence names as well has another part in it.
        if (draft.mentions.some(({ members }) => members.some(({ id }) => id === pair.right.key))) continue;
        if (namesToo(passage, context, pair.right)) continue;
        if (isSeat(people, atHome, draft, own) || isOtherPart(atHome, draft, context, pair)) continue;
        const verdict = verdictOf(people, draft, context, pair);
        if (verdict) found.set(own.span.start, verdict);
      }
    }
    return [...found.values()];
  };
};

/** Whether the draft's sentence has somebody's surname as well, by whatever first name: `With Jon Marl, Lind talked`, of `Minister Marl`. */
function namesToo(
  { text, span: all, words }: ContextPassage['passage'],
  { passage }: SourceContext,
  right: ContextKey,
): boolean {
  if (kindOf(right) !== 'person') return false;
  const surname = factAt(passage, right)?.text.split(' ').at(-1) ?? '';
  return (
    surname !== '' && words.some(({ span }) => text.slice(span.start - all.start, span.end - all.start) === surname)
  );
}

/** `The Foreign Ministry in Tokyo said`: where who gives the news is, whatever place the source's sentence has. */
function isSeat({ comparison }: People, home: ReadonlySet<string>, draft: DraftContext, own: ContextKey): boolean {
  const fact = factAt(draft.passage, own);
  return (
    fact !== undefined &&
    (isSeatOfGovernment(comparison, home, draft, fact) || isAmongOfficials(comparison, home, draft, fact))
  );
}

/**
 * Whether two names have other parts in their sentences, though the words around them are alike: `Tarn and Marl urged restraint`, where the source
 * has `efforts in Rendt and urged restraint`. A country as an adjective may be any of them.
 */
function isOtherPart(
  home: ReadonlySet<string>,
  draft: DraftContext,
  context: SourceContext,
  { own, right }: Substitution,
): boolean {
  const fact = factAt(draft.passage, own);
  const other = factAt(context.passage, right);
  const isPlain = other?.kind === 'country' && other.form === 'name';
  // The giver's own country may stand anywhere in a sentence that has it, and so may whose something is, told once: `an Estorian pledge`, of `Estoria, and its
  // pledge`.
  const isOwner =
    fact?.kind === 'country' && fact.form === 'demonym' && draft.keys.filter(({ key }) => key === own.key).length === 1;
  if ((isOwner || home.has(own.key.slice('country:'.length))) && context.keys.some(({ key }) => key === own.key))
    return true;
  if (fact?.kind === 'organisation' && givesOut(draft.passage, own.span)) return true;
  // `The Norvanian capital`: a city.
  const behind = draft.passage.text.slice(own.span.end - draft.passage.span.start);
  if (fact?.kind === 'country' && /^(?:[’']s)?\scapital\b/.test(behind)) return true;
  // `British views`, where the source has `troops in Estoria and for sharing views`.
  if (fact?.kind === 'country' && fact.form === 'demonym')
    return partInSentence(context.passage, right.span) === 'there' && isPlain;
  if (fact?.kind !== 'person' && fact?.kind !== 'place' && !(fact?.kind === 'country' && fact.form === 'capital'))
    return false;
  return partInSentence(draft.passage, own.span) !== partInSentence(context.passage, right.span);
}

interface Substitution {
  readonly own: ContextKey;
  readonly right: ContextKey;
}

function substitutions(draft: DraftContext, context: SourceContext, areOne: AreOne): Substitution[] {
  const besides = alignKeys(draft.keys, context.keys, rivalsIn(draft, context));
  const isTold = (at: number): boolean => {
    const [own, right] = [draft.keys[at], context.keys[besides[at] ?? -1]];
    return own !== undefined && own.key === right?.key;
  };
  const free = new Set(draft.keys.flatMap(({ key }, at) => (isTold(at) ? [] : [key])));
  if (draft.keys.filter((_, at) => isTold(at)).length < fewestShared) return [];
  const used = new Set(draft.keys.flatMap((_, at) => (isTold(at) ? [besides[at]] : [])));
  const left = new Set(context.keys.filter((_, at) => !used.has(at)));
  return draft.keys.flatMap((own, at): Substitution[] => {
    const right = isName(own) && !isTold(at) ? context.keys[oppositeOf({ draft, context, besides }, at)] : undefined;
    if (!right || !left.has(right) || areOne(own.key, right.key)) return [];
    const runs = [-1, 1].map(step => runFrom({ draft, context, besides }, at, context.keys.indexOf(right), step));
    if (!runs.every(run => run > 0) && Math.max(...runs) < sureRun) return [];
    // Told elsewhere in the sentence, or one of a row that is told in another order.
    return free.has(right.key) || isInRow(context, { own, right }, left) || isPaired(draft, context, own)
      ? []
      : [{ own, right }];
  });
}

/** Names of one kind; a capital may also stand in the place of another city: `the attack on Kyiv`, `the attack on Kharkiv`. */
function rivalsIn(draft: DraftContext, context: SourceContext): Parameters<typeof alignKeys>[2] {
  const [ours, theirs] = [namesIn(draft), namesIn(context)];
  return one => {
    const own = ours.get(one);
    if (!own) return undefined;
    return other => {
      const right = theirs.get(other);
      return right !== undefined && (own.kind === right.kind || (own.isCity && right.isCity));
    };
  };
}

/** The names of a passage by their keys. Each is asked for with every word of the other passage. */
const namesIn = oncePer((of: ContextPassage): ReadonlyMap<ContextKey, { kind: string; isCity: boolean }> => {
  const isCity = (key: ContextKey): boolean => {
    const fact = factAt(of.passage, key);
    return fact?.kind === 'place' || (fact?.kind === 'country' && fact.form === 'capital');
  };
  return new Map(of.keys.filter(isName).map(key => [key, { kind: kindOf(key), isCity: isCity(key) }]));
});

interface Laid {
  readonly draft: DraftContext;
  readonly context: SourceContext;
  readonly besides: Int16Array;
}

/** The source's key in the place of one of the draft's, also where a word beside it stands on its other side: `Estoria's recent`, `recent Estorian`. */
function oppositeOf({ draft, context, besides }: Laid, at: number): number {
  const own = draft.keys[at];
  const isOpposite = (to: number | undefined): boolean => {
    const other = context.keys[to ?? -1];
    return own !== undefined && other !== undefined && kindOf(own) === 'country' && kindOf(other) === 'country';
  };
  const [beside, next, last] = [besides[at] ?? -1, besides[at + 1] ?? -1, besides[at - 1] ?? -1];
  if (beside >= 0) return beside;
  if (!own || !isAttribute(draft, own)) return -1;
  if (next >= 0 && isOpposite(next + 1)) return next + 1;
  return last >= 0 && isOpposite(last - 1) ? last - 1 : -1;
}

/** `Estoria's`, `Estorian`: it goes with the words behind it, in any order. */
function isAttribute({ passage }: DraftContext, own: ContextKey): boolean {
  const fact = factAt(passage, own);
  const behind = passage.text.slice(own.span.end - passage.span.start, own.span.end - passage.span.start + 2);
  return fact?.kind === 'country' && (fact.form === 'demonym' || /^['’]s?/.test(behind));
}

/** How many words in a row both sentences share from a place on, with no more than one other between any two. */
function runFrom({ draft, context, besides }: Laid, start: number, other: number, step: number): number {
  let count = 0;
  let [at, to] = [start, other];
  for (;;) {
    const next = [at + step, at + 2 * step].find(place => (besides[place] ?? -1) >= 0 && besides[place] !== other);
    const there = next === undefined ? -1 : (besides[next] ?? -1);
    if (next === undefined || Math.abs(there - to) > 1 + farthest) return count;
    if (draft.keys[next]?.key !== context.keys[there]?.key) return count;
    count++;
    [at, to] = [next, there];
  }
}

/** Whether the other name is one of a row of which the draft leaves out more, or tells in another order: `Norvania, Estoria and Tarn`. */
function isInRow({ keys }: SourceContext, { own, right }: Substitution, left: ReadonlySet<ContextKey>): boolean {
  // Of people a sentence may tell in any order.
  if (kindOf(own) === 'person') return keys.some(one => one.key === own.key && left.has(one));
  const isOfRow = (key: ContextKey | undefined): boolean => key !== undefined && kindOf(key) === kindOf(right);
  let first = keys.indexOf(right);
  let last = first;
  while (isOfRow(keys[first - 1])) first--;
  while (isOfRow(keys[last + 1])) last++;
  return keys.slice(first, last + 1).some(one => one !== right && left.has(one));
}

/** `The capitals of Norvania and Estoria`, where the source's sentence has the same two side by side, if elsewhere. */
function isPaired(draft: DraftContext, context: SourceContext, own: ContextKey): boolean {
  const beside = (keys: readonly ContextKey[], one: ContextKey): ContextKey[] =>
    [-1, 1].flatMap(step => keys[keys.indexOf(one) + step] ?? []);
  const partners = beside(draft.keys, own).filter(isName);
  return context.keys.some(
    one => one.key === own.key && beside(context.keys, one).some(({ key }) => partners.some(mine => mine.key === key)),
  );
}

function verdictOf(
  { comparison }: People,
  { passage }: DraftContext,
  context: SourceContext,
  { own, right }: Substitution,
): Verdict | undefined {
  const [fact, other] = [factAt(passage, own), factAt(context.passage, right)];
  const rule = rulesOfNames.get(kindOf(own));
  if (!fact || !other || !rule || isPartOf(fact, other) || isPartOf(other, fact)) return undefined;
  if (fact.kind === 'organisation' && inOrder(comparison, fact.text)) return undefined;
  if (mayHold(comparison, fact, other)) return undefined;
  // An office beside a name is held against that of the name.
  if (fact.kind === 'office' && (!fact.definite || passage.lookup.isBound(fact.span.start))) return undefined;
  // `The Norvanian minister`, where the source tells of Estoria: what somebody is.
  if (passage.lookup.isInOffice(fact.span) && !context.passage.lookup.isInOffice(other.span)) return undefined;
  if (standsApart(passage, fact, context.passage, other)) return undefined;
  const there = context.passage.facts.find(one => one.normalised === fact.normalised);
  if (there && areListedAlike(context.passage, there, other)) return undefined;
  const text = nameInForm(comparison, passage, fact, { fact: other, context });
  const verdict = contradicted(
    { span: fact.span, passage },
    rule,
    say`The source has “${other.text}” here, not “${fact.text}”. Put the source’s name.`,
    [placeIn(context.source, other.span)],
    text === undefined || fact.kind === 'office' ? [] : [replacement(fact.span, text)],
  );
  return { ...verdict, about: [fact.span] };
}

/** `Harbour Works` and `Harbour Works Inc`; a body and the union that it acts for. */
function isPartOf(part: Fact, whole: Fact): boolean {
  return isWholeOf(whole, part) || ` ${whole.text.toLowerCase()} `.includes(` ${part.text.toLowerCase()} `);
}

function factAt({ facts }: ContextPassage['passage'], { span }: ContextKey): Fact | undefined {
  return facts.find(one => one.span.start === span.start && one.span.end === span.end && one.kind !== 'quotation');
}

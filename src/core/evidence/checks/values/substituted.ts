import { compareOffices } from '../../../facts/people/compareOffices.js';
import { nameComparer } from '../../../facts/names/sameName.js';
import type { Fact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { countryInForm } from '../../countryForm.js';
import type { People } from '../../people.js';
import { speakerOf } from '../../peopleOf.js';
import { longestList } from '../../places.js';
import { diffWords } from '../../quotations/diffWords.js';
import type { WordChange } from '../../quotations/diffWords.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextKey, ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';
import { isWholeOf } from '../names/rivalNames.js';
import { say } from '../../../text/message.js';
import { LikeSentences } from './likeSentences.js';

/** What can stand in each other's place, by the first part of its key, and the rule that reports it. */
const rules: ReadonlyMap<string, EvidenceRule> = new Map([
  ['country', 'place-mismatch'],
  ['place', 'place-mismatch'],
  ['organisation', 'organisation-mismatch'],
  ['person', 'role-reversed'],
]);

/** So much of the draft's sentence must stand in the source's for its words to be laid beside them. */
const sameMatter = 0.45;
/** Sentences with more words than this are lists. */
const mostKeys = 80;
/** So many of the sentences that are most like one are looked at. */
const mostSentences = 3;
/** So many words must be the same beside the two where only one side of them is. */
const sureRun = 3;
/** Around a name no more than this may be told otherwise. */
const widestGap = 3;
/** So many other words may stand in the source between the name and the words that both share. */
const farthest = 1;

/**
 * Finds a name in the place where the source's sentence, told in the same words, has another: `urged Estoria to choose the path of talks`, where the
 * source has `urge Norvania to choose the path of talks`.
 */
export const substitutedCheck: Check = people => {
  const { comparison } = people;
  const sentences = new LikeSentences(comparison);
  const beside = neighboursOfNames(comparison.contexts);
  const areOne = sameness(people);
  return draft => {
    const { passage, keys } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact' || passage.facts.length > longestList) return [];
    if (keys.length > mostKeys || !keys.some(isName)) return [];
    const found = new Map<number, Verdict>();
    for (const context of sentences.of(draft).slice(0, mostSentences)) {
      if (coverageOf(draft, context) < sameMatter || context.keys.length > mostKeys) break;
      if (!hasNamesBeyond(draft, context)) continue;
      for (const pair of substitutions(draft, context, areOne)) {
        const { own } = pair;
        if (found.has(own.span.start) || standsThere(beside, draft, own) || isSpeaker(people, context, pair)) continue;
        const verdict = verdictOf(people, draft, context, pair);
        if (verdict) found.set(own.span.start, verdict);
      }
    }
    return [...found.values()];
  };
};

/** Whether the draft's sentence has a name that the source's has not, or has it more often: only then is it laid beside it, which takes time. */
function hasNamesBeyond(draft: DraftContext, context: SourceContext): boolean {
  const names = namesOf(draft);
  const theirs = namesOf(context);
  return Array.from(names).some(([key, count]) => count > (theirs.get(key) ?? 0));
}

function namesOf({ keys }: ContextPassage): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) if (isName(key)) counts.set(key.key, (counts.get(key.key) ?? 0) + 1);
  return counts;
}

/** Whoever speaks in the source says what others have said as well: `the Minister noted`, of his statement `As the President has noted`. */
function isSpeaker({ cast }: People, { source }: SourceContext, { own, right }: Substitution): boolean {
  return speakerOf(source, cast)(right.span.start)?.id === own.key;
}

interface Substitution {
  readonly own: ContextKey;
  readonly right: ContextKey;
}

type AreOne = (a: string, b: string) => boolean;

/** A stretch that two sentences tell otherwise, and how many words in a row they share before it and behind it. */
interface Gap {
  readonly own: readonly ContextKey[];
  readonly theirs: readonly ContextKey[];
  readonly before: number;
  readonly behind: number;
}

function substitutions(draft: DraftContext, context: SourceContext, areOne: AreOne): Substitution[] {
  const changes = diffWords(draft.keys, context.keys);
  const free = new Set(changes.flatMap(({ quoted }) => quoted.map(({ key }) => key)));
  const left = new Set(changes.flatMap(({ source }) => source));
  return gapsOf(changes, draft.keys.length).flatMap(gap =>
    [...rules.keys()].flatMap((kind): Substitution[] => {
      const pair = pairIn(gap, kind);
      if (!pair || areOne(pair.own.key, pair.right.key)) return [];
      // Told elsewhere in the sentence, or one of a row that is told in another order.
      if (free.has(pair.right.key) || isInRow(context, pair, left)) return [];
      return [pair];
    }),
  );
}

/** A name that stands on one side of a word in the draft and on its other side in the source is in one gap with it. */
function gapsOf(changes: readonly WordChange<ContextKey>[], length: number): Gap[] {
  const gaps = changes.map(({ quoted, source, at }, index): Gap => {
    const last = changes[index - 1];
    const next = changes[index + 1];
    return {
      own: quoted,
      theirs: source,
      before: at - (last ? last.at + last.quoted.length : 0),
      behind: (next?.at ?? length) - at - quoted.length,
    };
  });
  return gaps.flatMap((gap, index) => {
    const next = gaps[index + 1];
    if (!next || gap.behind !== 1) return [gap];
    const own = [...gap.own, ...next.own];
    const theirs = [...gap.theirs, ...next.theirs];
    const isOneSided =
      (gap.own.length === 0 && next.theirs.length === 0) || (gap.theirs.length === 0 && next.own.length === 0);
    return isOneSided ? [gap, { own, theirs, before: gap.before, behind: next.behind }] : [gap];
  });
}

/** The only names of a kind in a gap, where they stand between, or right beside, the same words. */
function pairIn(gap: Gap, kind: string): Substitution | undefined {
  const { before, behind } = gap;
  const { own: ours, theirs } = nearOf(gap);
  const [own, right] = [onlyName(ours, kind), onlyName(theirs, kind)];
  if (!own || !right) return undefined;
  const isFirst = before > 0 && ours[0] === own && theirs.indexOf(right) <= farthest;
  const isLast = behind > 0 && ours.at(-1) === own && theirs.length - 1 - theirs.indexOf(right) <= farthest;
  const isNarrow = ours.length <= widestGap && theirs.length <= widestGap;
  const isBetween = isNarrow && before > 0 && behind > 0 && (isFirst || isLast);
  const run = Math.max(isFirst ? before : 0, isLast ? behind : 0);
  return isBetween || run >= sureRun ? { own, right } : undefined;
}

/** Where a sentence ends, or begins, in a gap, what stands near to the words that both share. */
function nearOf({ own, theirs, before, behind }: Gap): Pick<Gap, 'own' | 'theirs'> {
  if (behind === 0) return { own: own.slice(0, widestGap), theirs: theirs.slice(0, widestGap) };
  if (before === 0) return { own: own.slice(-widestGap), theirs: theirs.slice(-widestGap) };
  return { own, theirs };
}

function onlyName(keys: readonly ContextKey[], kind: string): ContextKey | undefined {
  const [only, another] = keys.filter(key => kindOf(key) === kind);
  return another ? undefined : only;
}

/** Whether the source has the draft's name in a row with the other, where the draft does not tell of it yet: `Norvania, Estoria and Tarn`. */
function isInRow({ keys }: SourceContext, { own, right }: Substitution, left: ReadonlySet<ContextKey>): boolean {
  const isOfRow = (key: ContextKey | undefined): boolean => key !== undefined && kindOf(key) === kindOf(right);
  let first = keys.indexOf(right);
  let last = first;
  while (isOfRow(keys[first - 1])) first--;
  while (isOfRow(keys[last + 1])) last++;
  return keys.slice(first, last + 1).some(one => one.key === own.key && left.has(one));
}

function isName(key: ContextKey): boolean {
  return rules.has(kindOf(key));
}

function kindOf({ key }: ContextKey): string {
  return key.slice(0, key.indexOf(':'));
}

/** For each name the words that stand right beside it anywhere in the sources, each with the side on which it stands. */
function neighboursOfNames(contexts: readonly ContextPassage[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const { keys } of contexts) {
    for (const [at, key] of keys.entries()) {
      if (!isName(key)) continue;
      const words = found.get(key.key) ?? new Set<string>();
      found.set(key.key, words);
      for (const word of wordsBeside(keys, at)) words.add(word);
    }
  }
  return found;
}

function wordsBeside(keys: readonly ContextKey[], at: number): string[] {
  const [before, behind] = [keys[at - 1], keys[at + 1]];
  return [
    ...(before && !before.key.includes(':') ? [`${before.key} `] : []),
    ...(behind && !behind.key.includes(':') ? [` ${behind.key}`] : []),
  ];
}

/** Whether a source has the name beside one of the words beside which the draft has it. */
function standsThere(
  beside: ReadonlyMap<string, ReadonlySet<string>>,
  { keys }: DraftContext,
  own: ContextKey,
): boolean {
  const words = beside.get(own.key);
  return wordsBeside(keys, keys.indexOf(own)).some(word => words?.has(word) === true);
}

/** Tells whether two names may be one: of a body in two forms, of somebody and an office that may be theirs. */
function sameness({ cast }: People): AreOne {
  const alike = nameComparer();
  const members = new Map(cast.members.map(member => [member.id, member]));
  return (a, b) => {
    const [first, second] = [members.get(a), members.get(b)];
    if (first && second) return !areTwo(first, second);
    const [name, other] = [a, b].map(key => key.slice(key.indexOf(':') + 1));
    return a.startsWith('organisation:') && alike(name ?? '', other ?? '');
  };
}

/** Whether two members of the cast are surely two people: named both, or with offices that are not one. */
function areTwo(first: Member, second: Member): boolean {
  if (first.name !== undefined && second.name !== undefined) return true;
  const [some, others] = [first.offices, second.offices];
  if (some.length === 0 || others.length === 0) return false;
  return some.every(one => others.every(({ office }) => compareOffices(one.office, office).verdict === 'different'));
}

function verdictOf(
  { comparison }: People,
  { passage }: DraftContext,
  context: SourceContext,
  { own, right }: Substitution,
): Verdict | undefined {
  const [fact, other] = [factAt(passage, own), factAt(context.passage, right)];
  const rule = rules.get(kindOf(own));
  if (!fact || !other || !rule || isPartOf(fact, other) || isPartOf(other, fact)) return undefined;
  const text =
    fact.kind === 'country' && other.kind === 'country' && fact.form !== other.form
      ? countryInForm(comparison, fact, other.normalised)
      : other.text;
  return contradicted(
    { fact, span: fact.span, passage },
    rule,
    say`The source has “${other.text}” here, not “${fact.text}”. Put the source’s name.`,
    [placeIn(context.source, other.span)],
    text === undefined || fact.kind === 'office' ? [] : [replacement(fact.span, text)],
  );
}

/** `Harbour Works` and `Harbour Works Inc`; a body and the union that it acts for. */
function isPartOf(part: Fact, whole: Fact): boolean {
  return isWholeOf(whole, part) || ` ${whole.text.toLowerCase()} `.includes(` ${part.text.toLowerCase()} `);
}

function factAt({ facts }: ContextPassage['passage'], { span }: ContextKey): Fact | undefined {
  return facts.find(one => one.span.start === span.start && one.span.end === span.end && one.kind !== 'quotation');
}

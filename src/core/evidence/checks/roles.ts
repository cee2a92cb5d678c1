import type { Member } from '../cast.js';
import { coverageOf } from '../comparison.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import { directedActs } from '../lexicon/acts.js';
import type { Mention } from '../mentions.js';
import { wordsAt } from '../passages.js';
import { placeIn } from '../sourceEvidence.js';
import type { PersonFact } from '../../facts/types.js';
import type { Span } from '../../text/span.js';
import type { DraftPassage, Passage, Verdict, VerdictFix } from '../types.js';
import { contradicted } from '../verdicts.js';
import type { People } from '../people.js';
import type { Check } from './check.js';
import { inPlaceOf, withOffice } from './nameInPlaceOf.js';

/** Somebody who does something to somebody. */
interface Act {
  readonly act: string;
  readonly by: Member;
  readonly to: Member;
  readonly span: Span;
  /** Where the doer and the other side are named. */
  readonly first: Span;
  readonly second: Span;
}

/** Holds who thanked, called or hosted whom in the draft against the sources: turned round it is false. */
export const rolesCheck: Check = people => {
  const acts = sourceActs(people);
  return draft =>
    actsIn(draft.passage, draft.mentions).flatMap(act =>
      act.by === act.to ? toThemselves(acts, draft, act) : reversed(acts, draft, act),
    );
};

/** Where the sources tell of an act, by what was done, by whom and to whom. */
type SourceActs = ReadonlyMap<string, readonly ActThere[]>;

interface ActThere extends Act {
  readonly context: SourceContext;
}

function sourceActs({ comparison, sourceMentions }: People): SourceActs {
  const acts = new Map<string, ActThere[]>();
  for (const context of comparison.contexts) {
    for (const act of actsIn(context.passage, sourceMentions[context.passage.index] ?? [])) {
      for (const key of [actKey(act.act, act.by, act.to), doerKey(act.act, act.by)]) {
        const known = acts.get(key);
        if (known) known.push({ ...act, context });
        else acts.set(key, [{ ...act, context }]);
      }
    }
  }
  return acts;
}

/** By which all that somebody does in one way is known. */
function doerKey(act: string, by: Member): string {
  return `${act} ${by.id}`;
}

function actKey(act: string, by: Member, to: Member): string {
  return `${act} ${by.id} ${to.id}`;
}

/** From here on, so much of the draft's sentence stands in the source's that they tell of one act. */
const likely = 0.25;

/** `The minister thanked Lind`, where Lind is the minister: in the source it is somebody else who is thanked. */
function toThemselves(acts: SourceActs, draft: DraftContext, { act, by, second }: Act): Verdict[] {
  const { passage } = draft;
  const person = passage.facts.find(
    (fact): fact is PersonFact => fact.kind === 'person' && fact.span.start === second.start,
  );
  const told = (acts.get(doerKey(act, by)) ?? []).filter(({ context }) => coverageOf(draft, context) > likely);
  const [first] = told;
  const right = first?.to.name;
  if (!person || !first || right === undefined || told.some(({ to }) => to !== first.to)) return [];
  const { context } = first;
  return [
    contradicted(
      { span: second, passage },
      'role-reversed',
      `In the source, ${nameOf(by)} does this to ${right}. Put the right name.`,
      [placeIn(context.source, context.passage.span)],
      [inPlaceOf(passage, person, right)],
    ),
  ];
}

function reversed(acts: SourceActs, draft: DraftContext, act: Act): Verdict[] {
  if (acts.has(actKey(act.act, act.by, act.to))) return [];
  let turned: { context: SourceContext; likeness: number } | undefined;
  for (const { context } of acts.get(actKey(act.act, act.to, act.by)) ?? []) {
    const likeness = coverageOf(draft, context);
    if (likeness > (turned?.likeness ?? likely)) turned = { context, likeness };
  }
  if (!turned) return [];
  const { context } = turned;
  const why = `In the source it is the other way round: ${nameOf(act.to)} did this to ${nameOf(act.by)}. Correct who did it.`;
  const checked = { span: act.span, passage: draft.passage };
  return [
    contradicted(
      checked,
      'role-reversed',
      why,
      [placeIn(context.source, context.passage.span)],
      turnedRound(draft.passage, act),
    ),
  ];
}

/** Puts each in the other's place, as the draft names them; an article before an office goes with it. */
function turnedRound(passage: DraftPassage, act: Act): VerdictFix[] {
  const [first, second] = [act.first, act.second].map(span => withArticle(passage, withOffice(passage, span)));
  if (!first || !second) return [];
  const words = wordsAt(passage, second);
  const doer = wordsAt(passage, first);
  const inFirst = /^\p{Lu}/u.test(doer) ? words.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : words;
  const inSecond = doer.replace(/^The /, 'the ');
  return [
    {
      title: 'Turn it round',
      edits: [
        { ...first, text: inFirst },
        { ...second, text: inSecond },
      ],
    },
  ];
}

function withArticle(passage: DraftPassage, { start, end }: Span): Span {
  const before = wordsAt(passage, { start: start - 5, end: start });
  return { start: /(?:^|\s)the $/i.test(before) ? start - 4 : start, end };
}

const word = /[\p{L}’'-]+/gu;

/** The acts of a passage whose doer and other side are both known for certain and stand right before and behind the verb. */
function actsIn(passage: Passage, mentions: readonly Mention[]): Act[] {
  const known = mentions.filter(one => one.members.length === 1);
  if (known.length < 2) return [];
  const found: Act[] = [];
  for (const match of passage.text.matchAll(word)) {
    const act = directedActs.get(match[0].toLowerCase());
    if (act === undefined) continue;
    const start = passage.span.start + match.index;
    const end = start + match[0].length;
    const before = known.findLast(one => one.span.end <= start && start - one.span.end < 40);
    const behind = known.find(one => one.span.start >= end && one.span.start - end < 40);
    const [by] = before?.members ?? [];
    const [to] = behind?.members ?? [];
    if (!before || !behind || !by || !to || isPassive(passage, start)) continue;
    const span = { start: before.span.start, end: behind.span.end };
    found.push({ act, by, to, span, first: before.span, second: behind.span });
  }
  return found;
}

function isPassive(passage: Passage, start: number): boolean {
  return /\b(?:was|were|is|are|been|be|being)\s+(?:\w+\s+)?$/.test(
    passage.text.slice(Math.max(0, start - passage.span.start - 30), start - passage.span.start),
  );
}

function nameOf(member: Member): string {
  return member.name ?? `the ${member.offices[0]?.text.replace(/^the /i, '') ?? 'other'}`;
}

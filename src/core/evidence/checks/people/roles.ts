import type { Member } from '../../cast.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { directedActs } from '../../lexicon/acts.js';
import type { Mention } from '../../mentions.js';
import { deedsIn } from '../../deeds.js';
import { once } from '../../../text/once.js';
import { wordsAt } from '../../passages.js';
import { placeIn } from '../../sourceEvidence.js';
import type { PersonFact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import type { DraftPassage, Passage, Verdict, VerdictFix } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { People } from '../../people.js';
import type { Check } from '../check.js';
import { inPlaceOf, withOffice } from './nameInPlaceOf.js';
import { say, type Message } from '../../../text/message.js';

/** Somebody who does something to somebody. */
interface Act {
  readonly act: string;
  readonly by: Member;
  readonly to: Member;
  readonly span: Span;
  /** Where the doer and the other side are named. */
  readonly first: Span;
  readonly second: Span;
  /** Whether it is done to a country or a body: then `to` is the doer, as where nobody is known to whom it is done. */
  readonly isToSide?: boolean;
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
  const add = (key: string, act: ActThere): void => {
    const known = acts.get(key);
    if (known) known.push(act);
    else acts.set(key, [act]);
  };
  for (const context of comparison.contexts) {
    for (const act of actsIn(context.passage, sourceMentions[context.passage.index] ?? [], true)) {
      const there = { ...act, context };
      add(doerKey(act.act, act.by), there);
      if (act.isToSide) add(sideKey(act.act, act.by), there);
      else if (act.by !== act.to) add(actKey(act.act, act.by, act.to), there);
    }
  }
  return acts;
}

/** By which what somebody does to a country or a body is known. */
function sideKey(act: string, by: Member): string {
  return `${act} ${by.id} to a side`;
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
  const told = (acts.get(doerKey(act, by)) ?? []).filter(
    ({ context, to }) => to !== by && coverageOf(draft, context) > likely,
  );
  const [first] = told;
  const right = first?.to.name;
  if (!person || !first || right === undefined || told.some(({ to }) => to !== first.to)) return [];
  const { context } = first;
  return [
    contradicted(
      { span: second, passage },
      'role-reversed',
      say`In the source, ${nameOf(by)} does this to ${right}. Put the right name.`,
      [placeIn(context.source, context.passage.span)],
      [inPlaceOf(passage, person, right)],
    ),
  ];
}

function reversed(acts: SourceActs, draft: DraftContext, act: Act): Verdict[] {
  if (acts.has(actKey(act.act, act.by, act.to)) || acts.has(sideKey(act.act, act.by))) return [];
  // `Who thanked Estoria`, where the draft has Estoria's minister thank him.
  const ofSide = acts.has(doerKey(act.act, act.by)) ? [] : (acts.get(sideKey(act.act, act.to)) ?? []);
  let turned: { context: SourceContext; likeness: number } | undefined;
  for (const { context } of [...(acts.get(actKey(act.act, act.to, act.by)) ?? []), ...ofSide]) {
    const likeness = coverageOf(draft, context);
    if (likeness > (turned?.likeness ?? likely)) turned = { context, likeness };
  }
  if (!turned) return [];
  const { context } = turned;
  const why = say`In the source it is the other way round: ${nameOf(act.to)} did this, not ${nameOf(act.by)}. Correct who did it.`;
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
      title: say`Turn it round`,
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

/**
 * The acts of a passage whose doer and other side are both known for certain and stand right before and behind the verb.
 *
 * @param anybody whether to give also what is done to a country, to a body, or to nobody who is known.
 */
function actsIn(passage: Passage, mentions: readonly Mention[], anybody = false): Act[] {
  const known = mentions.filter(one => one.members.length === 1);
  if (known.length < (anybody ? 1 : 2)) return [];
  const found: Act[] = [];
  const deeds = once(() => deedsIn(passage, mentions));
  // `The minister hailed the crews of both harbours and thanked Lind`.
  const doer = (verb: number): Mention | undefined => deeds().find(one => one.verb.span.start === verb)?.subject;
  for (const match of passage.text.matchAll(word)) {
    const act = directedActs.get(match[0].toLowerCase());
    if (act === undefined) continue;
    const start = passage.span.start + match.index;
    const end = start + match[0].length;
    const before =
      known.findLast(one => one.span.end <= start && start - one.span.end < 40) ?? (anybody ? doer(start) : undefined);
    const [by] = before?.members ?? [];
    if (!before || !by || isPassive(passage, start)) continue;
    const behind = known.find(one => one.span.start >= end && one.span.start - end < 40);
    if (!behind && !anybody) continue;
    const side = behind ? undefined : sideBehind(passage, end);
    const second = behind?.span ?? side ?? { start, end };
    const to = behind ? behind.members[0] : by;
    const span = { start: before.span.start, end: second.end };
    if (to) found.push({ act, by, to, span, first: before.span, second, isToSide: side !== undefined });
  }
  return found;
}

/** The country or the body right behind a verb: `thanked the Estorian government`. */
function sideBehind({ facts }: Passage, end: number): Span | undefined {
  return facts.find(
    ({ kind, span }) => (kind === 'country' || kind === 'organisation') && span.start >= end && span.start - end < 6,
  )?.span;
}

function isPassive(passage: Passage, start: number): boolean {
  return /\b(?:was|were|is|are|been|be|being)\s+(?:\w+\s+)?$/.test(
    passage.text.slice(Math.max(0, start - passage.span.start - 30), start - passage.span.start),
  );
}

function nameOf(member: Member): string | Message {
  if (member.name !== undefined) return member.name;
  const [office] = member.offices;
  return office ? say`the ${office.text.replace(/^the /i, '')}` : say`the other`;
}

import type { Member } from '../cast.js';
import { coverageOf } from '../comparison.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import { directedActs } from '../lexicon/acts.js';
import type { Mention } from '../mentions.js';
import { wordsAt } from '../passages.js';
import { placeIn } from '../sourceEvidence.js';
import type { Span } from '../../text/span.js';
import type { DraftPassage, Passage, Verdict, VerdictFix } from '../types.js';
import { contradicted } from '../verdicts.js';
import type { People } from '../people.js';
import type { Check } from './check.js';
import { withOffice } from './nameInPlaceOf.js';

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
  return draft => actsIn(draft.passage, draft.mentions).flatMap(act => reversed(acts, draft, act));
};

/** Where the sources tell of an act, by what was done, by whom and to whom. */
type SourceActs = ReadonlyMap<string, readonly SourceContext[]>;

function sourceActs({ comparison, sourceMentions }: People): SourceActs {
  const acts = new Map<string, SourceContext[]>();
  for (const context of comparison.contexts) {
    for (const { act, by, to } of actsIn(context.passage, sourceMentions[context.passage.index] ?? [])) {
      const key = actKey(act, by, to);
      const known = acts.get(key);
      if (known) known.push(context);
      else acts.set(key, [context]);
    }
  }
  return acts;
}

function actKey(act: string, by: Member, to: Member): string {
  return `${act} ${by.id} ${to.id}`;
}

function reversed(acts: SourceActs, draft: DraftContext, act: Act): Verdict[] {
  if (acts.has(actKey(act.act, act.by, act.to))) return [];
  let turned: { context: SourceContext; likeness: number } | undefined;
  for (const context of acts.get(actKey(act.act, act.to, act.by)) ?? []) {
    const likeness = coverageOf(draft, context);
    if (likeness > (turned?.likeness ?? 0.25)) turned = { context, likeness };
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
    if (!before || !behind || !by || !to || by === to || isPassive(passage, start)) continue;
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

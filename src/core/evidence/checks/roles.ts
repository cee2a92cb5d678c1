import type { Member } from '../cast.js';
import type { DraftContext, SourceContext } from '../comparison.js';
import { directedActs } from '../lexicon/acts.js';
import type { Mention } from '../mentions.js';
import { placeIn } from '../sourceEvidence.js';
import type { Span } from '../../text/span.js';
import type { Passage, Verdict, VerdictFix } from '../types.js';
import { contradicted } from '../verdicts.js';
import type { People } from '../people.js';

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
export function checkRoles(people: People): Verdict[] {
  return people.comparison.drafts.flatMap((draft, index) =>
    actsIn(draft.passage, people.draftMentions[index] ?? []).flatMap(act => reversed(people, draft, act)),
  );
}

function reversed(people: People, draft: DraftContext, act: Act): Verdict[] {
  let turned: { context: SourceContext; likeness: number } | undefined;
  for (const context of people.comparison.contexts) {
    const acts = actsIn(context.passage, people.sourceMentions[context.passage.index] ?? []);
    const same = acts.filter(one => one.act === act.act);
    if (same.some(one => one.by === act.by && one.to === act.to)) return [];
    const likeness = draft.coverages[context.passage.index] ?? 0;
    const other = same.some(one => one.by === act.to && one.to === act.by);
    if (other && likeness > (turned?.likeness ?? 0.25)) turned = { context, likeness };
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
      turnedRound(people, act),
    ),
  ];
}

/** Puts each in the other's place, as the draft names them; an article before an office goes with it. */
function turnedRound({ comparison }: People, act: Act): VerdictFix[] {
  const { prose } = comparison.draft;
  const [first, second] = [withArticle(prose, act.first), withArticle(prose, act.second)];
  const words = prose.slice(second.start, second.end);
  const opens = /^\p{Lu}/u.test(prose.slice(first.start, first.end));
  const inFirst = opens ? words.replace(/^\p{Ll}/u, letter => letter.toUpperCase()) : words;
  const inSecond = prose.slice(first.start, first.end).replace(/^The /, 'the ');
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

function withArticle(prose: string, { start, end }: Span): Span {
  return { start: /(?:^|\s)the $/i.test(prose.slice(Math.max(0, start - 5), start)) ? start - 4 : start, end };
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

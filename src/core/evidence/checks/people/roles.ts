import type { Member } from '../../cast.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { directedActs } from '../../lexicon/acts.js';
import { actorOf, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import { longestList } from '../../places.js';
import { deedsIn } from '../../deeds.js';
import { once, oncePer } from '../../../text/once.js';
import { wordsAt } from '../../passages.js';
import { placeIn } from '../../sourceEvidence.js';
import type { PersonFact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import type { DraftPassage, Passage, Verdict, VerdictFix } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import type { People } from '../../people.js';
import type { Check } from '../check.js';
import { inPlaceOf, withOffice } from './nameInPlaceOf.js';
import { mayBeOne } from './swaps.js';
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
  const unnamed = people.cast.members.filter(({ name }) => name === undefined);
  const ones = oncePer((member: Member) => [member, ...unnamed.filter(one => one !== member && mayBeOne(one, member))]);
  return draft =>
    actsIn(draft.passage, draft.mentions).flatMap(act =>
      act.by === act.to ? toThemselves(acts, draft, act) : reversed(acts, draft, act, ones),
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

/** @param ones somebody and whom the sources know by an office alone that may be theirs. */
function reversed(
  acts: SourceActs,
  draft: DraftContext,
  act: Act,
  ones: (member: Member) => readonly Member[],
): Verdict[] {
  const { by, to } = act;
  const between = (doers: readonly Member[], others: readonly Member[]): ActThere[] =>
    doers.flatMap(doer => others.flatMap(other => acts.get(actKey(act.act, doer, other)) ?? []));
  if (between(ones(by), ones(to)).length > 0 || acts.has(sideKey(act.act, by))) return [];
  // `Who thanked Estoria`, where the draft has Estoria's minister thank him.
  const ofSide = acts.has(doerKey(act.act, by)) ? [] : (acts.get(sideKey(act.act, to)) ?? []);
  let turned: { context: SourceContext; likeness: number } | undefined;
  for (const { context } of [...between(ones(to), ones(by)), ...ofSide]) {
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
  if (/^(?:him|her)$/.test(words)) return [];
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
    const small = match[0].toLowerCase();
    const start = passage.span.start + match.index;
    const behindVerb = start + match[0].length;
    const phrase = actInPhrase(passage, small, behindVerb);
    const end = phrase?.end ?? behindVerb;
    const act = phrase?.act ?? directedActs.get(small);
    if (act === undefined) continue;
    const last = known.findLast(one => one.span.end <= start && !isOwner(passage, one));
    const near = last && start - last.span.end < 40 ? last : undefined;
    const before =
      last && isDoneBeside(passage, last, start)
        ? actorOf(passage, known)
        : (near ?? (anybody ? doer(start) : undefined));
    const [by] = before?.members ?? [];
    if (!before || !by || isPassive(passage, start, behindVerb)) continue;
    // `Lind thanked Roe, briefing him`: only right behind a name is it told whose act that is.
    if (small.endsWith('ing') && start - before.span.end !== 1) continue;
    const behind = known.find(one => one.span.start >= end && one.span.start - end < 40);
    const him = behind ? undefined : himBehind(passage, known, by, end);
    if (!behind && !him && !anybody) continue;
    const side = behind ? undefined : sideBehind(passage, end);
    const second = behind?.span ?? him?.span ?? side ?? { start, end };
    const to = behind ? behind.members[0] : (him?.member ?? by);
    const span = { start: before.span.start, end: second.end };
    if (!to) continue;
    if (!phrase?.isBack) found.push({ act, by, to, span, first: before.span, second, isToSide: side !== undefined });
    else if (to !== by) found.push({ act, by: to, to: by, span, first: before.span, second });
  }
  return found;
}

/** `Lind thanked Roe and briefed him`: whoever is thanked is not who briefs. */
function isDoneBeside(passage: Passage, near: Mention, verb: number): boolean {
  const { text, span } = passage;
  const start = startOfName(passage, near.span) - span.start;
  return (
    /,?\sand\s(?:also\s|then\s)?$/.test(
      text.slice(Math.max(near.span.end, verb - 12) - span.start, verb - span.start),
    ) &&
    /\s(?:with|to|by|of|for|from|met|told|\p{Ll}+ed)\s(?:the\s|his\s|her\s)?(?:\p{L}[\p{L}.’'-]*\s){0,3}$/u.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** `His coast guard`: not what he does. */
function isOwner({ text, span }: Passage, mention: Mention): boolean {
  return /^(?:his|her|my)$/i.test(text.slice(mention.span.start - span.start, mention.span.end - span.start));
}

/** An act that more than a verb tells of. */
interface PhrasedAct {
  readonly act: string;
  /** Behind which the other side is named. */
  readonly end: number;
  /** Whether the other side does it: `received a call from Lind`. */
  readonly isBack?: boolean;
}

/** The verbs of such acts, in all forms, and what stands behind them, up to the other side's name. */
const phrasedActs: readonly (Omit<PhrasedAct, 'end'> & { readonly verb: RegExp; readonly behind: RegExp })[] = [
  { act: 'brief', verb: /^br(?:ought|ings?)$/, behind: /^(?=\s[^,;.]{2,60}\sup\sto\s(?:date|speed)\b)/ },
  { act: 'visit', verb: /^pa(?:id|ys)$/, behind: /^\sa(?:n\s\p{Ll}+|\s\p{Ll}+)?\s(?:call\son|visit\sto)/u },
  {
    act: 'call',
    verb: /^(?:received?s?|took|takes|had)$/,
    behind: /^\sa\s(?:phone\s|telephone\s)?call\sfrom/,
    isBack: true,
  },
];

/** `Brought the minister up to date`, `paid a courtesy call on the minister`, `received a call from the minister`. */
function actInPhrase({ text, span }: Passage, verb: string, end: number): PhrasedAct | undefined {
  const known = phrasedActs.find(one => one.verb.test(verb));
  const found = known?.behind.exec(text.slice(end - span.start, end - span.start + 90))?.[0];
  return known && found !== undefined ? { ...known, end: end + found.length } : undefined;
}

/** Who `him` or `her` is right behind a verb: the only one whom the sentence names beside whoever does it. */
function himBehind(
  { text, span }: Passage,
  known: readonly Mention[],
  by: Member,
  end: number,
): { readonly member: Member; readonly span: Span } | undefined {
  const found = /^\s(?:him|her(?=\s(?:on|about|of|for|that|to|in|at|with)\b|[.,]))/.exec(text.slice(end - span.start));
  if (!found || known.length > longestList) return undefined;
  const others = new Set(known.flatMap(one => (one.certain && one.span.end <= end ? one.members : [])));
  others.delete(by);
  const [member, another] = others;
  return member && !another ? { member, span: { start: end + 1, end: end + found[0].length } } : undefined;
}

/** The country or the body right behind a verb: `thanked the Estorian government`. */
function sideBehind({ facts }: Passage, end: number): Span | undefined {
  return facts.find(
    ({ kind, span }) => (kind === 'country' || kind === 'organisation') && span.start >= end && span.start - end < 6,
  )?.span;
}

/** `Was invited`, `Lind, invited by Roe`. */
function isPassive({ text, span }: Passage, start: number, end: number): boolean {
  return (
    /\b(?:was|were|is|are|been|be|being)\s+(?:\w+\s+)?$/.test(
      text.slice(Math.max(0, start - span.start - 30), start - span.start),
    ) || /^\s(?:\p{Ll}+\s)?by\s/u.test(text.slice(end - span.start, end - span.start + 24))
  );
}

function nameOf(member: Member): string | Message {
  if (member.name !== undefined) return member.name;
  const [office] = member.offices;
  return office ? say`the ${office.text.replace(/^the /i, '')}` : say`the other`;
}

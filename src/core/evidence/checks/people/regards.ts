import type { Member } from '../../cast.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { homesOf } from '../../homes.js';
import type { People } from '../../people.js';
import { wordsAt } from '../../passages.js';
import { isLeftOpen } from '../../silences.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted } from '../../verdicts.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import { say, type Message } from '../../../text/message.js';
import type { Check } from '../check.js';
import { regardsIn } from './regardActs.js';
import type { Doer, Regard } from './regardActs.js';
import { mayBeOne } from './swaps.js';

/** So much of the draft's sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.4;
/** A sentence with so much less of it may be the one that the draft tells of. */
const nearly = 0.6;

/** Kind words: one may be told for another. */
const kindWords = new Set(['thank', 'congratulate', 'commend']);

/**
 * Holds who thanks, praises, urges or invites whom against the source, whether it names people, offices or countries: turned round it is false. What
 * {@link rolesCheck} holds by two names this holds where one of the two is known alone.
 */
export const regardsCheck: Check = people => {
  const homes = homesOf(people);
  const regardsOf = oncePer(({ passage }: SourceContext) =>
    regardsIn(passage, people.sourceMentions[passage.index] ?? []),
  );
  return draft => {
    const { passage, mentions } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return regardsIn(passage, mentions).flatMap((regard): Verdict[] => {
      // `Lind thanked Lind`: one of the two is another.
      if (regard.to?.members.some(one => regard.doer.members.includes(one))) return [];
      if (!regard.doer.certain || regard.doer.members.length > 1 || isLeftOpen(passage, regard.doer.span)) return [];
      const turned = turnedIn({ people, homes }, draft, regard, regardsOf);
      return turned ? [verdictOf(draft, regard.doer, turned)] : [];
    });
  };
};

/** Who is who, and of which countries. */
interface Known {
  readonly people: People;
  readonly homes: ReadonlyMap<Member, ReadonlySet<string>>;
}

interface Turned {
  readonly by: Doer;
  readonly context: SourceContext;
}

/** Where the source has the same turned round; undefined where it may have it as the draft does. */
function turnedIn(
  known: Known,
  draft: DraftContext,
  regard: Regard,
  regardsOf: (context: SourceContext) => readonly Regard[],
): Turned | undefined {
  let best: (Turned & { readonly share: number }) | undefined;
  let own = 0;
  for (const number of draft.coverages.passages) {
    const context = known.people.comparison.contexts[number];
    if (context?.passage.role !== 'statement') continue;
    const share = coverageOf(draft, context);
    for (const other of regardsOf(context)) {
      if (!isOfKind(regard.kind, other.kind)) continue;
      if (mayBeSame(known, regard, other)) own = Math.max(own, share);
      else if (other.kind === regard.kind && share >= Math.max(sameMatter, best?.share ?? 0))
        if (isTurned(known, regard, other, context)) best = { by: other.doer, context, share };
    }
  }
  return best && own < nearly * best.share ? best : undefined;
}

function isOfKind(one: string, other: string): boolean {
  return one === other || (kindWords.has(one) && kindWords.has(other));
}

/** Whether those of the source who do it may be those of the draft. */
function mayBeSame({ homes }: Known, { doer, to }: Regard, other: Regard): boolean {
  const [member] = doer.members;
  const them = other.doer;
  if (them.members.length > 1 || (them.members.length === 0 && them.country === undefined)) return true;
  if (member) {
    if (them.country !== undefined) return homes.get(member)?.has(them.country) ?? true;
    return them.members.some(one => one === member || mayBeOne(one, member));
  }
  if (doer.country !== undefined) return isOf(homes, them, doer.country);
  // Of whom no source has the name may be anybody but whom it is for.
  return !to?.members.some(one => them.members.includes(one));
}

function isOf(homes: Known['homes'], { members, country }: Doer, of: string): boolean {
  return country === of || members.some(one => homes.get(one)?.has(of));
}

/** Whether the source has for the draft's doer what the draft has them do, or has those do it for whom the draft has it. */
function isTurned({ people, homes }: Known, { doer, to }: Regard, other: Regard, { passage }: SourceContext): boolean {
  // `She thanked`, at the start of a sentence of a release: who acts in the one before.
  const isSure =
    other.doer.certain || (other.doer.members.length === 1 && other.doer.span.start === passage.span.start);
  const isByReceiver =
    isSure &&
    (other.doer.members.some(one => to?.members.includes(one)) ||
      (to?.country !== undefined && isOf(homes, other.doer, to.country)));
  if (isByReceiver) return true;
  const [member] = doer.members;
  const isHere = ({ span }: { readonly span: Span }): boolean =>
    span.start >= other.behind.start && span.end <= other.behind.end;
  if (member && other.to?.members.includes(member)) return true;
  if (!isSure) return false;
  const country = doer.country;
  if (country !== undefined) {
    return (
      other.to?.members.some(one => homes.get(one)?.has(country)) === true ||
      passage.facts.some(
        one =>
          one.kind === 'country' && one.normalised === country && isHere(one) && isWhoseFor(passage, other, one.span),
      )
    );
  }
  return (
    member !== undefined &&
    (people.sourceMentions[passage.index] ?? []).some(
      one => one.certain && one.members.length === 1 && one.members.includes(member) && isHere(one),
    )
  );
}

/** `Appreciation for the contribution made by Estoria`, but not `appreciation for the help and spoke of Estoria`. */
function isWhoseFor({ text, span }: Passage, { behind }: Regard, { start }: Span): boolean {
  return /^(?:\s(?!and\s|that\s|which\s|who\s|while\s)[^\s,;:.()]+){0,8}\s$/.test(
    text.slice(behind.start - span.start, start - span.start),
  );
}

function verdictOf({ passage }: DraftContext, { span }: Doer, { by, context }: Turned): Verdict {
  const [member] = by.members;
  const words = context.passage.text.slice(
    by.span.start - context.passage.span.start,
    by.span.end - context.passage.span.start,
  );
  const right = member ? nameOf(member, words) : words;
  return contradicted(
    { span, passage },
    'role-reversed',
    say`In the source it is the other way round: ${right} did this, not ${wordsAt(passage, span)}. Correct who did it.`,
    [placeIn(context.source, context.passage.span)],
  );
}

function nameOf(member: Member, words: string): string | Message {
  if (member.name !== undefined) return member.name;
  const [office] = member.offices;
  return office ? say`the ${office.text.replace(/^the /i, '')}` : words;
}

import type { QuotationFact } from '../../../facts/types.js';
import type { Member } from '../../cast.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { actorOf } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { People } from '../../people.js';
import { wordsAt } from '../../passages.js';
import { findRow, rowSpan } from '../../quotations/wordIndex.js';
import type { Verdict } from '../../types.js';
import { isLeftOpen } from '../../silences.js';
import type { Check } from '../check.js';
import { passageAt, toldQuotations } from '../quotations/saidWhere.js';
import { wrongActor } from './actors.js';
import { mayBeOne } from './swaps.js';

/** Fewer words are soon in a source twice. */
const fewestWords = 2;

/** Between who does something and the words that tell of it: another clause, something not done, or what came from somebody else. */
const apart =
  /[,;:—–]|(?<!\p{L})(?:not|never|no|who|whose|which|that|whether|if|heard|received|was|were|been|by|from|his|her|their|with|both|each)(?!\p{L})/iu;

/**
 * Holds who does something that the draft tells in the source's quoted words against who does it in the source's sentence with those words: `Roe paid tribute
 * to the “long patience” of pilots`, where `Lind recognised the long patience of pilots`. Who says words is held by {@link speakersCheck}.
 */
export const quotedActorsCheck: Check = people => draft => {
  const { passage } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
  return toldQuotations(draft).flatMap((fact): Verdict[] => {
    if (fact.speaker) return [];
    const named = onlyActor(passage, draft.mentions, fact.span.start);
    const [member] = named?.members ?? [];
    if (!named || !member || people.givers.has(member) || isLeftOpen(passage, named.span)) return [];
    const other = actorInSource(people, draft, fact, member);
    return other ? [wrongActor(draft, named, member, other)] : [];
  });
};

/** Who alone is named before an offset, in the same clause. */
function onlyActor(
  passage: DraftContext['passage'] | SourceContext['passage'],
  mentions: readonly Mention[],
  end: number,
): Mention | undefined {
  const before = mentions.filter(({ span }) => span.end <= end);
  const actor = actorOf(passage, before);
  if (!actor?.certain || actor.members.length !== 1 || before.at(-1) !== actor) return undefined;
  return apart.test(passage.text.slice(actor.span.end - passage.span.start, end - passage.span.start))
    ? undefined
    : actor;
}

/** Who does in the one sentence of the sources that has the words what the draft tells of somebody of whom that sentence does not speak. */
function actorInSource(
  people: People,
  draft: DraftContext,
  fact: QuotationFact,
  member: Member,
): { readonly member: Member; readonly context: SourceContext } | undefined {
  const { sources, findQuotation } = people.comparison;
  const matches = findQuotation(wordsAt(draft.passage, fact.words));
  const found = sources.flatMap((source, at) => {
    const match = matches[at];
    return match?.state === 'exact' ? [{ source, row: match.row }] : [];
  });
  const [only, another] = found;
  if (!only || another || only.row.last - only.row.first + 1 < fewestWords) return undefined;
  const { source, row } = only;
  if (findRow(source.words, source.words.words.slice(row.first, row.last + 1), row.first + 1) >= 0) return undefined;
  const span = rowSpan(source.words, row.first, row.last);
  const context = passageAt(people, source, span);
  if (!context) return undefined;
  const mentions = people.sourceMentions[context.passage.index] ?? [];
  const actor = onlyActor(context.passage, mentions, span.start);
  const [other] = actor?.members ?? [];
  if (!other || other === member || mayBeOne(other, member) || other.name === undefined) return undefined;
  const isHere = (one: Member, of: readonly Mention[]): boolean => of.some(({ members }) => members.includes(one));
  return isHere(member, mentions) || isHere(other, draft.mentions) ? undefined : { member: other, context };
}

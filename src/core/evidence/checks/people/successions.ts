import type { Member } from '../../cast.js';
import { startOfName } from '../../mentions.js';
import type { DraftContext } from '../../comparison.js';
import type { Mention } from '../../mentions.js';
import type { People } from '../../people.js';
import type { Passage } from '../../types.js';

/** Right before the name of whoever had an office: `takes over from Mr. Roe`, `who replaces Roe`. */
const before =
  /(?<!\p{L})(?:t(?:akes?|ook|aking) over from|succeed(?:s|ed|ing)?|replac(?:es?|ed|ing)|in succession to)\s(?:the\s|his\s|her\s)?(?:[\p{L}.]+\s){0,3}$/iu;

/** Whether a sentence of the sources has one person follow another, as the draft does. */
export function followsThere(
  { sourceMentions, comparison }: People,
  { passage, mentions: all }: DraftContext,
  mention: Mention,
): boolean {
  const [member] = mention.members;
  const follower = member && followerOf(passage, all, mention);
  if (!follower) return false;
  return comparison.contexts.some(({ passage: there }) => {
    const mentions = sourceMentions[there.index] ?? [];
    return mentions.some(one => one.members[0] === member && followerOf(there, mentions, one) === follower);
  });
}

/** Who is named last before somebody whom he follows in office. */
function followerOf(passage: Passage, mentions: readonly Mention[], { span, members }: Mention): Member | undefined {
  const start = startOfName(passage, span) - passage.span.start;
  if (members.length !== 1 || !before.test(passage.text.slice(Math.max(0, start - 60), start))) return undefined;
  const earlier = mentions.filter(one => one.span.end < passage.span.start + start);
  // `Lind, once the envoy in Tarn`: an office behind a name is hers.
  const named = earlier.findLast(one =>
    passage.facts.some(fact => fact.kind === 'person' && fact.span.start === one.span.start),
  );
  const last = named ?? earlier.at(-1);
  return last?.members.length === 1 ? last.members[0] : undefined;
}

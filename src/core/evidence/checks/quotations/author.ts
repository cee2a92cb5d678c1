import type { Member } from '../../cast.js';
import { endOfName, startOfName } from '../../mentions.js';
import type { Mention } from '../../mentions.js';
import type { People } from '../../people.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import type { Passage } from '../../types.js';

const own = '(?:[Ss]tatement|[Rr]emarks|[Ss]peech|[Aa]ddress|[Mm]essage|[Ll]etter|[Tt]estimony|[Kk]eynote|[Oo]p-[Ee]d)';
/** `Lind’s Opening Remarks`, `Secretary Lind Statement on …` */
const theirs = new RegExp(`^(?:[’']s?)?\\s(?:\\p{Lu}\\p{Ll}+\\s){0,2}${own}(?!\\p{L})`, 'u');
/** `Statement from Secretary Lind`, `Remarks as Prepared for Delivery by Lind` */
const by = new RegExp(`(?<!\\p{L})${own}\\s(?:[^,;:.]{0,40}\\s)?(?:by|from|of)\\s(?:the\\s)?$`, 'u');

/** Whose own words a source is, as its title says: one person's, and nobody else's. */
export function authorOf({ comparison, sourceMentions }: People, source: SourceEvidence): Member | undefined {
  const found = new Set<Member>();
  for (const { passage, source: its } of comparison.contexts) {
    if (its !== source || passage.role !== 'title') continue;
    if (/(?<!\p{L})(?:joint|communiqu|declaration)/iu.test(passage.text)) return undefined;
    for (const mention of sourceMentions[passage.index] ?? [])
      if (mention.certain && isAuthor(passage, mention)) for (const one of mention.members) found.add(one);
  }
  const [only, another] = found;
  return another ? undefined : only;
}

function isAuthor(passage: Passage, mention: Mention): boolean {
  const [start, end] = [startOfName(passage, mention.span), endOfName(passage, mention.span)];
  return (
    theirs.test(passage.text.slice(end - passage.span.start)) ||
    by.test(passage.text.slice(Math.max(0, start - passage.span.start - 70), start - passage.span.start))
  );
}

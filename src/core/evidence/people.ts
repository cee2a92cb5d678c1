import type { Cast, Member } from './cast.js';
import type { Comparison, SourceContext } from './comparison.js';
import type { Mention } from './mentions.js';
import type { Span } from '../text/span.js';
import { placeIn } from './sourceEvidence.js';
import type { SourcePlace } from './types.js';

/** Who is who, and where everybody is spoken of. */
export interface People {
  readonly comparison: Comparison;
  readonly cast: Cast;
  /** By the number of the source's passage. */
  readonly sourceMentions: readonly (readonly Mention[])[];
  /** Who gives the sources out: those do nothing that the sources tell of. */
  readonly givers: ReadonlySet<Member>;
  /** Every word of the sources, folded. */
  readonly sourceWords: ReadonlySet<string>;
  /** The mentions in the sources' own sentences. */
  readonly told: readonly { readonly fact: Mention; readonly context: SourceContext }[];
  /** By the number of the draft's passage. */
  readonly draftMentions: readonly (readonly Mention[])[];
}

/** Where a source names somebody most fully, first of all in its own sentences. */
export function firstPlace(people: People, member: Member): SourcePlace[] {
  let best: { span: Span; context: SourceContext; weight: number } | undefined;
  for (const context of people.comparison.contexts) {
    const told = context.passage.role === 'statement' ? 1 : 0;
    for (const { span, members, certain } of people.sourceMentions[context.passage.index] ?? []) {
      const weight = 2 * (span.end - span.start) + told;
      if (certain && members.includes(member) && weight > (best?.weight ?? 0)) best = { span, context, weight };
    }
  }
  return best ? [placeIn(best.context.source, best.span)] : [];
}

/** What the source calls somebody: the first office that it gives. */
export function ownOffice(member: Member): string {
  return `“${member.offices[0]?.text ?? ''}”`;
}

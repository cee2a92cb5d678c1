import type { Span } from '../text/span.js';
import type { Cast, Member } from './cast.js';
import type { Comparison, SourceContext } from './comparison.js';
import type { Mention, Spoken } from './mentions.js';
import type { Places } from './places.js';
import type { SourceEvidence } from './sourceEvidence.js';
import type { SourcePlace } from './types.js';
import { say, type Message } from '../text/message.js';

/** A mention in a source's own sentence. */
export interface Told {
  readonly fact: Mention;
  readonly context: SourceContext;
}

/** A rank that a source gives somebody. */
export interface HeldRank {
  readonly rank: string;
  readonly span: Span;
  readonly source: SourceEvidence;
}

/** The sources of an article, and who is who in them: all that its draft is held against. */
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
  readonly told: Places<Told>;
  /** Where a source names somebody most fully, first of all in its own sentences. */
  readonly fullest: ReadonlyMap<Member, SourcePlace>;
  /** The ranks that the sources give each, in order. */
  readonly ranks: ReadonlyMap<Member, readonly HeldRank[]>;
  /** Whom a draft speaks of where it names nobody. */
  readonly spoken: Spoken;
}

/** Where a source names somebody most fully. */
export function firstPlace({ fullest }: People, member: Member): SourcePlace[] {
  const place = fullest.get(member);
  return place ? [place] : [];
}

/** What the source calls somebody: the first office that it gives. */
export function ownOffice(member: Member): Message {
  return say`“${member.offices[0]?.text ?? ''}”`;
}

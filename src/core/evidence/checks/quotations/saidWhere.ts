import type { Member } from '../../cast.js';
import type { SourceContext } from '../../comparison.js';
import type { People } from '../../people.js';
import type { Quotation } from '../../../readout/types.js';
import type { Span } from '../../../text/span.js';
import { say, type Message } from '../../../text/message.js';
import type { SourceEvidence } from '../../sourceEvidence.js';

/** The quotation of a source in which words stand; undefined where it does not quote. */
export function quotationAt({ bodyStart, readout }: SourceEvidence, { start, end }: Span): Quotation | undefined {
  return readout.quotations.find(({ span }) => bodyStart + span.start <= start && end <= bodyStart + span.end);
}

/** Whether a source names who speaks by a pronoun alone. */
export function isPronoun(speaker: string): boolean {
  return /^(?:he|she)$/i.test(speaker);
}

/** The sentence of a source in which words stand. */
export function passageAt(people: People, source: SourceEvidence, span: Span): SourceContext | undefined {
  return people.comparison.contexts.find(
    ({ source: own, passage }) =>
      own === source &&
      passage.role === 'statement' &&
      passage.span.start <= span.start &&
      span.end <= passage.span.end,
  );
}

/** What to call somebody in a message. */
export function nameOf(member: Member | undefined): string | Message {
  if (member?.name !== undefined) return member.name;
  const office = member?.offices[0];
  return office ? say`the ${office.text.replace(/^the /i, '')}` : say`the speaker`;
}

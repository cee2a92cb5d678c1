import type { Member } from '../../cast.js';
import type { QuotationFact } from '../../../facts/types.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import type { People } from '../../people.js';
import type { Quotation } from '../../../readout/types.js';
import type { Span } from '../../../text/span.js';
import { say, type Message } from '../../../text/message.js';
import type { SourceEvidence } from '../../sourceEvidence.js';

/** The quotation of a source in which words begin that it, or another of the same speaker, ends; undefined where it does not quote. */
export function quotationAt(
  { bodyStart, readout: { quotations } }: SourceEvidence,
  words: Span,
): Quotation | undefined {
  const [start, end] = [words.start - bodyStart, words.end - bodyStart];
  const first = quotations.find(({ span }) => span.start <= start && start < span.end);
  if (!first || end <= first.span.end) return first;
  const last = quotations.find(({ span }) => span.start < end && end <= span.end);
  return last && first.speaker !== null && last.speaker === first.speaker ? first : undefined;
}

/** The quotations of a draft's passage, each in that sentence of several in which it is told who says it. */
export function toldQuotations({ passage: { facts, span, carried } }: DraftContext): QuotationFact[] {
  const isTold = ({ speaker }: QuotationFact): boolean => !speaker || speaker.span.start < span.end;
  const own = facts.filter((fact): fact is QuotationFact => fact.kind === 'quotation' && isTold(fact));
  return carried?.speaker && carried.speaker.span.start >= span.start && isTold(carried) ? [carried, ...own] : own;
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

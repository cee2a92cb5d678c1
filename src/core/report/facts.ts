import type { Fact, FactKind, Person, TextFacts } from '../facts/types.js';
import type { IsoDate, NameOrder, Participant, Readout } from '../readout/types.js';
import type { Span } from '../text/span.js';

/**
 * The JSON of `copydesk facts --format json`: a contract with other programs. What the readout does not state is null. Offsets are into `body`,
 * in UTF-16 code units.
 */
export interface FactsReport {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly released: IsoDate | null;
  readonly event: { readonly date: IsoDate | null; readonly partial: string | null };
  readonly spokesperson: string | null;
  readonly participants: readonly ReportedParticipant[];
  readonly body: string;
  readonly facts: readonly ReportedFact[];
  readonly dateline: string | null;
  readonly releaseNumber: string | null;
  /** What marks the page as a release, as it stands: `FOR IMMEDIATE RELEASE`. */
  readonly marker: string | null;
  /** Dates that the page prints around the release: never the release's. */
  readonly pageDates: readonly IsoDate[];
  /** Those who took part and whom the readout calls by the office alone. */
  readonly unnamed: readonly { readonly office: string; readonly country: string | null }[];
  readonly statements: readonly { readonly text: string; readonly start: number; readonly end: number }[];
  readonly people: readonly ReportedPerson[];
}

/** Somebody who took part. */
export interface ReportedParticipant {
  readonly name: string;
  readonly office: string | null;
  readonly country: string | null;
  /** Which delegation: 0 for the host or caller, 1 for the other side. */
  readonly side: 0 | 1 | null;
  /** How else the readout calls this person. */
  readonly aliases: readonly string[];
  readonly nameOrder: NameOrder | null;
}

/** A fact of the readout; offsets as in {@link FactsReport}. */
export interface ReportedFact {
  readonly kind: FactKind;
  readonly text: string;
  readonly normalised: string;
  readonly start: number;
  readonly end: number;
  /** Of a quotation: who says it, as the sentence names them. */
  readonly speaker?: string;
  /** Of an acronym: what the text itself says it stands for. */
  readonly expansion?: string;
}

/** Somebody whom the readout names, over all mentions. */
export interface ReportedPerson {
  readonly name: string;
  readonly surname: string;
  readonly rank: string | null;
  readonly offices: readonly string[];
  readonly country: string | null;
  readonly mentions: readonly Span[];
}

/** What the importer and the fact extractor see in a readout, as data. @param found the facts of the readout's body. */
export function toFactsReport(readout: Readout, found: TextFacts): FactsReport {
  const { title, publisher, released, event, spokesperson, dateline, body, statements } = readout;
  return {
    title: title?.value ?? null,
    publisher: publisher?.value ?? null,
    released: released?.value ?? null,
    event: { date: event.date?.value ?? null, partial: event.partial?.value ?? null },
    spokesperson: spokesperson?.value.name ?? null,
    participants: readout.participants.map(reportedParticipant),
    body: body.text,
    facts: found.facts.map(reportedFact),
    dateline: dateline?.value ?? null,
    releaseNumber: readout.releaseNumber?.value ?? null,
    marker: readout.marker?.value ?? null,
    pageDates: readout.pageDates.map(({ value }) => value),
    unnamed: readout.unnamed.map(({ office, country }) => ({ office, country: country ?? null })),
    statements: statements.map(statement => ({ text: statement.text, ...statement.body })),
    people: found.people.map(reportedPerson),
  };
}

function reportedParticipant({ name, office, country, side, aliases, nameOrder }: Participant): ReportedParticipant {
  return {
    name,
    office: office ?? null,
    country: country ?? null,
    side: side ?? null,
    aliases: aliases ?? [],
    nameOrder: nameOrder ?? null,
  };
}

function reportedFact(fact: Fact): ReportedFact {
  const { kind, text, normalised, span } = fact;
  return {
    kind,
    text,
    normalised,
    start: span.start,
    end: span.end,
    ...(fact.kind === 'quotation' && fact.speaker && { speaker: fact.speaker.text }),
    ...(fact.kind === 'acronym' && fact.expansion && { expansion: fact.expansion.text }),
  };
}

function reportedPerson({ name, surname, rank, offices, country, mentions }: Person): ReportedPerson {
  return { name, surname, rank: rank ?? null, offices: offices.map(({ text }) => text), country, mentions };
}

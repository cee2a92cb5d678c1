import type { NameOrder } from '../facts/people/nameOrders.js';
import type { MappedText } from '../text/mappedText.js';
import type { Span } from '../text/span.js';

/** A calendar day, `2025-05-31`. */
export type IsoDate = string;

/** A value that the readout states, and where. Spans are into {@link Readout.text}. */
export interface Stated<T> {
  readonly value: T;
  readonly span: Span;
}

/** Who gave the readout out: not a participant. */
export interface Spokesperson {
  /** Without rank: `Pat Ryder`. */
  readonly name: string;
  /** `Maj. Gen.`, with the service when stated: `Air Force Maj. Gen.`. */
  readonly rank?: string;
  /** `Pentagon Press Secretary`. */
  readonly office?: string;
}

/** A person who met, called or spoke, as the readout first names them. */
export interface Participant {
  /** The fullest name in the readout. */
  readonly name: string;
  /** As the readout gives it, country or demonym included, modifiers (Acting, Deputy, …) kept; absent when it states none. */
  readonly office?: string;
  /** Of the name. */
  readonly span: Span;
  readonly officeSpan?: Span;
  /** The usual name of the country that the office or an apposition names; absent when neither does. */
  readonly country?: string;
  /** Which delegation: 0 for the host or caller, 1 for the other side; absent when the sentence does not tell. */
  readonly side?: 0 | 1;
  /** How else the text calls this person, in the order in which it does: `Austin`, `Secretary Austin`, `the Secretary`. */
  readonly aliases?: readonly string[];
  /** Absent when neither capitals nor the country tell. */
  readonly nameOrder?: NameOrder;
}

export type { NameOrder };

/** Somebody who took part and whom the text calls by the office alone: `The Prime Minister`, `the OSCE Chair`. */
export interface UnnamedParticipant {
  /** As the readout gives it, without an article. */
  readonly office: string;
  /** Of the office. */
  readonly span: Span;
  readonly country?: string;
  readonly side?: 0 | 1;
}

/** Words in quotation marks in the body. */
export interface Quotation {
  /** Without the marks; into the body's text. */
  readonly span: Span;
  /** Who says them: the attributed speaker when the whole statement is one quotation; null when the text does not say. */
  readonly speaker: string | null;
}

/** One sentence of the body. */
export interface Statement {
  readonly text: string;
  /** Into the body's text. */
  readonly body: Span;
  /** Into the saved text. */
  readonly span: Span;
  /** Number of the paragraph in the body, from 0. */
  readonly paragraph: number;
}

/**
 * An official release as imported. What the text does not state is null or absent, never guessed. Dates printed by the page around the
 * release (a blog's header, a crawler's line) are not the release's.
 */
export interface Readout {
  /** The saved text that every span points into. */
  readonly text: string;
  readonly title: Stated<string> | null;
  /** The body that issued it, normalised: `U.S. Department of Defense`. */
  readonly publisher: Stated<string> | null;
  readonly released: Stated<IsoDate> | null;
  /** The issuing body's own number, without the word `No.`: `NR-173-17`, `2024/112`. */
  readonly releaseNumber: Stated<string> | null;
  /** What marks the page as a release: `FOR IMMEDIATE RELEASE`, `Press release`; as it stands. */
  readonly marker: Stated<string> | null;
  /** Dates that the page prints around the release (a crawler's line, a blog's header, `Last updated`), in order: never the release's. */
  readonly pageDates: readonly Stated<IsoDate>[];
  readonly event: {
    /** The day of the meeting or call, when the text states it in full or relative to a stated release date. */
    readonly date: Stated<IsoDate> | null;
    /** Month and day, `10-23`, when no year is stated. */
    readonly partial: Stated<string> | null;
  };
  readonly dateline: Stated<string> | null;
  readonly spokesperson: Stated<Spokesperson> | null;
  readonly participants: readonly Participant[];
  /** Who else took part, without a name. */
  readonly unnamed: readonly UnnamedParticipant[];
  /** The page's own summary of the release, above it. */
  readonly summary: readonly Stated<string>[];
  /** The release's own words without furniture: paragraphs with a blank line between. */
  readonly body: MappedText;
  readonly statements: readonly Statement[];
  readonly quotations: readonly Quotation[];
}

/** What is known about a readout from outside its text, by whoever brought it. */
export interface ReadoutOrigin {
  /** The address it was fetched from. */
  readonly url?: string;
  /** A file's name, for messages. */
  readonly name?: string;
  /** The title as a page's markup names it; it counts only when the text holds it too. */
  readonly title?: string;
  /** The name that a page's markup gives of its site; it counts only when it is that of a body. */
  readonly site?: string;
}

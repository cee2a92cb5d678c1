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
  readonly event: {
    /** The day of the meeting or call, when the text states it in full or relative to a stated release date. */
    readonly date: Stated<IsoDate> | null;
    /** Month and day, `10-23`, when no year is stated. */
    readonly partial: Stated<string> | null;
  };
  readonly dateline: Stated<string> | null;
  readonly spokesperson: Stated<Spokesperson> | null;
  readonly participants: readonly Participant[];
  /** The release's own words without furniture: paragraphs with a blank line between. */
  readonly body: MappedText;
  readonly statements: readonly Statement[];
}

/** What is known about a readout from outside its text, by whoever brought it. */
export interface ReadoutOrigin {
  /** The address it was fetched from. */
  readonly url?: string;
  /** A file's name, for messages. */
  readonly name?: string;
  /** The title as a page's markup names it; it counts only when the text holds it too. */
  readonly title?: string;
}

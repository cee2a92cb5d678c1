import type { SectionKind } from '../profiles/types.js';
import type { Fact, QuotationFact } from '../facts/types.js';
import type { Severity } from '../findings/types.js';
import type { Message } from '../text/message.js';
import type { Span, TextEdit } from '../text/span.js';
import type { FactIndex } from './factIndex.js';
import type { ReadProse } from './readProse.js';
import type { ContentWord } from './words.js';

/** A stretch of a text that is compared as one: a sentence, a heading, a title. Every span in it is into its document. */
export interface Passage {
  readonly text: string;
  readonly span: Span;
  readonly facts: readonly Fact[];
  readonly lookup: FactIndex;
  readonly words: readonly ContentWord[];
}

/** A sentence or heading of the draft. Spans are into the stretch of prose in which it stands. */
export interface DraftPassage extends Passage {
  /**
   * What its section holds. Sentences that call themselves analysis count as such wherever they stand; background that the source is said to give
   * counts as fact.
   */
  readonly kind: SectionKind;
  readonly role: 'headline' | 'heading' | 'lead-in' | 'sentence';
  /** The stretch of prose in which it stands: a paragraph, a list's item. */
  readonly prose: ReadProse;
  /** The quotation that begins in a sentence before it and goes on in it. */
  readonly carried?: QuotationFact | undefined;
  /** The words in bold that lead into its stretch. */
  readonly lead?: string | undefined;
}

/** A sentence of a source, its title, or the line that says who gives it out. Spans are into {@link SourceEvidence.text}. */
export interface SourcePassage extends Passage {
  readonly role: 'title' | 'attribution' | 'statement';
  /** The source's place in the article's `sources:`. */
  readonly source: number;
  /** Its place among all passages of all sources. */
  readonly index: number;
}

/** A place in a source's saved file. */
export interface SourcePlace {
  /** The source's place in the article's `sources:`. */
  readonly source: number;
  /** Into the file's text. */
  readonly span: Span;
  /** The words at the span, as the source has them. */
  readonly text: string;
}

/** How a fact of the draft stands to the sources. Of what is `not-checked` nothing can be said. */
export type VerdictState = 'supported' | 'contradicted' | 'unsupported' | 'not-checked';

/** The rules that report verdicts. */
export type EvidenceRule =
  | 'quote-not-in-source'
  | 'quote-misattributed'
  | 'date-mismatch'
  | 'number-mismatch'
  | 'name-misspelt'
  | 'office-mismatch'
  | 'organisation-mismatch'
  | 'place-mismatch'
  | 'acronym-expansion'
  | 'unsupported-fact'
  | 'role-reversed'
  | 'stronger-than-source'
  | 'denies-what-source-says'
  | 'sources-disagree';

/** A change that puts the source's value in the draft's place. */
export interface VerdictFix {
  readonly title: Message;
  readonly edits: readonly TextEdit[];
}

/** What holding one fact of the draft against the sources gave. */
export interface Verdict {
  readonly state: VerdictState;
  /** What was checked; absent where a whole sentence was (roles, denials). */
  readonly fact?: Fact | undefined;
  /** Where to show it, into the article's text. */
  readonly span: Span;
  /** The sentence in which it stands. */
  readonly sentence: Span;
  /** One or two sentences that a reporter understands: which statement was used, and why. */
  readonly why: Message;
  /** Where the source says it, or says otherwise; the first is the one to show. */
  readonly places: readonly SourcePlace[];
  /** The rule that reports it; absent when nothing is to be reported. */
  readonly rule?: EvidenceRule | undefined;
  readonly severity?: Severity | undefined;
  readonly fixes: readonly VerdictFix[];
  /** Of a finding on several facts together, where they stand. */
  readonly about?: readonly Span[] | undefined;
  /** Of a hint: whoever it is about is a hint wherever the draft names them again. */
  readonly settles?: true | undefined;
}

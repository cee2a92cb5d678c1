import type { Span, TextEdit } from '../text/span.js';

/** How grave a finding is. */
export type Severity = 'error' | 'warning' | 'info' | 'hint';

/** Every finding that holds the draft against a source is `evidence`. */
export type Category = 'structure' | 'evidence' | 'disclosure' | 'style' | 'provenance';

/** A change that mends a finding, as data: quick fix, fix-all and `--fix` apply the same edits. */
export interface Fix {
  /** What it does, in the imperative: "Insert the section “Conclusion”". */
  readonly title: string;
  /** Into the article's text. */
  readonly edits: readonly TextEdit[];
  /** The one to apply without being asked which: by fix-all, `--fix` and the light bulb's first place. At most one a finding. */
  readonly preferred: boolean;
  /** Where several fixes insert at one offset, the lower rank comes first; a fix without one comes last. */
  readonly rank?: number;
}

/** Another place that belongs to a finding. */
export interface RelatedPlace {
  /** Relative to the article; absent when the place is in the article itself. */
  readonly file?: string;
  readonly message: string;
  readonly span: Span;
}

/** What a rule found. */
export interface Finding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  /** One or two sentences in a newsroom's words, saying what to do. */
  readonly message: string;
  /** Into the article's text. */
  readonly span: Span;
  readonly related: readonly RelatedPlace[];
  readonly fixes: readonly Fix[];
}

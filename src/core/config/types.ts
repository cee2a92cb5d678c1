import type { Severity } from '../rules/types.js';
import type { Span } from '../text/span.js';

/** A newsroom's rules, from the project file `.copydesk.jsonc`. */
export interface ProjectConfig {
  /** Id of the profile for drafts that name none. */
  readonly profile: string;
  /** Globs, relative to the project file: Markdown files that are articles even without front matter that says so. */
  readonly articles: readonly string[];
  readonly folders: {
    /** Where new sources are saved, relative to the project file. */
    readonly sources: string;
    /** Where new articles are written. */
    readonly drafts: string;
  };
  /** Severity of a rule, where the newsroom differs from Copydesk. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** Something in the project file that could not be used. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
}

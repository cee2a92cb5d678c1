import type { Language, Profile } from '../profiles/types.js';
import type { NameOrder } from '../readout/types.js';
import type { Severity } from '../rules/types.js';
import type { Span } from '../text/span.js';

/** Whose demands the AI disclosure has to meet (see docs/rules/ai-disclosure.md). */
export type DisclosurePreset = 'eu' | 'ny-draft' | 'cn' | 'house';

/** How a newsroom says that a language model was used. */
export interface DisclosureConfig {
  readonly preset: DisclosurePreset;
  /** The newsroom's own wording; `{model}`, `{use}` and `{reviewer}` are filled in from the front matter. Absent: the preset's. */
  readonly statement?: string;
}

/** A set of style rules that a newsroom may opt into. */
export type StylePack = 'none' | 'ap-like';

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
  /** The profiles that a draft may have: the newsroom's own first, then Copydesk's, in the newsroom's language. */
  readonly profiles: readonly Profile[];
  /** The language of headings, disclaimers and statements. */
  readonly language: Language;
  /** Whether the newsroom publishes its own organisation's releases: "issued by" then takes the place of "based on". */
  readonly publisherIsSource: boolean;
  readonly disclosure: DisclosureConfig;
  readonly style: StylePack;
  /** What an acronym stands for, by the acronym. It counts beside the sources. */
  readonly glossary: Readonly<Record<string, string>>;
  /** Which part of a person's name comes first, by the full name as written. */
  readonly nameOrders: Readonly<Record<string, NameOrder>>;
  readonly lengths: {
    /** The most characters of a headline. */
    readonly headline: number;
    /** The most words of a lede. */
    readonly lede: number;
  };
  /** Severity of a rule, where the newsroom differs from Copydesk. */
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

/** Something in the project file that could not be used. */
export interface ConfigProblem {
  readonly message: string;
  readonly span: Span;
}

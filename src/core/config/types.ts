import type { DisclaimerWording, Language, Profile, SectionSpec } from '../profiles/types.js';
import type { NameOrder } from '../readout/types.js';
import type { Severity } from '../findings/types.js';
import type { Span } from '../text/span.js';
import type { Message } from '../text/message.js';

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

/** A section as a newsroom describes it; what is absent is as in Copydesk's section of that name. */
export type OwnSection = Pick<SectionSpec, 'id'> &
  Partial<Pick<SectionSpec, 'title' | 'kind' | 'required' | 'form' | 'aliases' | 'prompt'>>;

/** A profile as a newsroom describes it; what is absent is as in the profile that it is based on. */
export interface OwnProfile {
  readonly id: string;
  /** Id of one of Copydesk's profiles. */
  readonly basedOn?: string;
  /** Absent: the newsroom's. */
  readonly language?: Language;
  readonly title?: string;
  readonly summary?: string;
  readonly sections?: readonly OwnSection[];
  readonly disclaimer?: { readonly current: DisclaimerWording; readonly earlier: readonly DisclaimerWording[] };
  readonly requiredFrontMatter?: readonly string[];
}

/** The settings that can hold for some articles and not for others. */
export interface ArticleSettings {
  readonly profile?: string;
  readonly language?: Language;
  readonly publisherIsSource?: boolean;
  readonly disclosure?: Partial<DisclosureConfig>;
  readonly style?: StylePack;
  readonly lengths?: Partial<ProjectConfig['lengths']>;
  readonly rules?: ProjectConfig['rules'];
}

/** Settings that hold for files that match a glob. */
export interface Override extends ArticleSettings {
  /** Relative to the project file in force. */
  readonly files: readonly string[];
}

/** What one file or pack says; what it does not say is absent. */
export interface Settings extends ArticleSettings {
  readonly profiles?: readonly OwnProfile[];
  readonly articles?: readonly string[];
  readonly folders?: Partial<ProjectConfig['folders']>;
  readonly glossary?: ProjectConfig['glossary'];
  readonly nameOrders?: ProjectConfig['nameOrders'];
  /** Of several that match a file, the later ones win. */
  readonly overrides?: readonly Override[];
}

/** Something in the project file that could not be used. */
export interface ConfigProblem {
  readonly message: Message;
  readonly span: Span;
}

import type { Profile, SectionSpec } from '../profiles/types.js';
import type { KnownText } from '../text/knownText.js';
import type { Message } from '../text/message.js';
import type { Span, TextEdit } from '../text/span.js';

/** A source as an article's front matter cites it. A field that is absent was not recorded. */
export interface SourceRecord {
  /** The saved text, relative to the article, with `/` between folders. */
  readonly file?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** The release's own date, `2025-05-31`. */
  readonly published?: string;
  /** When the text was fetched or pasted, ISO 8601 in UTC. */
  readonly retrieved?: string;
  /** Of the saved text (see `core/readout/savedSource.ts`), in hexadecimal. */
  readonly sha256?: string;
}

/** How a language model was used. */
export interface AiRecord {
  readonly model?: string;
  /** `draft`, `edit`, `translate` or `research`. */
  readonly use?: string;
  readonly prompt?: string;
}

/** A person's review. Copydesk never writes one unasked. */
export interface ReviewRecord {
  readonly by?: string;
  readonly on?: string;
  readonly sha256?: string;
}

/** What the front matter says, as far as it could be read. */
export interface ArticleRecord {
  readonly title?: string;
  readonly profile?: string;
  /** In which it is written, as an IETF tag: `es`. Absent: the newsroom's. */
  readonly language?: string;
  readonly date?: string;
  readonly dateline?: string;
  /** Who wrote it: `byline`, else `author`, else `authors`. */
  readonly byline?: string;
  /** The names, where `author` or `authors` is a list. */
  readonly authors?: readonly string[];
  readonly sources: readonly SourceRecord[];
  readonly ai?: AiRecord;
  readonly review?: ReviewRecord;
}

/** Something in the front matter that could not be read, in a newsroom's words. */
export interface FrontMatterProblem {
  readonly message: Message;
  readonly span: Span;
  /** What puts it right. */
  readonly fixes?: readonly {
    readonly title: Message;
    readonly edits: readonly TextEdit[];
    readonly preferred: true;
  }[];
}

/** The YAML between the `---` lines at the top of an article. */
export interface FrontMatter {
  /** From the first `---` to the end of the closing `---` line, its line break included; absent when there is none. */
  readonly span?: Span;
  /** The YAML alone. */
  readonly content?: Span;
  readonly record: ArticleRecord;
  readonly problems: readonly FrontMatterProblem[];
  /** Whether a key stands at the top level, even when its value could not be read. */
  has(key: string): boolean;
  /** Where the value at a path stands (`['sources', 0, 'url']`), else where its nearest parent does, else undefined. */
  spanOf(path: readonly (string | number)[]): Span | undefined;
}

/** A top-level block of the body, as Markdown sees it. */
export interface Block {
  readonly kind: 'heading' | 'paragraph' | 'list' | 'quote' | 'code' | 'table' | 'html' | 'rule' | 'other';
  /** Whole lines, without the last line break. */
  readonly span: Span;
  /** What stands there, which remembers what was read in it. */
  readonly source: KnownText;
  /** Of a heading: 1 to 6. */
  readonly level?: number;
  /** Of a heading or a paragraph: its source text without `#` marks. */
  readonly content?: Span;
}

/**
 * `<!-- copydesk-disable-next-line rule-id -- reason -->` and its like, or a difference that a person lets stand:
 * `<!-- copydesk-acknowledged rule-id 3f9a2c1b -- reason (by Ana Relph, 2026-11-23) -->`.
 */
export interface Directive {
  readonly kind: 'disable-next-line' | 'disable' | 'enable' | 'acknowledged';
  /** Empty: every rule; for what is acknowledged, none. */
  readonly rules: readonly string[];
  readonly reason?: string;
  /** Of what is acknowledged: the mark of the words and of their sentence (see `core/rules/support/acknowledgement.ts`). */
  readonly mark?: string;
  /** Who acknowledged it, if signed. */
  readonly by?: string;
  /** The day on which it was acknowledged, `2026-11-23`, if dated. */
  readonly on?: string;
  readonly span: Span;
}

/** A Markdown draft with its front matter, before any profile is held against it. */
export interface Article {
  readonly text: string;
  readonly frontMatter: FrontMatter;
  /** Where the body starts, after the front matter. */
  readonly bodyStart: number;
  readonly blocks: readonly Block[];
  readonly directives: readonly Directive[];
}

/** How a heading was written. `run-in`: the first words of its own paragraph, as in "Disclaimer: This article …". */
export type HeadingStyle = 'markdown' | 'bold' | 'plain' | 'run-in';

/** A heading as it stands in the article. */
export interface ArticleHeading {
  readonly style: HeadingStyle;
  /** The whole heading: `## Key takeaways`, `**Key takeaways:**`. */
  readonly span: Span;
  /** Its words alone. */
  readonly content: Span;
  readonly text: string;
  /** 1 to 6; bold, plain and run-in headings count as 2. */
  readonly level: number;
}

/** A stretch of the body under one heading. */
export interface PlacedSection {
  /** The profile's section that it is; absent for a heading that the profile does not know. */
  readonly spec?: SectionSpec;
  /** Absent for the lede. */
  readonly heading?: ArticleHeading;
  /** Heading and body, up to the next section. */
  readonly span: Span;
  /** What stands under the heading, without the blank lines around it; empty (`start === end`) when nothing does. */
  readonly body: Span;
  readonly blocks: readonly Block[];
}

/** An article held against a profile: which part is which section. */
export interface Outline {
  readonly profile: Profile;
  /** The first level-1 heading that is not a section's. */
  readonly headline?: ArticleHeading;
  /** Level-1 headings after the headline that are not a section's. */
  readonly otherHeadlines: readonly ArticleHeading[];
  /** In the order of the text. Headings of a deeper level than the sections' belong to the section in which they stand. */
  readonly sections: readonly PlacedSection[];
}

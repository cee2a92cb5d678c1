/**
 * What a section may hold. `fact`: only what the sources say. `analysis`: labelled inference. `background`: context from elsewhere.
 * `furniture`: disclaimer, source, provenance.
 */
export type SectionKind = 'fact' | 'analysis' | 'background' | 'furniture';

/** A language in which Copydesk brings profiles, as an IETF tag. */
export type Language = 'en' | 'es';

/**
 * What of a release goes into a section of a new article: who met whom and when; the list of those who took part; all that it says; what it quotes;
 * sentences with figures; sentences with days; what it announces for later; a link to it.
 */
export type Holding = 'event' | 'people' | 'statements' | 'quotations' | 'figures' | 'dates' | 'plans' | 'link';

/** A heading to begin a new article with. */
export interface DraftHeading {
  readonly title: string;
  readonly holds: Holding;
}

/** That a section stands several times, each time under a heading of the writer's own: the questions of an explainer. */
export interface Repetition {
  /** How many of them the profile requires. */
  readonly atLeast: number;
  /** What those headings end in, which is how they are known: `?`. */
  readonly ending: string;
  /** What one more of them is called in messages: "a question". */
  readonly one: string;
  /** What several are called: "questions". */
  readonly several: string;
  readonly headings: readonly DraftHeading[];
}

/** A section of a profile. */
export interface SectionSpec {
  /** Stable name, in kebab case: `key-takeaways`. */
  readonly id: string;
  /** The heading to write, in sentence case. The lede has a title for messages, but no heading in the article. */
  readonly title: string;
  readonly kind: SectionKind;
  /** Of `analysis`: that it lists what the sources leave open, and infers nothing from them. Readers are told so. */
  readonly isOpen?: boolean;
  readonly required: boolean;
  /** Whether the section stands under a heading. Only the lede does not. */
  readonly headed: boolean;
  readonly form: 'prose' | 'bullets';
  /**
   * Other headings by which the section is found, in lower case and without punctuation at the end. A `*` stands for one or more words at that
   * place: `why this * matters`, `key takeaways from *`.
   */
  readonly aliases: readonly string[];
  /** What the writer is asked to write there: the end of "TK: …" and of "Write …". */
  readonly prompt: string;
  /** That the newsroom has written the prompt itself: a new article holds it also where the readout gives something for the section. */
  readonly asks?: boolean;
  /** Absent: nothing; the writer is asked for all of it. */
  readonly holds?: readonly Holding[];
  /** Absent: the section stands once, and is found by its title and aliases. */
  readonly repeats?: Repetition;
}

/** A wording of a disclaimer. `{publisher}` stands for the publisher of the source. */
export interface DisclaimerWording {
  readonly text: string;
  /** The wording for several publishers, where "{publisher} readouts" in place of "{publisher} readout" is not it. */
  readonly several?: string;
  /** For wordings that were once right: the date from which they no longer were. */
  readonly until?: string;
  /** What the newsroom calls this wording: `2026-1`. */
  readonly version?: string;
  /** Absent: the profile's. */
  readonly language?: Language;
}

/** A kind of article: its sections in order, and its disclaimer. */
export interface Profile {
  readonly id: string;
  /** Absent: English. */
  readonly language?: Language;
  readonly title: string;
  /** One sentence for the Quick Pick. */
  readonly summary: string;
  readonly sections: readonly SectionSpec[];
  readonly disclaimer: {
    readonly current: DisclaimerWording;
    /** Earlier wordings, so that an outdated disclaimer is told from an altered one. */
    readonly earlier: readonly DisclaimerWording[];
  };
  /** Keys that an article's front matter must have: `author`. */
  readonly requiredFrontMatter?: readonly string[];
}

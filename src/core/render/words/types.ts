import type { AiUse } from '../../disclosure/aiUse.js';

/** What stands at a section that is not the sources' words. */
export interface SectionLabel {
  readonly label: string;
  readonly meaning: string;
}

/** What a page says to readers besides the article's own words, in one language. */
export interface ReaderWords {
  /** What an article without a title is called in a title bar. */
  readonly untitled: string;
  /** Names the part before the first heading, for screen readers, where the profile has no name for it. */
  readonly opening: string;
  /** Names what stands above the headline, for screen readers. */
  readonly beforeHeadline: string;
  /** "By Ana Relph". A name that begins with that word already is not given it twice. */
  readonly by: (name: string) => string;
  /** @param month from 1. */
  readonly day: (day: number, month: number, year: string) => string;
  /** The label that says whose thought a section is. */
  readonly analysis: SectionLabel;
  /** The same, where the section lists what the readout leaves open. */
  readonly leftOpen: SectionLabel;
  readonly source: {
    readonly heading: string;
    readonly untitled: string;
    readonly publisher: string;
    readonly published: string;
    readonly address: string;
  };
  readonly ai: {
    readonly heading: string;
    readonly model: string;
    readonly use: string;
    readonly uses: Readonly<Record<AiUse, string>>;
    readonly prompt: string;
    readonly showPrompt: string;
  };
  readonly review: {
    /** Of the record of a review, where no model was used. */
    readonly heading: string;
    readonly term: string;
    readonly none: string;
    /** Behind who reviewed an earlier text, and when. */
    readonly stale: string;
  };
  /** What a picture without words of its own is called where it cannot be shown. */
  readonly picture: string;
}

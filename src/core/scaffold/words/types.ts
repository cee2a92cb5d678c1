import type { IsoDate } from '../../readout/types.js';
import type { EventKind } from '../event.js';
import type { Pieces } from '../pieces.js';

/** What a new article says besides the readout's words, in one language. What is asked for stands in "[TK: …]". */
export interface ScaffoldWords {
  /** Whether it is the language of readouts: then their sentences can be woven into the article's own. */
  readonly isOfReadouts: boolean;
  readonly headline: string;
  readonly publisher: string;
  readonly point: string;
  /** Asks for the readout's words in the writer's own; they may be in another language than the article. */
  readonly ownWords: (told: string) => string;
  readonly sourceTitle: string;
  readonly sourceLink: string;
  /** Asks who met or spoke with whom. */
  readonly who: string;
  readonly office: string;
  readonly year: string;
  readonly releaseDate: string;
  /** Above the list of those who took part. */
  readonly participants: string;
  /** Before the link to the readout. */
  readonly wholeReadout: string;
  /** "according to a U.S. Department of Defense readout", without a stop. */
  readonly accordingTo: (publisher: string | undefined) => Pieces;
  /** " The call took place on ", before the day. */
  readonly tookPlace: (kind: EventKind) => string;
  readonly dateOf: (kind: EventKind) => string;
  /** " The readout is dated ", before the day. */
  readonly dated: string;
  /** " The readout was provided by …." */
  readonly providedBy: (name: string) => string;
  /** The day as the language writes it; a value that is no date comes back as it is. */
  readonly date: (date: IsoDate, dayFirst: boolean) => string;
  /** From `10-23`; a value that is no date comes back as it is. */
  readonly monthAndDay: (partial: string, dayFirst: boolean) => string;
  /** What stands between a day and its year. */
  readonly beforeYear: (dayFirst: boolean) => string;
}

import { findFacts, findFactsOfEach } from '../facts/extractFacts.js';
import type { Fact } from '../facts/types.js';
import type { Readout } from '../readout/types.js';
import type { Dated } from './comparison.js';
import { noHouseWords } from './houseWords.js';
import type { HouseWords } from './houseWords.js';
import { Remembered } from './remembered.js';
import { readSourceText } from './sourceEvidence.js';
import type { SourceEvidence, SourceText } from './sourceEvidence.js';
import { SourceSide } from './sourceSide.js';

/**
 * What is kept from one check to the next: a source is read once a version, and a paragraph of the draft once as long as it and what it is held
 * against stay the same. Made by a front end and lent to each check.
 */
export interface EvidenceMemory {
  /** @param title the one that an article records, for a readout that is saved without. */
  sourceText(readout: Readout, title?: string): SourceText;
  /** Sources made ready for an article of a date and a place in a newsroom. */
  sourceSide(sources: readonly SourceEvidence[], article: Dated, words?: HouseWords): SourceSide;
  /** The facts of a stretch of a draft, as `findFacts` gives them. */
  factsIn(stretch: string): readonly Fact[];
  /** The same for many stretches: those that are not remembered are read together, which is quicker. */
  factsInEach(stretches: readonly string[]): readonly (readonly Fact[])[];
}

/** So many code units of drafts are remembered where nothing else is said. */
const usuallyRemembered = 1_000_000;

/** A source is kept under so many titles, and as many that were asked for before. */
const mostTitles = 2;

/** The sources of so many articles are kept ready. */
const mostSides = 8;

/**
 * An empty memory. It holds the sources of the last articles itself; any other readout it forgets when nobody else holds it.
 *
 * @param mostRemembered how many code units of drafts it remembers; what is known of them takes many times as much.
 */
export function evidenceMemory(mostRemembered = usuallyRemembered): EvidenceMemory {
  // Some rules ask without a title, and articles may call one source otherwise.
  const texts = new WeakMap<Readout, Remembered<string, SourceText>>();
  const stretches = new Remembered<string, readonly Fact[]>(mostRemembered);
  const factsIn = (stretch: string): readonly Fact[] => {
    const known = stretches.get(stretch);
    if (known) return known;
    const found = findFacts(stretch);
    stretches.set(stretch, found, stretch.length);
    return found;
  };
  let sides: readonly { readonly key: string; readonly side: SourceSide }[] = [];
  return {
    sourceText(readout, recorded) {
      const title = readout.title ? undefined : recorded;
      const byTitle = texts.get(readout) ?? new Remembered(mostTitles);
      texts.set(readout, byTitle);
      const text = byTitle.get(title ?? '') ?? readSourceText(readout, title);
      byTitle.set(title ?? '', text);
      return text;
    },
    sourceSide(sources, article, words = noHouseWords) {
      const key = JSON.stringify([
        article.date,
        article.dateline,
        sources.map(({ source: { index, record } }) => [index, record]),
      ]);
      const known = sides.find(one => one.key === key && areOf(one.side, sources, words));
      const used = known ?? { key, side: new SourceSide(sources, article, words) };
      sides = [used, ...sides.filter(one => one !== used)].slice(0, mostSides);
      return used.side;
    },
    factsIn,
    factsInEach(wanted) {
      const known = wanted.map(stretch => stretches.get(stretch));
      const unknown = [...new Set(wanted.filter((_, at) => !known[at]))];
      for (const [at, facts] of findFactsOfEach(unknown).entries()) {
        const stretch = unknown[at] ?? '';
        stretches.set(stretch, facts, stretch.length);
      }
      return wanted.map((stretch, at) => known[at] ?? factsIn(stretch));
    },
  };
}

/** Whether a side was made of these very readouts and words. */
function areOf(side: SourceSide, sources: readonly SourceEvidence[], words: HouseWords): boolean {
  return (
    side.words.glossary === words.glossary &&
    side.words.nameOrders === words.nameOrders &&
    side.sources.length === sources.length &&
    side.sources.every(({ readout }, at) => readout === sources[at]?.readout)
  );
}

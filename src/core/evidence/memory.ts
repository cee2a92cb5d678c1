import { findFacts } from '../facts/extractFacts.js';
import type { Fact } from '../facts/types.js';
import type { Readout } from '../readout/types.js';
import { readSourceText } from './sourceEvidence.js';
import type { SourceText } from './sourceEvidence.js';

/**
 * What is kept from one check to the next: a source is read once a version, and a paragraph of the draft once as long as it stays the same. Made
 * by a front end and lent to each check.
 */
export interface EvidenceMemory {
  sourceText(readout: Readout): SourceText;
  /** The facts of a stretch of a draft, as `findFacts` gives them. */
  factsIn(stretch: string): readonly Fact[];
}

/** So many code units of drafts are remembered; the paragraphs that were not seen for longest are forgotten first. */
const mostRemembered = 2_000_000;

/** An empty memory. It forgets a readout when nobody else holds it. */
export function evidenceMemory(): EvidenceMemory {
  const texts = new WeakMap<Readout, SourceText>();
  const stretches = new Map<string, readonly Fact[]>();
  let remembered = 0;
  const remember = (stretch: string, facts: readonly Fact[]): void => {
    stretches.set(stretch, facts);
    remembered += stretch.length;
    for (const [oldest] of stretches) {
      if (remembered <= mostRemembered) break;
      stretches.delete(oldest);
      remembered -= oldest.length;
    }
  };
  return {
    sourceText(readout) {
      const known = texts.get(readout);
      if (known) return known;
      const read = readSourceText(readout);
      texts.set(readout, read);
      return read;
    },
    factsIn(stretch) {
      const known = stretches.get(stretch);
      if (!known) {
        const found = findFacts(stretch);
        remember(stretch, found);
        return found;
      }
      stretches.delete(stretch);
      stretches.set(stretch, known);
      return known;
    },
  };
}

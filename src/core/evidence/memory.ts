import type { Readout } from '../readout/types.js';
import { readSourceText } from './sourceEvidence.js';
import type { SourceText } from './sourceEvidence.js';

/** What is kept from one check to the next: a source is read once a version. Made by a front end and lent to each check. */
export interface EvidenceMemory {
  sourceText(readout: Readout): SourceText;
}

/** An empty memory. It forgets a readout when nobody else holds it. */
export function evidenceMemory(): EvidenceMemory {
  const texts = new WeakMap<Readout, SourceText>();
  return {
    sourceText(readout) {
      const known = texts.get(readout);
      if (known) return known;
      const read = readSourceText(readout);
      texts.set(readout, read);
      return read;
    },
  };
}

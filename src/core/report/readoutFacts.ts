import { extractFacts } from '../facts/extractFacts.js';
import type { TextFacts } from '../facts/types.js';
import type { Readout } from '../readout/types.js';

/**
 * The facts of a readout's body, as they are shown. A quotation whose sentence names nobody is given to whom the readout gives it: the speaker of
 * the part before, or whoever is named in a line beside it. The span of such a speaker is the quotation's own.
 */
export function readoutFacts({ body, quotations }: Readout): TextFacts {
  const found = extractFacts(body.text);
  const speakers = new Map(quotations.map(({ span, speaker }) => [span.start, speaker]));
  const facts = found.facts.map(fact => {
    if (fact.kind !== 'quotation' || fact.speaker) return fact;
    const text = speakers.get(fact.words.start) ?? undefined;
    return text === undefined ? fact : { ...fact, speaker: { text, span: fact.span } };
  });
  return { ...found, facts };
}

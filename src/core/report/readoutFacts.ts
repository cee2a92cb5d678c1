import { extractFacts } from '../facts/extractFacts.js';
import type { TextFacts } from '../facts/types.js';
import { meantSpeakers } from '../readout/meantSpeakers.js';
import type { Readout } from '../readout/types.js';

/**
 * The facts of a readout's body, as they are shown. A quotation whose sentence names nobody is given to whom the readout gives it: the speaker of
 * the part before, or whoever is named in a line beside it; and one of `she` right behind somebody’s words to that one. The span of such a speaker is the quotation's own.
 */
export function readoutFacts({ body, quotations }: Readout): TextFacts {
  const found = extractFacts(body.text);
  const meant = meantSpeakers(body.text, quotations);
  const speakers = new Map(quotations.map(({ span }, at) => [span.start, meant[at]]));
  const facts = found.facts.map(fact => {
    if (fact.kind !== 'quotation' || (fact.speaker && !/^s?he$/i.test(fact.speaker.text))) return fact;
    const text = speakers.get(fact.words.start) ?? undefined;
    return text === undefined ? fact : { ...fact, speaker: { text, span: fact.span } };
  });
  return { ...found, facts };
}

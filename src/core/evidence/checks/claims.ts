import { coverageOf } from '../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../comparison.js';
import { strongerWords } from '../lexicon/acts.js';
import { placeIn } from '../sourceEvidence.js';
import { contradicted } from '../verdicts.js';
import type { Check } from './check.js';

/** So much of a sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.6;

/** Says where the draft claims more than the sentence of the source that it goes back to: a hint, since only a reader can tell. */
export const strengthCheck: Check =
  ({ comparison }) =>
  draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return strongerWords.flatMap(({ strong, weak }) => {
      if (!strong.test(passage.text)) return [];
      const words = outsideQuotations(draft);
      // `The readout does not say when the talks will end` claims nothing.
      const claim = /\b(?:not|never)\b|n['’]t\b/.test(words) ? null : strong.exec(words);
      const context = claim && closest(comparison, draft);
      if (!claim || !context) return [];
      const softer = weak.exec(context.passage.text);
      if (!softer || strong.test(context.passage.text)) return [];
      const start = passage.span.start + claim.index;
      const span = { start, end: start + claim[0].length };
      const why = `“${claim[0]}” says more than the source, which has “${softer[0]}”. Check that the draft claims no more.`;
      const place = placeIn(context.source, context.passage.span);
      return [{ ...contradicted({ span, passage }, 'stronger-than-source', why, [place]), severity: 'hint' as const }];
    });
  };

/** A passage's words with those in quotation marks blanked. */
function outsideQuotations({ passage }: DraftContext): string {
  let { text } = passage;
  for (const fact of passage.facts) {
    if (fact.kind !== 'quotation') continue;
    const [from, to] = [fact.span.start - passage.span.start, fact.span.end - passage.span.start];
    text = text.slice(0, from) + ' '.repeat(Math.max(0, to - from)) + text.slice(to);
  }
  return text;
}

/** The sentence of a source that holds most of what the draft's says, when it holds enough. */
function closest(comparison: Comparison, draft: DraftContext): SourceContext | undefined {
  let best: SourceContext | undefined;
  for (const number of draft.coverages.passages) {
    const context = comparison.contexts[number];
    if (context?.passage.role !== 'statement') continue;
    if (!best || coverageOf(draft, context) > coverageOf(draft, best)) best = context;
  }
  return best && coverageOf(draft, best) >= sameMatter ? best : undefined;
}

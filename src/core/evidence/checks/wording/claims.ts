import { coverageOf } from '../../comparison.js';
import type { Comparison, DraftContext, SourceContext } from '../../comparison.js';
import { strongerWords } from '../../lexicon/acts.js';
import { placeIn } from '../../sourceEvidence.js';
import { contradicted } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** So much of a sentence must stand in the source's for the two to tell of one thing. */
const sameMatter = 0.6;

/** What is talked of is not settled; what is hoped for or worked on may be in part. */
const talk = /^(?:discuss|explor|consider|talk|spoke|exchange|work|seek)/i;
/** A sentence of a source with so much of the draft's may have settled what another only speaks of. */
const mayTell = 0.15;

/**
 * Says where the draft claims more than the sentence of the source that it goes back to: a hint, since only a reader can tell; a warning where no
 * sentence of the source with any of its words settles anything.
 */
export const strengthCheck: Check =
  ({ comparison }) =>
  draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return strongerWords.flatMap(({ strong, weak, settled }) => {
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
      const why = say`“${claim[0]}” says more than the source, which has “${softer[0]}”. Check that the draft claims no more.`;
      const place = placeIn(context.source, context.passage.span);
      const isSure = settled !== undefined && talk.test(softer[0]) && !isSettled(comparison, draft, settled);
      const severity = isSure ? ('warning' as const) : ('hint' as const);
      return [{ ...contradicted({ span, passage }, 'stronger-than-source', why, [place]), severity }];
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

/** Whether a sentence of the source that speaks of a thing of which the draft's does settles something. */
function isSettled(comparison: Comparison, draft: DraftContext, settled: RegExp): boolean {
  const things = new Set(
    draft.keys.flatMap(({ key }) => (key.startsWith('=') || key.startsWith('person:') ? [] : [key])),
  );
  return Array.from(draft.coverages.passages).some(number => {
    const context = comparison.contexts[number];
    return (
      context !== undefined &&
      coverageOf(draft, context) >= mayTell &&
      settled.test(context.passage.text) &&
      context.keys.some(({ key }) => things.has(key))
    );
  });
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

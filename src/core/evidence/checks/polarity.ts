import { oncePer } from '../../text/once.js';
import type { Comparison, SourceContext } from '../comparison.js';
import type { DraftPassage, Passage, Verdict } from '../types.js';
import { placeIn } from '../sourceEvidence.js';
import { contradicted } from '../verdicts.js';
import type { ContentWord } from '../words.js';
import type { Check } from './check.js';
import { LikeSentences } from './likeSentences.js';

/** Words that turn a statement round. */
const negations =
  /(?<![\p{L}’'-])(?:not|never|cannot|no|none|nobody|nothing|neither|nor|without)(?![\p{L}’'-])|n[’']t(?![\p{L}])/giu;
/** A cheap look for {@link negations}. */
const someDenial = /n[eo’']|without/i;
/** Right before a verb: `will not cover`, `didn't agree`. */
const denied = /(?:(?<![\p{L}’'-])(?:not|never|cannot)|n[’']t)\s(?:yet\s|also\s)?$/iu;
/** What stands behind `not` in these is true as well, or is asked. */
const open =
  /\bnot (?:only|just|merely|least)\b|\b(?:whether|if|unless|until|but|than|refused?|den(?:y|ies|ied)|reject(?:s|ed)?|rul(?:e|es|ed) out|declined?|fail(?:s|ed)?|opposed?|prevent\w{0,3}|avoid\w{0,3}|stop\w{0,4}|before|lest)\b|\?/iu;

/** So many words behind the verb must be the same. */
const sameBehind = 2;

/**
 * Finds what the draft says and the source denies, or the other way round: `would cover harbour dues` where the source has `would not cover harbour
 * dues`. The verb and what follows it are the same words, one side has `not` right before the verb, and the other has no word of denial at all.
 */
export const polarityCheck: Check = ({ comparison }: { readonly comparison: Comparison }) => {
  const sentences = new LikeSentences(comparison);
  const denialsIn = oncePer(({ passage }: SourceContext) => countDenials(passage));
  const isOpen = oncePer(({ text }: Passage) => open.test(text));
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const own = countDenials(passage);
    for (const context of sentences.of(draft)) {
      if (own + denialsIn(context) !== 1 || isOpen(passage)) continue;
      const found = isOpen(context.passage) ? undefined : turned(passage, context);
      if (found) return [found];
    }
    return [];
  };
};

/** Of two sentences of which one has one word of denial and the other none, the verb that only one denies. */
function turned(passage: DraftPassage, context: SourceContext): Verdict | undefined {
  const [here, there] = [passage.words, context.passage.words];
  for (const [at, verb] of here.entries()) {
    const other = there.findIndex((_, index) => isSameRow(here, at, there, index));
    const source = there[other];
    if (!source) continue;
    const isOurs = isDenied(passage, verb);
    if (isOurs === isDenied(context.passage, source)) continue;
    const span = { start: verb.span.start, end: here[at + sameBehind]?.span.end ?? verb.span.end };
    return contradicted(
      { span, passage },
      'denies-what-source-says',
      isOurs
        ? 'The draft says “not” here, and the source does not. Check the sentence.'
        : 'The source says “not” here, and the draft does not. Check the sentence.',
      [placeIn(context.source, context.passage.span)],
    );
  }
  return undefined;
}

function countDenials({ text }: Passage): number {
  return someDenial.test(text) ? (text.match(negations)?.length ?? 0) : 0;
}

function isSameRow(here: readonly ContentWord[], at: number, there: readonly ContentWord[], index: number): boolean {
  for (let next = 0; next <= sameBehind; next++) {
    const [own, other] = [here[at + next], there[index + next]];
    if (!own || own.key !== other?.key) return false;
  }
  return true;
}

function isDenied({ text, span }: Passage, { span: verb }: ContentWord): boolean {
  return denied.test(text.slice(Math.max(0, verb.start - span.start - 24), verb.start - span.start));
}

import type { FactKind } from '../../../facts/types.js';
import type { DraftContext, SourceContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { EvidenceRule, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { ContextPassage } from '../../vocabulary.js';
import type { Check } from '../check.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { placementsIn } from '../values/placements.js';
import type { Placement } from '../values/placements.js';
import { say } from '../../../text/message.js';

/** What only one of several is, in small letters. */
const superlative =
  /(?<![\p{L}-])(?:lowest|highest|largest|biggest|smallest|longest|shortest|strongest|weakest|oldest|youngest|best|worst|fewest|fastest|slowest|hardest)(?![\p{L}-])/gu;

const rules: readonly (readonly [FactKind, EvidenceRule])[] = [
  ['country', 'place-mismatch'],
  ['place', 'place-mismatch'],
  ['organisation', 'organisation-mismatch'],
];

/** Finds one of several called the lowest or largest where the source's sentence calls another so: `Latvia had the lowest rate`. */
export const superlativesCheck: Check = ({ comparison }) => {
  const sentences = likeSentences(comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    const words = wordsIn(passage.text);
    if (words.length === 0) return [];
    return rules.flatMap(([kind, rule]) => {
      const own = placementsIn(
        draft,
        draft.checked.filter(fact => fact.kind === kind),
      );
      return words.flatMap(word => {
        const ours = holderOf(draft, own, word);
        const found = ours && rivalOf(sentences, draft, kind, ours, word);
        return ours && found ? [verdictOf(draft, rule, ours, found)] : [];
      });
    });
  };
};

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(superlative) ?? [];
}

/** Of which value a sentence says the word, when of one alone. */
function holderOf(
  { passage, keys }: Pick<ContextPassage, 'passage' | 'keys'>,
  placements: readonly Placement[],
  word: string,
): Placement | undefined {
  const at = passage.text.toLowerCase().indexOf(word);
  if (spokenOf.test(passage.text.slice(0, at))) return undefined;
  const key = keys.find(one => one.span.start === passage.span.start + at)?.key;
  if (key === undefined) return undefined;
  const [only, another] = placements.filter(one => one.words.has(key));
  return another ? undefined : only;
}

/** `We are the largest`, `Norvania calls itself the largest`: who is said to be it has no name there, whatever else is named. */
const spokenOf = /(?<!\p{L})(?:we|it|they|i|itself|themselves)(?:\s\p{L}+){0,2}\s(?:the|a|an)\s$/iu;

interface Found {
  readonly context: SourceContext;
  readonly right: Placement;
}

function rivalOf(
  sentences: LikeSentences,
  draft: DraftContext,
  kind: FactKind,
  ours: Placement,
  word: string,
): Found | undefined {
  for (const context of sentences.of(draft)) {
    if (!wordsIn(context.passage.text).includes(word) || !sentences.has(context, kind, ours.value)) continue;
    const right = holderOf(context, sentences.placements(context, kind), word);
    return right && right.value !== ours.value ? { context, right } : undefined;
  }
  return undefined;
}

function verdictOf(
  { passage }: DraftContext,
  rule: EvidenceRule,
  { fact }: Placement,
  { context, right }: Found,
): Verdict {
  const why = say`The source says this of “${right.fact.text}”, not of “${fact.text}”. Put the source’s name.`;
  const place = placeIn(context.source, right.fact.span);
  return contradicted(
    { fact, span: fact.span, passage },
    rule,
    why,
    [place],
    [replacement(fact.span, right.fact.text)],
  );
}

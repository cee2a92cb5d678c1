import type { Passage } from '../../evidence/types.js';
import { wordReader } from '../../evidence/words.js';
import { hedgesOfSources, type HedgeKind } from '../lexicon/hedges.js';
import type { RuleContext } from '../types.js';

/** Of a sentence's words, so many are a source's when it is the source that guesses. */
const leastShare = 0.5;

/** A test whether a source of the article guesses the same: a statement of it has a hedge of that kind and at least half of the sentence's words. */
export function sourceGuesses({ sources, memory }: RuleContext): (sentence: string, kind: HedgeKind) => boolean {
  const read = wordReader();
  let statements: readonly (Passage & { readonly keys: ReadonlySet<string> })[] | undefined;
  const statementsOfSources = (): NonNullable<typeof statements> =>
    (statements ??= sources
      .flatMap(({ file }) => (file?.state === 'found' ? memory.sourceText(file.readout).passages : []))
      .map(passage => ({ ...passage, keys: new Set(passage.words.map(({ key }) => key)) })));
  return (sentence, kind) => {
    const keys = [...new Set(read(sentence).map(({ key }) => key))];
    if (keys.length === 0) return false;
    return statementsOfSources().some(
      passage =>
        hedgesOfSources[kind].test(passage.text) &&
        keys.filter(key => passage.keys.has(key)).length >= keys.length * leastShare,
    );
  };
}

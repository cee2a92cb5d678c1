import type { DisclosureConfig } from '../config/types.js';
import { knownUse } from './aiUse.js';
import { endOfHead } from './besideHeadline.js';
import { findStatements, type Statement, type StatementContext } from './findStatements.js';
import { presetFor, type Preset } from './presets.js';
import { reviewState } from './reviewState.js';

/**
 * How an article tells readers that a language model was used. `not needed`: none is on record, and no words say so. `exempt`: by the preset, a
 * person's review takes the statement's place.
 */
export type DisclosureState =
  | { readonly state: 'not needed' | 'exempt' | 'missing'; readonly preset: Preset }
  | {
      readonly state: 'misplaced' | 'in place';
      readonly preset: Preset;
      readonly statement: Statement;
      /** Whether the statements speak of other uses than the one on record. */
      readonly ofAnotherUse: boolean;
    };

/** Holds an article against its newsroom's preset. A statement counts where no use is on record, too: readers see it. */
export function disclosureState(
  context: Omit<StatementContext, 'wording'>,
  disclosure: DisclosureConfig,
): DisclosureState {
  const { article, outline } = context;
  const { ai } = article.frontMatter.record;
  const preset = presetFor(disclosure, ai?.use);
  const statements = findStatements({ ...context, wording: disclosure.statement });
  const exempt = preset.reviewExempts && reviewState(article).state === 'recorded';
  const [first] = statements;
  if (!first) return { state: ai === undefined ? 'not needed' : exempt ? 'exempt' : 'missing', preset };
  const blocks = new Set(statements.map(({ block }) => block));
  const head = endOfHead(article, outline, blocks);
  const isInPlace = first.block.span.start < head || preset.place === 'anywhere' || exempt;
  const use = knownUse(ai?.use);
  const ofAnotherUse = use !== undefined && !statements.some(({ uses }) => uses === 'any' || uses.includes(use));
  return { state: isInPlace ? 'in place' : 'misplaced', preset, statement: first, ofAnotherUse };
}

import type { DisclosureConfig } from '../config/types.js';
import { knownUse } from './aiUse.js';
import { endOfHead } from './besideHeadline.js';
import { findStatements, type Statement, type StatementContext } from './findStatements.js';
import { presetFor, type Preset } from './presets.js';
import { reviewState } from './reviewState.js';
import { movedSpan, textAt, type Span } from '../text/span.js';
import { anotherModelIn, namesRecorded } from './toldModel.js';

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
      /** Where they name another model than the one on record; absent when one of them names that one, or none names any. */
      readonly anotherModel?: Span;
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
  const anotherModel = findAnotherModel(context.article.text, statements, ai?.model);
  return {
    state: isInPlace ? 'in place' : 'misplaced',
    preset,
    statement: first,
    ofAnotherUse,
    ...(anotherModel && { anotherModel }),
  };
}

/** An article may name further models beside the one on record. */
function findAnotherModel(text: string, statements: readonly Statement[], recorded = ''): Span | undefined {
  if (recorded.trim() === '' || recorded.includes('[TK')) return undefined;
  if (statements.some(({ span }) => namesRecorded(textAt(text, span), recorded))) return undefined;
  for (const { span } of statements) {
    const another = anotherModelIn(textAt(text, span), recorded);
    if (another) return movedSpan(another, span.start);
  }
  return undefined;
}

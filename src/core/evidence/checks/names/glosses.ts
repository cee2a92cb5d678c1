import type { Fact } from '../../../facts/types.js';
import { factsOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';

/** `, the fishing bloc that also takes in`, and then only names: what a body is that the sentence has named just before. */
const gloss =
  /,\s(?:the|an?)\s(?:[\p{L}’'-]+\s){0,4}(?:alliance|bloc|club|format|forum|group|grouping|network|organi[sz]ation|pact|partnership|treaty)\s(?:that|which|of|between|among|linking|joining|uniting|made up of|with)\s(?:also\s)?(?:(?:takes?\sin|includes?|comprises|consists\sof|brings\stogether|links|joins|unites|groups|covers)\s)?(?:also\s)?(?:[\p{L}.’'-]+(?:,|,?\sand)?\s){0,24}$/u;

/** Before a name, so much is looked through for what it may be a member of. */
const reach = 240;

/** `The Tellin Pact, the bloc that takes in Estoria and Vestria`: what a body that the source names is made up of, told for the reader. */
export function isMemberInGloss(comparison: Comparison, { passage }: DraftContext, { kind, span }: Fact): boolean {
  if (kind !== 'country') return false;
  const start = span.start - passage.span.start;
  const found = gloss.exec(passage.text.slice(Math.max(0, start - reach), start));
  if (!found) return false;
  const comma = passage.span.start + Math.max(0, start - reach) + found.index;
  const body = passage.facts.findLast(
    one => bodies.has(one.kind) && one.span.end <= comma && comma - one.span.end < 16,
  );
  return body !== undefined && factsOf(comparison, body.kind).some(({ fact }) => fact.normalised === body.normalised);
}

const bodies: ReadonlySet<Fact['kind']> = new Set(['organisation', 'name', 'acronym']);

import type { Span } from '../../text/span.js';
import type { ValueReader } from '../reading.js';
import { referenceProblem } from '../references.js';

/** A file or a pack whose settings are taken over. */
export interface Reference {
  /** As written: `../.copydesk.jsonc`, `copydesk:strict`. */
  readonly to: string;
  readonly span: Span;
}

const readReference: ValueReader<Reference> = (node, at, reading) => {
  const to = reading.text(node, at);
  if (to === undefined) return undefined;
  const problem = referenceProblem(to);
  if (problem === undefined) return { to, span: reading.spanOf(node) };
  reading.report(node, problem);
  return undefined;
};

/** `extends`: one file or pack, or several, of which the later ones win. */
export const readExtends: ValueReader<readonly Reference[]> = (node, at, reading) => {
  if (node.type !== 'string') return reading.list(node, at, '["copydesk:strict", "house/desk.jsonc"]', readReference);
  const reference = readReference(node, at, reading);
  return reference && [reference];
};

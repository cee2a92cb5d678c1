import type { EvidenceRule } from '../../types.js';
import type { ContextKey } from '../../vocabulary.js';

/** What can stand in each other's place, by the first part of its key, and the rule that reports it. */
export const rulesOfNames: ReadonlyMap<string, EvidenceRule> = new Map([
  ['country', 'place-mismatch'],
  ['place', 'place-mismatch'],
  ['organisation', 'organisation-mismatch'],
  ['person', 'role-reversed'],
]);

/** Whether a key is that of a name that another can stand in the place of. */
export function isName(key: ContextKey): boolean {
  return rulesOfNames.has(kindOf(key));
}

/** The first part of a name's key, which says what it is the name of; empty for a word. */
export function kindOf({ key }: ContextKey): string {
  const end = key.indexOf(':');
  return end < 0 ? '' : key.slice(0, end);
}

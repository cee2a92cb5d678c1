import type { DraftContext } from '../comparison.js';
import type { People } from '../people.js';
import type { Verdict } from '../types.js';

/**
 * A check: made ready once for the sources, then run on each passage of a draft. What it finds in a passage hangs on that passage alone (its
 * words, its facts, its place in the article), so that it is found again only when the passage changes.
 */
export type Check = (people: People) => (draft: DraftContext) => readonly Verdict[];

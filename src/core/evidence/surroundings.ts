import { oncePer } from '../text/once.js';
import type { Span } from '../text/span.js';
import type { ContextKey, ContextPassage, KnownKeys } from './vocabulary.js';
import { bisect } from '../text/bisect.js';

/** Half of a word's say is lost over so many words between it and the fact. */
const halfDistance = 5;

/** Keys further away than this don't count. */
const farthest = 30;

const decays = Float64Array.from({ length: farthest + 1 }, (_, distance) => halfDistance / (halfDistance + distance));

/** The words and names around a fact that the sources know. */
export interface Surroundings {
  readonly known: KnownKeys;
  /** For each of the known keys how near it stands: nearly 1 beside the fact, less and less away from it, 0 out of reach. */
  readonly nearness: Float64Array;
  /** What all of them together count for. */
  readonly total: number;
}

/** How alike two facts' surroundings are: words near them count most. 0 to 1; the facts' own words don't count. */
export function slotSimilarity(draft: Surroundings, source: Surroundings): number {
  if (draft.total === 0) return 0;
  const { ids, weights } = draft.known;
  const others = source.known.ids;
  let shared = 0;
  let at = 0;
  for (let index = 0; index < ids.length; index++) {
    const id = ids[index] ?? 0;
    while (at < others.length && (others[at] ?? 0) < id) at++;
    if (at === others.length) break;
    if (others[at] !== id) continue;
    shared += (weights[index] ?? 0) * Math.sqrt((draft.nearness[index] ?? 0) * (source.nearness[at] ?? 0));
  }
  return Math.min(1, shared / draft.total);
}

/** What stands around the facts of passages, which several checks ask for: found once for each. */
const known = oncePer<ContextPassage, Map<Span, Surroundings>>(() => new Map());

/** What stands around a fact's own span; see {@link surroundings}. */
export function surroundingsOf(passage: ContextPassage, span: Span): Surroundings {
  const ofPassage = known(passage);
  let found = ofPassage.get(span);
  if (!found) {
    found = surroundings(passage, span);
    ofPassage.set(span, found);
  }
  return found;
}

/** What stands around a span of a passage; the keys within it are left out. */
export function surroundings({ keys, known }: ContextPassage, span: Span): Surroundings {
  const behindAt = firstFrom(keys, span.end);
  let beforeAt = firstFrom(keys, span.start) - 1;
  while (beforeAt >= 0 && (keys[beforeAt]?.span.end ?? 0) > span.start) beforeAt--;
  const nearness = new Float64Array(known.ids.length);
  for (let distance = 1; distance <= farthest; distance++) {
    const [before, behind] = [beforeAt - distance + 1, behindAt + distance - 1];
    if (before < 0 && behind >= keys.length) break;
    putNearest(nearness, known.ranks[before], distance);
    putNearest(nearness, known.ranks[behind], distance);
  }
  let total = 0;
  for (let rank = 0; rank < nearness.length; rank++) total += (known.weights[rank] ?? 0) * (nearness[rank] ?? 0);
  return { known, nearness, total };
}

/** A key that stands there several times counts where it stands nearest. */
function putNearest(nearness: Float64Array, rank: number | undefined, distance: number): void {
  if (rank !== undefined && rank >= 0 && nearness[rank] === 0) nearness[rank] = decays[distance] ?? 0;
}

/** The number of the first key that starts at or behind an offset. */
export function firstFrom(keys: readonly ContextKey[], offset: number): number {
  return bisect(keys, ({ span }) => span.start >= offset);
}

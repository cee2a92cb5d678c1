import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { ContextKey, ContextPassage } from '../../vocabulary.js';
import { alignKeys } from './alignKeys.js';

/** Sentences with more words than this are lists. */
const mostKeys = 80;
/** So many other words may stand between a value and the word beside it that both sentences have. */
const farthest = 1;

/** On how many sides of a value of the draft and of one of a source the next word is the same, with no more than one other between: 0 to 2. */
export type Sides = (own: Span, right: Span) => number;

const known = oncePer<ContextPassage, Map<ContextPassage, Sides>>(() => new Map());

/** Lays a sentence of the draft beside one of a source, word by word: once for all values of the two. */
export function sidesOf(draft: ContextPassage, source: ContextPassage): Sides {
  const ofDraft = known(draft);
  let sides = ofDraft.get(source);
  if (!sides) {
    sides = laidBeside(draft, source);
    ofDraft.set(source, sides);
  }
  return sides;
}

function laidBeside(draft: ContextPassage, source: ContextPassage): Sides {
  if (draft.keys.length > mostKeys || source.keys.length > mostKeys) return () => 0;
  const besides = alignKeys(draft.keys, source.keys, rivalsOf);
  return (own, right) => {
    const [from, to] = [placeOf(draft.keys, own), placeOf(source.keys, right)];
    if (from < 0 || to < 0) return 0;
    return [-1, 1].filter(step => isSameBeside({ draft, source, besides }, from, to, step)).length;
  };
}

interface Laid {
  readonly draft: ContextPassage;
  readonly source: ContextPassage;
  readonly besides: Int16Array;
}

function isSameBeside({ draft, source, besides }: Laid, from: number, to: number, step: number): boolean {
  for (let by = 1; by <= 1 + farthest; by++) {
    const next = from + by * step;
    const there = besides[next] ?? -1;
    if (there < 0 || there === to || draft.keys[next]?.key !== source.keys[there]?.key) continue;
    const distance = (there - to) * step;
    return distance > 0 && distance <= 1 + farthest;
  }
  return false;
}

/** Names of one kind and figures may stand in each other's place. */
function rivalsOf({ key }: ContextKey): ((theirs: ContextKey) => boolean) | undefined {
  const end = key.indexOf(':');
  const kind = key.slice(0, end + 1);
  if (end >= 0) return theirs => theirs.key.startsWith(kind);
  return isDigit(key) ? theirs => isDigit(theirs.key) : undefined;
}

function isDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** The number of the first key of a span; -1 when it has none. */
function placeOf(keys: readonly ContextKey[], { start, end }: Span): number {
  return keys.findIndex(({ span }) => span.start < end && start < span.end);
}

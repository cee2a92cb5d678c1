import type { ContextKey } from '../../vocabulary.js';

/** What laying two keys beside each other counts for, and what each key costs that stands alone between two that do not. */
const score = { same: 2, name: 1.5, alone: -0.25 };

/** How the best alignment of two beginnings ends. */
const beside = 0;
const ownAlone = 1;
const theirsAlone = 2;

/**
 * Lays the keys of two sentences beside each other, in order: the same ones, and names that may stand in each other's place, with as few others
 * between them as can be (a global alignment after Needleman and Wunsch, with free ends). Quadratic in the keys; callers bound their number.
 *
 * @param rivalsOf tells of a key of the draft's beside which of the source's, though they differ, it may be laid; nothing where beside none.
 * @returns for each key of the draft's sentence the place of the source's key that it is laid beside; -1 for one that stands alone.
 */
export function alignKeys(
  own: readonly ContextKey[],
  theirs: readonly ContextKey[],
  rivalsOf: (own: ContextKey) => ((theirs: ContextKey) => boolean) | undefined,
): Int16Array {
  const width = theirs.length + 1;
  const best = new Float32Array((own.length + 1) * width);
  const steps = new Uint8Array(best.length);
  for (let j = 1; j < width; j++) steps[j] = theirsAlone;
  for (let i = 1; i <= own.length; i++) {
    steps[i * width] = ownAlone;
    const key = own[i - 1];
    const isRival = key && rivalsOf(key);
    for (let j = 1; j < width; j++) {
      const at = i * width + j;
      const laid = (best[at - width - 1] ?? 0) + scoreOf(key, theirs[j - 1], isRival);
      const left = (best[at - width] ?? 0) + (j === theirs.length ? 0 : score.alone);
      const passed = (best[at - 1] ?? 0) + (i === own.length ? 0 : score.alone);
      const most = Math.max(laid, left, passed);
      best[at] = most;
      steps[at] = most === laid ? beside : most === left ? ownAlone : theirsAlone;
    }
  }
  return trace(steps, own.length, theirs.length);
}

function scoreOf(
  own: ContextKey | undefined,
  theirs: ContextKey | undefined,
  isRival: ((theirs: ContextKey) => boolean) | undefined,
): number {
  if (!own || !theirs) return -Infinity;
  if (own.key === theirs.key) return score.same;
  return isRival?.(theirs) ? score.name : -Infinity;
}

function trace(steps: Uint8Array, ownCount: number, theirCount: number): Int16Array {
  const besides = new Int16Array(ownCount).fill(-1);
  let i = ownCount;
  let j = theirCount;
  while (i > 0 && j > 0) {
    const step = steps[i * (theirCount + 1) + j];
    if (step === beside) besides[--i] = --j;
    else if (step === ownAlone) i--;
    else j--;
  }
  return besides;
}

import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * By how much the heap may grow beyond what was left of it after it was last cleaned up, in bytes. A cleaning takes as long as checking an article: with half as
 * much, a check takes a tenth longer, and the process is smaller by next to nothing.
 */
const mostGrowth = 24 * 1024 * 1024;

/**
 * Keeps the heap small in a long check: called before the first article and after each, it lets the engine clean up when much has gathered. Of an article that is
 * reported nothing is kept, but by itself the engine would let hundreds of megabytes gather first, on a machine that has them.
 *
 * @param used how large the heap is, in bytes.
 * @param clean cleans it up.
 */
export function heapKeeper(used: () => number = heapUsed, clean: () => void = cleaner()): () => void {
  let floor: number | undefined;
  return () => {
    floor ??= used();
    if (used() - floor < mostGrowth) return;
    clean();
    floor = used();
  };
}

function heapUsed(): number {
  return getHeapStatistics().used_heap_size;
}

/** The engine’s own collector. It is lent to a context that is made while the flag is set, and only then. */
function cleaner(): () => void {
  let collect: (() => void) | undefined;
  return () => {
    if (collect === undefined) {
      setFlagsFromString('--expose-gc');
      collect = runInNewContext('gc') as () => void;
      setFlagsFromString('--no-expose-gc');
    }
    collect();
  };
}

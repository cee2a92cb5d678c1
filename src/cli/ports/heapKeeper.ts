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
 * @param settle is called once, at the first call.
 */
export function heapKeeper(
  used: () => number = heapUsed,
  clean: () => void = cleaner(),
  settle: () => void = keepNurserySize,
): () => void {
  let floor: number | undefined;
  return () => {
    if (floor === undefined) {
      settle();
      floor = used();
    }
    if (used() - floor < mostGrowth) return;
    clean();
    floor = used();
  };
}

function heapUsed(): number {
  return getHeapStatistics().used_heap_size;
}

/**
 * The part of the heap in which everything begins stays as large as loading the program has made it, some megabytes, and that of a thread to come begins as large:
 * it is enough for an article. By itself it grows four times as large, and is no quicker for it. With other flags the engine leaves its code beside the program
 * aside, so this waits until the program is loaded.
 */
function keepNurserySize(): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  setFlagsFromString('--min-semi-space-size=4');
}

/** Gives the engine the flags back with which it starts, so that its code of this program can be kept for the next start. */
export function withUsualFlags(): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  setFlagsFromString('--min-semi-space-size=0');
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

/** So many times the long input may take as long as the short one, which is an eighth of it: work that grows with the square takes 64 times as long. */
const mostTimes = 30;
/** Shorter times than this, in milliseconds, say nothing. */
const least = 5;
/** What else the machine does makes some runs slow; the quickest of several counts. */
const tries = 6;

/**
 * Whether work takes time in proportion to the length of its input. It compares two lengths with one another, never a time with a clock, so that
 * a slow machine gives the same answer as a quick one.
 *
 * @param work does it once with an input of about so many units.
 * @param short the shorter length; the longer is eight times as long.
 */
export function takesLinearTime(work: (length: number) => void, short: number): boolean {
  const once = (length: number): number => {
    const start = performance.now();
    work(length);
    return performance.now() - start;
  };
  let quickest = once(short);
  let slowest = Infinity;
  for (let attempt = 0; attempt < tries; attempt++) {
    quickest = Math.min(quickest, once(short));
    slowest = Math.min(slowest, once(8 * short));
    if (slowest < mostTimes * Math.max(quickest, least)) return true;
  }
  return false;
}

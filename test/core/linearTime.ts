/** So many times the long input may take as long as the short one, which is an eighth of it: work that grows with the square takes 64 times as long. */
const mostTimes = 30;
/** Shorter times than this, in milliseconds, say nothing. */
const least = 5;
/** The first runs are slow, and some are interrupted; the quickest of several counts. */
const tries = 6;

/**
 * Whether work takes time in proportion to the length of its input. It compares two lengths with one another, in the time that the processor was
 * at work for it, never with a clock on the wall: so a slow or busy machine gives the same answer as a quick one.
 *
 * @param work does it once with an input of about so many units.
 * @param short the shorter length; the longer is eight times as long.
 */
export function takesLinearTime(work: (length: number) => void, short: number): boolean {
  const once = (length: number): number =>
    processorTime(() => {
      work(length);
    });
  let quickest = once(short);
  let slowest = Infinity;
  for (let attempt = 0; attempt < tries; attempt++) {
    quickest = Math.min(quickest, once(short));
    slowest = Math.min(slowest, once(8 * short));
    if (slowest < mostTimes * Math.max(quickest, least)) return true;
  }
  return false;
}

/** How long the processor is at work, in milliseconds; what other processes do meanwhile does not count. */
function processorTime(work: () => void): number {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
}

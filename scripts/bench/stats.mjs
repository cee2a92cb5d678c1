// Middles and ratios of what was measured.

/**
 * The middle of some numbers; of an even count, the mean of the two in the middle.
 * @param {readonly number[]} numbers
 */
export function median(numbers) {
  if (numbers.length === 0) throw new Error('There is no median of nothing.');
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}

/**
 * The median of what is measured divided, round by round, by its peer: the two ran side by side, so that a busy moment weighs on both.
 * @param {readonly number[]} measured
 * @param {readonly number[]} peers
 */
export function medianRatio(measured, peers) {
  return median(measured.map((one, round) => one / (peers[round] ?? Number.NaN)));
}

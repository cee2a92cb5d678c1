// Runs things side by side, several rounds long, and says how long each took.

/**
 * Times several pieces of work in turns, so that a busy moment weighs on all of them alike. Each is run before without being timed, for
 * as long as the engine takes to compile it.
 *
 * @template {string} Name
 * @param {Record<Name, () => unknown>} works
 * @param {{ rounds: number }} options
 * @returns {Record<Name, number[]>} milliseconds, a figure a round
 */
export function timeInTurns(works, { rounds }) {
  const names = /** @type {Name[]} */ (Object.keys(works));
  const times = /** @type {Record<Name, number[]>} */ ({});
  for (const name of names) times[name] = [];
  for (const name of names) timeOf(works[name], warmUp);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) times[name].push(timeOf(works[name]));
  }
  return times;
}

/** Shorter stretches than this, in milliseconds, say little: quick work is repeated until one is full. */
const leastStretch = 5;

/** Within so many milliseconds of work the engine has compiled what is hot. */
const warmUp = 300;

/**
 * @param {() => unknown} work
 * @param {number} [stretch] milliseconds
 */
function timeOf(work, stretch = leastStretch) {
  const start = performance.now();
  let runs = 0;
  let passed = 0;
  while (passed < stretch) {
    work();
    runs++;
    passed = performance.now() - start;
  }
  return passed / runs;
}

// What several steps print side by side, shown as if they had run one after the other.

/**
 * @typedef {object} Output
 * @property {(chunk: string | Uint8Array) => void} write
 * @property {() => void} end says that nothing more comes
 */

/**
 * Outputs of which each is shown whole, in their order: the first that has not ended at once, those behind it when their turn comes.
 * @param {number} count
 * @param {(chunk: string | Uint8Array) => void} show
 * @returns {Output[]}
 */
export function outputsInOrder(count, show) {
  const held = Array.from({ length: count }, () => /** @type {(string | Uint8Array)[]} */ ([]));
  const ended = /** @type {Set<number>} */ (new Set());
  let turn = 0;
  const showHeld = () => {
    for (const chunk of held[turn]?.splice(0) ?? []) show(chunk);
  };
  return held.map((waiting, at) => ({
    write: chunk => {
      if (at === turn) show(chunk);
      else waiting.push(chunk);
    },
    end: () => {
      ended.add(at);
      while (ended.has(turn)) {
        turn += 1;
        showHeld();
      }
    },
  }));
}

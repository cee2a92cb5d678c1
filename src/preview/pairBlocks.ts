/**
 * Pairs the blocks of two versions of a page, so that a changed block is changed in place and an unchanged one is left alone wherever it went.
 *
 * @param before the blocks' names in the page, which name their content; no name stands twice.
 * @param after the same of the new version.
 * @returns for the blocks of the new version that changed: whose place in the page they take.
 */
export function pairBlocks(before: readonly string[], after: readonly string[]): Map<string, string> {
  const kept = new Set(after);
  const known = new Set(before);
  const pairs = new Map<string, string>();
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  // Between two blocks that both versions have, what went and what came are the same blocks, changed.
  let gone: string[] = [];
  const goneBefore = new Map<string, string[]>();
  for (const key of before.slice(start)) {
    if (!kept.has(key)) {
      gone.push(key);
      continue;
    }
    goneBefore.set(key, gone);
    gone = [];
  }
  let fresh: string[] = [];
  const settle = (left: readonly string[]): void => {
    fresh.slice(0, left.length).forEach((key, i) => {
      const old = left[i];
      if (old !== undefined) pairs.set(key, old);
    });
    fresh = [];
  };
  for (const key of after.slice(start)) {
    if (known.has(key)) settle(goneBefore.get(key) ?? []);
    else fresh.push(key);
  }
  settle(gone);
  return pairs;
}

import { getHeapSpaceStatistics, getHeapStatistics } from 'node:v8';
import { expect, test } from 'vitest';
import { holdBackEngine } from '../../src/cli/engine.js';
import { heapKeeper } from '../../src/cli/ports/heapKeeper.js';

const mib = 1024 * 1024;

test('cleans up when so much has gathered, and counts from what was left', () => {
  let used = 50 * mib;
  let cleaned = 0;
  const tidy = heapKeeper(
    () => used,
    () => {
      cleaned++;
      used = 60 * mib;
    },
  );
  const after = (size: number): number => {
    used = size * mib;
    tidy();
    return cleaned;
  };
  expect([50, 60, 73, 75, 80, 83, 85].map(after)).toEqual([0, 0, 0, 1, 1, 1, 2]);
});

test('lets the engine’s heap be no larger than what is in use', () => {
  const used = (): number => getHeapStatistics().used_heap_size;
  const tidy = heapKeeper();
  tidy();
  const before = used();
  let most = 0;
  for (let round = 0; round < 60; round++) {
    // Survives the young generation, as what is read of an article does.
    const article = Array.from({ length: 50_000 }, (_, n) => ({ n }));
    tidy();
    most = Math.max(most, used());
    expect(article).toHaveLength(50_000);
  }
  expect(most - before).toBeLessThan(40 * mib);
});

test('the part in which everything begins grows no further', () => {
  const sizeOfNew = (): number =>
    getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0;
  holdBackEngine();
  const before = sizeOfNew();
  const kept = Array.from({ length: 400_000 }, (_, n) => ({ n }));
  expect(kept).toHaveLength(400_000);
  expect(sizeOfNew()).toBeLessThanOrEqual(before);
});

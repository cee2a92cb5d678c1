import { expect, it } from 'vitest';
import { Latest } from '../../src/features/lint/latest.js';

it('tells of what was begun last for each key, in whatever order it ends', () => {
  const latest = new Latest();
  const first = latest.begin('a.md');
  expect(first()).toBe(true);
  const second = latest.begin('a.md');
  const other = latest.begin('b.md');
  expect(second()).toBe(true);
  expect(first()).toBe(false);
  expect(other()).toBe(true);
});

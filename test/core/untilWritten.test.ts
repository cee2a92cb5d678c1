import { expect, it } from 'vitest';
import { untilWritten } from '../../src/host/untilWritten.js';

/** Reads what a file holds at one time after the other, and its last state ever after. */
function fileOf(...states: string[]) {
  const file = { reads: 0, pauses: 0 };
  const read = () => Promise.resolve(new TextEncoder().encode(states[Math.min(file.reads++, states.length - 1)]));
  const wait = () => {
    file.pauses += 1;
    return Promise.resolve();
  };
  return { file, text: async () => new TextDecoder().decode(await untilWritten(read, wait)) };
}

it('reads a file that is not empty once', async () => {
  const { file, text } = fileOf('{}');
  expect(await text()).toBe('{}');
  expect(file).toEqual({ reads: 1, pauses: 0 });
});

it('waits for a file that is just being saved', async () => {
  const { file, text } = fileOf('', '', '{}', '');
  expect(await text()).toBe('{}');
  expect(file.pauses).toBe(2);
});

it('takes a file that stays empty at its word', async () => {
  const { file, text } = fileOf('');
  expect(await text()).toBe('');
  expect(file.reads).toBeLessThan(10);
});

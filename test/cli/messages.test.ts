import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryMachine } from './memoryPorts.js';

const files = { 'a.md': '---\nprofile: news-brief\n---\n\n# Talks\n' };

test('the place of the cache alone turns no cache on', async () => {
  const machine = memoryMachine({ files });
  expect(await run(['lint', '--cache-location', 'kept'], machine.ports)).toBe(2);
  expect(machine.said.errors).toBe('--cache-location says where --cache keeps what is found: give --cache with it.\n');
  expect([...machine.files.keys()]).toEqual(['/desk/a.md']);
});

test.each([
  [['init', 'none'], 'none/.copydesk.jsonc'],
  [['render', 'a.md', '--out', 'none/a.html'], 'none/a.html'],
  [['lint', '--baseline', 'none/b.json', '--update-baseline'], 'none/b.json'],
])('a file whose folder is not there says what is missing: %j', async (argv, shown) => {
  const machine = memoryMachine({ files });
  machine.broken.set(`write:/desk/${shown}`, 'ENOENT');
  expect(await run(argv, machine.ports)).toBe(2);
  expect(machine.said.errors).toContain(
    `${shown}: the folder for this file is not there. Make it first, or choose another place.`,
  );
});

test('a folder that cannot be made is told of', async () => {
  const machine = memoryMachine({ files: { 'release.txt': 'Talks\n\nThe ministers met on Thursday.\n' } });
  machine.broken.set('write:/proc/none/sources', 'ENOENT');
  expect(await run(['new', '--from', 'release.txt', '--out', '/proc/none'], machine.ports)).toBe(2);
  expect(machine.said.errors).toBe('/proc/none/sources: no folder can be made here. Choose another place.\n');
});

test('who asks for a rule that there is not is told how to see them', async () => {
  const machine = memoryMachine({ files });
  expect(await run(['lint', '--rule', 'xyzzy'], machine.ports)).toBe(2);
  expect(machine.said.errors).toContain('“copydesk config” lists them all.');
});

import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import type { JsonReport } from '../../src/core/index.js';
import { memoryMachine } from './memoryPorts.js';

const draft = (source: string) =>
  `---\nprofile: news-brief\nsources:\n  - file: ${source}\n---\n\n# Talks\n\n[TK: more]\n`;

test('a fault in one file is told of that file, and the others are checked and reported whole', async () => {
  const texts = { 'a.txt': 'Talks.', 'b.txt': 'Talks.' };
  const drafts = { 'a.md': draft('a.txt'), 'b.md': draft('b.txt'), 'c.md': draft('a.txt') };
  const machine = memoryMachine({ files: { ...drafts, ...texts } });
  const files = {
    ...machine.ports.files,
    read: async (path: string, atMost?: number) =>
      path.endsWith('b.txt')
        ? failing(await machine.ports.files.read(path, atMost))
        : machine.ports.files.read(path, atMost),
  };
  const code = await run(['lint', '--format', 'json'], { ...machine.ports, files });
  const { files: reported } = JSON.parse(machine.said.output) as JsonReport;
  expect(reported.map(({ path }) => path)).toEqual(['a.md', 'c.md']);
  expect(code).toBe(2);
  expect(machine.said.errors).toMatch(/^b\.md: this could not be checked, for Copydesk has a fault\..*made to fail/m);
});

/** Bytes that can be had, and then fail whoever looks into them, as a fault of the program does. */
function failing(bytes: Uint8Array): Uint8Array {
  return new Proxy(bytes, {
    get(_, name) {
      if (name === 'then') return undefined;
      if (name === 'length') return bytes.length;
      throw new TypeError('made to fail');
    },
  });
}

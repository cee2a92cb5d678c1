import { expect, test } from 'vitest';
import { run } from '../../src/cli/run.js';
import { memoryMachine } from './memoryPorts.js';

const draft = '---\nprofile: news-brief\n---\n\n# Talks\n\n[TK: more]\n';

test('a cache takes nothing away that is not its own, and hides nothing of it', async () => {
  const own = { 'cfg/package.json': '{}', [`cfg/${'0'.repeat(32)}.json`]: '{ "name": "ours" }' };
  const { ports, files } = memoryMachine({ files: { 'a.md': draft, 'b.md': draft, 'c.md': draft, ...own } });
  const lint = () => run(['lint', '--cache', '--cache-location', 'cfg', '--format', 'json'], ports);
  await lint();
  files.delete('/desk/b.md');
  await lint();
  const left = [...files.keys()].filter(path => path.startsWith('/desk/cfg/'));
  expect(left).toEqual(expect.arrayContaining(Object.keys(own).map(path => `/desk/${path}`)));
  expect(left).toHaveLength(Object.keys(own).length + 2);
});

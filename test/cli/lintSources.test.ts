import { expect, test, vi } from 'vitest';
import { run } from '../../src/cli/run.js';
import { toJsonReport } from '../../src/core/index.js';
import { memoryMachine } from './memoryPorts.js';

// No rule of today points into a source, so what the report is given is looked at itself.
vi.mock('../../src/core/index.js', async original => {
  const core = await original<typeof import('../../src/core/index.js')>();
  return { ...core, toJsonReport: vi.fn(core.toJsonReport) };
});

const source = 'Readout of the Minister’s Meeting\n\nThe ministers met on Thursday.\n';
const article = `---
profile: readout-article
sources:
  - file: ../sources/trade.md
  - file: ../sources/gone.md
  - title: A source without a file
---

# Ministers meet
`;
const sources = new Map([['../sources/trade.md', source]]);

test('the JSON report is given the texts of the sources that were found', async () => {
  const { ports } = memoryMachine({ files: { 'drafts/a.md': article, 'sources/trade.md': source } });
  await run(['lint', '--format', 'json'], ports);
  expect(vi.mocked(toJsonReport).mock.lastCall?.[0]).toMatchObject([{ path: 'drafts/a.md', sources }]);
});

test('so it is for standard input', async () => {
  const { ports } = memoryMachine({ files: { 'sources/trade.md': source }, input: article });
  await run(['lint', '-', '--stdin-path', 'drafts/a.md', '--format', 'json'], ports);
  expect(vi.mocked(toJsonReport).mock.lastCall?.[0]).toMatchObject([{ path: 'drafts/a.md', sources }]);
});

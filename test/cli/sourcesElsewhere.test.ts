import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles } from '../../src/cli/ports/nodeFiles.js';
import { run } from '../../src/cli/run.js';
import { memoryMachine } from './memoryPorts.js';

const secret = 'API_TOKEN is s3cr3t-value of the newsroom.\n';
const article = (file: string): string => `---
profile: news-brief
sources:
  - file: ${file}
---

# Talks

The newsroom wrote: “API_TOKEN is something-value of the newsroom.”
`;

let top: string;
beforeEach(async () => {
  top = await realpath(await mkdtemp(join(tmpdir(), 'copydesk-elsewhere-')));
  await mkdir(join(top, 'desk/drafts'), { recursive: true });
  await mkdir(join(top, 'desk/sources'));
  await writeFile(join(top, 'secret.env'), secret);
});
afterEach(() => rm(top, { recursive: true }));

async function said(file: string, command: readonly string[] = ['lint', '--format', 'text']): Promise<string> {
  await writeFile(join(top, 'desk/drafts/a.md'), article(file));
  const { ports, said } = memoryMachine({ folder: join(top, 'desk') });
  await run([...command, 'drafts/a.md'], { ...ports, files: nodeFiles });
  return said.output + said.errors;
}

test('a source beside the drafts is read', async () => {
  await writeFile(join(top, 'desk/sources/x.md'), secret);
  expect(await said('../sources/x.md')).toContain('s3cr3t');
});

test('the whole disk is no newsroom', async () => {
  const files = { '/desk/drafts/a.md': article('../../secret.env'), '/secret.env': secret };
  const { ports, said } = memoryMachine({ folder: '/', files });
  await run(['lint', 'desk/drafts/a.md'], ports);
  expect(said.output).toContain('source-missing');
  expect(said.output).not.toContain('s3cr3t');
});

test('a source that lies outside of the newsroom’s folder is told of, and nothing of it is told', async () => {
  const report = await said('../../secret.env');
  expect(report).toContain('source-missing');
  expect(report).toMatch(/outside\s+of\s+the\s+newsroom’s\s+folder/);
  expect(report).not.toContain('s3cr3t');
});

test('nor does what was kept of an earlier check, or a page, tell of it', async () => {
  const cached = ['lint', '--cache', '--format', 'text'];
  const report = await said('../../secret.env', cached);
  expect(report).not.toContain('s3cr3t');
  expect(await said('../../secret.env', cached)).toBe(report);
  expect(await said('../../secret.env', ['render'])).not.toContain('s3cr3t');
});

test('nor is it read through a link', async () => {
  await symlink(join(top, 'secret.env'), join(top, 'desk/sources/x.md'));
  await symlink(top, join(top, 'desk/sources/all'), 'dir');
  for (const file of ['../sources/x.md', '../sources/all/secret.env']) {
    const report = await said(file);
    expect(report).toMatch(/outside\s+of\s+the\s+newsroom’s\s+folder/);
    expect(report).not.toContain('s3cr3t');
  }
});

test('it is read where a project file says that the folder above is the newsroom’s', async () => {
  await writeFile(join(top, '.copydesk.jsonc'), '{}');
  expect(await said('../../secret.env')).toContain('s3cr3t');
});

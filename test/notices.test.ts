import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { librariesOf, writeNotices } from '../scripts/build/notices.mjs';

/** What a build tells of a file that has these files in it, with the bytes that are left of each. */
const buildOf = (inputs: Readonly<Record<string, number>>) => ({
  inputs: {},
  outputs: {
    'dist/a.js': {
      bytes: 1,
      imports: [],
      exports: [],
      inputs: Object.fromEntries(Object.entries(inputs).map(([file, bytesInOutput]) => [file, { bytesInOutput }])),
    },
  },
});

test('the libraries of a build are those of which something is left in it', () => {
  const build = buildOf({
    'src/desk.ts': 9,
    'node_modules/yaml/browser/index.js': 9,
    'node_modules/yaml/browser/dist/x.js': 9,
    'node_modules/@mozilla/readability/index.js': 9,
    'node_modules/fflate/lib/index.js': 0,
    // What a library carries inside its own build, without a record of its own.
    'node_modules/feedsmith/dist/node_modules/within/index.js': 9,
  });
  expect(librariesOf([build, build])).toEqual([
    'node_modules/@mozilla/readability',
    'node_modules/feedsmith',
    'node_modules/yaml',
  ]);
});

test('each library is named, with its licence', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'copydesk-notices-'));
  try {
    const file = path.join(folder, 'NOTICES.txt');
    await writeNotices(file, [buildOf({ 'node_modules/yaml/a.js': 1, 'node_modules/unpdf/b.mjs': 1 })]);
    const text = await readFile(file, 'utf8');
    expect(text).toMatch(/^yaml \d+\.\d+\.\d+ \(ISC\)\n\nCopyright Eemeli Aro/m);
    expect(text).toMatch(/^unpdf [\d.]+ \(MIT\)\n/m);
    expect(text).toContain('It holds pdf.js. Copyright Mozilla Foundation.');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

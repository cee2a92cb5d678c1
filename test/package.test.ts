import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import spanish from '../l10n/bundle.l10n.es.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };
import { assertSmall, mostBytes } from '../scripts/package/build.mjs';
import { packageFiles } from '../scripts/package/files.mjs';
import { pageForPackage } from '../scripts/package/pages.mjs';
import { toVsix } from '../scripts/package/vsix.mjs';

let dist = '';
let files: Record<string, Uint8Array> = {};

/** A build of three files, of which one is for whoever looks for faults. */
beforeAll(async () => {
  dist = await mkdtemp(path.join(tmpdir(), 'copydesk-dist-'));
  await mkdir(path.join(dist, 'chunks'));
  for (const file of ['extension.js', 'extension.js.map', 'chunks/desk-A.js'])
    await writeFile(path.join(dist, file), '');
  files = await packageFiles(dist);
});
afterAll(() => rm(dist, { recursive: true, force: true }));

test('the package holds what the extension needs, and nothing else', () => {
  // What the walkthrough shows is text or a picture.
  const places = Object.keys(files).map(file =>
    file.replace(/^(media\/walkthrough\/)[^/]+\.(?:md|webp)$/, '$1*').replace(/[^/*]+\.(\w+)$/, '*.$1'),
  );
  expect([...new Set(places)].sort()).toEqual([
    '*.json',
    '*.md',
    'LICENSE',
    'dist/*.js',
    'dist/chunks/*.js',
    'docs/*.md',
    'l10n/*.json',
    'media/*.css',
    'media/*.png',
    'media/*.svg',
    'media/walkthrough/*',
    'schemas/*.json',
    'snippets/*.json',
  ]);
  for (const page of ['docs/ci.md', 'docs/profiles.md']) expect(Object.keys(files)).not.toContain(page);
  const top = Object.keys(files).filter(file => !file.includes('/'));
  expect(top.sort()).toEqual(['LICENSE', 'README.md', 'package.json', 'package.nls.es.json', 'package.nls.json']);
});

test('what it holds beside the program is small', () => {
  const bytes = Object.values(files).reduce((sum, file) => sum + file.length, 0);
  expect(bytes).toBeLessThan(800_000);
});

test('a package of more than a million bytes is refused, and said so', () => {
  expect(mostBytes).toBe(1_000_000);
  expect(() => {
    assertSmall({ length: mostBytes });
  }).not.toThrow();
  expect(() => {
    assertSmall({ length: mostBytes + 1 });
  }).toThrow('1,000,001 bytes, and may have 1,000,000');
});

test('what is for those who build it is not in it', () => {
  const told = JSON.parse(strFromU8(files['package.json'] ?? new Uint8Array())) as Record<string, unknown>;
  expect(told).toMatchObject({ name: 'copydesk', main: manifest.main, contributes: manifest.contributes });
  expect(Object.keys(told)).not.toContain('scripts');
  expect(Object.keys(told)).not.toContain('devDependencies');
  const readme = strFromU8(files['README.md'] ?? new Uint8Array());
  expect(readme).not.toContain('npm test');
  expect(readme).not.toContain('npm link');
  expect(readme).toContain('\n## What leaves your machine\n');
  expect(readme).toContain('\n## Licence\n');
});

test('translations are in it, and what they were made from is not', () => {
  const l10n = Object.keys(files).filter(file => file.startsWith('l10n/'));
  expect(l10n).toEqual(['l10n/bundle.l10n.es.json']);
});

test('what is said is listed under short names, by which its words are found', async () => {
  const bundle = JSON.parse(strFromU8(files['l10n/bundle.l10n.es.json'] ?? new Uint8Array())) as Record<string, string>;
  vi.doMock('vscode', () => ({ l10n: { bundle } }));
  const { editorsWording, localized } = await import('../src/host/wording.js');
  vi.doUnmock('vscode');
  const messages = Object.entries(spanish);
  expect(messages.length).toBeGreaterThan(900);
  for (const [message, said] of messages) expect(editorsWording(message, [])).toBe(said);
  expect(Math.max(...Object.keys(bundle).map(name => name.length))).toBeLessThan(5);
  expect(localized('Line {0}: {1}', 3, 'x')).toBe(spanish['Line {0}: {1}'].replace('{0}', '3').replace('{1}', 'x'));
});

test('the pages that the editor shows lead to nothing that is not there', () => {
  for (const page of ['README.md', 'CHANGELOG.md']) {
    const text = strFromU8(files[page] ?? new Uint8Array());
    const links = [...text.matchAll(/\]\((?!https?:|#)(?:\.\/)?([^)#\s]+)/g)].map(([, link = '']) => link);
    expect(links.filter(link => !Object.keys(files).some(file => file === link || file.startsWith(link)))).toEqual([]);
  }
  expect(strFromU8(files['README.md'] ?? new Uint8Array())).toContain('](docs/project-file.md');
});

test('a page loses its pictures, and of links that lead nowhere all but the words', () => {
  const page =
    'See\n\n![How it looks](docs/images/a.png)\n\nthe [rules](docs/rules/) and [more](docs/dev/x.md#y), or [the web](https://example.org).';
  expect(pageForPackage(page, file => file === 'docs/rules/')).toBe(
    'See\n\nthe [rules](docs/rules/) and more, or [the web](https://example.org).',
  );
});

test('every file that the manifest names is in the package', () => {
  const named = JSON.stringify(manifest).match(/"\.?\/?(?:media|schemas|snippets|docs)\/[^"]+"/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  const missing = named.map(name => (JSON.parse(name) as string).replace(/^\.\//, '')).filter(name => !(name in files));
  expect(missing).toEqual([]);
});

test('a package is a ZIP that says what it is', async () => {
  const few = { 'README.md': files['README.md'] ?? new Uint8Array(), 'package.json': new Uint8Array() };
  const vsix = unzipSync(await toVsix(few, { ...manifest, displayName: 'Copydesk & more', description: 'Facts' }));
  expect(Object.keys(vsix)).toEqual(
    expect.arrayContaining([
      'extension.vsixmanifest',
      '[Content_Types].xml',
      'extension/package.json',
      'extension/readme.md',
    ]),
  );
  const says = strFromU8(vsix['extension.vsixmanifest'] ?? new Uint8Array());
  expect(says).toContain(`Id="copydesk" Version="${manifest.version}" Publisher="copydesk"`);
  expect(says).toContain('<DisplayName>Copydesk &amp; more</DisplayName>');
  expect(says).not.toMatch(/undefined|%/);
});

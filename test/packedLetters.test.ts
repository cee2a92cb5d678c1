import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lighterLibraries } from '../scripts/build/lighterLibraries.mjs';
import { packedLetters } from '../scripts/build/packedLetters.mjs';
import { root } from '../scripts/support/paths.mjs';
import { articleFileName } from '../src/core/scaffold/fileName.js';
import { madeReadout } from './core/scaffold/madeReadout.js';

type Letters = ReadonlyMap<string, string>;
interface Built {
  readonly articleFileName: typeof articleFileName;
  readonly default: Letters;
}

const library = path.join(root, 'node_modules/@sindresorhus/transliterate/replacements.js');
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-letters-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the table that spells names in Latin letters', () => {
  it('is packed without a change in it', async () => {
    const { default: letters } = (await import(pathToFileURL(library).href)) as Built;
    const file = path.join(folder, 'letters.mjs');
    await writeFile(file, await packedLetters(library));
    const { default: packed } = (await import(pathToFileURL(file).href)) as Built;
    expect(packed.size).toBeGreaterThan(1800);
    expect(new Map(packed)).toEqual(new Map(letters));
  });

  it('ships packed, and names files as the whole library does', async () => {
    const outfile = path.join(folder, 'names.mjs');
    const { outputFiles } = await build({
      absWorkingDir: root,
      entryPoints: ['src/core/scaffold/fileName.ts'],
      outfile,
      write: false,
      bundle: true,
      minify: true,
      format: 'esm',
      plugins: [lighterLibraries()],
    });
    const text = outputFiles[0]?.text ?? '';
    expect(text.length).toBeLessThan(12_000);
    await writeFile(outfile, text);
    const built = (await import(pathToFileURL(outfile).href)) as Built;
    for (const title of ['Ćevrić и Журнов', 'Ρεντθάλης', 'Đặng Vụn', 'ՈՒՆ Որու', 'ბორენი 3️⃣', 'Łóź − Ø', '𝕬lba']) {
      const readout = madeReadout({ title, statements: [] });
      expect(built.articleFileName(readout, '2026-06-02')).toBe(articleFileName(readout, '2026-06-02'));
    }
  });

  it('says so when the library keeps it in another way', async () => {
    const file = path.join(folder, 'other.mjs');
    await writeFile(file, 'export default [["ß", "ss"]];');
    await expect(packedLetters(file)).rejects.toThrow('another way');
  });
});

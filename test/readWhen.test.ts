// What the extension reads when it opens its desk, for any Markdown that may be an article: none of what only an article needs.
import { build, type Metafile } from 'esbuild';
import { beforeAll, expect, it } from 'vitest';
import { lighterLibraries } from '../scripts/build/lighterLibraries.mjs';
import { pastTheFace } from '../scripts/build/pastTheFace.mjs';
import { rulePages } from '../scripts/build/rulePages.mjs';
import { root } from '../scripts/support/paths.mjs';

let metafile: Metafile;

beforeAll(async () => {
  const built = await build({
    absWorkingDir: root,
    entryPoints: ['src/desk.ts'],
    outdir: 'out',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    logLevel: 'error',
    plugins: [pastTheFace(), lighterLibraries(), rulePages()],
  });
  metafile = built.metafile;
}, 60_000);

/** The files of which something is read with a piece of the build. */
function readWith(piece: string): string[] {
  const pieces = new Set([piece]);
  // A set that grows while it is gone through is gone through to its end.
  for (const one of pieces) {
    for (const { path, kind, external } of metafile.outputs[one]?.imports ?? [])
      if (kind === 'import-statement' && external !== true) pieces.add(path);
  }
  return Array.from(pieces, one => Object.entries(metafile.outputs[one]?.inputs ?? {}))
    .flat()
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .map(([file]) => file);
}

/** The piece that begins with a file. */
function pieceOf(file: string): string {
  const found = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === file);
  if (!found) throw new Error(`No piece begins with ${file}.`);
  return found[0];
}

const forArticles =
  /^src\/core\/(?:lint|evidence\/checkEvidence|rules\/index|readout\/importReadout|facts\/(?:extractFacts|lexicon\/(?:givenNames|cities|offices)))\.ts$|\/markdown-it\//;

it('the desk is read without what reads sources and checks articles', () => {
  const files = readWith(pieceOf('src/desk.ts'));
  expect(files).toContain('src/features/lint/lintService.ts');
  expect(files.filter(file => forArticles.test(file))).toEqual([]);
});

it('what reads sources is read without what checks articles', () => {
  const files = readWith(pieceOf('src/host/reading.ts'));
  expect(files).toContain('src/core/readout/importReadout.ts');
  expect(files).not.toContain('src/core/lint.ts');
  expect(files.filter(file => file.startsWith('src/core/evidence/'))).toEqual([]);
  expect(readWith(pieceOf('src/host/checking.ts'))).toContain('src/core/lint.ts');
});

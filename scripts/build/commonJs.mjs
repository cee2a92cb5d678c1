// Code that is split, as CommonJS. esbuild splits only what is written as ECMAScript modules; the editor, and whoever runs the command line, wants CommonJS.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { minify as smaller } from 'terser';
import { withNodeStart } from './nodeStart.mjs';
import { withWebStart } from './webStart.mjs';

/** Where the shared pieces lie, under the folder of what is built. Nothing else lies there. */
export const chunks = 'chunks';

/**
 * A piece of what was built.
 * @typedef {{ path: string, text: string, map: string | undefined }} Piece `map`: where in the source its lines are from
 */

/**
 * Writes a split build as CommonJS: each piece `require`s the others, when it begins or, where the source says `import()`, when that is reached.
 * @param {{ web: string, programs: readonly string[], squeeze: boolean }} options `web`: the entry that begins in a browser, where what it needs at once has to be in one
 * file with it; `programs`: those that Node begins with; `squeeze`: take a minute more to find the last thirtieth
 * @returns {import('esbuild').Plugin}
 */
export function asCommonJs({ web, programs, squeeze }) {
  return {
    name: 'as CommonJS',
    setup(target) {
      const options = target.initialOptions;
      options.format = 'esm';
      options.splitting = true;
      options.write = false;
      options.metafile = true;
      options.chunkNames = `${chunks}/[name]-[hash]`;
      if (options.sourcemap) options.sourcemap = 'inline';
      target.onEnd(async ({ errors, outputFiles = [], metafile }) => {
        if (errors.length > 0 || metafile === undefined) return;
        const folder = path.resolve(options.outdir ?? '.');
        const made = await Promise.all(outputFiles.map(file => converted(file, options)));
        const pieces = squeeze ? await Promise.all(made.map(squeezed)) : made;
        const minify = options.minify ?? false;
        const forBrowser = await withWebStart(pieces, metafile, { folder, start: web, minify });
        const started = new Set(programs.map(name => path.join(folder, name)));
        const all = forBrowser.map(async piece => (started.has(piece.path) ? withNodeStart(piece, minify) : piece));
        await write(await Promise.all(all), folder);
      });
    },
  };
}

/** What is loaded later: at once in Node, and in a browser when it has been read (see src/start/webPieces.ts). */
const later = '(require.later??(async piece=>require(piece)))';

/**
 * @param {{ path: string, text: string }} file
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Piece>}
 */
async function converted({ path: file, text }, { minify = false, target = 'esnext', sourcemap = false }) {
  const { code, map } = await transform(text.replaceAll(/\bimport\((?="\.)/g, `${later}(`), {
    format: 'cjs',
    platform: 'node',
    minify,
    target,
    sourcefile: file,
    sourcemap: sourcemap ? 'external' : false,
    sourcesContent: false,
    legalComments: 'none',
    // A library may ask for its own address, which CommonJS does not have by itself.
    ...(text.includes('import.meta.url') && {
      define: { 'import.meta.url': 'moduleAddress' },
      banner: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;",
    }),
  });
  return { path: file, text: code, map: sourcemap ? map : undefined };
}

/**
 * @param {Piece} piece
 * @returns {Promise<Piece>}
 */
async function squeezed(piece) {
  const { code = piece.text } = await smaller(piece.text, { ecma: 2020, toplevel: true, compress: { passes: 2 } });
  return { ...piece, text: code };
}

/**
 * Writes the pieces, and takes away those of an earlier build.
 * @param {readonly Piece[]} pieces
 * @param {string} folder
 */
async function write(pieces, folder) {
  await mkdir(path.join(folder, chunks), { recursive: true });
  const names = new Set(pieces.flatMap(({ path: file }) => [path.basename(file), `${path.basename(file)}.map`]));
  for (const file of await readdir(path.join(folder, chunks))) {
    if (!names.has(file)) await rm(path.join(folder, chunks, file));
  }
  for (const { path: file, text, map } of pieces) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, map === undefined ? text : `${text}//# sourceMappingURL=${path.basename(file)}.map\n`);
    if (map !== undefined) await writeFile(`${file}.map`, map);
  }
}

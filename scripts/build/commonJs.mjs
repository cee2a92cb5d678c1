// Code that is split, as CommonJS. esbuild splits only what is written as ECMAScript modules; the editor, and whoever runs the command line, wants CommonJS.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';

/** Where the shared pieces lie, under the folder of what is built. Nothing else lies there. */
export const chunks = 'chunks';

/**
 * A piece of what was built.
 * @typedef {{ path: string, text: string, map: string | undefined }} Piece `map`: where in the source its lines are from
 */

/**
 * Writes a split build as CommonJS: each piece `require`s the others, when it begins or, where the source says `import()`, when that is reached.
 * @returns {import('esbuild').Plugin}
 */
export function asCommonJs() {
  return {
    name: 'as CommonJS',
    setup(target) {
      const options = target.initialOptions;
      splitInto(options);
      target.onEnd(async ({ errors, outputFiles = [] }) => {
        if (errors.length > 0) return;
        const pieces = await Promise.all(piecesIn(outputFiles).map(piece => converted(piece, options)));
        await write(pieces, options.outdir ?? '.');
      });
    },
  };
}

/**
 * Tells esbuild to split, and to leave the writing to a plugin.
 * @param {import('esbuild').BuildOptions} options
 */
export function splitInto(options) {
  options.format = 'esm';
  options.splitting = true;
  options.write = false;
  options.chunkNames = `${chunks}/[name]-[hash]`;
  if (options.sourcemap) options.sourcemap = 'inline';
}

/**
 * @param {readonly import('esbuild').OutputFile[]} files
 * @returns {Piece[]}
 */
function piecesIn(files) {
  return files.map(file => ({ path: file.path, text: file.text, map: undefined }));
}

/**
 * @param {Piece} piece
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Piece>}
 */
export async function converted({ path: file, text }, { minify = false, target = 'esnext', sourcemap = false }) {
  const { code, map } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    minify,
    target,
    sourcefile: file,
    sourcemap: sourcemap ? 'external' : false,
    sourcesContent: false,
    legalComments: 'none',
    // What is loaded later is loaded the same way.
    supported: { 'dynamic-import': false },
    // A library may ask for its own address, which CommonJS does not have by itself.
    ...(text.includes('import.meta.url') && {
      define: { 'import.meta.url': 'moduleAddress' },
      banner: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;",
    }),
  });
  return { path: file, text: code, map: sourcemap ? map : undefined };
}

/**
 * Writes the pieces, and takes away those of an earlier build.
 * @param {readonly Piece[]} pieces
 * @param {string} folder
 */
export async function write(pieces, folder) {
  await mkdir(path.join(folder, chunks), { recursive: true });
  const names = new Set(pieces.flatMap(({ path: file }) => [path.basename(file), `${path.basename(file)}.map`]));
  for (const file of await readdir(path.join(folder, chunks))) {
    if (!names.has(file)) await rm(path.join(folder, chunks, file));
  }
  for (const { path: file, text, map } of pieces) {
    await writeFile(file, map === undefined ? text : `${text}//# sourceMappingURL=${path.basename(file)}.map\n`);
    if (map !== undefined) await writeFile(`${file}.map`, map);
  }
}

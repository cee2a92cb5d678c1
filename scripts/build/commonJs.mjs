// Code that is split, as CommonJS. esbuild splits only what is written as ECMAScript modules; the editor, and whoever runs the command line, wants CommonJS.
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from 'esbuild';
import { withAlikeTogether } from './alikeTogether.mjs';
import { withLetters } from './knownLetters.mjs';
import { withLazyPatterns } from './lazyPatterns.mjs';
import { withRequires } from './requires.mjs';
import { withNodeStart } from './nodeStart.mjs';
import { squeezed } from './squeezed.mjs';
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
 * file with it; `programs`: those that Node begins with; `squeeze`: take half a minute more to find the last twentieth; a third pass finds next to nothing
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
        const minify = options.minify ?? false;
        const made = await Promise.all(
          outputFiles.map(async file => (minify ? required(file) : converted(file, options))),
        );
        const small = squeeze
          ? await Promise.all(made.map(async piece => ({ ...piece, text: await squeezed(piece.text) })))
          : made;
        const letters = path.join(folder, chunks, 'letters.js');
        const lazy = minify ? small.map(piece => ({ ...piece, text: withLazyPatterns(piece.text) })) : small;
        const known = await withLetters(lazy, metafile, { file: letters, minify });
        const ascii = minify ? known.map(inAscii) : known;
        const pieces = squeeze ? ascii.map(piece => ({ ...piece, text: withAlikeTogether(piece.text) })) : ascii;
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

/** Where the source says `import()` of another piece. */
const loaded = /\bimport\((?="\.)/g;

/** A library may ask for its own address, which CommonJS does not have by itself. */
const ownAddress = 'import.meta';
const address = "const moduleMeta={url:require('node:url').pathToFileURL(__filename).href};";

/**
 * A piece of a build to work with.
 * @param {{ path: string, text: string }} file
 * @param {import('esbuild').BuildOptions} options
 * @returns {Promise<Piece>}
 */
async function converted({ path: file, text }, { target = 'esnext', sourcemap = false }) {
  const { code, map } = await transform(text.replaceAll(loaded, `${later}(`), {
    format: 'cjs',
    platform: 'node',
    target,
    sourcefile: file,
    sourcemap: sourcemap ? 'external' : false,
    sourcesContent: false,
    legalComments: 'none',
    ...(text.includes(ownAddress) && { define: { [ownAddress]: 'moduleMeta' }, banner: address }),
  });
  return { path: file, text: code, map: sourcemap ? map : undefined };
}

/**
 * A piece of a build that ships.
 * @param {{ path: string, text: string }} file
 * @returns {Piece}
 */
function required({ path: file, text }) {
  const code = withRequires(text.replaceAll(loaded, `${later}(`)).replaceAll(ownAddress, 'moduleMeta');
  return { path: file, text: text.includes(ownAddress) ? address + code : code, map: undefined };
}

/**
 * A piece of a build that ships, as the engine reads it with the least trouble. Of a text with one curly apostrophe in it, it keeps and reads twice as much as of
 * one without; what the bundler leaves as it is stands in patterns, where an escape means the same.
 * @param {Piece} piece
 * @returns {Piece}
 */
function inAscii(piece) {
  const escaped = (/** @type {string} */ unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return { ...piece, text: piece.text.replaceAll(/[^\0-\x7F]/g, escaped) };
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

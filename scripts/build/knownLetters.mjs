// Patterns whose classes of letters are written out (see src/start/knownLetters.ts): in the pieces of a build, in what scripts bundle, and in the tests, which run the code that ships.
import path from 'node:path';
import { parse } from 'acorn';
import { build } from 'esbuild';
import { root } from '../support/paths.mjs';
import { childrenOf, edited, keepsPlace, made, patternsIn } from './lazyPatterns.mjs';

/** @typedef {import('acorn').AnyNode} Node */
/** @typedef {import('./commonJs.mjs').Piece} Piece */
/** @typedef {typeof import('../../src/start/knownLetters.js')} KnownLetters */

/** What makes such patterns. */
const maker = 'src/start/knownLetters.ts';

/**
 * Has patterns with classes of letters made with the classes written out. One in a function that keeps nothing from one search to the next is written out itself, which
 * lengthens it by some thousand letters; what ships has none of those left (see `withLazyPatterns`). One in a function that keeps where it was stays as it is: it is made anew each time.
 * @param {string} text
 * @param {object} options
 * @param {'module' | 'script'} options.as
 * @param {(name: string) => string} options.header what makes the maker known by a name
 * @returns {Promise<string>}
 */
export async function withKnownLetters(text, { as, header }) {
  if (!text.includes('\\p{')) return text;
  const { withRanges } = await knownLetters();
  let name = 'letters$';
  while (text.includes(name)) name += '$';
  const program = parse(text, { ecmaVersion: 'latest', sourceType: as });
  const written = [...patternsIn(program, program, false)].flatMap(one => {
    const { node, isInside } = one;
    const { pattern, flags } = node.regex;
    if (!flags.includes('u') || (isInside && keepsPlace(one))) return [];
    return [{ ...node, text: isInside ? `/${withRanges(pattern)}/${flags}` : made(node, name) }];
  });
  const called = Array.from(callsIn(program), ({ start, callee: { end } }) => ({ start, end, text: name }));
  const edits = [...written, ...called];
  if (edits.length === 0) return text;
  // On the same line, so that lines stay what they were.
  return header(name) + edited(text, edits);
}

/**
 * Calls that make a pattern.
 * @param {Node} node
 * @returns {Generator<import('acorn').NewExpression | import('acorn').CallExpression>}
 */
function* callsIn(node) {
  const isCall = node.type === 'NewExpression' || node.type === 'CallExpression';
  if (isCall && node.callee.type === 'Identifier' && node.callee.name === 'RegExp') yield node;
  for (const child of childrenOf(node)) yield* callsIn(child);
}

/**
 * Pieces of a build with such patterns, and one more, which makes them.
 * @param {readonly Piece[]} pieces
 * @param {import('esbuild').Metafile} metafile is told who needs it
 * @param {{ file: string, minify: boolean }} options `file`: where it is to lie
 * @returns {Promise<Piece[]>}
 */
export async function withLetters(pieces, metafile, { file, minify }) {
  const written = await Promise.all(
    pieces.map(async piece => {
      const from = path.relative(path.dirname(piece.path), file).split(path.sep).join('/');
      const address = from.startsWith('.') ? from : `./${from}`;
      const header = (/** @type {string} */ name) => `var ${name}=require("${address}").patternOf;`;
      return { ...piece, text: await withKnownLetters(piece.text, { as: 'script', header }) };
    }),
  );
  const own = path.relative(root, file);
  const needing = new Set(written.filter(({ text }, index) => text !== pieces[index]?.text).map(piece => piece.path));
  for (const [output, { imports }] of Object.entries(metafile.outputs)) {
    if (needing.has(path.resolve(root, output))) imports.push({ path: own, kind: 'import-statement' });
  }
  metafile.outputs[own] = { bytes: 0, inputs: {}, imports: [], exports: [] };
  return [...written, { path: file, text: await knownLettersMaker(minify), map: undefined }];
}

/** @type {Promise<KnownLetters> | undefined} */
let known;

/** @returns {Promise<KnownLetters>} */
function knownLetters() {
  const load = async () => {
    const module = { exports: {} };
    // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is the project's own code.
    new Function('module', await knownLettersMaker(false))(module);
    return /** @type {KnownLetters} */ (module.exports);
  };
  return (known ??= load());
}

/**
 * What makes such patterns, as CommonJS.
 * @param {boolean} minify
 */
export async function knownLettersMaker(minify) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [maker],
    bundle: true,
    write: false,
    minify,
    platform: 'node',
    format: 'cjs',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

// The first file of a split build for a browser, which the editor there loads alone.
import path from 'node:path';
import { build } from 'esbuild';
import { extensionId, root } from '../support/paths.mjs';

/** @typedef {import('./commonJs.mjs').Piece} Piece */
/** @typedef {ReadonlyMap<string, readonly string[]>} Needs by path in the folder of what is built: what each piece requires when it begins */

/**
 * Puts what the web's entry needs when it begins into one file with it, and tells it what the others need.
 * @param {readonly Piece[]} pieces
 * @param {import('esbuild').Metafile} metafile
 * @param {{ folder: string, start: string, minify: boolean }} options
 * @returns {Promise<Piece[]>}
 */
export async function withWebStart(pieces, metafile, { folder, start, minify }) {
  const needs = needsOf(metafile, folder);
  const inside = closure([start], name => needs.get(name) ?? []);
  const texts = new Map(pieces.map(piece => [nameIn(folder, piece.path), piece.text]));
  const table = [...inside].map(
    name => `${JSON.stringify(name)}:function(module,exports,require){${texts.get(name)}\n}`,
  );
  const reachable = [...closure([start], name => everything(metafile, folder, name))];
  const outside = Object.fromEntries(
    reachable.filter(name => !inside.has(name)).map(name => [name, needs.get(name) ?? []]),
  );
  const file = path.join(folder, start);
  const text = `"use strict";
${await loader(minify)}
module.exports=webPieces.startPieces({inside:{${table.join(',\n')}},needs:${JSON.stringify(outside)},fromEditor:require,read:async path=>{
const{Uri,extensions,workspace}=require("vscode");
const{extensionUri}=extensions.getExtension(${JSON.stringify(extensionId)});
return new TextDecoder().decode(await workspace.fs.readFile(Uri.joinPath(extensionUri,"dist",path)))}},${JSON.stringify(start)});
`;
  return pieces.map(piece => (piece.path === file ? { path: file, text, map: undefined } : piece));
}

/**
 * @param {import('esbuild').Metafile} metafile
 * @param {string} folder
 * @returns {Needs}
 */
function needsOf({ outputs }, folder) {
  return new Map(
    Object.entries(outputs).map(([file, { imports }]) => [
      nameIn(folder, file),
      imports
        .filter(({ kind, external }) => kind === 'import-statement' && !external)
        .map(one => nameIn(folder, one.path)),
    ]),
  );
}

/**
 * Whatever a piece may load, at once or later.
 * @param {import('esbuild').Metafile} metafile
 * @param {string} folder
 * @param {string} name
 */
function everything({ outputs }, folder, name) {
  const output = Object.entries(outputs).find(([file]) => nameIn(folder, file) === name)?.[1];
  return (output?.imports ?? []).filter(({ external }) => !external).map(one => nameIn(folder, one.path));
}

/**
 * @param {readonly string[]} first
 * @param {(name: string) => readonly string[]} next
 */
function closure(first, next) {
  const all = new Set(first);
  // A set that grows while it is gone through is gone through to its end.
  for (const name of all) for (const one of next(name)) all.add(one);
  return all;
}

/**
 * @param {string} folder
 * @param {string} file absolute, or as esbuild's records have it: from the project's folder
 */
function nameIn(folder, file) {
  return path.relative(folder, path.resolve(root, file)).split(path.sep).join('/');
}

/**
 * What runs the pieces, as a script that puts it into `webPieces`.
 * @param {boolean} minify
 */
async function loader(minify) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/start/webPieces.ts'],
    bundle: true,
    write: false,
    minify,
    format: 'iife',
    globalName: 'webPieces',
    target: 'es2022',
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}

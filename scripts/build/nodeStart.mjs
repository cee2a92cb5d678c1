// The first file of a program for Node: it runs the pieces of the build with the engine's own code for them, where that was kept.
import { build } from 'esbuild';
import { root } from '../support/paths.mjs';

/** @typedef {import('./commonJs.mjs').Piece} Piece */

/**
 * Puts what runs the pieces in front of a program.
 * @param {Piece} piece
 * @param {boolean} minify
 * @returns {Promise<Piece>}
 */
export async function withNodeStart(piece, minify) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: { contents: starter, resolveDir: root, sourcefile: 'nodeStart.js' },
    bundle: true,
    write: false,
    minify,
    platform: 'node',
    format: 'iife',
    globalName: 'nodeStart',
    target: 'node20',
    logLevel: 'error',
  });
  // On one line, so that what is said of the program's lines stays true but for their number.
  const text = `"use strict";${outputFiles[0]?.text ?? ''}(function(require){${piece.text}\n})(nodeStart.requireFrom(__dirname,require));\n`;
  return { ...piece, text };
}

/** A program that loads nothing is to cost nothing: what runs the pieces begins with the first of them. */
const starter = `
export function requireFrom(folder, fromNode) {
  if (fromNode.isCompiled) return fromNode;
  let pieces;
  const ofPieces = () => (pieces ??= require('./src/start/compiledPieces.ts').compiledPieces(folder, fromNode));
  return name => (name.startsWith('.') ? ofPieces().require(name) : fromNode(name));
}
`;

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script, constants } from 'node:vm';

/** Runs the pieces of a split build in Node, with what the engine made of them when the build was made. */
export interface CompiledPieces {
  /** As Node’s own, for the piece at the top of the build. */
  readonly require: RequireCompiled;
  /** What has been run so far, by the path of its file. */
  readonly scripts: ReadonlyMap<string, Script>;
}

/** `require` as a piece has it. Node’s own has no `isCompiled`. */
export interface RequireCompiled {
  (name: string): unknown;
  readonly isCompiled: true;
}

/** What the engine made of a piece lies beside it, under its name with this behind. */
export const compiledEnding = '.v8';

const digestLength = 20;

/**
 * Runs pieces as Node would, each with the engine’s code for it where that lies beside it. Code that is damaged, that is of another text, or that another
 * version of Node made is left aside: the piece is compiled again, as it is without.
 *
 * @param folder the top of the build.
 * @param fromNode knows everything but the pieces.
 */
export function compiledPieces(folder: string, fromNode: (name: string) => unknown): CompiledPieces {
  const running = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();

  const run = (file: string): unknown => {
    const known = running.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    const script = compiled(file);
    scripts.set(file, script);
    running.set(file, module);
    const piece = script.runInThisContext() as Piece;
    piece(module.exports, requireIn(dirname(file)), module, file, dirname(file));
    return module.exports;
  };
  const requireIn = (from: string): RequireCompiled =>
    Object.assign((name: string) => (name.startsWith('.') ? run(join(from, name)) : fromNode(name)), {
      isCompiled: true as const,
    });
  return { require: requireIn(folder), scripts };
}

type Piece = (
  exports: unknown,
  require: RequireCompiled,
  module: { exports: unknown },
  filename: string,
  folder: string,
) => void;

function compiled(file: string): Script {
  const text = readFileSync(file, 'utf8');
  const cachedData = readCode(file, text);
  return new Script(`(function (exports, require, module, __filename, __dirname) {${withoutFirstLine(text)}\n})`, {
    filename: file,
    ...(cachedData && { cachedData }),
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
  });
}

/** `#!` stands at the very beginning of a file alone. */
function withoutFirstLine(text: string): string {
  return text.startsWith('#!') ? `//${text}` : text;
}

function readCode(file: string, text: string): Uint8Array | undefined {
  try {
    const kept = readFileSync(`${file}${compiledEnding}`);
    const code = kept.subarray(0, -digestLength);
    return kept.subarray(-digestLength).equals(digestOf(text, code)) ? code : undefined;
  } catch {
    return undefined;
  }
}

/** The engine’s code as it is kept: with a digest by which it is known again. */
export function keptCode(text: string, code: Uint8Array): Uint8Array {
  return Buffer.concat([code, digestOf(text, code)]);
}

/** The engine itself knows no text but by its length, and trusts what it is given. */
function digestOf(text: string, code: Uint8Array): Buffer {
  return createHash('sha1').update(text).update(code).digest();
}

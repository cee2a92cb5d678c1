// Lets the engine's code for the command line be kept beside it: a check of one article spends half its time on having the program compiled. The code is what
// this version of Node makes of the program; another version leaves it aside. It lies where the program lies and is as trustworthy: nothing is written when the
// program runs.
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { newsroom, root } from '../support/paths.mjs';

/**
 * Checks the sample newsroom with a command line that was just built, and keeps the code of what ran.
 * @param {string} dist the folder of the build
 * @throws {Error} when the engine does not take the code that was kept: then something tells it to work in another way while the program is being loaded
 */
export async function keepCode(dist) {
  const temp = await mkdtemp(path.join(tmpdir(), 'copydesk-code-'));
  try {
    const recorder = path.join(temp, 'recorder.mjs');
    await build({
      absWorkingDir: root,
      stdin: { contents: recording, resolveDir: root, sourcefile: 'recorder.js' },
      outfile: recorder,
      bundle: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      logLevel: 'error',
    });
    const program = pathToFileURL(recorder).href;
    const run = (/** @type {'keep' | 'try'} */ what) =>
      promisify(execFile)(
        process.execPath,
        ['--input-type=module', '-e', `import ${JSON.stringify(program)}`, dist, what],
        { cwd: newsroom, maxBuffer: 2 ** 26 },
      ).catch((/** @type {unknown} */ error) => {
        // With its output the error is as long as the report on the newsroom.
        throw new Error(error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error));
      });
    await run('keep');
    await run('try');
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

const recording = `
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { compiledEnding, compiledPieces, keptCode } from './src/start/compiledPieces.ts';

const [, folder, what] = process.argv;
const pieces = compiledPieces(folder, createRequire(folder + '/'));
process.argv = [process.execPath, folder + '/cli.js', 'lint', '--format', 'json'];
process.on('exit', () => {
  // The sample has errors in it. Whatever else happened, there is no code to be kept, and the build is whole without.
  if (what === 'try') {
    const left = [...pieces.scripts].filter(([, script]) => script.cachedDataRejected).map(([file]) => file);
    if (left.length > 0) console.error('The engine leaves aside its code for ' + left.join(', '));
    process.exitCode = left.length > 0 ? 3 : 0;
  } else if (process.exitCode === 1) {
    for (const [file, script] of pieces.scripts) {
      const text = readFileSync(file, 'utf8');
      // The program's first file is none of the pieces: its name stays the same in every build. A small piece is compiled as soon as its code is read; the very first
      // are read before the engine is told how to work.
      if (file !== folder + '/cli.js' && text.length > 2000) writeFileSync(file + compiledEnding, keptCode(text, script.createCachedData()));
    }
    process.exitCode = 0;
  }
});
pieces.require('./cli.js');
`;

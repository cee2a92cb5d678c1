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
    await promisify(execFile)(
      process.execPath,
      ['--input-type=module', '-e', `import ${JSON.stringify(program)}`, dist],
      {
        cwd: newsroom,
        maxBuffer: 2 ** 26,
      },
    );
  } finally {
    await rm(temp, { recursive: true, force: true });
  }
}

const recording = `
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { withUsualFlags } from './src/cli/ports/heapKeeper.ts';
import { compiledEnding, compiledPieces, keptCode } from './src/start/compiledPieces.ts';

const folder = process.argv[1];
const pieces = compiledPieces(folder, createRequire(folder + '/'));
process.argv = [process.execPath, folder + '/cli.js', 'lint', '--format', 'json'];
process.on('exit', () => {
  // The sample has errors in it. Whatever else happened, there is no code to be kept, and the build is whole without.
  if (process.exitCode === 1) {
    withUsualFlags();
    // The program's first file is none of the pieces: its name stays the same in every build.
    for (const [file, script] of pieces.scripts) {
      if (file !== folder + '/cli.js') writeFileSync(file + compiledEnding, keptCode(readFileSync(file, 'utf8'), script.createCachedData()));
    }
    process.exitCode = 0;
  }
});
pieces.require('./cli.js');
`;

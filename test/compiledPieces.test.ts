import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { compiledEnding, compiledPieces, keptCode } from '../src/start/compiledPieces.js';

let folder = '';
const file = (name: string): string => path.join(folder, name);
const texts: Readonly<Record<string, string>> = {
  'main.js':
    "#!/usr/bin/env node\nexports.words = () => require('./chunks/words.js').words() + require('node:path').sep; exports.here = __filename;",
  'chunks/words.js':
    "globalThis.piecesRun = (globalThis.piecesRun ?? 0) + 1; exports.words = () => 'from ' + require('./desk.js').name;",
  'chunks/desk.js': "exports.words = require('./words.js').words; exports.name = 'the desk';",
  'chunks/broken.js': "throw new Error('It does not run.');",
};

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'copydesk-pieces-'));
  await mkdir(file('chunks'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(async () => {
  for (const [name, text] of Object.entries(texts)) await writeFile(file(name), text);
});

interface Main {
  readonly words: () => string;
  readonly here: string;
}

/** Runs the build; `used`: for each piece, whether the engine's code for it was there and was taken. */
function start(): { main: Main; said: string; used: Record<string, boolean | undefined>; keep: () => Promise<void> } {
  const pieces = compiledPieces(folder, createRequire(file('main.js')));
  const main = pieces.require('./main.js') as Main;
  const said = main.words();
  const scripts = [...pieces.scripts].map(([name, script]) => [path.relative(folder, name), script] as const);
  return {
    main,
    said,
    used: Object.fromEntries(
      scripts.map(([name, { cachedDataRejected }]) => [
        path.basename(name),
        cachedDataRejected === undefined ? undefined : !cachedDataRejected,
      ]),
    ),
    keep: async () => {
      for (const [name, script] of scripts) {
        const code = keptCode(await readFile(file(name), 'utf8'), script.createCachedData());
        await writeFile(file(name) + compiledEnding, code);
      }
    },
  };
}

const deskCode = (): string => file('chunks/desk.js') + compiledEnding;

/** Gives the desk another name of the same length. @returns the new text of its piece. */
async function rewrite(name: string): Promise<string> {
  const text = (texts['chunks/desk.js'] ?? '').replace('the desk', name);
  await writeFile(file('chunks/desk.js'), text);
  return text;
}

const all = (used: boolean | undefined): object => ({ 'main.js': used, 'words.js': used, 'desk.js': used });

describe('the pieces of a build in Node', () => {
  test('run as Node’s own do, each once', () => {
    const { main, said, used } = start();
    expect({ said, here: main.here, used }).toEqual({
      said: `from the desk${path.sep}`,
      here: file('main.js'),
      used: all(undefined),
    });
    const { piecesRun } = globalThis as unknown as { piecesRun: number };
    expect(piecesRun).toBe(1);
  });

  test('take the engine’s code where it was kept', async () => {
    await start().keep();
    expect(start()).toMatchObject({ said: `from the desk${path.sep}`, used: all(true) });
    // Under a text that nobody has compiled yet, the code of the old one shows itself.
    const text = await rewrite('one desk');
    await writeFile(deskCode(), keptCode(text, (await readFile(deskCode())).subarray(0, -20)));
    expect(start().said).toBe(`from the desk${path.sep}`);
  });

  test.each<[string, (kept: Buffer) => Buffer]>([
    ['is cut off', kept => kept.subarray(0, kept.length >> 1)],
    ['is empty', () => Buffer.alloc(0)],
    [
      'has a wrong byte',
      kept => Buffer.from(kept).fill(kept.readUInt8(kept.length >> 1) ^ 1, kept.length >> 1, (kept.length >> 1) + 1),
    ],
  ])('leave code aside that %s', async (_, damage) => {
    await start().keep();
    await writeFile(deskCode(), damage(await readFile(deskCode())));
    expect(start()).toMatchObject({ said: `from the desk${path.sep}`, used: { ...all(true), 'desk.js': undefined } });
  });

  test('leave code aside that is of another text, be it of the same length', async () => {
    await start().keep();
    await rewrite('new desk');
    expect(start()).toMatchObject({
      said: `from new desk${path.sep}`,
      used: { 'desk.js': undefined, 'words.js': true },
    });
  });

  test('leave code aside that another version of the engine made', async () => {
    await start().keep();
    const code = (await readFile(deskCode())).subarray(0, -20);
    // The engine's mark of its version stands behind its first word.
    code.writeUInt8(code.readUInt8(4) ^ 1, 4);
    await writeFile(deskCode(), keptCode(await rewrite('our desk'), code));
    expect(start()).toMatchObject({ said: `from our desk${path.sep}`, used: { 'desk.js': false, 'words.js': true } });
  });

  test('fail as Node’s own do', () => {
    const { require } = compiledPieces(folder, createRequire(file('main.js')));
    expect(() => require('./chunks/broken.js')).toThrow('It does not run.');
    expect(() => require('./chunks/none.js')).toThrow(/ENOENT/);
  });
});

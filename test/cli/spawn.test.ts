import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder = '';
let command = '';
let server: Server;

const page =
  '<!DOCTYPE html><html><title>Readout of the Talks</title><body><main><h1>Readout of the Talks</h1><p>The ministers met.</p></main></body></html>';

/** The command as it ships: one file, and the reader of pages beside it. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-cli-'));
  command = join(folder, 'dist', 'cli.js');
  await build({
    entryPoints: {
      cli: 'src/cli/main.ts',
      lintThread: 'src/cli/lintThreadMain.ts',
      htmlReader: 'src/host/htmlReader.ts',
      readerWorker: 'src/host/readerWorker.ts',
    },
    outdir: join(folder, 'dist'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    define: { 'process.env.COPYDESK_VERSION': '"1.2.3"', 'import.meta.url': 'moduleAddress' },
    banner: { js: "const moduleAddress = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'error',
  });
  server = createServer((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(page));
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
}, 60_000);

afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true, force: true });
});

interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

interface Running extends Promise<Ended> {
  readonly child: ReturnType<typeof spawn>;
}

function start(argv: readonly string[], cwd: string, program = command): Running {
  const child = spawn(process.execPath, [program, ...argv], { cwd, timeout: 60_000, stdio: 'pipe' });
  let output = '';
  let errors = '';
  child.stdout.on('data', (piece: Buffer) => (output += piece.toString()));
  child.stderr.on('data', (piece: Buffer) => (errors += piece.toString()));
  const ended = new Promise<Ended>(done =>
    child.on('close', code => {
      done({ code, output, errors });
    }),
  );
  return Object.assign(ended, { child });
}

async function desk(files: Record<string, string> = {}): Promise<string> {
  const made = await mkdtemp(join(folder, 'desk-'));
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(made, path, '..'), { recursive: true });
    await writeFile(join(made, path), text);
  }
  return made;
}

describe('the built command', () => {
  test('prints its version without loading the core', async () => {
    expect(await start(['--version'], folder)).toEqual({ code: 0, output: '1.2.3\n', errors: '' });
  });

  test('makes an article from a web page, checks it and renders it', async () => {
    const cwd = await desk();
    const { port } = server.address() as AddressInfo;
    const made = await start(['new', '--from', `http://127.0.0.1:${port}/talks`], cwd);
    expect(made).toMatchObject({ code: 0, errors: '' });
    const [source = '', article = ''] = made.output.split('\n');
    expect(await readFile(join(cwd, source), 'utf8')).toContain('The ministers met.');
    const checked = await start(['lint', '--format', 'json'], cwd);
    expect(checked.code).toBe(1);
    expect(checked.output).toContain('"placeholder-left"');
    const rendered = await start(['render', article, '--out', 'page.html'], cwd);
    expect(rendered).toMatchObject({ code: 0, output: '' });
    expect(rendered.errors).toMatch(/^drafts\/\S+\.md: \d+ errors are open in this article\.$/m);
    expect(await readFile(join(cwd, 'page.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/);
  });

  test('reads standard input', async () => {
    const cwd = await desk();
    const running = start(['lint', '-', '--format', 'json'], cwd);
    running.child.stdin?.end('# Headline\n\nTODO\n');
    expect((await running).output).toContain('"placeholder-left"');
  });

  test('does not mind a reader that has gone', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, n) => [`a${n}.md`, `---\nprofile: x\n---\n${'TODO\n\n'.repeat(200)}`]),
    );
    const running = start(['lint', '--format', 'json'], await desk(many));
    running.child.stdout?.destroy();
    expect(await running).toMatchObject({ code: 1, errors: '' });
  });

  test('ends a long check on Ctrl-C with what it has found, and keeps it for the next one', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 400 }, (_, n) => [`a${n}.md`, `---\nprofile: x\n---\n# A\n\n${'TODO\n\n'.repeat(100)}`]),
    );
    const cwd = await desk(many);
    const running = start(['lint', '--format', 'json', '--cache'], cwd);
    running.child.stdout?.once('data', () => running.child.kill('SIGINT'));
    const { code, output, errors } = await running;
    expect(code).toBe(130);
    expect(errors).toMatch(/^Stopped: \d+ files were not checked\./);
    const { files, summary } = JSON.parse(output) as {
      files: object[];
      summary: { files: number; notChecked: number };
    };
    expect(files).toHaveLength(summary.files);
    expect(summary.files).toBeGreaterThan(0);
    expect(summary.files + summary.notChecked).toBe(400);
    const kept = (await readdir(join(cwd, '.copydesk-cache'))).filter(name => name.endsWith('.json'));
    expect(kept).toHaveLength(summary.files);
  });

  test('shares many files with threads', async () => {
    // Long enough that threads are called on a quick machine, too.
    const article = `---\nprofile: x\n---\n# A\n\nTODO ${'They met and spoke of the harbours. '.repeat(6000)}`;
    const names = Array.from({ length: 100 }, (_, n) => `a${String(n).padStart(3, '0')}.md`);
    const many = Object.fromEntries(names.map(name => [name, article]));
    const cwd = await desk(many);
    const { output, errors } = await start(['lint', '--format', 'json', '--threads', '2'], cwd);
    const { files } = JSON.parse(output) as { files: { path: string; findings: unknown[] }[] };
    expect({ errors, paths: files.map(({ path }) => path) }).toEqual({ errors: '', paths: Object.keys(many) });
    expect(new Set(files.map(({ findings }) => findings.length)).size).toBe(1);
    // A thread in its place that finds no article anywhere shows that threads are asked.
    const idle = join(folder, 'idle');
    await mkdir(idle, { recursive: true });
    await copyFile(command, join(idle, 'cli.js'));
    await writeFile(
      join(idle, 'lintThread.js'),
      `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ id }) => parentPort.postMessage({ id, outcome: { state: 'no article' } }));`,
    );
    const sharedOnce = async (): Promise<number> => {
      const shared = await start(['lint', '--format', 'json', '--threads', '2'], cwd, join(idle, 'cli.js'));
      return (JSON.parse(shared.output) as { summary: { files: number } }).summary.files;
    };
    // On a busy machine all may be done before the thread is up; not time after time.
    let count = await sharedOnce();
    for (let again = 0; again < 4 && count === 100; again++) count = await sharedOnce();
    expect(count).toBeLessThan(100);
    expect(count).toBeGreaterThan(3);
  });

  test('stops on Ctrl-C, and leaves nothing behind', async () => {
    const cwd = await desk();
    const running = start(['new', '--from', '-'], cwd);
    // More than a pipe holds: it is written once the command has begun to read.
    await new Promise(read => running.child.stdin?.write('Readout of the Talks\n'.repeat(20_000), read));
    running.child.kill('SIGINT');
    expect(await running).toMatchObject({ code: 130, output: '' });
    expect(await readdir(cwd)).toEqual([]);
  });
});

const shipped = resolve('dist/cli.js');
const isBuilt = existsSync(shipped);

describe.skipIf(!isBuilt)(`dist/cli.js${isBuilt ? '' : ' (skipped: run “npm run build” first)'}`, () => {
  test('has the version of package.json', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    expect(await start(['--version'], folder, shipped)).toEqual({ code: 0, output: `${version}\n`, errors: '' });
  });

  test('checks the sample newsroom: one good article, two bad', async () => {
    const { code, output, errors } = await start(['lint', '--format', 'json'], resolve('test/newsroom'), shipped);
    const { files } = JSON.parse(output) as { files: { findings: unknown[] }[] };
    expect({ code, errors, counts: files.map(({ findings }) => findings.length > 0) }).toEqual({
      code: 1,
      errors: '',
      counts: [false, true, true],
    });
  });
});

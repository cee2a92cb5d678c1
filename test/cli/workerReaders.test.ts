import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readoutFrom } from '../../src/core/index.js';
import { workerReaders, type ReaderLimits } from '../../src/host/workerReaders.js';
import { expected, releaseMail, releasePdf, releaseText, releaseWord } from '../core/readout/formats/build/release.js';

let folder = '';

/** The readers as they ship, and a folder of hostile ones in their place. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-readers-'));
  const names = ['htmlReader', 'feedReader', 'mailReader', 'wordReader', 'pdfReader', 'readerWorker'];
  await build({
    entryPoints: Object.fromEntries(names.map(name => [name, `src/host/${name}.ts`])),
    outdir: join(folder, 'built'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
    logOverride: { 'empty-import-meta': 'silent' },
  });
  await mkdir(join(folder, 'hostile'));
  await build({
    entryPoints: ['src/host/readerWorker.ts'],
    outdir: join(folder, 'hostile'),
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
  const hostile = {
    htmlReader: 'exports.readHtml = () => { for (;;); };',
    wordReader: 'exports.readWord = () => { const kept = []; for (;;) kept.push({ a: [kept.length] }); };',
    pdfReader:
      'exports.readPdf = async () => { const kept = []; for (;;) kept.push(Buffer.alloc(8e6, kept.length)); };',
    mailReader: 'exports.readMail = () => process.exit(0);',
    feedReader: 'throw new Error("broken");',
  };
  for (const [name, code] of Object.entries(hostile)) await writeFile(join(folder, 'hostile', `${name}.js`), code);
}, 60_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const usual: ReaderLimits = { timeMs: 20_000, heapMb: 128, growthMb: 400 };
const hostile = (limits: Partial<ReaderLimits> = {}): ReturnType<typeof workerReaders> =>
  workerReaders(join(folder, 'hostile'), { ...usual, ...limits });

describe('readers in threads', () => {
  it.each<[string, Uint8Array]>([
    ['a page', new TextEncoder().encode(`<html><main>${releaseText.replace(/[^\n]+/g, '<p>$&</p>')}</main></html>`)],
    ['a mail', releaseMail()],
    ['a Word document', releaseWord()],
    ['a PDF', releasePdf()],
  ])('read %s', async (_, bytes) => {
    const size = bytes.length;
    expect(await readoutFrom({ bytes }, workerReaders(join(folder, 'built')))).toMatchObject({ readout: expected });
    expect(bytes).toHaveLength(size);
  });

  it('read a feed', async () => {
    const xml = '<rss version="2.0"><channel><title>News</title><item><title>Readout</title></item></channel></rss>';
    expect(await workerReaders(join(folder, 'built')).readFeed(xml)).toMatchObject({ items: [{ title: 'Readout' }] });
  });

  it('tell of a damaged document', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 nothing');
    const result = await readoutFrom({ bytes }, workerReaders(join(folder, 'built')));
    expect(result).toEqual({ problem: expect.stringMatching(/damaged/) as string });
  });

  it('are ended when the time of the import is up', async () => {
    const cancel = new AbortController();
    const patient = readoutFrom({ text: '<html>' }, hostile(), { signal: cancel.signal });
    const hasty = readoutFrom({ text: '<html>' }, hostile(), { timeMs: 300 });
    const first = await Promise.race([patient.then(() => 'patient'), hasty.then(() => 'hasty')]);
    cancel.abort();
    expect(first).toBe('hasty');
    expect(await hasty).toEqual({ problem: expect.stringMatching(/too long/) as string });
    expect(await patient).toEqual({ problem: expect.stringMatching(/cancelled/) as string });
  });

  it('are ended when their own time is up', async () => {
    await expect(hostile({ timeMs: 300 }).readHtml('<html>')).rejects.toThrow(/too long/);
  });

  it('are ended when the person cancels', async () => {
    const cancel = new AbortController();
    setTimeout(() => {
      cancel.abort();
    }, 200);
    const result = await readoutFrom({ text: '<html>' }, hostile(), { signal: cancel.signal });
    expect(result).toEqual({ problem: expect.stringMatching(/cancelled/) as string });
  });

  it('of feeds are told that nobody waits', async () => {
    const xml = '<rss><channel><title>News</title></channel></rss>';
    const stop = AbortSignal.abort(new Error('nobody waits'));
    const read = workerReaders(join(folder, 'built')).readFeed(xml, undefined, stop);
    await expect(Promise.resolve(read)).rejects.toThrow(/nobody waits/);
  });

  it('are not begun when the person has cancelled already', async () => {
    const result = await readoutFrom({ text: '<html>' }, hostile(), { signal: AbortSignal.abort() });
    expect(result).toEqual({ problem: expect.stringMatching(/cancelled/) as string });
  });

  it.each([
    ['objects', { bytes: new TextEncoder().encode('PK\u0003\u0004word/document') }],
    ['unpacked data', { bytes: new TextEncoder().encode('%PDF-1.7') }],
  ])('are ended when they take too much memory for %s', async (_, input) => {
    expect(await readoutFrom(input, hostile())).toEqual({
      problem: expect.stringMatching(/far more than a release/) as string,
    });
  });

  it('tell when they end without a result, or cannot be loaded', async () => {
    const mail = new TextEncoder().encode('MIME-Version: 1.0\nFrom: a@b.example\nTo: c@d.example\n\nWords');
    expect(await readoutFrom({ bytes: mail }, hostile())).toEqual({
      problem: expect.stringMatching(/damaged/) as string,
    });
    await expect(Promise.resolve(hostile().readFeed('<rss>'))).rejects.toThrow(/broken/);
  });
});

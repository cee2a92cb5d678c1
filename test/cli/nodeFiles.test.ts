import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFiles } from '../../src/cli/ports/nodeFiles.js';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copydesk-files-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('a new file', () => {
  test('is written, and nothing else is left', async () => {
    expect(await nodeFiles.create(join(folder, 'a.md'), 'é')).toBe(true);
    expect(await readdir(folder)).toEqual(['a.md']);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('é');
  });

  test('never takes the place of another, nor of a broken link', async () => {
    await writeFile(join(folder, 'a.md'), 'mine');
    await symlink(join(folder, 'nowhere'), join(folder, 'b.md'));
    expect(await nodeFiles.create(join(folder, 'a.md'), 'new')).toBe(false);
    expect(await nodeFiles.create(join(folder, 'b.md'), 'new')).toBe(false);
    expect(await readFile(join(folder, 'a.md'), 'utf8')).toBe('mine');
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'b.md']);
  });

  test('of many writers at once, one succeeds', async () => {
    const path = join(folder, 'a.md');
    const tries = await Promise.all(Array.from({ length: 10 }, (_, index) => nodeFiles.create(path, String(index))));
    expect(tries.filter(done => done)).toHaveLength(1);
    expect(await readFile(path, 'utf8')).toBe(String(tries.indexOf(true)));
    expect(await readdir(folder)).toEqual(['a.md']);
  });

  test('in no folder fails and leaves nothing', async () => {
    await expect(nodeFiles.create(join(folder, 'none', 'a.md'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('a file that is replaced', () => {
  test('keeps its permissions, and a link keeps leading to it', async () => {
    const path = join(folder, 'a.md');
    await writeFile(path, 'old');
    await chmod(path, 0o640);
    await symlink(path, join(folder, 'link.md'));
    await nodeFiles.replace(join(folder, 'link.md'), 'new');
    expect(await readFile(path, 'utf8')).toBe('new');
    expect((await stat(path)).mode & 0o777).toBe(0o640);
    expect((await readdir(folder)).sort()).toEqual(['a.md', 'link.md']);
  });

  test('stays as it is when the new one cannot be put in its place', async () => {
    await mkdir(join(folder, 'a', 'b'), { recursive: true });
    await expect(nodeFiles.replace(join(folder, 'a'), 'x')).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['a']);
  });
});

describe('folders', () => {
  test('are made with those above them, and removed only when they are empty', async () => {
    const inner = join(folder, 'a', 'b');
    const made = await nodeFiles.makeFolder(inner);
    expect(made).toEqual([inner, join(folder, 'a')]);
    expect(await nodeFiles.makeFolder(inner)).toEqual([]);
    await writeFile(join(folder, 'a', 'mine.txt'), '');
    for (const one of made) await nodeFiles.removeEmptyFolder(one);
    expect(await readdir(join(folder, 'a'))).toEqual(['mine.txt']);
  });

  test('that cannot be made are told of at once, and nothing is left of what was', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(nodeFiles.makeFolder(join(folder, 'file', 'a'))).rejects.toMatchObject({ code: 'ENOTDIR' });
    await expect(nodeFiles.makeFolder(join(folder, 'file'))).rejects.toMatchObject({ code: 'EEXIST' });
    const tooLong = 'x'.repeat(300);
    await expect(nodeFiles.makeFolder(join(folder, 'a', tooLong))).rejects.toMatchObject({ code: 'ENAMETOOLONG' });
    expect(await readdir(folder)).toEqual(['file']);
  });

  test.runIf(process.platform === 'linux')('end where nobody can make one', async () => {
    await expect(nodeFiles.makeFolder('/proc/copydesk-none/a')).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('are searched by globs, without packages and repositories', async () => {
    for (const path of ['x/a.md', 'x/node_modules/b.md', '.git/c.md', 'x/d.txt']) {
      await mkdir(join(folder, path, '..'), { recursive: true });
      await writeFile(join(folder, path), '');
    }
    expect(await nodeFiles.glob(['**/*.{md,markdown}'], folder)).toEqual([join(folder, 'x/a.md')]);
  });
});

describe('information and reading', () => {
  test('tells files, folders and nothing apart', async () => {
    await writeFile(join(folder, 'a'), 'abc');
    expect(await nodeFiles.info(join(folder, 'a'))).toEqual({ kind: 'file', size: 3 });
    expect(await nodeFiles.info(folder)).toMatchObject({ kind: 'folder' });
    expect(await nodeFiles.info(join(folder, 'none'))).toBeUndefined();
    expect(await nodeFiles.info(join(folder, 'a', 'b'))).toBeUndefined();
  });

  test('reads no more than it is asked for', async () => {
    await writeFile(join(folder, 'a'), 'abcdef');
    expect(Buffer.from(await nodeFiles.read(join(folder, 'a'), 3)).toString()).toBe('abc');
    expect(Buffer.from(await nodeFiles.read(join(folder, 'a'), 30)).toString()).toBe('abcdef');
  });
});

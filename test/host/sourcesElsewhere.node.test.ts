import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { articleWith, goodSource } from './support/articles.js';
import { waitForDiagnostics, ruleOf } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { closeAllEditors, inWorkspace, open, readText, remove, workspaceRoot } from './support/workspace.js';

describe('Sources elsewhere', () => {
  let outside: string;
  const written: vscode.Uri[] = [];

  before(async () => {
    await activate();
    outside = await mkdtemp(join(tmpdir(), 'copydesk-outside-'));
    await writeFile(join(outside, 'x.md'), await readText(goodSource()));
    await symlink(join(outside, 'x.md'), inWorkspace('sources/leads-out.md').fsPath);
  });
  afterEach(closeAllEditors);
  after(async () => {
    for (const uri of written) await remove(uri);
    await rm(inWorkspace('sources/leads-out.md').fsPath);
    await rm(outside, { recursive: true });
  });

  it('are not read, whether the path or a link leads out of the newsroom’s folder', async () => {
    const away = workspaceRoot().path.split('/').fill('..').join('/');
    for (const file of [`${away}${vscode.Uri.file(outside).path}/x.md`, '../sources/leads-out.md']) {
      const uri = await articleWith({ '../sources/2026-05-14-haarlund-verrin.md': file });
      written.push(uri);
      await open(uri);
      const found = await waitForDiagnostics(uri, all => all.some(one => ruleOf(one) === 'source-missing'));
      const missing = found.find(one => ruleOf(one) === 'source-missing');
      assert.match(missing?.message ?? '', /outside of the newsroom’s folder/);
    }
  });
});

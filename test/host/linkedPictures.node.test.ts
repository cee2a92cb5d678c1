import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { PicturesBeside } from '../../src/features/preview/images.js';
import { liesInUnlinked } from '../../src/host/liesIn.js';
import { liesInOnDisk } from '../../src/host/liesInOnDisk.js';
import { articleWith } from './support/articles.js';
import { activate } from './support/extension.js';
import { closeAllEditors, inWorkspace } from './support/workspace.js';

describe('Pictures behind links', () => {
  let outside: string;
  const inDrafts = (name: string): string => inWorkspace(`drafts/${name}`).fsPath;
  const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);

  before(async () => {
    await activate();
    outside = await mkdtemp(join(tmpdir(), 'copydesk-outside-'));
    await writeFile(join(outside, 'private.png'), bytes);
    await mkdir(inDrafts('pictures'), { recursive: true });
    await writeFile(inDrafts('pictures/map.png'), bytes);
    await symlink(outside, inDrafts('leads-out'), 'dir');
    await symlink(join(outside, 'private.png'), inDrafts('leads-out.png'));
    await symlink(inDrafts('pictures'), inDrafts('leads-in'), 'dir');
    await symlink(inDrafts('pictures/map.png'), inDrafts('leads-in.png'));
  });
  afterEach(closeAllEditors);
  after(async () => {
    for (const name of ['pictures', 'leads-out', 'leads-out.png', 'leads-in', 'leads-in.png', 'later.png'])
      await rm(inDrafts(name), { recursive: true });
    await rm(outside, { recursive: true });
  });

  it('go into a page where they lead to a place beside the article, and nowhere else', async () => {
    const names = ['leads-out/private.png', 'leads-out.png', 'leads-in/map.png', 'leads-in.png'];
    const pictures = names.map(name => `![${name}](${name})`).join(' ');
    const uri = await articleWith({ '## Conclusion\n\n': `## Conclusion\n\n${pictures}\n\n` });
    const to = inWorkspace('exports/linked.html');
    await vscode.commands.executeCommand('copydesk.exportArticle', { uri, format: 'html', to });
    const page = new TextDecoder().decode(await vscode.workspace.fs.readFile(to));
    const carried = [...page.matchAll(/<img src="data:image\/png[^"]*" alt="([^"]*)"/g)].map(([, alt]) => alt);
    assert.deepEqual(carried, ['leads-in/map.png', 'leads-in.png']);
  });

  it('are shown in a preview where they go into a page', async () => {
    const pictures = new PicturesBeside(inWorkspace('drafts/linked.md'), liesInOnDisk);
    const names = ['leads-out/private.png', 'leads-out.png', 'leads-in/map.png', 'leads-in.png', 'later.png'];
    const shown = (): string[] => names.filter(name => pictures.fileOf(name));
    assert.deepEqual(shown(), [], 'nothing is known yet');
    assert.equal(await pictures.lookUp(), true);
    assert.deepEqual(shown(), ['leads-in/map.png', 'leads-in.png']);
    assert.equal(await pictures.lookUp(), false);
    await writeFile(inDrafts('later.png'), bytes);
    assert.equal(await pictures.lookUp(), true);
    assert.deepEqual(shown(), ['leads-in/map.png', 'leads-in.png', 'later.png']);
  });

  it('are taken for elsewhere where nobody can follow a link', async () => {
    const folder = inWorkspace('drafts');
    const lies = (name: string): Promise<boolean> => liesInUnlinked(folder, inWorkspace(`drafts/${name}`));
    assert.equal(await lies('pictures/map.png'), true);
    for (const name of ['leads-out/private.png', 'leads-out.png', 'leads-in/map.png', 'pictures/none.png', '../x.png'])
      assert.equal(await lies(name), false, name);
    assert.equal(await liesInOnDisk(folder, inWorkspace('drafts/pictures/none.png')), false);
  });
});

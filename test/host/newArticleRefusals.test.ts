import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { inNewsroom, newArticle, release } from './support/newArticle.js';
import { pressEscape } from './support/press.js';
import { closeAllEditors, inWorkspace, namesIn, newFile, remove } from './support/workspace.js';

describe('New Article from Readout', () => {
  const { nothingWritten } = inNewsroom();

  describe('writes nothing', () => {
    afterEach(nothingWritten);

    it('when the clipboard is empty', async () => {
      await vscode.env.clipboard.writeText(' \n');
      assert.equal(await newArticle({ from: 'clipboard' }), undefined);
    });

    it('when there is no editor to take the text from', async () => {
      await closeAllEditors();
      const pending = newArticle({ from: 'editor' });
      await pressEscape(pending);
      assert.equal(await pending, undefined);
    });

    const bad: Record<string, Uint8Array> = {
      'an empty file': new Uint8Array(),
      'a binary file': Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
      'a PDF': new TextEncoder().encode('%PDF-1.7\n%âãÏÓ\n1 0 obj'),
      'a file of 20 MB': new Uint8Array(20 * 1024 * 1024).fill(97),
    };
    for (const [name, bytes] of Object.entries(bad)) {
      it(`for ${name}`, async () => {
        const uri = await newFile('inbox/bad.txt', bytes);
        assert.equal(await newArticle({ from: uri }), undefined);
        await remove(uri);
      });
    }

    it('for a file that is gone', async () => {
      assert.equal(await newArticle({ from: inWorkspace('inbox/gone.txt') }), undefined);
    });

    it('for a folder', async () => {
      assert.equal(await newArticle({ from: inWorkspace('inbox') }), undefined);
    });

    it('when Escape is pressed at the first step', async () => {
      const pending = vscode.commands.executeCommand('copydesk.newArticle');
      await pressEscape(pending);
      assert.equal(await pending, undefined);
    });

    it('when Escape is pressed at the second step', async () => {
      await vscode.env.clipboard.writeText(release);
      const pending = vscode.commands.executeCommand('copydesk.newArticle', { from: 'clipboard' });
      await pressEscape(pending);
      assert.equal(await pending, undefined);
    });

    it('when the article cannot be written: the source goes too, and the folder made for it', async () => {
      await newFile('blocked/drafts', 'a file where a folder should be');
      await vscode.env.clipboard.writeText(release);
      assert.equal(await newArticle({ from: 'clipboard', folder: inWorkspace('blocked') }), undefined);
      assert.deepEqual(await namesIn('blocked'), ['drafts']);
      await remove('blocked');
    });
  });
});

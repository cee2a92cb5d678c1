import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { inNewsroom, newArticle, release, type NewArticle } from './support/newArticle.js';
import { pressEnter, pressEscape } from './support/press.js';
import { withSetting } from './support/settings.js';
import { readText } from './support/workspace.js';

const bare = release.split('\n\n').slice(3).join('\n\n');

describe('New Article, for what a release does not state,', () => {
  const { nothingWritten } = inNewsroom();

  /** Starts the command with the questions on. */
  const asking = (text: string, part: (pending: Thenable<NewArticle | undefined>) => Promise<void>) =>
    withSetting('copydesk.newArticle.askForMissing', true, async () => {
      await vscode.env.clipboard.writeText(text);
      await part(newArticle({ from: 'clipboard' }));
    });

  it('asks nothing when all is stated', async () => {
    await asking(release, async pending => {
      assert.ok(await pending);
    });
  });

  it('leaves open what is passed by with Enter', async () => {
    await asking(bare, async pending => {
      const result = await pressEnter(pending);
      assert.ok(result);
      assert.match(await readText(result.article), /\[TK: publisher/);
      assert.doesNotMatch(await readText(result.source), /^(publisher|published|event):/m);
    });
  });

  it('leaves nothing behind when Escape is pressed', async () => {
    await asking(bare, pressEscape);
    await nothingWritten();
  });

  it('asks nothing when the setting says so', async () => {
    await vscode.env.clipboard.writeText(bare);
    assert.ok(await newArticle({ from: 'clipboard' }));
  });
});

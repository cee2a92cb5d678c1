import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { contextKeysFeature } from '../../src/features/contextKeys.js';
import type { FeatureContext } from '../../src/features/feature.js';
import { goodArticle } from './support/articles.js';
import { askedOf } from './support/askedOf.js';
import { activate } from './support/extension.js';
import { closeAllEditors, open } from './support/workspace.js';

describe('What menus and the palette offer', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('is what was found out last, though what was asked before is answered later', async () => {
    await open(goodArticle);
    const checked = new vscode.EventEmitter<void>();
    const answers: ((isArticle: boolean) => void)[] = [];
    const isArticle = () => new Promise<boolean>(resolve => answers.push(resolve));
    const lint = { isArticle, onDidCheck: checked.event };
    const context = { lint, configs: { onDidChange: checked.event } } as unknown as FeatureContext;
    const set = await askedOf('setContext', async () => {
      const feature = contextKeysFeature(context);
      const asked = answers.splice(0);
      checked.fire();
      for (const answer of answers) answer(true);
      await new Promise(resolve => setTimeout(resolve));
      for (const answer of asked) answer(false);
      await new Promise(resolve => setTimeout(resolve));
      feature.dispose();
    });
    checked.dispose();
    assert.equal(set[set.lastIndexOf('copydesk.isArticle') + 1], true);
  });
});

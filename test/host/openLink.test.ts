import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { openLink } from '../../src/features/preview/openLink.js';
import { askedOf } from './support/askedOf.js';
import { inWorkspace } from './support/workspace.js';

describe('A link in the preview', () => {
  it('is handed on letter by letter, of the web and of mail, and of nothing else', async () => {
    const opened = await askedOf('vscode.open', async () => {
      for (const address of [
        'https://example.org/?q=bread%26butter',
        'mailto:desk@example.org?subject=Bread%26butter&body=One%20line',
        'command:workbench.action.closeWindow',
        '#below',
      ])
        await openLink(inWorkspace('drafts/links.md'), address);
    });
    assert.deepEqual(opened, [
      'https://example.org/?q=bread%26butter',
      'mailto:desk@example.org?subject=Bread%26butter&body=One%20line',
    ]);
  });
});

import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { openLink } from '../../src/features/preview/openLink.js';
import { inWorkspace } from './support/workspace.js';

/** What a command is asked for while something is done, in place of doing it. */
async function askedOf(command: string, part: () => Promise<void>): Promise<unknown[]> {
  const asked: unknown[] = [];
  const { commands } = vscode;
  const own = Object.getOwnPropertyDescriptor(commands, 'executeCommand');
  const execute = (name: string, ...words: unknown[]): Promise<void> => {
    if (name === command) asked.push(...words);
    return Promise.resolve();
  };
  Object.defineProperty(commands, 'executeCommand', { configurable: true, value: execute });
  try {
    await part();
  } finally {
    if (own) Object.defineProperty(commands, 'executeCommand', own);
    else Reflect.deleteProperty(commands, 'executeCommand');
  }
  return asked;
}

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

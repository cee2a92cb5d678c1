import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import manifest from '../../package.json' with { type: 'json' };
import { activate, extension } from './support/extension.js';
import { inBrowser } from './support/inBrowser.js';
import { workspaceRoot } from './support/workspace.js';

describe('activation', () => {
  before(activate);

  it('activates in a newsroom', () => {
    assert.ok(extension().isActive);
    assert.equal(workspaceRoot().scheme === 'file', !inBrowser);
    assert.equal('process' in globalThis, !inBrowser);
  });

  it('registers every command that the manifest declares', async () => {
    const registered = new Set(await vscode.commands.getCommands(true));
    const missing = manifest.contributes.commands.map(one => one.command).filter(command => !registered.has(command));
    assert.deepEqual(missing, []);
  });
});

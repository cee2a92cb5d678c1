// What needs the command line, and so Node, beside the editor: the browser has neither, and leaves this file out.
import assert from 'node:assert/strict';
import { before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { nodeFiles } from '../../src/cli/ports/nodeFiles.js';
import type { Ports } from '../../src/cli/ports/types.js';
import { projectFinder } from '../../src/cli/project.js';
import { rules, settingsInForce } from '../../src/core/index.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { nestedArticles, nestedSettings } from '../support/nestedSettings.js';
import { activate } from './support/extension.js';
import { inWorkspace, newFile, remove, workspaceRoot } from './support/workspace.js';

describe('Settings', () => {
  before(activate);

  it('are the same in the editor as on the command line, each from the same place', async () => {
    const folder = `house-${crypto.randomUUID()}`;
    for (const [path, text] of Object.entries(nestedSettings)) await newFile(`${folder}/${path}`, text);
    const log = vscode.window.createOutputChannel('Settings test', { log: true });
    const configs = new ProjectConfigs(log);
    // Of the machine, only its files matter here.
    const ports = { files: nodeFiles, folder: workspaceRoot().fsPath, errors: { write: () => Promise.resolve() } };
    const ofCommandLine = projectFinder(ports as unknown as Ports);
    for (const name of nestedArticles) {
      const uri = inWorkspace(`${folder}/${name}`);
      const inEditor = await configs.for(uri);
      const inCommandLine = await ofCommandLine.forFile(uri.fsPath);
      assert.deepEqual(inEditor.config, inCommandLine.config);
      assert.deepEqual(settingsInForce(inEditor, rules), settingsInForce(inCommandLine, rules));
    }
    configs.dispose();
    log.dispose();
    await remove(folder);
  });
});

import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { isClean } from './support/breaks.js';
import { diagnosticsOf, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { closeAllEditors, newFile, open, remove } from './support/workspace.js';
describe('Project file', () => {
  before(activate);
  afterEach(closeAllEditors);

  describe('obeys the project file', () => {
    // A folder of its own for each test: the editor keeps documents, and forgets removed files only after a while.
    let folder = '';
    beforeEach(() => {
      folder = `house-${crypto.randomUUID()}`;
    });
    const project = (rules: string) => newFile(`${folder}/.copydesk.jsonc`, `{ "rules": ${rules} }`);
    const draft = () => newFile(`${folder}/draft.md`, '---\nprofile: readout-article\n---\n\n# Headline\n\nTODO\n');
    const severity = (found: vscode.Diagnostic[]) => found.find(one => ruleOf(one) === 'placeholder-left')?.severity;

    afterEach(async () => {
      await closeAllEditors();
      await remove(folder);
    });

    it('for how much a rule weighs, at once when it changes', async () => {
      await project('{}');
      const uri = await draft();
      await open(uri);
      await waitForDiagnostics(uri, found => severity(found) === vscode.DiagnosticSeverity.Error);
      await project('{ "placeholder-left": "warning" }');
      await waitForDiagnostics(uri, found => severity(found) === vscode.DiagnosticSeverity.Warning);
      await project('{ "placeholder-left": "off" }');
      await waitForDiagnostics(uri, found => found.length > 0 && severity(found) === undefined);
      await remove(`${folder}/.copydesk.jsonc`);
      await waitForDiagnostics(uri, found => severity(found) === vscode.DiagnosticSeverity.Error);
    });

    it('and keeps the last good one when it is broken, with the problem in that file', async () => {
      const file = await project('{ "placeholder-left": "info" }');
      const uri = await draft();
      await open(uri);
      await waitForDiagnostics(uri, found => severity(found) === vscode.DiagnosticSeverity.Information);
      await vscode.workspace.fs.writeFile(file, new TextEncoder().encode('{ "rules": { "placeholder-left": }'));
      await waitForDiagnostics(file);
      assert.equal(severity(diagnosticsOf(uri)), vscode.DiagnosticSeverity.Information);
      await project('{ "placeholder-left": "hint" }');
      await waitForDiagnostics(file, isClean);
      await waitForDiagnostics(uri, found => severity(found) === vscode.DiagnosticSeverity.Hint);
    });

    it('and says which of its words it does not know', async () => {
      const file = await newFile(`${folder}/.copydesk.jsonc`, '{ "rules": { "no-such-rule": "error" } }');
      await open(await draft());
      const [problem] = await waitForDiagnostics(file);
      const document = await vscode.workspace.openTextDocument(file);
      assert.match(document.getText(problem?.range), /no-such-rule/);
    });
  });
});

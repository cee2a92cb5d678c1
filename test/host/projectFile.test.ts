import assert from 'node:assert/strict';
import { afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { isClean } from './support/breaks.js';
import { diagnosticsOf, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { readOnlyFiles } from './support/readOnlyFiles.js';
import { until } from './support/until.js';
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

    it('and keeps its problem in sight when it comes back before it was found to be gone', async () => {
      const missing = () => {
        throw vscode.FileSystemError.FileNotFound();
      };
      let isThere = false;
      let goOn: (() => void) | undefined;
      const broken = { type: vscode.FileType.File, ctime: 0, mtime: 0, size: 20 };
      const stat = async ({ path }: vscode.Uri): Promise<vscode.FileStat> => {
        if (path === '/house/.copydesk.jsonc') return isThere ? broken : missing();
        // The next that looks above the folder is made to wait.
        if (path === '/.copydesk.jsonc' && !isThere) await new Promise<void>(resolve => (goOn = resolve));
        return missing();
      };
      const disk = readOnlyFiles('copydesk-test-house', '{ "rules": }', { stat });
      const log = vscode.window.createOutputChannel('Copydesk test', { log: true });
      const configs = new ProjectConfigs(log);
      const onChange = (uri: vscode.Uri) => {
        (configs as unknown as { onChange: (changed: vscode.Uri) => void }).onChange(uri);
      };
      try {
        const file = vscode.Uri.parse('copydesk-test-house:/house/.copydesk.jsonc');
        onChange(file);
        await until(() => goOn);
        isThere = true;
        onChange(file);
        await waitForDiagnostics(file);
        goOn?.();
        // What is left of the first reading waits for nothing: it is over when anything else has its turn.
        await new Promise(resolve => setTimeout(resolve));
        assert.equal(diagnosticsOf(file).length, 1);
      } finally {
        vscode.Disposable.from(configs, log, disk).dispose();
      }
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

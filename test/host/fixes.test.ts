import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { rules, type Finding } from '../../src/core/index.js';
import { articleText, articleWith } from './support/articles.js';
import { breaks, broken, hasRule, isClean } from './support/breaks.js';
import { applyFix, codeActions, diagnosticsOf, offered, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { withSetting } from './support/settings.js';
import { until } from './support/until.js';
import { closeAllEditors, newFile, open, readText } from './support/workspace.js';
describe('Fixes', () => {
  before(activate);
  afterEach(closeAllEditors);

  describe('offers', () => {
    const fixable: typeof breaks = {
      ...breaks,
      // What YAML cannot be read for has no fix; a profile that does not exist has.
      'front-matter': text => text.replace('profile: readout-article', 'profile: readout-artikel'),
    };
    for (const { id: rule } of rules.filter(({ fixable }) => fixable)) {
      it(`a fix for ${rule} that mends it, undone in one step`, async () => {
        const text = fixable[rule]?.(await articleText()) ?? '';
        const uri = await newFile(`drafts/test-fix-${rule}.md`, text);
        const { document } = await open(uri);
        const found = await vscode.commands.executeCommand<Finding[]>('copydesk.checkArticle');
        const finding = found.find(one => one.rule === rule);
        const fix = finding?.fixes[0];
        const diagnostic = diagnosticsOf(uri).find(one => one.message === finding?.message);
        assert.ok(diagnostic && fix);
        const before = document.getText();
        const actions = await offered(uri, diagnostic.range, fix.title);
        assert.equal(actions.find(({ title }) => title === fix.title)?.isPreferred, fix.preferred);
        await applyFix(uri, diagnostic, fix.title);
        await waitForDiagnostics(uri, left => !left.some(one => one.message === diagnostic.message));
        await vscode.commands.executeCommand('undo');
        assert.equal(document.getText(), before);
      });
    }

    it('source.fixAll.copydesk, which applies every preferred fix', async () => {
      const text = breaks['chatbot-residue']?.(breaks['disclaimer']?.(await articleText()) ?? '') ?? '';
      const uri = await newFile('drafts/test-fix-all.md', text);
      await open(uri);
      await waitForDiagnostics(uri, hasRule('disclaimer'));
      const whole = new vscode.Range(0, 0, 0, 0);
      const [action] = await until(
        () => codeActions(uri, whole, 'source.fixAll.copydesk'),
        found => found.length > 0,
      );
      assert.ok(action?.edit);
      await vscode.workspace.applyEdit(action.edit);
      await waitForDiagnostics(uri, isClean);
    });

    it('fix-all on saving, where the person’s own setting asks for it', async () => {
      await withSetting('editor.codeActionsOnSave', { 'source.fixAll.copydesk': 'explicit' }, async () => {
        const uri = await broken('disclaimer');
        const { document } = await open(uri);
        const edit = new vscode.WorkspaceEdit();
        edit.insert(uri, document.lineAt(document.lineCount - 1).range.end, ' ');
        await vscode.workspace.applyEdit(edit);
        await document.save();
        assert.match(await readText(uri), /based solely/);
      });
    });

    it('a comment that lets a line be, with the reason that is asked for', async () => {
      const uri = await broken('placeholder-left');
      const { document } = await open(uri);
      const [diagnostic] = await waitForDiagnostics(uri, hasRule('placeholder-left'));
      assert.ok(diagnostic);
      const actions = await until(
        () => codeActions(uri, diagnostic.range, vscode.CodeActionKind.QuickFix.value),
        found => found.some(({ title }) => title.includes('placeholder-left')),
      );
      const command = actions.find(({ title }) => title.includes('placeholder-left'))?.command;
      const [which] = (command?.arguments ?? []) as object[];
      assert.ok(command && which);
      await vscode.commands.executeCommand(command.command, { ...which, reason: 'the port is -->\ncalled so' });
      assert.match(
        document.getText(),
        /<!-- copydesk-disable-next-line placeholder-left -- the port is → called so -->\n\[TK/,
      );
      await waitForDiagnostics(uri, isClean);
      await vscode.commands.executeCommand('undo');
      await waitForDiagnostics(uri, hasRule('placeholder-left'));
    });

    it('nothing where there is nothing of Copydesk’s', async () => {
      const uri = await newFile('notes/quiet.md', '# Notes\n\nTODO\n');
      await open(uri);
      assert.deepEqual(await codeActions(uri, new vscode.Range(0, 0, 2, 4), 'source.fixAll.copydesk'), []);
    });
  });

  describe('lets be', () => {
    it('what a comment in the article names', async () => {
      const uri = await articleWith({
        'The end of 2027 gives': 'TODO gives',
        '## Why it matters\n': '## Why it matters\n\n<!-- copydesk-disable placeholder-left -- a name -->\n',
      });
      await open(uri);
      assert.deepEqual(await vscode.commands.executeCommand('copydesk.checkArticle'), []);
    });
  });
});

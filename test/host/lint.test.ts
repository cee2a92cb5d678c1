import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { rules } from '../../src/core/index.js';
import { LintService, type LintPorts } from '../../src/features/lint/lintService.js';
import { liesInUnlinked } from '../../src/host/liesIn.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { editorSettings } from '../../src/host/settings.js';
import { SourceLibrary } from '../../src/host/sourceLibrary.js';
import { articleText, articleWith, goodArticle, goodSource, type Changes } from './support/articles.js';
import { openAsAPersonDoes } from './support/openAsAPersonDoes.js';
import { breaks, broken, hasRule, isClean, lacksRule } from './support/breaks.js';
import { diagnosticsOf, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { rulePage } from '../../src/features/lint/rulePages.js';
import { activate } from './support/extension.js';
import { withSetting } from './support/settings.js';
import { until } from './support/until.js';
import { closeAllEditors, newFile, open, openUntitled, readText, remove, replaceText } from './support/workspace.js';

const disclaimerText = 'This article is based solely on the provided Ministry of Defence of Norvania readout.';

/**
 * Waits until somebody who checks while one types has checked the next change of a document. Whoever has the same pause and said nothing by then
 * does not check it.
 */
async function checkedWhileTyping(document: vscode.TextDocument): Promise<void> {
  const log = vscode.window.createOutputChannel('Copydesk test', { log: true });
  const configs = new ProjectConfigs(log);
  const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
  const lint = new LintService({ configs, sources, settings: { checkRun: () => 'onType' }, log });
  try {
    const { version } = document;
    await until(() => (lint.published(document)?.version ?? 0) > version);
  } finally {
    vscode.Disposable.from(lint, configs, sources, log).dispose();
  }
}

describe('Lint', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('has a test for every rule', () => {
    assert.deepEqual(Object.keys(breaks).sort(), rules.map(({ id }) => id).sort());
  });

  describe('reports', () => {
    for (const rule of Object.keys(breaks)) {
      it(`${rule}, with its page, and is silent when it is undone`, async () => {
        const uri = await broken(rule);
        const editor = await open(uri);
        const found = await waitForDiagnostics(uri, hasRule(rule));
        const diagnostic = found.find(one => ruleOf(one) === rule);
        assert.equal(diagnostic?.source, 'Copydesk');
        assert.ok(typeof diagnostic.code === 'object');
        const page = await vscode.workspace.openTextDocument(diagnostic.code.target);
        assert.ok(page.getText().startsWith(`# ${rule}\n`));
        assert.match(diagnostic.message, /[.!?]$/);
        await replaceText(editor.document, await articleText());
        await waitForDiagnostics(uri, isClean);
        await vscode.commands.executeCommand('undo');
        await waitForDiagnostics(uri, hasRule(rule));
      });
    }

    it('with pages that lead to one another', async () => {
      const { uri } = await vscode.workspace.openTextDocument(rulePage('date-mismatch'));
      // The editor's own reader of Markdown starts late.
      const links = await until(
        () => vscode.commands.executeCommand<vscode.DocumentLink[]>('vscode.executeLinkProvider', uri, 10),
        found => found.length > 0,
      );
      for (const { target } of links) assert.ok(String(target).includes('copydesk-rule'), String(target));
    });

    it('nothing in the good article', async () => {
      const editor = await open(goodArticle);
      const findings = await vscode.commands.executeCommand('copydesk.checkArticle');
      assert.deepEqual(findings, []);
      assert.deepEqual(diagnosticsOf(editor.document.uri), []);
    });

    it('each kind of wrong disclaimer in its own words', async () => {
      const kinds: Changes[] = [
        { 'based solely': 'based mainly' },
        { [`## Disclaimer\n\n${disclaimerText}`]: 'Nothing.' },
        { '## Disclaimer\n': '## Background\n' },
      ];
      const messages = new Set<string>();
      for (const changes of kinds) {
        const uri = await articleWith(changes);
        await open(uri);
        const found = await waitForDiagnostics(uri, hasRule('disclaimer'));
        messages.add(found.find(one => ruleOf(one) === 'disclaimer')?.message ?? '');
      }
      assert.equal(messages.size, kinds.length);
    });

    it('the other place too, where a finding has one', async () => {
      const uri = await articleWith({ '## Conclusion': '## Conclusion\n\nOnce.\n\n## Conclusion' });
      await open(uri);
      const found = await waitForDiagnostics(uri, hasRule('required-section'));
      const [related] = found.find(one => ruleOf(one) === 'required-section')?.relatedInformation ?? [];
      assert.equal(related?.location.uri.toString(), uri.toString());
      const document = await vscode.workspace.openTextDocument(uri);
      assert.match(document.getText(related.location.range), /Conclusion/);
    });

    it('broken front matter at its line, and everything else still works', async () => {
      const uri = await newFile(
        'drafts/test-broken.md',
        breaks['front-matter']?.(await articleText({ '## Conclusion\n': '## Conclusion\n\nTODO\n' })) ?? '',
      );
      await open(uri);
      const found = await waitForDiagnostics(uri, hasRule('front-matter'));
      assert.ok(hasRule('placeholder-left')(found));
      const line = found.find(one => ruleOf(one) === 'front-matter')?.range.start.line ?? 0;
      assert.ok(line >= 1 && line <= 25, `line ${line}`);
    });

    for (const [name, change] of [
      ['CRLF line breaks', (text: string) => text.replace(/\n/g, '\r\n')],
      ['a byte order mark', (text: string) => `\uFEFF${text}`],
    ] as const) {
      it(`at the right place in a file with ${name}`, async () => {
        const text = change(await articleText({ 'The end of 2027 gives': 'TODO gives' }));
        const uri = await newFile(`drafts/test-${crypto.randomUUID()}.md`, text);
        const editor = await open(uri);
        const found = await waitForDiagnostics(uri, hasRule('placeholder-left'));
        assert.equal(found.length, 1);
        assert.equal(editor.document.getText(found[0]?.range), 'TODO');
      });
    }
  });

  describe('follows', () => {
    it('each document by itself when two are edited at once', async () => {
      const uris = [await articleWith(), await articleWith()];
      const editors = [
        await open(uris[0] ?? '', vscode.ViewColumn.One),
        await open(uris[1] ?? '', vscode.ViewColumn.Two),
      ];
      for (let round = 0; round < 10; round++) {
        for (const { document } of editors) {
          const edit = new vscode.WorkspaceEdit();
          edit.insert(document.uri, document.lineAt(document.lineCount - 1).range.end, round === 0 ? '\n\nTODO' : '.');
          await vscode.workspace.applyEdit(edit);
        }
      }
      for (const uri of uris) await waitForDiagnostics(uri, hasRule('placeholder-left'));
    });

    it('a source that is removed and comes back', async () => {
      await newFile('sources/test-moving.md', await readText(goodSource()));
      const uri = await articleWith({ '../sources/2026-05-14-haarlund-verrin.md': '../sources/test-moving.md' });
      await open(uri);
      const findings = await vscode.commands.executeCommand('copydesk.checkArticle');
      assert.deepEqual(findings, []);
      const text = await readText('sources/test-moving.md');
      await remove('sources/test-moving.md');
      await waitForDiagnostics(uri, hasRule('source-missing'));
      await newFile('sources/test-moving.md', text);
      await waitForDiagnostics(uri, lacksRule('source-missing'));
      await remove('sources/test-moving.md');
    });

    it('until the document is closed', async () => {
      const uri = await broken('placeholder-left');
      await openAsAPersonDoes(uri);
      await waitForDiagnostics(uri);
      await closeAllEditors();
      await waitForDiagnostics(uri, isClean);
    });
  });

  describe('minds the setting copydesk.check.run', () => {
    it('onSave: when the article is opened and saved, not while one types', async () => {
      await withSetting('copydesk.check.run', 'onSave', async () => {
        const uri = await articleWith();
        const { document } = await open(uri);
        const live = checkedWhileTyping(document);
        await replaceText(document, await articleText({ 'The end of 2027 gives': 'TODO gives' }));
        await live;
        assert.deepEqual(diagnosticsOf(uri), []);
        await document.save();
        await waitForDiagnostics(uri, hasRule('placeholder-left'));
      });
    });

    it('off: only when asked, and then it follows the typing', async () => {
      await withSetting('copydesk.check.run', 'off', async () => {
        const uri = await broken('placeholder-left');
        const { document } = await open(uri);
        const live = checkedWhileTyping(document);
        await replaceText(document, `${document.getText()}\n`);
        await live;
        assert.deepEqual(diagnosticsOf(uri), []);
        await vscode.commands.executeCommand('copydesk.checkArticle');
        await waitForDiagnostics(uri, hasRule('placeholder-left'));
        await replaceText(document, await articleText());
        await waitForDiagnostics(uri, isClean);
      });
    });

    it('and a change of it at once', async () => {
      const uri = await broken('placeholder-left');
      await open(uri);
      await waitForDiagnostics(uri);
      await withSetting('copydesk.check.run', 'off', async () => {
        await waitForDiagnostics(uri, isClean);
      });
      await waitForDiagnostics(uri);
    });
  });

  describe('knows what is an article', () => {
    it('and leaves other Markdown alone', async () => {
      const uri = await newFile('notes/plain.md', '# Notes\n\nTODO: call the ministry.\n');
      await open(uri);
      const later = await broken('placeholder-left');
      await open(later, vscode.ViewColumn.Two);
      await waitForDiagnostics(later);
      assert.deepEqual(diagnosticsOf(uri), []);
    });

    it('by the project file’s globs', async () => {
      const uri = await newFile('drafts/no-front-matter.md', '# Notes\n\nTODO: call the ministry.\n');
      await open(uri);
      await waitForDiagnostics(uri, hasRule('placeholder-left'));
      await closeAllEditors();
      await remove(uri);
    });

    it('by front matter, in a document that was never saved', async () => {
      const { document } = await openUntitled('---\nprofile: readout-article\n---\n\n# Headline\n\nTODO\n');
      const found = await waitForDiagnostics(document.uri, hasRule('placeholder-left'));
      assert.ok(lacksRule('source-missing')(found));
    });

    it('as soon as it says so', async () => {
      const { document } = await open(await newFile('notes/becoming.md', '# Notes\n\nTODO\n'));
      await replaceText(document, '---\nprofile: readout-article\n---\n\n# Notes\n\nTODO\n');
      await waitForDiagnostics(document.uri, hasRule('placeholder-left'));
      await replaceText(document, '# Notes\n\nTODO\n');
      await waitForDiagnostics(document.uri, isClean);
    });
  });

  it('takes away what was found before when a fault of its own keeps it from a check', async () => {
    const { document } = await open(await newFile('notes/fault.md', '---\nprofile: news-brief\n---\n\nTODO\n'));
    const log = vscode.window.createOutputChannel('Lint test', { log: true });
    let fails = false;
    const sources: LintPorts['sources'] = {
      read: () => (fails ? Promise.reject(new TypeError('made to fail')) : Promise.resolve([])),
      readOnce: () => Promise.resolve([]),
      onDidChange: () => new vscode.Disposable(() => undefined),
      release: () => undefined,
    };
    const configs = new ProjectConfigs(log);
    const ports = { configs, sources, settings: editorSettings, log };
    const service = new LintService(ports);
    await until(() => service.published(document));
    fails = true;
    await replaceText(document, '---\nprofile: news-brief\n---\n\nTODO TODO\n');
    await until(() => service.published(document) === undefined);
    fails = false;
    await replaceText(document, '---\nprofile: news-brief\n---\n\nTODO\n');
    await until(() => service.published(document));
    vscode.Disposable.from(service, configs, log).dispose();
  });
});

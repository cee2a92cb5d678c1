import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { articleText, goodArticle } from './support/articles.js';
import { openAsAPersonDoes } from './support/openAsAPersonDoes.js';
import { broken, hasRule, isClean, lacksRule } from './support/breaks.js';
import { diagnosticsOf, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import {
  closeAllEditors,
  newFile,
  open,
  openUntitled,
  overwrite,
  readText,
  remove,
  replaceText,
} from './support/workspace.js';
describe('Checks by command', () => {
  before(activate);
  afterEach(closeAllEditors);

  describe('Check Article', () => {
    it('checks a draft that does not say that it is an article, and follows it', async () => {
      const uri = await newFile('notes/draft.md', '# Notes\n\nTODO\n');
      const document = await openAsAPersonDoes(uri);
      await vscode.commands.executeCommand('copydesk.checkArticle');
      assert.ok(hasRule('placeholder-left')(diagnosticsOf(uri)));
      await replaceText(document, '# Notes\n\nDone.\n');
      await waitForDiagnostics(uri, lacksRule('placeholder-left'));
      await closeAllEditors();
      await waitForDiagnostics(uri, isClean);
    });

    it('checks text that was pasted into a new file', async () => {
      const { document } = await openUntitled(
        'Headline\n\nOkay, here’s a detailed article:\n\n**Key Takeaways:**\n\n- One.\n',
        'plaintext',
      );
      await vscode.commands.executeCommand('copydesk.checkArticle');
      const found = diagnosticsOf(document.uri);
      assert.ok(hasRule('chatbot-residue')(found));
      assert.ok(
        !found.some(one => one.message.includes('“Key takeaways” is missing')),
        'its own heading was not recognised',
      );
    });

    it('checks the document that it is called with', async () => {
      const uri = await broken('placeholder-left');
      await open(goodArticle);
      const findings = await vscode.commands.executeCommand<{ rule: string }[]>('copydesk.checkArticle', uri);
      assert.deepEqual(
        findings.map(({ rule }) => rule),
        ['placeholder-left'],
      );
    });

    it('does not check a file over 2 MB', async () => {
      const { document } = await openUntitled(`---\nprofile: readout-article\n---\n\nTODO\n${'word '.repeat(500_000)}`);
      assert.equal(await vscode.commands.executeCommand('copydesk.checkArticle'), undefined);
      assert.deepEqual(diagnosticsOf(document.uri), []);
    });
  });

  describe('Check All Articles', () => {
    it('checks every article, open or not, and leaves other Markdown alone', async () => {
      const closed = await broken('placeholder-left');
      const opened = await broken('empty-section');
      const other = await newFile('notes/other.md', 'TODO\n');
      await open(opened);
      const result = await vscode.commands.executeCommand<{ articles: number; counts: { error: number } }>(
        'copydesk.checkAllArticles',
      );
      assert.ok(result.articles >= 3);
      assert.ok(result.counts.error >= 1);
      assert.ok(hasRule('placeholder-left')(diagnosticsOf(closed)));
      assert.ok(hasRule('empty-section')(diagnosticsOf(opened)));
      assert.deepEqual(diagnosticsOf(other), []);
    });

    it('keeps what it found true when a file changes on disk or goes', async () => {
      const uri = await broken('placeholder-left');
      await vscode.commands.executeCommand('copydesk.checkAllArticles');
      assert.ok(hasRule('placeholder-left')(diagnosticsOf(uri)));
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(await articleText()));
      await waitForDiagnostics(uri, isClean);
      const gone = await broken('placeholder-left');
      await vscode.commands.executeCommand('copydesk.checkAllArticles');
      await waitForDiagnostics(gone);
      await remove(gone);
      await waitForDiagnostics(gone, isClean);
    });

    it('lets what it found stand until a changed file has been checked anew', async () => {
      const uri = await broken('placeholder-left');
      await vscode.commands.executeCommand('copydesk.checkAllArticles');
      const line = diagnosticsOf(uri).find(one => ruleOf(one) === 'placeholder-left')?.range.start.line;
      let wasEmpty = false;
      const watching = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
        wasEmpty ||= uris.some(one => one.toString() === uri.toString()) && diagnosticsOf(uri).length === 0;
      });
      const changed = (await readText(uri)).replace('## Conclusion', '\n\n## Conclusion');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(changed));
      await waitForDiagnostics(uri, found => {
        wasEmpty ||= found.length === 0;
        return found.some(one => ruleOf(one) === 'placeholder-left' && one.range.start.line === (line ?? 0) + 2);
      });
      watching.dispose();
      assert.equal(wasEmpty, false);
      await remove(uri);
    });

    it('keeps what it found in a file that is opened and closed again', async () => {
      const uri = await broken('placeholder-left');
      await vscode.commands.executeCommand('copydesk.checkAllArticles');
      await openAsAPersonDoes(uri);
      const closed = new Promise<vscode.Diagnostic[]>(resolve => {
        const listening = vscode.workspace.onDidCloseTextDocument(({ uri: gone }) => {
          if (gone.toString() !== uri.toString()) return;
          listening.dispose();
          resolve(diagnosticsOf(uri));
        });
      });
      await closeAllEditors();
      assert.ok(hasRule('placeholder-left')(await closed), 'the list was emptied, to be filled again');
      await overwrite(uri, await articleText());
      await waitForDiagnostics(uri, isClean);
    });

    it('skips what is no text and says so', async () => {
      const uri = await newFile(
        'drafts/test-binary.md',
        Uint8Array.from({ length: 4096 }, (_, index) => (index * 37) % 256),
      );
      const { skipped } = await vscode.commands.executeCommand<{ skipped: number }>('copydesk.checkAllArticles');
      assert.equal(skipped, 1);
      await remove(uri);
    });
  });
});

import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { articleWith, goodArticle } from './support/articles.js';
import { activate, extension } from './support/extension.js';
import { hasRule } from './support/breaks.js';
import { waitForDiagnostics } from './support/diagnostics.js';
import { selecting } from './support/selecting.js';
import { withSetting } from './support/settings.js';
import { until } from './support/until.js';
import { closeAllEditors, newFile, open, select } from './support/workspace.js';

describe('In the text', () => {
  before(activate);
  afterEach(closeAllEditors);

  describe('code lenses', () => {
    const lensesOf = async ({ uri }: vscode.TextDocument): Promise<vscode.CodeLens[]> =>
      (await vscode.commands.executeCommand<vscode.CodeLens[] | undefined>('vscode.executeCodeLensProvider', uri)) ??
      [];
    const titlesOf = async (document: vscode.TextDocument) =>
      (await lensesOf(document)).map(({ command }) => command?.title ?? '');

    it('say what each section holds and what is to be done there', async () => {
      const uri = await articleWith({ '## Conclusion\n': '## Conclusion\n\n[TK: the cost]\n' });
      const { document } = await open(uri);
      const lenses = await until(
        () => lensesOf(document),
        found => found.length > 0,
      );
      const above = (words: string) =>
        lenses
          .filter(({ range }) => document.lineAt(range.start.line).text === words)
          .map(({ command }) => command?.title);
      assert.deepEqual(above('## Key takeaways'), ['Facts only · nothing missing']);
      assert.deepEqual(above('## Conclusion'), ['Facts only · 1 place to fill in']);
      assert.deepEqual(above('## Why it matters'), ['Analysis · nothing missing']);
      assert.deepEqual(above('## What the readout does not say'), ['Open questions · nothing missing']);
      assert.deepEqual(above('## Disclaimer'), ['Nothing missing']);
      assert.deepEqual(above('# Norvania and Estoria to open joint maritime watch centre'), [
        'Readout article: 5 of 6 required sections are written',
      ]);
    });

    it('claim nothing of facts that nobody held against a source, in the lede or elsewhere', async () => {
      const article = '---\nprofile: readout-article\n---\n\n# Norvania opens a harbour\n\nNORVIK — It opened.\n';
      const { document } = await open(await newFile('drafts/lens.md', article));
      const titles = await until(
        () => titlesOf(document),
        found => found.length > 0,
      );
      assert.ok(!titles.some(title => title.endsWith('nothing missing')), titles.join('; '));
      const lenses = await lensesOf(document);
      assert.ok(lenses.some(({ range }) => range.start.line === 6));
    });

    it('lead to the first thing to do, and insert what is missing', async () => {
      const uri = await articleWith({ '## Conclusion\n': '## Weather\n\n[TK: the cost]\n' });
      const { document } = await open(uri);
      const insert = await until(async () =>
        (await lensesOf(document)).find(({ command }) => command?.title === 'Insert “Conclusion”'),
      );
      const { command } = insert;
      assert.ok(command);
      await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as unknown[]));
      assert.match(document.getText(), /## Conclusion\n/);
    });

    it('follow the setting, and are not there in other Markdown', async () => {
      const { document } = await open(goodArticle);
      await until(
        () => titlesOf(document),
        titles => titles.length > 0,
      );
      await withSetting('copydesk.codeLens', false, async () => {
        assert.deepEqual(await titlesOf(document), []);
      });
      const other = await open(await newFile('notes/lens.md', '# Notes\n\n## Disclaimer\n\nNone.\n'));
      assert.deepEqual(await titlesOf(other.document), []);
    });
  });

  describe('highlighting', () => {
    /** The words of each token, by type. */
    async function tokensOf(document: vscode.TextDocument): Promise<string[]> {
      const { uri } = document;
      const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend | undefined>(
        'vscode.provideDocumentSemanticTokensLegend',
        uri,
      );
      const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens | undefined>(
        'vscode.provideDocumentSemanticTokens',
        uri,
      );
      const found: string[] = [];
      let line = 0;
      let character = 0;
      const data = tokens?.data ?? new Uint32Array();
      for (let at = 0; at < data.length; at += 5) {
        const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(at, at + 4);
        character = lines === 0 ? character + characters : characters;
        line += lines;
        const words = document.getText(new vscode.Range(line, character, line, character + length));
        found.push(`${legend?.tokenTypes[type] ?? ''} ${words}`);
      }
      return found;
    }

    it('sets off what is to be filled in, and the words of directives', async () => {
      const uri = await articleWith({
        'byline: Ana Relph': 'byline: "[TK: who]"',
        '## Conclusion\n':
          '<!-- copydesk-disable-next-line placeholder-left -- the cost comes late -->\n## Conclusion\n\n[TK: the\ncost] `TODO`\n',
      });
      const { document } = await open(uri);
      assert.deepEqual(await tokensOf(document), [
        'copydeskPlaceholder [TK: who]',
        'copydeskDirective copydesk-disable-next-line',
        'copydeskPlaceholder [TK: the',
        'copydeskPlaceholder cost]',
      ]);
    });

    it('leaves other Markdown alone', async () => {
      const { document } = await open(await newFile('notes/tokens.md', '# Notes\n\nTODO [TK: this]\n'));
      assert.deepEqual(await tokensOf(document), []);
    });
  });

  describe('findings', () => {
    it('are gone through round and round, forwards and back', async () => {
      const uri = await articleWith({
        '## Key takeaways\n': '## Key takeaways\n\n[TK: one]\n',
        '## Conclusion\n': '## Conclusion\n\n[TK: two]\n',
      });
      const editor = await open(uri);
      await waitForDiagnostics(uri, hasRule('placeholder-left'));
      const at = () => editor.document.getText(editor.selection);
      const go = async (command: string) => {
        await selecting(editor, () => vscode.commands.executeCommand(`copydesk.${command}`));
        return at();
      };
      assert.equal(await go('nextFinding'), '[TK: one]');
      assert.equal(await go('nextFinding'), '[TK: two]');
      assert.equal(await go('nextFinding'), '[TK: one]');
      assert.equal(await go('previousFinding'), '[TK: two]');
      await selecting(editor, () => {
        select(editor, '## Disclaimer');
      });
      assert.equal(await go('previousFinding'), '[TK: two]');
    });
  });

  describe('the editor’s own Markdown preview', () => {
    it('shows what an article is made of', async () => {
      const api = extension().exports as { extendMarkdownIt?: unknown };
      assert.equal(typeof api.extendMarkdownIt, 'function');
      const { document } = await open(goodArticle);
      // The first text with front matter has what shows it read.
      await until(
        () => vscode.commands.executeCommand<string>('markdown.api.render', document.getText()),
        page => page.includes('<section class="copydesk-block copydesk-disclaimer">'),
      );
      const other = await open(await newFile('notes/preview.md', '# Notes\n\nTODO\n\n## Disclaimer\n\nNone.\n'));
      const plain = await vscode.commands.executeCommand<string>('markdown.api.render', other.document.getText());
      assert.doesNotMatch(plain, /copydesk/);
    });
  });

  it('outline and folding come from Markdown', async () => {
    const { document } = await open(goodArticle);
    const ask = <T>(command: string) => vscode.commands.executeCommand<T[] | undefined>(command, document.uri);
    // Others answer too, and before Markdown does while it is starting.
    await until(
      () => ask<vscode.DocumentSymbol>('vscode.executeDocumentSymbolProvider'),
      found => found?.[0]?.children.some(({ name }) => name === '## Key takeaways') === true,
    );
    const line = document.positionAt(document.getText().indexOf('## Key takeaways')).line;
    await until(
      () => ask<vscode.FoldingRange>('vscode.executeFoldingRangeProvider'),
      found => found?.some(({ start }) => start === line) === true,
    );
  });
});

import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import mammoth from 'mammoth';
import * as vscode from 'vscode';
import { answering } from './support/answering.js';
import { articleWith, goodArticle } from './support/articles.js';
import { activate } from './support/extension.js';
import { fullDisk } from './support/fullDisk.js';
import { inBrowser } from './support/inBrowser.js';
import { selecting } from './support/selecting.js';
import { until } from './support/until.js';
import { closeAllEditors, inWorkspace, namesIn, newFile, open, readText } from './support/workspace.js';

describe('What leaves the newsroom', () => {
  before(activate);
  afterEach(closeAllEditors);

  async function exported(format: string, name: string, uri: vscode.Uri): Promise<Uint8Array> {
    const to = inWorkspace(`exports/${name}`);
    const written = await vscode.commands.executeCommand<vscode.Uri | undefined>('copydesk.exportArticle', {
      uri,
      format,
      to,
    });
    assert.equal(written?.toString(), to.toString());
    return vscode.workspace.fs.readFile(to);
  }

  async function refusesWord(): Promise<void> {
    const request = { uri: inWorkspace(goodArticle), format: 'docx', to: inWorkspace('exports/none.docx') };
    await answering('showWarningMessage', undefined, async shown => {
      assert.equal(await vscode.commands.executeCommand('copydesk.exportArticle', request), undefined);
      assert.match(shown[0]?.message ?? '', /browser cannot write a Word document\. Export a web page/);
    });
    assert.ok(!(await namesIn('exports')).includes('none.docx'));
  }

  const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

  it('is a web page that carries its pictures and says what it is based on', async () => {
    await newFile('drafts/map.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
    const uri = await articleWith({ '## Conclusion\n\n': '## Conclusion\n\n![A map](map.png)\n\n' });
    const page = text(await exported('html', 'page.html', uri));
    assert.match(page, /^<!DOCTYPE html>/);
    assert.match(page, /<img src="data:image\/png;base64,iVBORw==" alt="A map"/);
    assert.match(page, /"@type":"NewsArticle"/);
    assert.match(page, /"isBasedOn":/);
  });

  it('carries pictures by whatever name the preview knows them, and none from outside of the folder', async () => {
    const bytes = Uint8Array.from([0x89, 0x50, 0x4e, 0x47]);
    await newFile('drafts/plan ä (1).png', bytes);
    if (!inBrowser) await vscode.workspace.fs.writeFile(inWorkspace('../outside.png'), bytes);
    const pictures = '![Named](<plan ä (1).png>) ![Referred to][plan] ![Outside](../../outside.png)';
    const uri = await articleWith({
      '## Conclusion\n\n': `## Conclusion\n\n${pictures}\n\n[plan]: <plan ä (1).png>\n\n`,
    });
    const page = text(await exported('html', 'pictures.html', uri));
    assert.match(page, /<img src="data:image\/png;base64,iVBORw==" alt="Named"/);
    assert.match(page, /<img src="data:image\/png;base64,iVBORw==" alt="Referred to"/);
    assert.ok(!/<img[^>]*alt="Outside"/.test(page));
    if (!inBrowser) await vscode.workspace.fs.delete(inWorkspace('../outside.png'));
  });

  it('is a Word document, except in a browser, which says what to do instead', async () => {
    if (inBrowser) return refusesWord();
    const bytes = await exported('docx', 'article.docx', inWorkspace(goodArticle));
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    assert.match(value, /<h1>Norvania/);
    assert.match(value, /<h2>Key takeaways<\/h2><ul><li><strong>/);
  });

  it('is a Word document that carries its pictures', async () => {
    if (inBrowser) return;
    const picture = 'iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAAAAABX3VL4AAAADklEQVR4nGNoYGj4/x8ACX4DfnEkCJgAAAAASUVORK5CYII=';
    await newFile('drafts/plan ä (1).png', Uint8Array.from(Buffer.from(picture, 'base64')));
    const inside = `![Inside](data:image/png;base64,${picture})`;
    const uri = await articleWith({
      '## Conclusion\n\n': `## Conclusion\n\n![The plan](<plan ä (1).png>) ${inside}\n\n`,
    });
    const bytes = await exported('docx', 'pictures.docx', uri);
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) });
    for (const words of ['The plan', 'Inside'])
      assert.ok(value.includes(`<img alt="${words}" src="data:image/png;base64,${picture}"`), words);
  });

  it('is plain Markdown, and takes the place of an earlier export', async () => {
    await newFile('exports/plain.md', 'An earlier export, which is longer than anything. '.repeat(500));
    const plain = text(await exported('markdown', 'plain.md', inWorkspace(goodArticle)));
    assert.match(plain, /^# Norvania/);
    assert.ok(!plain.includes('earlier'));
    const left = await vscode.workspace.fs.readDirectory(inWorkspace('exports'));
    assert.deepEqual(
      left.filter(([name]) => name.endsWith('.tmp')),
      [],
    );
  });

  it('is saved beside its draft, where it is no draft itself', async () => {
    const uri = await articleWith({});
    const { window } = vscode;
    const own = Object.getOwnPropertyDescriptor(window, 'showSaveDialog');
    const asOffered = (options?: vscode.SaveDialogOptions) => Promise.resolve(options?.defaultUri);
    Object.defineProperty(window, 'showSaveDialog', { configurable: true, value: asOffered });
    try {
      const request = { uri, format: 'markdown' };
      const saved = await vscode.commands.executeCommand<vscode.Uri>('copydesk.exportArticle', request);
      assert.equal(saved.path, uri.path.replace(/\.md$/, '.export.md'));
      const { document } = await open(saved);
      await vscode.commands.executeCommand('copydesk.checkAllArticles');
      assert.deepEqual(vscode.languages.getDiagnostics(document.uri), []);
      await vscode.workspace.fs.delete(saved);
    } finally {
      if (own) Object.defineProperty(window, 'showSaveDialog', own);
      else Reflect.deleteProperty(window, 'showSaveDialog');
    }
  });

  it('leaves an earlier export as it was when the new one cannot be written to its end', async () => {
    const earlier = new TextEncoder().encode('An earlier export.');
    const disk = fullDisk('copydesk-full-disk', '/exports/plain.md', earlier);
    try {
      await answering('showErrorMessage', undefined, async shown => {
        const request = { uri: inWorkspace(goodArticle), format: 'markdown', to: disk.file };
        assert.equal(await vscode.commands.executeCommand('copydesk.exportArticle', request), undefined);
        assert.match(
          shown[0]?.message ?? '',
          /^plain\.md could not be written\. Check that you may write in .*exports, and/,
        );
      });
      assert.deepEqual([...disk.files], [['/exports/plain.md', earlier]]);
    } finally {
      disk.dispose();
    }
  });

  it('tells which pictures did not come along', async () => {
    await newFile('drafts/map.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47]));
    const pictures = '![A map](map.png) ![Gone][the plan] ![Far](https://www.example.org/a.png)';
    const uri = await articleWith({
      '## Conclusion\n\n': `## Conclusion\n\n${pictures}\n\n[the plan]: <plan [ä] (1).png>\n\n`,
    });
    await answering('showWarningMessage', undefined, async shown => {
      await exported('html', 'without.html', uri);
      await until(() => shown.length > 0);
      const both = 'plan [ä] (1).png, a.png';
      assert.equal(
        shown[0]?.message,
        `Exported as without.html. 2 pictures are not in it: ${both}. Put them in by hand.`,
      );
    });
    await answering('showWarningMessage', undefined, async shown => {
      await vscode.commands.executeCommand('copydesk.copyForCms', { uri });
      await until(() => shown.length > 0);
      assert.match(shown[0]?.message ?? '', /2 pictures are not in it: map\.png, plan \[ä\] \(1\)\.png\. Put/);
    });
    await answering('showWarningMessage', undefined, async shown => {
      await exported('markdown', 'without.md', uri);
      await until(() => shown.length > 0);
      assert.match(shown[0]?.message ?? '', /It names 2 pictures by their places beside the article: map\.png, plan/);
    });
    if (inBrowser) return;
    await answering('showWarningMessage', undefined, async shown => {
      await exported('docx', 'without.docx', uri);
      await until(() => shown.length > 0);
      // The beginning of a file alone is no picture that Word could show.
      assert.match(shown[0]?.message ?? '', /3 pictures are not in it: map\.png, plan/);
    });
  });

  it('leaves with open errors only when the person, who is told them, says so', async () => {
    const uri = await articleWith({ '# Norvania': '# Okay, here’s an article\n\n# Norvania', NORVIK: 'NORVIC' });
    const to = inWorkspace('exports/asked.md');
    const ask = () => vscode.commands.executeCommand('copydesk.exportArticle', { uri, format: 'markdown', to });
    for (const answer of [undefined, 'Show Problems', 'Export Anyway']) {
      await answering('showWarningMessage', answer, async shown => {
        const written = await ask();
        assert.equal(shown.length, 1, `answered with ${answer}`);
        assert.match(shown[0]?.message ?? '', /errors? (?:is|are) open in/);
        assert.match(shown[0]?.options?.detail ?? '', /^• Line \d+: /);
        assert.deepEqual(shown[0]?.buttons, ['Show Problems', 'Export Anyway']);
        assert.equal(written !== undefined, answer === 'Export Anyway');
        assert.equal((await namesIn('exports')).includes('asked.md'), answer === 'Export Anyway');
      });
    }
  });

  it('is never the article itself', async () => {
    const uri = inWorkspace(goodArticle);
    const before = await readText(uri);
    const done = vscode.commands.executeCommand('copydesk.exportArticle', { uri, format: 'markdown', to: uri });
    assert.equal(await done, undefined);
    assert.equal(await readText(uri), before);
  });

  // What the page writes, the clipboard that the editor has in tests does not hold: the UI tests look at that.
  it('is copied where no preview is open, and none stays open', async () => {
    const { document } = await open(goodArticle);
    const html = await vscode.commands.executeCommand<string>('copydesk.copyForCms');
    assert.match(html, /^<h1>Norvania[^]*<h2>Key takeaways<\/h2>\n<ul>\n<li><strong>/);
    assert.equal(vscode.window.activeTextEditor?.document, document);
    const inputs = () => vscode.window.tabGroups.all.flatMap(group => group.tabs.map(({ input }) => input));
    await until(() => !inputs().some(input => input instanceof vscode.TabInputWebview));
  });
});

describe('Next and Previous Finding', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('go from one to the other, round and round', async () => {
    const uri = await newFile(
      'drafts/two.md',
      '---\nprofile: news-brief\ntitle: A\n---\n\n# A\n\nTODO one.\n\nTODO two.\n',
    );
    const editor = await open(uri);
    const selected = (): string => `${editor.selection.start.line}`;
    const go = (command: string) =>
      selecting(editor, () => vscode.commands.executeCommand(`copydesk.${command}Finding`));
    const seen: string[] = [];
    for (let step = 0; step < 12; step++) {
      await go('next');
      seen.push(selected());
    }
    assert.ok(seen.includes('7') && seen.includes('9'), seen.join(' '));
    assert.ok(seen.indexOf('9') > seen.indexOf('7'));
    assert.ok(seen.slice(seen.indexOf('9')).includes('7'), 'it did not begin again');
    while (selected() !== '9') await go('next');
    await go('previous');
    assert.equal(selected(), '7');
  });
});

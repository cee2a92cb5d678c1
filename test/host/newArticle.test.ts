import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { profiles } from '../../src/core/index.js';
import { inNewsroom, made, newArticle, profile, release, type NewArticle } from './support/newArticle.js';
import { pressEnter } from './support/press.js';
import { withSetting } from './support/settings.js';
import { until } from './support/until.js';
import {
  closeAllEditors,
  inWorkspace,
  newFile,
  open,
  openUntitled,
  readText,
  remove,
  select,
} from './support/workspace.js';

describe('New Article from Readout', () => {
  inNewsroom();

  describe('makes an article', () => {
    it('from the clipboard, and saves the source with its record', async () => {
      await vscode.env.clipboard.writeText(release);
      const { source, article, text, sourceText } = await made({ from: 'clipboard' });
      assert.match(source.path, /\/sources\/2026-06-09-[a-z0-9-]+\.md$/);
      assert.match(article.path, /\/drafts\/2026-06-09-[a-z0-9-]+\.md$/);
      assert.match(sourceText, /^---\n(.*\n)*title: .*Ada Lund/);
      assert.ok(sourceText.includes('They agreed to publish a common tariff list by September.'));
      assert.match(text, /file: \.\.\/sources\/2026-06-09-/);
      assert.match(text, /sha256: [0-9a-f]{64}/);
      assert.match(text, /profile: readout-article/);
      assert.match(text, /^## Disclaimer$/m);
    });

    for (const { id, sections } of profiles) {
      it(`as ${id}, with what that profile requires`, async () => {
        await vscode.env.clipboard.writeText(release);
        const { text } = await made({ from: 'clipboard', profile: id });
        assert.match(text, new RegExp(`^profile: ${id}$`, 'm'));
        for (const { title, required, headed, repeats } of sections) {
          const headings = repeats ? repeats.headings.map(heading => heading.title) : [title];
          if (required && headed)
            for (const heading of headings) assert.ok(text.includes(`\n## ${heading}\n`), heading);
        }
      });
    }

    it('opens it with the first place to write selected, saved, and Tab goes on', async () => {
      await vscode.env.clipboard.writeText(release);
      const { article, text } = await made({ from: 'clipboard' });
      const editor = vscode.window.activeTextEditor;
      assert.equal(editor?.document.uri.toString(), article.toString());
      assert.equal(editor.document.getText(), text);
      assert.equal(editor.document.isDirty, false);
      const first = editor.selection;
      assert.ok(!first.isEmpty, 'no place is selected');
      await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
      await until(
        () => editor.selection,
        selection => !selection.isEqual(first),
      );
      await vscode.commands.executeCommand('type', { text: 'Written.' });
      assert.ok(editor.document.getText().includes('Written.'));
    });

    it('from the active editor, and from its selection', async () => {
      const editor = await openUntitled(`Notes of mine.\n\n${release}`, 'plaintext');
      assert.match((await made({ from: 'editor' })).sourceText, /Notes of mine/);
      select(await vscode.window.showTextDocument(editor.document), release);
      const { sourceText } = await made({ from: 'editor' });
      assert.doesNotMatch(sourceText, /Notes of mine/);
      assert.match(sourceText, /common tariff list/);
    });

    it('from a file, as the explorer hands it over', async () => {
      const result = await vscode.commands.executeCommand<Promise<NewArticle | undefined>>('copydesk.newArticle', {
        from: inWorkspace('inbox/storm-aid-call.txt').toString(),
        profile,
      });
      assert.ok(result);
      const source = await readText(result.source);
      assert.match(source, /6\.5 million crowns/);
    });

    it('from a web page saved as a file, without its menu and scripts', async () => {
      const { sourceText } = await made({ from: inWorkspace('inbox/coast-guard-visit.html') });
      assert.doesNotMatch(sourceText, /<|script/i);
      assert.match(sourceText, /coast guard/i);
    });

    for (const [name, bytes] of Object.entries(encodings(release.replace('Ada Lund', 'Åda Lünd')))) {
      it(`from a file in ${name}`, async () => {
        const uri = await newFile('inbox/encoded.txt', bytes);
        const { sourceText } = await made({ from: uri });
        await remove(uri);
        assert.match(sourceText, /Åda Lünd/);
        assert.doesNotMatch(sourceText, /\r|\uFEFF/);
      });
    }

    it('under another profile', async () => {
      await vscode.env.clipboard.writeText(release);
      const { text } = await made({ from: 'clipboard', profile: 'news-brief' });
      assert.match(text, /profile: news-brief/);
      assert.match(text, /^## Details$/m);
    });

    it('in the folders that the project file names', async () => {
      const folder = inWorkspace('elsewhere');
      await newFile('elsewhere/.copydesk.jsonc', '{ "folders": { "sources": "in", "drafts": "out" } }');
      await vscode.env.clipboard.writeText(release);
      const { source, article, text } = await made({ from: 'clipboard', folder: folder.toString() });
      assert.match(source.path, /\/elsewhere\/in\//);
      assert.match(article.path, /\/elsewhere\/out\//);
      assert.match(text, /file: \.\.\/in\//);
      await closeAllEditors();
      await remove('elsewhere');
    });

    it('never outside the project, whatever its project file says', async () => {
      await newFile(
        'escaping/.copydesk.jsonc',
        '{ "folders": { "sources": "../../escaped", "drafts": "../../escaped" } }',
      );
      await vscode.env.clipboard.writeText(release);
      const { source, article } = await made({ from: 'clipboard', folder: inWorkspace('escaping') });
      assert.match(source.path, /\/escaping\//);
      assert.match(article.path, /\/escaping\//);
      await closeAllEditors();
      await remove('escaping');
    });

    it('in one folder for both, when the project file says so', async () => {
      await newFile('together/.copydesk.jsonc', '{ "folders": { "sources": "all", "drafts": "all" } }');
      await vscode.env.clipboard.writeText(release);
      const { source, article, text } = await made({ from: 'clipboard', folder: inWorkspace('together') });
      assert.notEqual(source.path, article.path);
      assert.match(text, /file: [^/\n]+-source\.md/);
      await closeAllEditors();
      await remove('together');
    });

    it('and overwrites nothing: a number is added', async () => {
      await vscode.env.clipboard.writeText(release);
      const first = await made({ from: 'clipboard' });
      await vscode.env.clipboard.writeText(release.replace('customs', 'border'));
      const second = await made({ from: 'clipboard' });
      assert.match(second.article.path, /-\d+\.md$/);
      assert.equal(second.source.path.split('/').at(-1), second.article.path.split('/').at(-1));
      assert.notEqual(second.article.path, first.article.path);
      assert.equal(await readText(first.source), first.sourceText);
      assert.equal(await readText(first.article), first.text);
    });

    it('that can be undone back to what was saved', async () => {
      await vscode.env.clipboard.writeText(release);
      const { text } = await made({ from: 'clipboard' });
      const editor = vscode.window.activeTextEditor;
      await vscode.commands.executeCommand('type', { text: 'X' });
      await vscode.commands.executeCommand('undo');
      assert.equal(editor?.document.getText(), text);
    });
  });

  describe('opens the preview', () => {
    const previews = () =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs)
        .filter(({ input }) => input instanceof vscode.TabInputWebview);

    it('without asking, when the setting says always', async () => {
      await vscode.env.clipboard.writeText(release);
      await withSetting('copydesk.newArticle.openPreview', 'always', async () => {
        await made({ from: 'clipboard' });
        await until(previews, tabs => tabs.length === 1);
      });
    });

    it('not at all, when the setting says never', async () => {
      await vscode.env.clipboard.writeText(release);
      await made({ from: 'clipboard' });
      assert.equal(previews().length, 0);
    });
  });

  describe('asks', () => {
    it('for the source and the profile, and takes what is accepted', async () => {
      await vscode.env.clipboard.writeText(release);
      const pending = vscode.commands.executeCommand<NewArticle | undefined>('copydesk.newArticle');
      const result = await pressEnter(pending);
      assert.ok(result);
      assert.match(await readText(result.article), /profile: readout-article/);
    });

    it('which releases of a page, and takes the one that is highlighted', async () => {
      const second = release.replaceAll('Ada Lund', 'Olav Brekke');
      await vscode.env.clipboard.writeText(`${release}\n###\n\n${second}`);
      const result = await pressEnter(newArticle({ from: 'clipboard' }));
      assert.ok(result);
      assert.deepEqual(result.others, []);
      assert.doesNotMatch(await readText(result.source), /Brekke/);
    });

    it('which release of a news feed, and reads what the feed holds when its page is not there', async () => {
      const [title = '', ...rest] = release.trim().split('\n\n');
      const entry = `<entry><title>${title.replace("'", '&#39;')}</title><content type="html">&lt;p&gt;${rest.join('&lt;/p&gt;&lt;p&gt;')}&lt;/p&gt;</content></entry>`;
      const feed = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>${entry}<entry><title>Other</title></entry></feed>`;
      const result = await pressEnter(newArticle({ from: await newFile('inbox/news.atom', feed) }));
      assert.ok(result);
      assert.match(await readText(result.source), /common tariff list/);
    });

    it('only for the profile when it is called on a file', async () => {
      const editor = await open('inbox/fisheries-talks.md');
      const pending = vscode.commands.executeCommand<NewArticle | undefined>(
        'copydesk.newArticle',
        editor.document.uri,
      );
      const result = await pressEnter(pending);
      assert.ok(result);
      assert.notEqual(result.article.toString(), editor.document.uri.toString());
    });
  });
});

/** The text as bytes in the encodings that readouts come in. */
function encodings(text: string): Record<string, Uint8Array> {
  const units = Array.from(`\uFEFF${text}`, character => character.charCodeAt(0));
  return {
    'UTF-8 with CRLF line breaks': new TextEncoder().encode(text.replace(/\n/g, '\r\n')),
    'UTF-8 with a byte order mark': new TextEncoder().encode(`\uFEFF${text}`),
    'UTF-16': Uint8Array.from(units.flatMap(unit => [unit & 0xff, unit >> 8])),
    'Latin-1': Uint8Array.from(text, character => character.charCodeAt(0)),
  };
}

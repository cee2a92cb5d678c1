import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { parseFrontMatter, savedText, sha256 } from '../../src/core/index.js';
import { readFeed } from '../../src/core/readout/feed/readFeed.js';
import { readHtml } from '../../src/core/readout/html/readHtml.js';
import { placesIn, readPasted, releaseIn } from '../../src/features/attachSource/pasted.js';
import { dropProvider, pasteProvider } from '../../src/features/attachSource/providers.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { articleWith, goodSource } from './support/articles.js';
import { activate } from './support/extension.js';
import { release } from './support/newArticle.js';
import { pressEnter, pressEscape } from './support/press.js';
import { readOnlyFiles } from './support/readOnlyFiles.js';
import { until } from './support/until.js';
import {
  closeAllEditors,
  inWorkspace,
  namesIn,
  newFile,
  open,
  openUntitled,
  readText,
  remove,
} from './support/workspace.js';

const other = release.replaceAll('Ada Lund', 'Olav Brekke').replaceAll('Ivo Kess', 'Jana Sepp');

function attach(request: object): Thenable<readonly vscode.Uri[] | undefined> {
  return vscode.commands.executeCommand<readonly vscode.Uri[] | undefined>('copydesk.attachSource', request);
}

/** A release that no other test attaches. */
const fresh = () => release.replace('customs procedures', `customs procedures ${crypto.randomUUID()}`);

describe('Attach Source to This Draft', () => {
  let sourcesBefore: string[] = [];
  let editor: vscode.TextEditor;
  let text: string;
  before(activate);
  beforeEach(async () => {
    editor = await open(await articleWith());
    text = editor.document.getText();
    sourcesBefore = await namesIn('sources');
  });
  afterEach(closeAllEditors);

  const records = () => parseFrontMatter(editor.document.getText()).record.sources;
  const newSources = async () =>
    (await namesIn('sources')).filter(name => name.endsWith('.md') && !sourcesBefore.includes(name));
  const nothingDone = async () => {
    assert.equal(editor.document.getText(), text);
    assert.deepEqual(await newSources(), []);
  };

  describe('by command', () => {
    it('saves the release and records it behind the other sources, in one step to undo', async () => {
      const words = fresh();
      await vscode.env.clipboard.writeText(words);
      const [source] = (await attach({ from: 'clipboard' })) ?? [];
      assert.ok(source);
      const saved = await readText(source);
      assert.match(source.path, /\/sources\/2026-06-09-[a-z0-9-]+\.md$/);
      assert.ok(saved.includes(words.trim()));
      const added = records().at(-1);
      assert.equal(records().length, parseFrontMatter(text).record.sources.length + 1);
      assert.equal(added?.file, `../sources/${source.path.split('/').at(-1) ?? ''}`);
      assert.equal(added.sha256, await sha256(savedText(saved).text));
      await vscode.commands.executeCommand('undo');
      assert.equal(editor.document.getText(), text);
    });

    it('overwrites nothing: a number is added', async () => {
      const [first, second] = [fresh(), fresh()];
      const [one] = (await attach({ from: (await newFile('inbox/one.txt', first)).toString() })) ?? [];
      const [two] = (await attach({ from: (await newFile('inbox/two.txt', second)).toString() })) ?? [];
      assert.ok(one && two);
      assert.notEqual(one.path, two.path);
      assert.ok((await readText(one)).includes(first.trim()));
    });

    it('does not take a release twice', async () => {
      await vscode.env.clipboard.writeText(fresh());
      assert.equal((await attach({ from: 'clipboard' }))?.length, 1);
      const [after, names] = [editor.document.getText(), await namesIn('sources')];
      assert.deepEqual(await attach({ from: 'clipboard' }), []);
      assert.equal(editor.document.getText(), after);
      assert.deepEqual(await namesIn('sources'), names);
    });

    it('asks which releases of a page, and attaches the one that is highlighted', async () => {
      await vscode.env.clipboard.writeText(`${fresh()}\n\n###\n\n${other}`);
      const sources = await pressEnter(attach({ from: 'clipboard' }));
      assert.equal(sources?.length, 1);
      assert.doesNotMatch(await readText(sources[0] ?? goodSource()), /Brekke/);
    });

    it('leaves nothing behind when the person gives up at a question', async () => {
      await vscode.env.clipboard.writeText(`${fresh()}\n\n###\n\n${other}`);
      await pressEscape(attach({ from: 'clipboard' }));
      await pressEscape(attach({}));
      await nothingDone();
    });

    it('saves nothing for a draft whose front matter cannot be read', async () => {
      const draft = await newFile(
        `drafts/broken-${crypto.randomUUID()}.md`,
        '---\nprofile: "readout-article\n---\n\n# A\n',
      );
      editor = await open(draft);
      text = editor.document.getText();
      await vscode.env.clipboard.writeText(fresh());
      assert.equal(await attach({ from: 'clipboard' }), undefined);
      await nothingDone();
    });

    it('saves nothing for a draft that is not saved or cannot be changed', async () => {
      await vscode.env.clipboard.writeText(fresh());
      editor = await openUntitled(text);
      assert.equal(await attach({ from: 'clipboard' }), undefined);
      await nothingDone();
      const files = readOnlyFiles('copydesk-attach', text);
      editor = await open(vscode.Uri.parse('copydesk-attach:/drafts/a.md'));
      assert.equal(await attach({ from: 'clipboard' }), undefined);
      await nothingDone();
      files.dispose();
    });

    it('says what is wrong with an origin that holds no release, and does nothing', async () => {
      await vscode.env.clipboard.writeText('   ');
      assert.equal(await attach({ from: 'clipboard' }), undefined);
      assert.equal(await attach({ from: inWorkspace('inbox/nowhere.txt').toString() }), undefined);
      await nothingDone();
    });
  });

  describe('offers itself', () => {
    const token = new vscode.CancellationTokenSource().token;
    let configs: ProjectConfigs;
    before(() => {
      configs = new ProjectConfigs(vscode.window.createOutputChannel('Test', { log: true }));
    });
    after(() => {
      configs.dispose();
    });
    const portsFor = (article: boolean) => ({
      configs,
      readHtml,
      readFeed,
      fetch,
      isTrusted: () => false,
      now: () => new Date(),
      log: { error: () => undefined },
      lint: { isArticle: () => Promise.resolve(article) },
    });
    const kindOf = () => vscode.DocumentDropOrPasteEditKind.Empty.append('copydesk', 'attachSource');
    const pasteOffers = async (transfer: vscode.DataTransfer, article = true, asked = false) => {
      const triggerKind = asked ? vscode.DocumentPasteTriggerKind.PasteAs : vscode.DocumentPasteTriggerKind.Automatic;
      const context = { only: undefined, triggerKind };
      const provider = pasteProvider(portsFor(article), kindOf());
      return provider.provideDocumentPasteEdits?.(editor.document, [], transfer, context, token);
    };

    it('for a release that is pasted into an article, below the plain paste', async () => {
      const [edit, ...more] = (await pasteOffers(transferOf({ 'text/plain': release }))) ?? [];
      assert.equal(edit?.title, 'Attach as source');
      assert.equal(edit.insertText, '');
      assert.ok(edit.yieldTo.some(one => one.contains(vscode.DocumentDropOrPasteEditKind.Text)));
      assert.deepEqual(more, []);
    });

    it('for nothing else, unless it is asked for', async () => {
      assert.equal(await pasteOffers(transferOf({ 'text/plain': release }), false), undefined);
      const prose = transferOf({ 'text/plain': 'The ministers will meet again in spring. '.repeat(10) });
      assert.equal(await pasteOffers(prose), undefined);
      assert.equal((await pasteOffers(prose, true, true))?.length, 1);
      assert.equal(await pasteOffers(transferOf({ 'text/plain': 'a'.repeat(300_000) }), true, true), undefined);
    });

    it('for files that readouts come in, and for addresses, that are dropped', async () => {
      const list = [
        inWorkspace('inbox/a.docx'),
        inWorkspace('inbox/a.png'),
        editor.document.uri,
        'https://defence.example/1',
      ];
      const places = await placesIn(
        transferOf({ 'text/uri-list': list.map(String).join('\r\n') }),
        editor.document.uri,
      );
      assert.deepEqual(
        places.map(place => place.kind === 'place' && (place.origin.kind === 'file' ? 'file' : place.origin.kind)),
        ['file', 'web'],
      );
      const provider = dropProvider(portsFor(true), kindOf());
      const offer = (uri: vscode.Uri) =>
        provider.provideDocumentDropEdits(
          editor.document,
          new vscode.Position(0, 0),
          transferOf({ 'text/uri-list': uri.toString() }),
          token,
        );
      assert.equal(await offer(inWorkspace('inbox/a.png')), undefined);
      const edits = await offer(await newFile('inbox/dropped.txt', fresh()));
      assert.ok(Array.isArray(edits) && edits.length === 1);
    });

    it('and saves what is pasted as a source once that is chosen, and puts nothing into the text', async () => {
      const [edit] = (await pasteOffers(transferOf({ 'text/plain': fresh() }))) ?? [];
      assert.ok(edit);
      await nothingDone();
      const provider = pasteProvider(portsFor(true), kindOf());
      await provider.resolveDocumentPasteEdit?.(edit, token);
      const [name] = await until(newSources, names => names.length === 1);
      await until(records, sources => sources.at(-1)?.file === `../sources/${name ?? ''}`);
      const body = (all: string) => all.slice(parseFrontMatter(all).span?.end);
      assert.equal(body(editor.document.getText()), body(text));
    });

    it('and attaches a file that is dropped once that is chosen', async () => {
      const uri = await newFile('inbox/dropped.txt', fresh());
      const provider = dropProvider(portsFor(true), kindOf());
      const transfer = transferOf({ 'text/uri-list': uri.toString() });
      const edits = await provider.provideDocumentDropEdits(
        editor.document,
        new vscode.Position(0, 0),
        transfer,
        token,
      );
      const [edit] = Array.isArray(edits) ? edits : [];
      assert.ok(edit);
      await nothingDone();
      await provider.resolveDocumentDropEdit?.(edit, token);
      await until(newSources, names => names.length === 1);
      await until(records, sources => sources.length === parseFrontMatter(text).record.sources.length + 1);
      await remove(uri);
    });

    it('for files without an address, of which no more is kept than an import may hold', async () => {
      const asked: string[] = [];
      const dropped = (name: string, size: number) => {
        const data = () => {
          asked.push(name);
          return Promise.resolve(new Uint8Array(size).fill(0x61));
        };
        const item = new vscode.DataTransferItem('');
        item.asFile = () => ({ name, data });
        return [`text/${name}`, item] as const;
      };
      const transfer = new vscode.DataTransfer();
      const files = [
        dropped('a.txt', 10),
        dropped('b.txt', 26 * 1024 * 1024),
        dropped('c.txt', 10),
        dropped('d.png', 10),
      ];
      for (const [mime, item] of files) transfer.set(mime, item);
      const places = await placesIn(transfer, editor.document.uri);
      assert.deepEqual(
        places.map(place => place.kind === 'file' && place.bytes?.length),
        [10, undefined, undefined],
      );
      assert.deepEqual(asked, ['a.txt', 'b.txt']);
      const [, large] = places;
      assert.ok(large);
      assert.match(JSON.stringify(await readPasted(large, portsFor(true))), /"problem":"This is larger than 25 MB/);
    });

    it('and reads the markup, which keeps the paragraphs, unless it holds less than the text', async () => {
      const html = `<meta charset="utf-8">${release
        .split('\n\n')
        .map(one => `<p>${one}</p>`)
        .join('')}`;
      const flat = release.replace(/\n+/g, ' ');
      const readBoth = async (markup: string) => {
        const pasted = await releaseIn(transferOf({ 'text/plain': flat, 'text/html': markup }), true);
        assert.ok(pasted);
        const read = await readPasted(pasted, portsFor(true));
        assert.ok(read && 'readouts' in read);
        return read.readouts[0]?.text ?? '';
      };
      assert.match(await readBoth(html), /\n\nMinister of Trade Ada Lund met/);
      assert.equal(await readBoth('<p>Cookies!</p>'), flat);
      assert.equal(await readBoth('<rss><channel>'), flat);
    });

    function transferOf(values: Readonly<Record<string, string>>): vscode.DataTransfer {
      const transfer = new vscode.DataTransfer();
      for (const [mime, value] of Object.entries(values)) transfer.set(mime, new vscode.DataTransferItem(value));
      return transfer;
    }
  });
});

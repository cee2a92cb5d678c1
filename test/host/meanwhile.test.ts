// What happens while something else is under way: what ends late must not win, and what is closed must not come back.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { LintService, type LintPorts } from '../../src/features/lint/lintService.js';
import { watchDocument, type Shown } from '../../src/features/preview/documentWatch.js';
import { Newsroom } from '../../src/features/sideBar/newsroom.js';
import { createFile, replaceFile } from '../../src/host/files.js';
import { liesInUnlinked } from '../../src/host/liesIn.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { SourceLibrary } from '../../src/host/sourceLibrary.js';
import { articleText, articleWith, goodSource } from './support/articles.js';
import { activate } from './support/extension.js';
import { Gate } from './support/gate.js';
import { openAsAPersonDoes } from './support/openAsAPersonDoes.js';
import { readOnlyFiles } from './support/readOnlyFiles.js';
import { until } from './support/until.js';
import { closeAllEditors, overwrite, remove } from './support/workspace.js';

describe('Meanwhile', () => {
  let log: vscode.LogOutputChannel;
  let configs: ProjectConfigs;
  let gate: Gate;
  const written: vscode.Uri[] = [];
  const write = async (changes: Readonly<Record<string, string>> = {}) => {
    const uri = await articleWith(changes);
    written.push(uri);
    return uri;
  };

  before(async () => {
    await activate();
    log = vscode.window.createOutputChannel('Copydesk test', { log: true });
    configs = new ProjectConfigs(log);
    gate = new Gate(configs);
  });
  afterEach(async () => {
    gate.letThrough();
    await closeAllEditors();
    for (const uri of written.splice(0)) await remove(uri);
  });
  after(() => {
    vscode.Disposable.from(configs, log).dispose();
  });

  describe('a check of an open document', () => {
    /** Looks after no document unless it is asked to, so that it does not do twice what the extension does. */
    const service = (sources: LintPorts['sources'], others: Partial<LintPorts> = {}) =>
      new LintService({
        configs: gate,
        sources,
        settings: { checkRun: () => 'off' },
        log,
        ...others,
      });

    it('holds no sources when the document is closed before they are read', async () => {
      const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
      let held = 0;
      const counted: LintPorts['sources'] = {
        onDidChange: sources.onDidChange,
        readOnce: sources.readOnce,
        release: uri => {
          sources.release(uri);
        },
        read: (...cited) => {
          held += 1;
          return sources.read(...cited);
        },
      };
      const lint = service(counted);
      try {
        const uri = await write();
        const document = await openAsAPersonDoes(uri);
        gate.holdBack(uri);
        const asked = lint.inspect(document);
        await until(() => gate.isAwaited);
        await closeAllEditors();
        await until(() => document.isClosed);
        gate.letThrough();
        const { sources: found } = await asked;
        assert.equal(found?.[0]?.file?.state, 'found');
        assert.equal(held, 0);
      } finally {
        vscode.Disposable.from(lint, sources).dispose();
      }
    });

    it('is not outdated by a source of a document that nobody knows', () => {
      const changed = new vscode.EventEmitter<readonly string[]>();
      const none = () => Promise.resolve([]);
      const lint = service({ onDidChange: changed.event, release: () => undefined, read: none, readOnce: none });
      const outdated: (vscode.Uri | undefined)[] = [];
      lint.onDidChangeInspection(uri => outdated.push(uri));
      changed.fire(['file:///nowhere/closed.md']);
      assert.deepEqual(outdated, []);
      vscode.Disposable.from(lint, changed).dispose();
    });

    it('that a person asks for tells what stands in the Problems panel when a source changes meanwhile', async () => {
      const changed = new vscode.EventEmitter<readonly string[]>();
      const none = () => Promise.resolve([]);
      const held = new Gate(configs);
      const read: LintPorts['sources']['read'] = async uri => {
        await held.pass(uri);
        return [];
      };
      const lint = service({ onDidChange: changed.event, release: () => undefined, read, readOnce: none });
      try {
        const document = await openAsAPersonDoes(await write());
        held.holdBack(document.uri);
        const asked = lint.checkNow(document);
        await until(() => held.isAwaited);
        changed.fire([document.uri.toString()]);
        await until(() => lint.published(document));
        held.letThrough();
        assert.equal(await asked, lint.published(document));
      } finally {
        vscode.Disposable.from(lint, changed).dispose();
      }
    });

    it('is done anew when it failed', async () => {
      let fails = true;
      const settings: LintPorts['configs'] = {
        onDidChange: configs.onDidChange,
        for: uri => (fails ? Promise.reject(new Error('No.')) : configs.for(uri)),
      };
      const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
      const lint = service(sources, { configs: settings });
      try {
        const document = await openAsAPersonDoes(await write());
        await assert.rejects(lint.inspect(document), { message: 'No.' });
        fails = false;
        assert.equal((await lint.inspect(document)).version, document.version);
      } finally {
        vscode.Disposable.from(lint, sources).dispose();
      }
    });
  });

  it('drafts that come and change while all are read anew are kept', async () => {
    const lint = { diagnostics: vscode.languages.createDiagnosticCollection('copydesk-test') };
    const newsroom = new Newsroom({ lint, configs: gate, log });
    const titleOf = (uri: vscode.Uri) => newsroom.all().find(draft => draft.uri.toString() === uri.toString())?.title;
    try {
      const changing = await write({ 'title: Norvania and': 'title: Old and' });
      await until(() => newsroom.all().length > 0 && newsroom.complete);
      gate.holdBack(changing);
      newsroom.refresh();
      await until(() => gate.isAwaited);
      await overwrite(changing, await articleText({ 'title: Norvania and': 'title: New and' }));
      const coming = await write({ 'title: Norvania and': 'title: Come and' });
      await until(() => titleOf(changing)?.startsWith('New') === true && titleOf(coming) !== undefined);
      const told = new Promise<void>(resolve => {
        newsroom.onDidChange(resolve);
      });
      gate.letThrough();
      await told;
      assert.match(titleOf(changing) ?? '', /^New/);
      assert.match(titleOf(coming) ?? '', /^Come/);
    } finally {
      vscode.Disposable.from(newsroom, lint.diagnostics).dispose();
    }
  });

  it('a preview that shows another document by now does not tell that it is gone', async () => {
    const uri = await write();
    const document = await openAsAPersonDoes(uri);
    const gone: string[] = [];
    let shown: Shown = { uri, document };
    let asked = 0;
    const watch = watchDocument({
      shown: () => {
        asked += 1;
        return shown;
      },
      onOpened: () => undefined,
      onMoved: () => undefined,
      onGone: () => gone.push(shown.uri.toString()),
      onThrownAway: () => undefined,
    });
    const moving = vscode.workspace.onDidCloseTextDocument(closed => {
      if (closed !== document) return;
      shown = { uri: goodSource(), document: undefined };
      asked = 0;
    });
    try {
      await remove(uri);
      await closeAllEditors();
      await until(() => document.isClosed && asked > 0);
      assert.deepEqual(gone, []);
    } finally {
      vscode.Disposable.from(watch, moving).dispose();
    }
  });

  it('a source that is read just while it is emptied to be saved is taken as it is when that is done', async () => {
    const words = new TextEncoder().encode('Minister Ada Lund met Minister Ivo Kess.\n');
    let reads = 0;
    const disk = readOnlyFiles('copydesk-test-saving', '', {
      readFile: () => (reads++ === 0 ? new Uint8Array() : words),
    });
    const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
    try {
      const article = vscode.Uri.parse('copydesk-test-saving:/drafts/a.md');
      const [source] = await sources.readOnce(article, [{ file: 'call.txt' }]);
      assert.ok(source?.file?.state === 'found', JSON.stringify(source));
      assert.match(source.file.text, /Ada Lund/);
    } finally {
      vscode.Disposable.from(sources, disk).dispose();
    }
  });

  it('a file that cannot be written is told of as such, though what was begun cannot be cleared away either', async () => {
    const never = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
    const refuse = () => {
      throw vscode.FileSystemError.Unavailable('The disk is gone.');
    };
    const full = () => {
      throw vscode.FileSystemError.NoPermissions('The disk is full.');
    };
    const missing = () => {
      throw vscode.FileSystemError.FileNotFound();
    };
    const disk = vscode.workspace.registerFileSystemProvider('copydesk-test-disk', {
      onDidChangeFile: never.event,
      watch: () => new vscode.Disposable(() => undefined),
      stat: missing,
      readDirectory: () => [],
      createDirectory: () => undefined,
      readFile: missing,
      writeFile: full,
      delete: refuse,
      rename: refuse,
    });
    try {
      const uri = vscode.Uri.parse('copydesk-test-disk:/drafts/a.md');
      await assert.rejects(createFile(uri, 'A'), /full/);
      await assert.rejects(replaceFile(uri, new Uint8Array()), /full/);
    } finally {
      vscode.Disposable.from(disk, never).dispose();
    }
  });
});

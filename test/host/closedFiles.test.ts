// What is found in files that are not open, while they change.
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { Checker } from '../../src/features/lint/checker.js';
import { ClosedFiles } from '../../src/features/lint/closedFiles.js';
import type { Inspection } from '../../src/features/lint/inspector.js';
import type { LintService } from '../../src/features/lint/lintService.js';
import { liesInUnlinked } from '../../src/host/liesIn.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { SourceLibrary } from '../../src/host/sourceLibrary.js';
import { articleText, articleWith, goodSource } from './support/articles.js';
import { diagnosticsOf, ruleOf, waitForDiagnostics } from './support/diagnostics.js';
import { activate } from './support/extension.js';
import { Gate } from './support/gate.js';
import { openAsAPersonDoes } from './support/openAsAPersonDoes.js';
import { until } from './support/until.js';
import { closeAllEditors, newFile, overwrite, readText, remove } from './support/workspace.js';

const broken = { 'The end of 2027 gives': 'TODO gives' };
const citing = (source: string) => ({ '../sources/2026-05-14-haarlund-verrin.md': `../sources/${source}` });

/** The rules that were broken in a file; none where nothing is known of it. */
type Found = (uri: vscode.Uri) => (string | undefined)[];
type Asked = Partial<Pick<LintService, 'isArticle' | 'checkNow' | 'readSources'>>;

describe('A check of a file that is not open', () => {
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

  /** Does something with checks of files that find what the extension's do. `asked`: what they ask another way. */
  async function withFiles(part: (files: ClosedFiles, found: Found) => Promise<void>, asked: Asked = {}) {
    const diagnostics = vscode.languages.createDiagnosticCollection('copydesk-test');
    const unasked = () => Promise.reject(new Error('No document is open.'));
    const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
    const asking = { readSources: sources.readOnce, isArticle: unasked, checkNow: unasked, ...asked };
    const files = new ClosedFiles({
      configs: gate,
      lint: { diagnostics, lasting: new Set(), checker: new Checker(), ...asking },
      log,
    });
    try {
      await part(files, uri => (diagnostics.get(uri) ?? []).map(ruleOf));
    } finally {
      vscode.Disposable.from(files, sources, diagnostics).dispose();
    }
  }

  /** Begins a check and waits until it is held back. `hears` waits until who watches files was told of one. */
  async function heldBack(files: ClosedFiles, uri: vscode.Uri, at = gate) {
    at.holdBack(uri);
    const check = files.check(uri);
    await until(() => at.isAwaited);
    const told: string[] = [];
    const watcher = vscode.workspace.createFileSystemWatcher('**/*');
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(changed => told.push(changed.toString()));
    const ended = () => {
      watcher.dispose();
      at.letThrough();
      return check;
    };
    return { hears: (changed: vscode.Uri) => until(() => told.includes(changed.toString())), ended };
  }

  it('does not put an older text’s findings in the place of a newer one’s', async () => {
    await withFiles(async (files, found) => {
      const uri = await write(broken);
      const older = await heldBack(files, uri);
      await overwrite(uri, await articleText());
      assert.equal((await files.check(uri)).state, 'checked');
      assert.equal((await older.ended()).state, 'checked');
      assert.deepEqual(found(uri), []);
    });
  });

  it('is repeated when the file changes before it is through', async () => {
    await withFiles(async (files, found) => {
      const uri = await write(broken);
      const { hears, ended } = await heldBack(files, uri);
      await overwrite(uri, await articleText());
      await hears(uri);
      await ended();
      assert.deepEqual(found(uri), []);
    });
  });

  it('is repeated when a source changes before it is through', async () => {
    const source = await newFile('sources/test-overtaken.md', 'Another release.\n');
    written.push(source);
    const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
    const behind = new Gate(configs);
    const readSources: LintService['readSources'] = async (uri, records) => {
      const found = await sources.readOnce(uri, records);
      await behind.pass(uri);
      return found;
    };
    const part = async (files: ClosedFiles, found: Found) => {
      const uri = await write(citing('test-overtaken.md'));
      const { hears, ended } = await heldBack(files, uri, behind);
      await overwrite(source, await readText(goodSource()));
      await hears(source);
      await ended();
      assert.deepEqual(found(uri), []);
    };
    await withFiles(part, { readSources });
    sources.dispose();
  });

  it('takes the place of that of a document that is closed before it is through', async () => {
    const checkNow: LintService['checkNow'] = async document => {
      await closeAllEditors();
      await until(() => document.isClosed);
      return { version: 1, checked: true, sources: [] } as unknown as Inspection;
    };
    const part = async (files: ClosedFiles, found: Found) => {
      const uri = await write(broken);
      await openAsAPersonDoes(uri);
      await files.check(uri);
      assert.deepEqual(found(uri), ['placeholder-left']);
    };
    await withFiles(part, { isArticle: () => Promise.resolve(true), checkNow });
  });

  it('is made again when the file is gone and comes back', async () => {
    await withFiles(async (files, found) => {
      const uri = await write(broken);
      await files.check(uri);
      await remove(uri);
      await until(() => found(uri).length === 0);
      await overwrite(uri, await articleText(broken));
      await until(() => found(uri).includes('placeholder-left'));
    });
  });

  it('is repeated when a source of the file changes, goes and comes back', async () => {
    const text = await readText(goodSource());
    const source = await newFile('sources/test-cited.md', text);
    written.push(source);
    const uri = await write(citing('test-cited.md'));
    await vscode.commands.executeCommand('copydesk.checkAllArticles');
    assert.deepEqual(diagnosticsOf(uri), []);
    const has = (rule: string) => waitForDiagnostics(uri, found => found.some(one => ruleOf(one) === rule));
    await overwrite(source, `${text}\nOne more line.\n`);
    await has('source-changed');
    await remove(source);
    await has('source-missing');
    await newFile('sources/test-cited.md', text);
    await waitForDiagnostics(uri, found => found.length === 0);
  });
});

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { aboveDrafts, aboveSources } from '../../src/features/sideBar/aboveViews.js';
import { ChecklistTree, type ChecklistNode } from '../../src/features/sideBar/checklistTree.js';
import { DraftsTree, type DraftNode } from '../../src/features/sideBar/draftsTree.js';
import { Newsroom } from '../../src/features/sideBar/newsroom.js';
import { SourcesTree, type SourceNode } from '../../src/features/sideBar/sourcesTree.js';
import { LintService } from '../../src/features/lint/lintService.js';
import { liesInUnlinked } from '../../src/host/liesIn.js';
import { ProjectConfigs } from '../../src/host/projectConfigs.js';
import { editorSettings } from '../../src/host/settings.js';
import { SourceLibrary } from '../../src/host/sourceLibrary.js';
import { articleText, articleWith, goodArticle, goodSource } from './support/articles.js';
import { activate } from './support/extension.js';
import { until } from './support/until.js';
import { closeAllEditors, inWorkspace, newFile, open, remove } from './support/workspace.js';

describe('Side bar', () => {
  const diagnostics = vscode.languages.createDiagnosticCollection('copydesk-test');
  let log: vscode.LogOutputChannel;
  let configs: ProjectConfigs;
  let newsroom: Newsroom;
  const written: vscode.Uri[] = [];

  before(async () => {
    await activate();
    log = vscode.window.createOutputChannel('Copydesk test', { log: true });
    configs = new ProjectConfigs(log);
  });
  beforeEach(() => {
    newsroom = new Newsroom({ lint: { diagnostics }, configs, log });
  });
  afterEach(async () => {
    newsroom.dispose();
    diagnostics.clear();
    await closeAllEditors();
    for (const uri of written.splice(0)) await remove(uri);
  });
  after(() => {
    vscode.Disposable.from(diagnostics, configs, log).dispose();
  });

  const write = async (changes: Readonly<Record<string, string>> = {}) => {
    const uri = await articleWith(changes);
    written.push(uri);
    return uri;
  };
  const labelOf = (item: vscode.TreeItem) => item.label as string;
  const has = (nodes: readonly { uri?: vscode.Uri }[], uri: vscode.Uri) =>
    nodes.some(node => node.uri?.toString() === uri.toString());

  describe('Drafts', () => {
    let tree: DraftsTree;
    beforeEach(() => {
      tree = new DraftsTree(newsroom);
    });
    afterEach(() => {
      tree.dispose();
    });

    /** The drafts under each heading. */
    const groups = (): Map<string, DraftNode[]> =>
      new Map(tree.getChildren().map(group => [labelOf(tree.getTreeItem(group)), tree.getChildren(group)]));
    const under = (heading: string) => (groups().get(heading) ?? []) as { uri?: vscode.Uri }[];
    const read = () => until(() => groups().size > 0 && newsroom.complete);

    it('lists the articles, checks none, and leaves other Markdown out', async () => {
      const other = await newFile('notes/test-other.md', '# Notes\n');
      written.push(other);
      await read();
      assert.deepEqual([...groups().keys()], ['Not checked yet']);
      assert.ok(has(under('Not checked yet'), inWorkspace(goodArticle)));
      assert.ok(!has(under('Not checked yet'), other));
      assert.ok(!has(under('Not checked yet'), goodSource()));
    });

    it('takes up what a check finds, and keeps it when the findings are withdrawn with the editor', async () => {
      const uri = inWorkspace(goodArticle);
      await read();
      const place = new vscode.Range(0, 0, 0, 1);
      diagnostics.set(uri, [new vscode.Diagnostic(place, 'Wrong.')]);
      await until(() => has(under('Errors open'), uri));
      diagnostics.set(uri, [new vscode.Diagnostic(place, 'Odd.', vscode.DiagnosticSeverity.Warning)]);
      await until(() => has(under('Ready for review'), uri));
      diagnostics.delete(uri);
      // What came later is known, so the withdrawal is too.
      const later = await write();
      diagnostics.set(later, []);
      await until(() => has(under('Ready for review'), later));
      assert.ok(has(under('Ready for review'), uri));
    });

    it('says in words what the icons say', async () => {
      const uri = inWorkspace(goodArticle);
      diagnostics.set(uri, [new vscode.Diagnostic(new vscode.Range(0, 0, 0, 1), 'Wrong.')]);
      await read();
      const draft = under('Errors open').find(node => node.uri?.toString() === uri.toString()) ?? {};
      const item = tree.getTreeItem(draft as DraftNode);
      const told = String(item.description);
      assert.match(told, /(?:^|· )1 error$/);
      assert.equal(item.accessibilityInformation?.label, `${labelOf(item)}, ${told}`);
      assert.equal(labelOf(item), 'Norvania and Estoria to open joint maritime watch centre');
    });

    it('tells drafts with one headline apart by their files', async () => {
      const headline = { 'title: Norvania and': 'title: Harbours of Norvania and' };
      const [uri, other] = [await write(headline), await write(headline)];
      await read();
      const told = (address: vscode.Uri) => {
        const drafts = [...groups().values()].flat() as (DraftNode & { uri?: vscode.Uri })[];
        const draft = drafts.find(one => one.uri?.toString() === address.toString());
        return draft ? String(tree.getTreeItem(draft).description) : 'not there';
      };
      await until(() => told(uri).startsWith(`${vscode.workspace.asRelativePath(uri)} · `));
      await remove(uri);
      await until(() => told(other).startsWith('not checked yet'));
      await remove(other);
    });

    it('follows files that come, change and go', async () => {
      await read();
      const uri = await write({ 'title: Norvania and': 'title: A and' });
      await until(() => has(under('Not checked yet'), uri));
      diagnostics.set(uri, []);
      await until(() => has(under('Ready for review'), uri));
      diagnostics.delete(uri);
      const review = 'review: { by: Ana Relph, on: 2026-05-15 }\nai:\n';
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(await articleText({ 'ai:\n': review })));
      await until(() => has(under('Reviewed'), uri));
      await remove(uri);
      await until(() => !has(under('Reviewed'), uri));
    });

    it('counts a review for the text that was reviewed only', async () => {
      const uri = await write({ 'ai:\n': `review: { by: Ana Relph, sha256: ${'0'.repeat(64)} }\nai:\n` });
      await read();
      assert.ok(has(under('Not checked yet'), uri));
    });

    it('says what happened and what to do when the drafts cannot be looked for, until they are', async () => {
      let fails = true;
      const findFiles = () => (fails ? Promise.reject(new Error('No.')) : Promise.resolve([inWorkspace(goodArticle)]));
      const failing = new Newsroom({ lint: { diagnostics }, configs, log, findFiles });
      try {
        assert.equal(failing.all().length, 0);
        assert.equal(aboveDrafts(failing), 'Reading the drafts: 0 so far');
        await toldOf(failing);
        await until(() => failing.failed);
        assert.match(aboveDrafts(failing), /could not be read; the log says why. Choose “Read Drafts Anew”/);
        assert.match(aboveSources(failing), /is not known/);
        fails = false;
        failing.refresh();
        await toldOf(failing);
        await until(() => failing.complete);
        assert.equal(failing.all().length, 1);
        assert.equal(aboveDrafts(failing) + aboveSources(failing), '');
        fails = true;
        failing.refresh();
        await toldOf(failing);
        await until(() => failing.failed);
        assert.match(aboveDrafts(failing), /may be out of date/);
        assert.equal(failing.all().length, 1);
        assert.equal(aboveSources(failing), '');
      } finally {
        failing.dispose();
      }
    });

    it('shows many drafts page by page', async () => {
      await read();
      const all = newsroom.all().length;
      const paged = new DraftsTree(newsroom, 1);
      const shown = () => paged.getChildren(paged.getChildren()[0]);
      const labels = () => shown().map(node => labelOf(paged.getTreeItem(node)));
      assert.equal(shown().length, 2);
      assert.equal(labels().at(-1), `Show more (${all - 1} left)`);
      for (let more = 1; more < all; more++) paged.showMore('unchecked');
      assert.equal(shown().length, all);
      paged.dispose();
    });
  });

  describe('Sources', () => {
    let tree: SourcesTree;
    beforeEach(() => {
      tree = new SourcesTree(newsroom, configs);
    });
    afterEach(() => {
      tree.dispose();
    });

    const groups = async (): Promise<Map<string, SourceNode[]>> => {
      const found = new Map<string, SourceNode[]>();
      for (const group of await tree.getChildren())
        found.set(labelOf(tree.getTreeItem(group)), await tree.getChildren(group));
      return found;
    };
    const under = async (heading: string) => ((await groups()).get(heading) ?? []) as { uri?: vscode.Uri }[];
    const read = () => until(async () => (await groups()).size > 0);

    it('lists those that drafts cite, with the drafts, those that none cites, and those that are not there', async () => {
      const release = 'Readout of Minister Lind’s Call With Minister Roe\n\nMay 14, 2026\n\nThey spoke today.\n';
      const unused = await newFile('sources/test-unused.txt', release);
      written.push(unused);
      const uri = await write({ 'file: ../sources/2026-05-14-haarlund-verrin.md': 'file: ../sources/nowhere.md' });
      await read();
      const cited = (await under('Cited')).find(node => node.uri?.toString() === goodSource().toString());
      const users = await tree.getChildren(cited as SourceNode);
      assert.ok(has(users as { uri?: vscode.Uri }[], inWorkspace(goodArticle)));
      const notCited = (await under('Not cited')).find(node => node.uri?.toString() === unused.toString());
      assert.equal(
        labelOf(tree.getTreeItem(notCited as SourceNode)),
        'Readout of Minister Lind’s Call With Minister Roe',
      );
      const missing = (await under('Not there')).find(node => node.uri?.path.endsWith('/sources/nowhere.md'));
      assert.ok(has((await tree.getChildren(missing as SourceNode)) as { uri?: vscode.Uri }[], uri));
      assert.equal(tree.getTreeItem(missing as SourceNode).command, undefined);
    });
  });

  describe('Checklist', () => {
    it('says what the article needs, and has nothing to say of other text', async () => {
      const sources = new SourceLibrary({ liesIn: liesInUnlinked, configs });
      const lint = new LintService({
        configs,
        sources,
        settings: editorSettings,
        log,
      });
      const uri = await write({ '## Conclusion\n': '## Conclusion\n\n[TK: the cost]\n' });
      const { document } = await open(uri);
      let current: vscode.TextDocument | undefined = document;
      const tree = new ChecklistTree(lint, () => current);
      try {
        const lines = async (): Promise<ChecklistNode[]> =>
          (await tree.getChildren()).flatMap(({ children }) => children);
        const items = (await lines()).map(line => tree.getTreeItem(line));
        const conclusion = items.find(item => labelOf(item) === 'Conclusion');
        assert.equal(
          conclusion?.accessibilityInformation?.label,
          'Conclusion, has places that are still to be filled in',
        );
        const [, action] = (conclusion.command?.arguments ?? []) as [unknown, { span: { start: number } }];
        assert.equal(action.span.start, document.getText().indexOf('## Conclusion'));
        current = (await open('README.md')).document;
        assert.deepEqual(await tree.getChildren(), []);
        current = undefined;
        assert.deepEqual(await tree.getChildren(), []);
      } finally {
        vscode.Disposable.from(tree, lint, sources).dispose();
      }
    });

    it('goes to a place', async () => {
      const { document } = await open(goodArticle);
      const start = document.getText().indexOf('## Conclusion');
      await vscode.commands.executeCommand('copydesk.followChecklist', document, { span: { start, end: start + 2 } });
      const { activeTextEditor } = vscode.window;
      assert.equal(activeTextEditor?.document.offsetAt(activeTextEditor.selection.active), start);
    });
  });
});

/** Waits for the newsroom to say that something has changed. */
function toldOf(newsroom: Newsroom): Promise<void> {
  return new Promise(resolve => {
    const told = newsroom.onDidChange(() => {
      told.dispose();
      resolve();
    });
  });
}

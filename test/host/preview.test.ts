import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { activate } from './support/extension.js';
import { openAsAPersonDoes } from './support/openAsAPersonDoes.js';
import { until } from './support/until.js';
import { closeAllEditors, inWorkspace, newFile, open, openUntitled, remove } from './support/workspace.js';

const article = `---
profile: readout-article
---

# Norvania and Estoria talk

The ministers met.
`;

/** The open previews, by what their tabs say; in a browser that is nothing for a moment. */
function previews(): string[] {
  return previewTabs().map(tab => tab.label);
}

function previewTabs(): vscode.Tab[] {
  return vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('copydesk.preview'));
}

async function openPreview(uri?: vscode.Uri): Promise<void> {
  const before = previews();
  await vscode.commands.executeCommand('copydesk.openPreviewToSide', ...(uri ? [uri] : []));
  await until(previews, found => found.length > before.length && !found.includes(''));
}

describe('the preview', () => {
  before(activate);
  afterEach(async () => {
    await closeAllEditors();
    await remove('previews');
    await remove('moved');
  });

  it('opens beside the article and leaves the writer in it', async () => {
    const uri = await newFile('previews/talks.md', article);
    const editor = await open(uri);
    await openPreview();
    assert.deepEqual(previews(), ['Preview: talks.md']);
    assert.notEqual(previewTabs()[0]?.group.viewColumn, editor.viewColumn);
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), uri.toString());
  });

  it('opens once a document, and for several documents', async () => {
    const one = await newFile('previews/one.md', article);
    const two = await newFile('previews/two.md', article);
    await open(one);
    await openPreview();
    await vscode.commands.executeCommand('copydesk.openPreviewToSide', one);
    await openPreview(two);
    assert.deepEqual(previews().sort(), ['Preview: one.md', 'Preview: two.md']);
  });

  it('shows the document that it was asked for, whatever editor is active', async () => {
    const one = await newFile('previews/one.md', article);
    await open(await newFile('previews/two.md', article));
    await openPreview(one);
    assert.deepEqual(previews(), ['Preview: one.md']);
  });

  it('stays with its document until it is let go; then it follows the article that is being worked on, and no other file', async () => {
    const one = await newFile('previews/one.md', article);
    const two = await newFile('previews/two.md', article);
    await open(one);
    await openPreview();
    await open(two);
    assert.deepEqual(previews(), ['Preview: one.md']);
    await open(one);
    await vscode.commands.executeCommand('copydesk.togglePreviewLock');
    await until(previews, ([label]) => label === 'Following: one.md');
    await open(await newFile('previews/notes.txt', 'Notes.'));
    await open(two);
    await until(previews, ([label]) => label === 'Following: two.md');
    assert.equal(vscode.window.activeTextEditor?.document.uri.toString(), two.toString());
    await vscode.commands.executeCommand('copydesk.togglePreviewLock');
    await until(previews, ([label]) => label === 'Preview: two.md');
    await open(one);
    assert.deepEqual(previews(), ['Preview: two.md']);
  });

  it('works for a draft that was never saved, and goes with it', async () => {
    const { document } = await openUntitled(article);
    await openPreview();
    assert.deepEqual(previews(), [`Preview: ${document.uri.path}`]);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(previews, found => found.length === 0);
  });

  it('stays with a draft that was never saved when its language is another', async () => {
    const { document } = await openUntitled(article);
    await openPreview();
    await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
    await vscode.languages.setTextDocumentLanguage(document, 'markdown');
    assert.deepEqual(await previewsBeside('language.md'), [`Preview: ${document.uri.path}`]);
  });

  it('goes along when its file or folder is renamed', async () => {
    const uri = await newFile('previews/talks.md', article);
    await open(uri);
    await openPreview();
    await rename(uri, inWorkspace('previews/renamed.md'));
    await until(previews, found => found[0] === 'Preview: renamed.md');
    await rename(inWorkspace('previews'), inWorkspace('moved'));
    await vscode.commands.executeCommand('copydesk.openPreviewToSide', inWorkspace('moved/renamed.md'));
    assert.deepEqual(await previewsBeside('other.md'), ['Preview: renamed.md']);
  });

  it('follows the file when its editor is closed and something else writes it', async () => {
    const uri = await newFile('previews/talks.md', article);
    const document = await openAsAPersonDoes(uri);
    await openPreview();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(
      () => document.isClosed,
      isClosed => isClosed,
    );
    await newFile('previews/talks.md', article.replace('met', 'met twice'));
    const texts = () =>
      vscode.workspace.textDocuments.map(one => one.uri.toString() === uri.toString() && one.getText());
    await until(texts, found => found.some(text => text && text.includes('met twice')));
  });

  it('stays when the editor is closed or the file is deleted', async () => {
    const uri = await newFile('previews/talks.md', article);
    await open(uri);
    await openPreview();
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    assert.deepEqual(await previewsBeside('one.md'), ['Preview: talks.md']);
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.deepEqual(await previewsBeside('two.md'), ['Preview: one.md', 'Preview: talks.md']);
  });
});

/** The previews that there are besides one that is opened now: by the time it is there, what else was to open or close has done so. */
async function previewsBeside(name: string): Promise<string[]> {
  await openPreview(await newFile(`previews/${name}`, article));
  await until(previews, found => found.includes(`Preview: ${name}`));
  return previews()
    .filter(label => label !== `Preview: ${name}`)
    .sort();
}

async function rename(from: vscode.Uri, to: vscode.Uri): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await vscode.workspace.applyEdit(edit));
}

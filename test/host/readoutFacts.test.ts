import assert from 'node:assert/strict';
import { afterEach, before, describe, it } from 'mocha';
import * as vscode from 'vscode';
import { importReadout, savedText } from '../../src/core/index.js';
import { writeCorrection } from '../../src/features/readoutFacts/correct.js';
import { articleWith, goodArticle, goodSource } from './support/articles.js';
import { activate } from './support/extension.js';
import { pressEnter, pressEscape } from './support/press.js';
import { readOnlyFiles } from './support/readOnlyFiles.js';
import { until } from './support/until.js';
import { closeAllEditors, inWorkspace, newFile, open, openUntitled, readText } from './support/workspace.js';

const source = `---
# From the mailing list
title: Readout of a call
published: 2026-05-14
---

Minister Ilse Haarlund met with Minister Tomas Verrin on Oct. 23.
`;

/** The open views, by what their tabs say. */
function views(): string[] {
  return vscode.window.tabGroups.all
    .flatMap(group => group.tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('copydesk.readoutFacts'))
    .map(tab => tab.label);
}

/** Waits until as many views are open, and their tabs say what they are. */
const openViews = (count: number) => until(views, found => found.length === count && !found.includes(''));

function show(argument?: unknown): Thenable<unknown> {
  return vscode.commands.executeCommand('copydesk.showReadoutFacts', ...(argument === undefined ? [] : [argument]));
}

let count = 0;
const newSource = (text = source) => newFile(`sources/corrected-${++count}.md`, text);

describe('Show Readout Facts', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('shows the saved readout in the active editor', async () => {
    await open(goodSource());
    await show();
    assert.deepEqual(await openViews(1), ['Readout: 2026-05-14-haarlund-verrin.md']);
  });

  it('shows a text and a page from the explorer', async () => {
    await show(inWorkspace('inbox/storm-aid-call.txt'));
    await show(inWorkspace('inbox/coast-guard-visit.html'));
    assert.deepEqual((await openViews(2)).sort(), ['Readout: coast-guard-visit.html', 'Readout: storm-aid-call.txt']);
  });

  it('shows one view a source', async () => {
    await show(goodSource());
    await openViews(1);
    await show(goodSource());
    assert.equal(views().length, 1);
  });

  it('shows the source of an article', async () => {
    await open(goodArticle);
    await show();
    assert.deepEqual(await openViews(1), ['Readout: 2026-05-14-haarlund-verrin.md']);
  });

  it('asks which source when an article has several', async () => {
    const two = { 'sources:\n': 'sources:\n  - file: ../inbox/storm-aid-call.txt\n    title: Another\n' };
    const uri = await articleWith(two);
    await pressEscape(show(uri));
    assert.deepEqual(views(), []);
    await pressEnter(show(uri));
    assert.deepEqual(await openViews(1), ['Readout: storm-aid-call.txt']);
  });
});

describe('a correction', () => {
  before(activate);
  afterEach(closeAllEditors);

  it('is written into the front matter alone, saved, and read by the importer', async () => {
    const uri = await newSource();
    const document = await vscode.workspace.openTextDocument(uri);
    assert.deepEqual(await writeCorrection(document, { event: '2025-10-23' }), {});
    const text = await readText(uri);
    assert.equal(text, source.replace('\n---\n\nMin', '\nevent: 2025-10-23\n---\n\nMin'));
    assert.equal(savedText(text).text, savedText(source).text);
    assert.equal(importReadout(text).event.date?.value, '2025-10-23');
  });

  it('is taken back by one Undo', async () => {
    const editor = await open(await newSource());
    await writeCorrection(editor.document, { event: '2025-10-23', spokesperson: { name: 'Marta Osk' } });
    assert.notEqual(editor.document.getText(), source);
    await vscode.commands.executeCommand('undo');
    assert.equal(editor.document.getText(), source);
  });

  it('leaves unsaved work unsaved', async () => {
    const editor = await open(await newSource());
    await editor.edit(edit => {
      edit.insert(new vscode.Position(6, 0), 'Yesterday. ');
    });
    await writeCorrection(editor.document, { dateline: 'NORVIK' });
    assert.equal(editor.document.isDirty, true);
    assert.match(editor.document.getText(), /dateline: NORVIK\n---\n\nYesterday\. Minister/);
    assert.equal(await readText(editor.document.uri), source);
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });

  it('is taken away again, so that the text counts', async () => {
    const uri = await newSource();
    const document = await vscode.workspace.openTextDocument(uri);
    await writeCorrection(document, { event: '2025-10-23' });
    await writeCorrection(document, {}, ['event']);
    assert.equal(await readText(uri), source);
  });

  it('goes into a text that was never saved', async () => {
    const { document } = await openUntitled('Minister Ada Lund met Minister Ivo Kess.\n', 'plaintext');
    assert.deepEqual(await writeCorrection(document, { title: 'A meeting' }), {});
    assert.match(document.getText(), /^---\ntitle: A meeting\n---\n\nMinister Ada Lund/);
  });

  it('is refused in words where the front matter cannot be read', async () => {
    const text = source.replace('title: Readout', 'title: "Readout');
    const document = await vscode.workspace.openTextDocument(await newSource(text));
    assert.match((await writeCorrection(document, { dateline: 'NORVIK' })).problem ?? '', /nothing was changed/);
    assert.equal(document.getText(), text);
  });

  it('is refused in words where nothing can be written', async () => {
    const files = readOnlyFiles('copydesk-record', source);
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('copydesk-record:/call.md'));
      assert.match((await writeCorrection(document, { dateline: 'NORVIK' })).problem ?? '', /cannot be changed/);
    } finally {
      files.dispose();
    }
  });
});

// New Article from Readout in host tests: a release, the command, and what it wrote.
//   inNewsroom();
//   const { text } = await made({ from: 'clipboard' });
import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'mocha';
import * as vscode from 'vscode';
import { activate } from './extension.js';
import { closeAllEditors, namesIn, readText } from './workspace.js';

/** What the command returns. */
export interface NewArticle {
  readonly source: vscode.Uri;
  readonly article: vscode.Uri;
  /** What was made of the other releases of a page. */
  readonly others: readonly { readonly source: vscode.Uri; readonly article: vscode.Uri }[];
}

/** An invented release. */
export const release = `Readout of Minister of Trade Ada Lund's Meeting With Minister of Commerce Ivo Kess of Estoria

June 9, 2026

Ministry of Trade of Norvania spokesperson Mara Dahl provided the following readout:

Minister of Trade Ada Lund met today with Estoria's Minister of Commerce, Ivo Kess, in Norvik.

The ministers discussed customs procedures at the Aldsund crossing. They agreed to publish a common tariff list by September.
`;

/** The id of the default profile. */
export const profile = 'readout-article';

/** Runs the command with its profile given. */
export function newArticle(request: object): Thenable<NewArticle | undefined> {
  return vscode.commands.executeCommand<NewArticle | undefined>('copydesk.newArticle', { profile, ...request });
}

/** The article that a request makes; the test fails when it makes none. */
export async function made(request: object): Promise<NewArticle & { text: string; sourceText: string }> {
  const result = await newArticle(request);
  assert.ok(result, 'nothing was made');
  return { ...result, text: await readText(result.article), sourceText: await readText(result.source) };
}

const files = () => Promise.all([namesIn('sources'), namesIn('drafts')]);

/**
 * Runs the suite without previews and without questions about what a release does not state. What its tests add to the newsroom stays until the run ends: a file that comes back under the name of one that
 * was open a moment ago takes over that one's cursor.
 *
 * @returns asserts that a test has added nothing.
 */
export function inNewsroom(): { nothingWritten: () => Promise<void> } {
  let filesBefore: string[][] = [];
  const set = (name: string, value: unknown) =>
    vscode.workspace.getConfiguration('copydesk').update(name, value, vscode.ConfigurationTarget.Workspace);
  before(activate);
  before(() => set('newArticle.openPreview', 'never'));
  before(() => set('newArticle.askForMissing', false));
  after(() => set('newArticle.openPreview', undefined));
  after(() => set('newArticle.askForMissing', undefined));
  beforeEach(async () => {
    filesBefore = await files();
  });
  afterEach(closeAllEditors);
  return {
    nothingWritten: async () => {
      assert.deepEqual(await files(), filesBefore);
    },
  };
}

import { readdir } from 'node:fs/promises';
import { afterAll, afterEach, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

// A window in which nothing is open.

let workbench: Workbench;

const release =
  'Readout of Minister Ada Lund’s Call With Minister Ivo Kess\n\nMinister Lund spoke with Minister Kess today.\n';

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, { folder: null, settings: { 'copydesk.newArticle.openPreview': 'never' } });
  await workbench.copyToClipboard(release);
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

it('says in the Copydesk view what to do', async () => {
  await workbench.runCommand('View: Show Copydesk');
  const drafts = workbench.page.locator('.welcome-view-content').first();
  await drafts.getByText('Open the folder of your newsroom').waitFor();
  await workbench.picture('side-bar-empty');
  await drafts.getByText('New Article from Readout').click();
  await workbench.quickInput.waitFor('Where is the readout?');
  await workbench.quickInput.escape();
});

const startFromClipboard = async () => {
  await workbench.runCommand('Copydesk: New Article from Readout…');
  await workbench.quickInput.waitFor('Where is the readout?');
  await workbench.pick('Clipboard');
  await workbench.quickInput.waitFor('Choose the folder');
};

it('asks where to save, and Escape leaves nothing', async () => {
  await startFromClipboard();
  await workbench.picture('around-no-folder');
  await workbench.quickInput.escape();
  expect(await readdir(workbench.file(''))).toEqual([]);
});

it('saves where it is told', async () => {
  await startFromClipboard();
  await workbench.quickInput.answerFolder(workbench.file(''), 'Save Here');
  await workbench.quickInput.waitFor('kind of article');
  await workbench.pick('Readout article');
  await workbench.quickInput.waitFor('The release does not say who gave it out.');
  await workbench.pick('Leave everything open');
  await workbench.page.locator('.tab.active:not(.dirty)', { hasText: 'lund-kess' }).waitFor();
  expect((await readdir(workbench.file(''))).sort()).toEqual(['drafts', 'sources']);
  await workbench.picture('around-no-folder-saved');
});

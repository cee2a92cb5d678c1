import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';
import { parseFrontMatter } from '../../src/core/index.js';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

// What a reporter does with a release from the web: copied with all that stands around it on the page.
const release = path.resolve(import.meta.dirname, '../newsroom/inbox/storm-aid-call.txt');
const name = '2026-03-19-aas-marant.md';
const headline = 'Norvania thanks Estoria for its help after the storm';

let workbench: Workbench;

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, { settings: { 'copydesk.newArticle.openPreview': 'never' } });
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

/** The mouse still rests where it last clicked, and what it rests on now would explain itself on top of its neighbours. */
const awayFromTheList = () => workbench.page.mouse.move(700, 600);

// One path, so the steps build on each other: when one fails, those after it do too.

it('makes an article of the readout on the clipboard', async () => {
  await workbench.copyToClipboard(await readFile(release, 'utf8'));
  await workbench.quickInput.open('F1', '>New Article from');
  await expect
    .poll(() => workbench.quickInput.entries())
    .toContainEqual(expect.stringContaining('New Article from Readout…'));
  await workbench.picture('main-01-palette');
  await workbench.quickInput.choose('Copydesk: New Article from Readout…');

  await workbench.quickInput.waitFor('Where is the readout?');
  await workbench.picture('main-02-where');
  await workbench.pick('Clipboard');
  await workbench.quickInput.waitFor('kind of article');
  await awayFromTheList();
  await workbench.picture('main-03-profile');
  await workbench.pick('Readout article');

  await workbench.tab(name).waitFor();
  await workbench.editor.waitForText('## Key takeaways');
  await workbench.page.locator('.tab.active:not(.dirty)').waitFor();
  await workbench.picture('main-04-article');
  await expect
    .poll(() => workbench.savedText(`sources/${name}`))
    .toContain('“Neighbours do not ask who is counting the hours,”');
});

it('writes the headline over the first place, which is selected', async () => {
  // It is selected a little after the article shows.
  await workbench.page
    .locator('.statusbar-item', { hasText: /selected/ })
    .first()
    .waitFor();
  await workbench.editor.type(headline);
  await workbench.editor.waitForText(`# ${headline}`);
  await workbench.press('Tab');
  await workbench.picture('main-05-headline');
  await workbench.editor.save();
  expect(parseFrontMatter(await workbench.savedText(`drafts/${name}`)).record.title).toBe(headline);
});

it('inserts a section in its place', async () => {
  await workbench.runCommand('Copydesk: Insert Section…');
  await workbench.quickInput.waitFor('Which section?');
  await workbench.picture('main-06-insert-section');
  await workbench.pick('Background');
  await workbench.editor.waitForText('## Background');
  await workbench.editor.type('The storm of March 15 closed the harbour of Aldsund for two days.');
  await workbench.editor.waitForText('closed the harbour');
  await workbench.picture('main-07-section');
  await workbench.editor.save();
  const headings = (await workbench.savedText(`drafts/${name}`)).match(/^## .*$/gm);
  expect(headings).toEqual([
    '## Key takeaways',
    '## Why it matters',
    '## Background',
    '## Conclusion',
    '## Disclaimer',
    '## Source',
  ]);
});

it('puts back the wording of the disclaimer by the light bulb', async () => {
  await workbench.editor.find('solely');
  await workbench.editor.type('mainly');
  await workbench.problems.show();
  await workbench.problems.entry('The disclaimer is altered').waitFor();
  await workbench.picture('main-08-problems');

  await workbench.editor.focus();
  const fixes = await workbench.editor.lightBulb();
  await workbench.picture('main-09-light-bulb');
  expect(fixes[0]).toBe('Restore the disclaimer’s wording');
  await workbench.editor.applyFix('Restore the disclaimer’s wording');
  await workbench.editor.waitForText('based solely on');
  await workbench.problems.entry('The disclaimer is altered').waitFor({ state: 'hidden' });
  await workbench.picture('main-10-fixed');
});

it('shows the article as it will be read', async () => {
  await workbench.press('Mod+J');
  await workbench.editor.focus();
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  const preview = workbench.webview();
  await preview.getByRole('heading', { level: 1, name: headline }).waitFor();
  await preview.getByText('9 errors are open and no review is recorded.').waitFor();
  const marks = preview.locator('article .mark .g:visible');
  await expect.poll(() => marks.count()).toBe(9);
  await workbench.picture('main-11-preview');

  await preview.getByRole('radio', { name: 'As published' }).click();
  await marks.first().waitFor({ state: 'detached' });
  await workbench.picture('main-12-as-published');
  await expect.poll(() => marks.count()).toBe(0);
  await expect.poll(() => preview.locator('article').innerText()).toContain('closed the harbour of Aldsund');
});

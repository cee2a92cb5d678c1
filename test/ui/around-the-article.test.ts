import { afterAll, afterEach, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

const badDraft = 'drafts/2026-06-02-rendt-telvi.md';
const commandsForArticles = ['Insert Section…', 'Open Preview to the Side', 'Show Checklist'];

let workbench: Workbench;

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, { settings: { 'copydesk.newArticle.openPreview': 'ask' } });
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

it('offers its commands in the palette', async () => {
  await workbench.quickInput.open('F1', '>Copydesk');
  await expect.poll(() => workbench.quickInput.offers('Copydesk: New Article from Readout…')).toBe(true);
  await workbench.picture('around-palette');
  await workbench.quickInput.escape();
});

it('offers only the commands that can run', async () => {
  await workbench.openFile('README.md');
  for (const title of commandsForArticles)
    expect(await workbench.offersCommand(`Copydesk: ${title}`), title).toBe(false);
  await workbench.openFile(badDraft);
  await workbench.statusItem('Readout article').waitFor();
  for (const title of commandsForArticles)
    await expect.poll(() => workbench.offersCommand(`Copydesk: ${title}`), { message: title }).toBe(true);
});

it('shows how far the article is, and the checklist at a click', async () => {
  const item = workbench.statusItem('Readout article');
  await expect.poll(() => item.innerText()).toMatch(/Readout article \d\/\d · \d+ findings/);
  await item.click();
  await workbench.quickInput.waitFor('Pick a line');
  const entries = await workbench.quickInput.entries();
  await workbench.picture('around-checklist');
  expect(entries.join('\n')).toMatch(/Conclusion/);
  await workbench.quickInput.choose('Why it matters');
  await workbench.statusItem('Ln 35').waitFor();
});

it('opens the page of a rule from the Problems panel', async () => {
  await workbench.problems.show();
  const link = workbench.problems.entry('placeholder-left').first().getByText('placeholder-left');
  await link.waitFor();
  await workbench.picture('around-problems');
  await link.click({ modifiers: ['ControlOrMeta'] });
  await workbench.tab('placeholder-left.md').waitFor();
  await workbench.picture('around-rule-page');
});

it('has New Article from Readout in the explorer, on readouts only', async () => {
  const menu = workbench.page.locator('.monaco-menu').getByText('New Article from Readout…');
  await workbench.page.getByRole('treeitem', { name: 'inbox' }).click();
  await workbench.page.getByRole('treeitem', { name: 'inbox' }).click({ button: 'right' });
  await workbench.page.locator('.monaco-menu').getByText('Rename').waitFor();
  await expect.poll(() => menu.count()).toBe(0);
  await workbench.press('Escape');
  await workbench.page.getByRole('treeitem', { name: 'storm-aid-call.txt' }).click({ button: 'right' });
  await menu.waitFor();
  await workbench.picture('around-explorer-menu');
  await menu.click();
  await workbench.quickInput.waitFor('kind of article');
  await workbench.pick('News brief');
  await workbench.notification('The article is saved as').message.waitFor();
  await workbench.picture('around-from-file');
  await workbench.notification('The article is saved as').button('Open Preview').click();
  await workbench.webview().getByRole('heading', { level: 1 }).waitFor();
});

it('says what to do when the clipboard is empty', async () => {
  await workbench.copyToClipboard(' ');
  await workbench.runCommand('Copydesk: New Article from Readout…');
  await workbench.quickInput.waitFor('Where is the readout?');
  await workbench.pick('Clipboard');
  await workbench.notification('There is no text on the clipboard.').message.waitFor();
  await workbench.picture('around-empty-clipboard');
});

it('takes only a web address for one, and goes back', async () => {
  await workbench.notification('There is no text').button('Choose Another Source').click();
  await workbench.quickInput.waitFor('Where is the readout?');
  await workbench.pick('Web address…');
  await workbench.quickInput.waitFor('The address of the page');
  await workbench.quickInput.answer('readout of a call');
  await workbench.quickInput.waitFor('This is not a web address');
  await workbench.picture('around-web-address');
  await workbench.page.locator('.quick-input-widget:visible').getByRole('button', { name: 'Back' }).click();
  await workbench.quickInput.waitFor('Where is the readout?');
  await workbench.quickInput.escape();
});

it('suggests a snippet when it is asked to', async () => {
  await workbench.openFile(badDraft);
  await workbench.editor.find('## Background');
  await workbench.press('ArrowRight');
  await workbench.editor.type('\n\ntakeaways');
  await workbench.press('Control+Space');
  await workbench.page.locator('.suggest-widget.visible').getByText('cd-key-takeaways').first().waitFor();
  await workbench.picture('around-snippet');
});

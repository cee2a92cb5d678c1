import { afterAll, afterEach, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

const goodTitle = 'Norvania and Estoria to open joint maritime watch centre';
const badDraft = 'drafts/2026-06-02-rendt-telvi.md';

let workbench: Workbench;

/** The line of a tree with this text in its label for those who cannot see it. */
const line = (name: string | RegExp) => workbench.page.getByRole('treeitem', { name });

/** Presses the arrow until the line is the one with the focus; letters typed to find it would be parted by a slow machine. */
async function goDownTo(name: string): Promise<void> {
  for (let presses = 0; presses < 10; presses++) {
    if (await line(name).evaluate(one => one.classList.contains('focused'))) return;
    await workbench.press('ArrowDown');
  }
  throw new Error(`The arrow does not lead to “${name}”.`);
}

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage);
  await workbench.runCommand('View: Show Copydesk');
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

it('shows drafts and sources without checking them', async () => {
  await line(/^Not checked yet: \d/).waitFor();
  await line(/^Cited: \d/).waitFor();
  await workbench.page.getByText('Open an article to see what it still needs').waitFor();
  await workbench.picture('side-bar-unchecked');
});

it('can be gone through by keyboard alone', async () => {
  await workbench.runCommand('Copydesk: Focus on Drafts View');
  await workbench.press('ArrowDown');
  await workbench.press('Home');
  await workbench.press('ArrowRight');
  await line(`${goodTitle}, not checked yet`).waitFor();
  await goDownTo(`${goodTitle}, not checked yet`);
  await workbench.press('Enter');
  await workbench.tab('2026-05-14-haarlund-verrin.md').waitFor();
  await line(/^Ready for review: 1/).waitFor();
  await workbench.picture('side-bar-keyboard');
});

it('takes up what is found, with the checklist of the open article, which leads to its places', async () => {
  await workbench.openFile(badDraft);
  await line(/^Errors open: 1/).waitFor();
  await line(/^Why it matters, /).waitFor();
  await workbench.picture('side-bar-errors');
  await line(/^Why it matters, /).click();
  await workbench.statusItem('Ln 35').waitFor();
});

it('has what can be done with a draft in its menu', async () => {
  await line(new RegExp(`^${goodTitle}, no findings`)).click({ button: 'right' });
  const menu = workbench.page.locator('.monaco-menu');
  await menu.getByText('Open Preview to the Side').waitFor();
  await workbench.picture('side-bar-menu');
  const entries = (await menu.first().innerText()).split('\n');
  expect(entries).toEqual(expect.arrayContaining(['Check Article', 'Export…', 'Copy for CMS', 'Record Review…']));
  await menu.getByText('Open Preview to the Side').click();
  await workbench.webview().getByRole('heading', { level: 1, name: goodTitle }).waitFor();
});

it('checks all when it is asked to', async () => {
  await workbench.runCommand('Copydesk: Check All Articles');
  await line(/^Not checked yet/).waitFor({ state: 'detached' });
  await workbench.picture('side-bar-checked');
});

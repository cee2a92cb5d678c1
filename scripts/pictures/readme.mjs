// The pictures of the README, in docs/images.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { newsroom } from '../support/paths.mjs';
import { putPointerAway, settings, showHover, take } from './camera.mjs';

/** @typedef {import('./camera.mjs').Workbench} Workbench */

/** A draft of the sample newsroom that is ready for review, and one with everything wrong in it. */
export const good = 'drafts/2026-05-14-haarlund-verrin.md';
export const bad = 'drafts/2026-06-02-rendt-telvi.md';

const viewport = { width: 1200, height: 760 };
const window = { settings, viewport };

/** Each begins in a window without open editors, with the explorer beside them. */
export const readmeScenes = [
  { name: 'new-article', window, make: newArticle },
  { name: 'side-bar', window, make: sideBar },
  { name: 'finding', window, make: finding },
  { name: 'check', window, make: checking },
  { name: 'preview', window, make: preview },
  { name: 'readout-facts', window, make: readoutFacts },
];

/** @param {Workbench} workbench */
async function newArticle(workbench) {
  await askForReadout(workbench);
  await take(workbench, 'new-article', { x: 0, y: 0, width: viewport.width, height: 300 });
  await answerClipboard(workbench);
  await take(workbench, 'first-stop');
}

/**
 * Begins an article of a readout that is on the clipboard and open.
 * @param {Workbench} workbench
 */
export async function askForReadout(workbench) {
  const readout = 'inbox/storm-aid-call.txt';
  await workbench.openFile(readout);
  await workbench.copyToClipboard(await readFile(path.join(newsroom, readout), 'utf8'));
  await workbench.runCommand('Copydesk: New Article from Readout…');
  await workbench.quickInput.waitFor('Where is the readout?');
  await putPointerAway(workbench);
}

/**
 * Goes on from there, until the article is checked.
 * @param {Workbench} workbench
 */
export async function answerClipboard(workbench) {
  await workbench.pick('Clipboard');
  await workbench.quickInput.waitFor('kind of article');
  await workbench.pick('Readout article');
  await workbench.tab('2026-03-19-aas-marant.md').waitFor();
  await workbench.statusItem('findings').waitFor();
  await putPointerAway(workbench);
}

/** @param {Workbench} workbench */
async function sideBar(workbench) {
  await workbench.runCommand('View: Show Copydesk');
  await widenSideBar(workbench, 400);
  await workbench.openFile(bad);
  await workbench.page.getByRole('treeitem', { name: /^Errors open/ }).waitFor();
  await workbench.page.getByRole('treeitem', { name: /^Why it matters/ }).waitFor();
  await putPointerAway(workbench);
  await take(workbench, 'side-bar', { x: 0, y: 0, width: 860, height: viewport.height });
}

/**
 * Draws its edge until it is so wide, in pixels.
 * @param {Workbench} workbench
 * @param {number} width
 */
async function widenSideBar({ page }, width) {
  const { x, y, width: now } = (await page.locator('.part.sidebar').boundingBox()) ?? { x: 0, y: 0, width: 0 };
  await page.mouse.move(x + now, y + 300);
  await page.mouse.down();
  await page.mouse.move(x + width, y + 300, { steps: 5 });
  await page.mouse.up();
}

/**
 * The draft and its source side by side, with a figure that the two give differently.
 * @param {Workbench} workbench
 */
async function finding(workbench) {
  await withoutSideBar(workbench);
  await workbench.openFile(bad);
  await workbench.statusItem('findings').waitFor();
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  await workbench.runCommand('Open Definition to the Side');
  await workbench.tab('2026-06-02-rendt-telvi.txt').waitFor();
  // The focus goes to the source a little later than its tab is there.
  const language = (/** @type {string} */ name) => workbench.page.locator('.statusbar-item', { hasText: name });
  await language('Plain Text').waitFor();
  await workbench.editor.focus();
  await language('Markdown').waitFor();
  await showHover(workbench);
  await take(workbench, 'finding', { x: 0, y: 0, width: viewport.width, height: 560 });
}

/** @param {Workbench} workbench */
async function checking(workbench) {
  await withoutSideBar(workbench);
  await workbench.openFile(bad);
  await workbench.problems.show();
  await workbench.problems.entry('A value cannot start with').waitFor();
  await workbench.editor.focus();
  await workbench.editor.goTo(28);
  await putPointerAway(workbench);
  await take(workbench, 'check');
  await workbench.press('Mod+J');
  await workbench.runCommand('Copydesk: Insert Section…');
  await workbench.quickInput.waitFor('Which section?');
  await putPointerAway(workbench);
  await take(workbench, 'insert-section', { x: 0, y: 0, width: viewport.width, height: 460 });
  await workbench.quickInput.escape();
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  await putPointerAway(workbench);
  await workbench.editor.lightBulb();
  await take(workbench, 'fix', { x: 0, y: 240, width: viewport.width, height: 300 });
  await workbench.press('Escape');
}

/** @param {Workbench} workbench */
async function preview(workbench) {
  await withoutSideBar(workbench);
  await workbench.openFile(bad);
  await workbench.statusItem('findings').waitFor();
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  await workbench.webview().getByText('Not ready to file').waitFor();
  await showFact(workbench, 'four');
  await take(workbench, 'preview', { x: 0, y: 36, width: viewport.width, height: 692 });
}

/**
 * Gives the open preview the room of the editors, and opens what is to be done about a fact that the source contradicts: what it says instead, and the statement lit
 * beside it.
 * @param {Workbench} workbench
 * @param {string} words of the fact
 */
export async function showFact(workbench, words) {
  const page = workbench.webview();
  await workbench.runCommand('View: Join All Editor Groups');
  await workbench.tab('Preview: ').click();
  await page.getByRole('heading', { name: 'Key takeaways' }).evaluate(heading => {
    heading.scrollIntoView();
  });
  // What the pointer leaves is lit no more: so it goes first.
  await putPointerAway(workbench);
  await page.locator('.fact[role="button"]', { hasText: words }).focus();
  await workbench.press('Enter');
  await page.locator('.slip').waitFor();
}

/** @param {Workbench} workbench */
async function readoutFacts(workbench) {
  await withoutSideBar(workbench);
  await workbench.openFile(good);
  await workbench.statusItem('Readout article').waitFor();
  await workbench.runCommand('Copydesk: Show Readout Facts');
  await workbench.webview().getByText('The next session will be held').waitFor();
  await workbench.runCommand('View: Join All Editor Groups');
  await workbench.tab('Readout: ').click();
  await workbench.webview().getByText('The next session will be held').waitFor();
  await putPointerAway(workbench);
  await take(workbench, 'readout-facts');
}

/**
 * Gives the editors its room.
 * @param {Workbench} workbench
 */
async function withoutSideBar(workbench) {
  await workbench.press('Mod+B');
  await workbench.page.locator('.part.sidebar:visible').waitFor({ state: 'hidden' });
}

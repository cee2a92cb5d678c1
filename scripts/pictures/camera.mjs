// Takes pictures of the workbench and of parts of it.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { root } from '../support/paths.mjs';
import { say } from '../support/say.mjs';

/** @typedef {import('../../test/ui/support/workbench.js').Workbench} Workbench */
/** @typedef {{ x: number, y: number, width: number, height: number }} Clip */

export const images = path.join(root, 'docs/images');

/** Pictures load with the page: keep them small. In bytes. */
const largest = 200_000;

/** Less around the text, so that it is large enough to read. */
export const settings = {
  'editor.cursorBlinking': 'solid',
  'editor.minimap.enabled': false,
  'editor.stickyScroll.enabled': false,
  'editor.wordWrap': 'on',
  '[plaintext]': { 'editor.wordWrap': 'on' },
  'editor.lightbulb.enabled': 'on',
  'workbench.activityBar.location': 'hidden',
  'workbench.layoutControl.enabled': false,
  'copydesk.newArticle.openPreview': 'never',
};

/**
 * Takes a picture of the window, or of a part of it.
 * @param {Workbench} workbench
 * @param {string} name
 * @param {Clip} [clip]
 */
export async function take({ page }, name, clip) {
  await mkdir(images, { recursive: true });
  const file = path.join(images, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled', ...(clip && { clip }) });
  await tellSize(file, largest);
}

/**
 * Says how large a picture has become.
 * @param {string} file
 * @param {number} most in bytes
 * @throws {Error} when it is larger
 */
export async function tellSize(file, most) {
  const { size } = await stat(file);
  say(`${path.relative(root, file)}: ${(size / 1000).toFixed(1)} kB`);
  if (size > most) throw new Error(`${path.basename(file)} is larger than ${most / 1000} kB. Clip it, or show less.`);
}

/**
 * Takes the pointer to where nothing explains itself on top of its neighbours, and waits until what did is gone. What was opened by keyboard has to come later: it
 * closes when the pointer leaves.
 * @param {Workbench} workbench
 */
export async function putPointerAway({ page }) {
  const { width = 0, height = 0 } = page.viewportSize() ?? {};
  await page.mouse.move(width / 2, height - 1, { steps: 3 });
  // What is just being explained comes after a while, and goes again.
  await page.waitForTimeout(1500);
  await page.locator('.monaco-hover:visible').first().waitFor({ state: 'hidden' });
}

/**
 * Opens by keyboard what the editor says of the place where the cursor is, and waits until it has found its fixes.
 * @param {Workbench} workbench
 */
export async function showHover(workbench) {
  await putPointerAway(workbench);
  const hover = workbench.page.locator('.monaco-hover:visible').first();
  await workbench.press('Mod+K');
  await workbench.press('Mod+I');
  await hover.getByText('Quick Fix...').waitFor();
}

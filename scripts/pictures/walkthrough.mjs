// The pictures of the walkthrough, in media/walkthrough: a small one for each of its five steps, in light and in dark.
import { Buffer } from 'node:buffer';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { outFolder, root } from '../support/paths.mjs';
import { run } from '../support/processes.mjs';
import { Advice } from '../support/say.mjs';
import { putPointerAway, settings, showHover, tellSize } from './camera.mjs';
import { inFewColours } from './fewColours.mjs';
import { answerClipboard, askForReadout, bad, showFact } from './readme.mjs';

/** @typedef {import('./camera.mjs').Workbench} Workbench */
/** @typedef {import('./camera.mjs').Clip} Clip */

const folder = path.join(root, 'media/walkthrough');
const viewport = { width: 700, height: 410 };

/** Of each picture in bytes: they ship with the extension. */
const largest = 9_000;

/** Of each picture. */
const colours = 9;

/** The colours of the editor in which the walkthrough is shown. */
const themes = /** @type {const} */ ([
  { name: 'light', colorTheme: 'Default Light Modern' },
  { name: 'dark', colorTheme: 'Default Dark Modern' },
]);

/** A window's worth of pictures for each theme. */
export const walkthroughScenes = themes.map(({ name, colorTheme }) => ({
  name: `walkthrough-${name}`,
  window: {
    viewport,
    settings: {
      ...settings,
      'workbench.colorTheme': colorTheme,
      'copydesk.codeLens': false,
      'editor.hover.above': false,
    },
  },
  make: (/** @type {Workbench} */ workbench) => walkthrough(workbench, name),
}));

/**
 * @param {Workbench} workbench
 * @param {string} theme
 */
async function walkthrough(workbench, theme) {
  const step = (/** @type {string} */ id, y = 36) =>
    takeSmall(workbench, `${id}-${theme}`, { x: 0, y, width: viewport.width, height: 205 });
  await workbench.press('Mod+B');
  await askForReadout(workbench);
  await step('newArticle', 0);
  await answerClipboard(workbench);
  await step('write');
  await workbench.openFile(bad);
  await workbench.statusItem('findings').waitFor();
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  // So far up that what is said of the place has room below it.
  for (let lines = 0; lines < 6; lines++) await workbench.press('Mod+ArrowDown');
  await showHover(workbench);
  await step('check', await topOfCursorLine(workbench));
  await workbench.press('Escape');
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  await workbench.webview().getByText('Not ready to file').waitFor();
  await showFact(workbench, 'four');
  await step('preview', 76);
  await workbench.runCommand('View: Close All Editors');
  await workbench.openFile('.copydesk.jsonc');
  await putPointerAway(workbench);
  await step('house');
}

/**
 * @param {Workbench} workbench
 * @returns {Promise<number>} in pixels from the top of the window
 */
async function topOfCursorLine({ page }) {
  const cursor = await page.locator('.editor-group-container.active .cursors-layer .cursor').first().boundingBox();
  return Math.max(0, (cursor?.y ?? 0) - 4);
}

/**
 * Takes a picture of a part of the window and writes it in few colours as WebP: by `cwebp`, since the browser's own are a third larger.
 * @param {Workbench} workbench
 * @param {string} name
 * @param {Clip} clip
 */
async function takeSmall({ page }, name, clip) {
  const png = (await page.screenshot({ animations: 'disabled', clip })).toString('base64');
  const blank = await page.context().newPage();
  const few = await blank.evaluate(inFewColours, { data: png, most: colours });
  await blank.close();
  for (const made of [folder, outFolder]) await mkdir(made, { recursive: true });
  await writeFile(path.join(outFolder, `${name}-true.png`), Buffer.from(png, 'base64'));
  const unpacked = path.join(outFolder, `${name}.png`);
  await writeFile(unpacked, Buffer.from(few, 'base64'));
  const file = path.join(folder, `${name}.webp`);
  if ((await run('cwebp', ['-quiet', '-lossless', '-z', '9', unpacked, '-o', file])) !== 0)
    throw new Advice('The pictures could not be packed. Install cwebp, which is in the package webp of most systems.');
  await tellSize(file, largest);
}

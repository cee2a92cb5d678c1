// Makes the pictures of the README anew, in docs/images, and those of the walkthrough, in media/walkthrough, from the real workbench. Run it when the look of
// something has changed, and look at them. `--walkthrough` makes the latter alone.
import { Buffer } from 'node:buffer';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { newsroom, outFolder, root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { Advice, runMain, say } from './support/say.mjs';

/** @typedef {import('../test/ui/support/workbench.js').Workbench} Workbench */
/** @typedef {{ x: number, y: number, width: number, height: number }} Clip */

const walkthroughImages = path.join(root, 'media/walkthrough');
const images = path.join(root, 'docs/images');
const viewport = { width: 1200, height: 760 };

/** Pictures load with the page: keep them small. In bytes. */
const largest = 200_000;

/** Less around the text, so that it is large enough to read in a README. */
const settings = {
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

const good = 'drafts/2026-05-14-haarlund-verrin.md';
const bad = 'drafts/2026-06-02-rendt-telvi.md';

/** The colours in which the walkthrough is shown. */
const themes = /** @type {const} */ ([
  { name: 'light', colorTheme: 'Default Light Modern' },
  { name: 'dark', colorTheme: 'Default Dark Modern' },
]);

/** Small, because they ship with the extension: of each picture in bytes. */
const largestInWalkthrough = 8_000;

/** The colours of such a picture: letters stay sharp, which they do not in one that is packed as a photograph. */
const coloursInWalkthrough = 8;

/** A list of choices needs fewer. */
const coloursOfChoices = 6;

await runMain(async () => {
  if ((await run(process.execPath, [path.join(root, 'esbuild.mjs')])) !== 0) return 1;
  const { Workbench } = await loadDriver();
  for (const folder of [images, walkthroughImages]) await mkdir(folder, { recursive: true });
  for (const theme of themes) await walkthrough(options => Workbench.boot(options), theme);
  if (process.argv.includes('--walkthrough')) return 0;
  const workbench = await Workbench.boot({ settings, viewport });
  try {
    await sideBar(workbench);
    await workbench.press('Mod+B'); // Without the explorer there is more room.
    await finding(workbench);
    await workbench.runCommand('View: Close All Editors');
    await checking(workbench);
    await workbench.runCommand('View: Close All Editors');
    await preview(workbench);
    await workbench.runCommand('View: Close All Editors');
    await readoutFacts(workbench);
    await workbench.runCommand('View: Close All Editors');
    await workbench.press('Mod+B');
    await newArticle(workbench);
  } catch (error) {
    await failed(workbench);
    throw error;
  } finally {
    await workbench.close();
  }
  return 0;
});

/** @param {Workbench} workbench */
async function failed({ page }) {
  const picture = path.join(outFolder, 'pictures-failure.png');
  await page.screenshot({ path: picture });
  say(`The workbench as it was then: ${picture}`);
}

/**
 * The driver of the UI tests is TypeScript: it is bundled first, its scripts left where they are.
 * @returns {Promise<typeof import('../test/ui/support/workbench.js')>}
 */
async function loadDriver() {
  const outfile = path.join(outFolder, 'ui/support/workbench.mjs');
  await build({
    entryPoints: [path.join(root, 'test/ui/support/workbench.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    external: ['*.mjs'],
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

/** @param {Workbench} workbench */
async function newArticle(workbench) {
  const readout = 'inbox/storm-aid-call.txt';
  await workbench.openFile(readout);
  await workbench.copyToClipboard(await readFile(path.join(newsroom, readout), 'utf8'));
  await workbench.runCommand('Copydesk: New Article from Readout…');
  await workbench.quickInput.waitFor('Where is the readout?');
  await take(workbench, 'new-article', { x: 0, y: 0, width: viewport.width, height: 300 });
  await workbench.pick('Clipboard');
  await workbench.quickInput.waitFor('kind of article');
  await workbench.pick('Readout article');
  await workbench.tab('2026-03-19-aas-marant.md').waitFor();
  await workbench.statusItem('findings').waitFor();
  await take(workbench, 'first-stop');
}

/** @param {Workbench} workbench */
async function sideBar(workbench) {
  await workbench.runCommand('View: Show Copydesk');
  // Wide enough for the headlines.
  for (let steps = 0; steps < 3; steps++) await workbench.runCommand('View: Increase Current View Size');
  await workbench.openFile(bad);
  await workbench.page.getByRole('treeitem', { name: /^Errors open/ }).waitFor();
  await workbench.page.getByRole('treeitem', { name: /^Why it matters/ }).waitFor();
  await take(workbench, 'side-bar', { x: 0, y: 0, width: 860, height: viewport.height });
  await workbench.runCommand('View: Close All Editors');
}

/**
 * The draft and its source side by side, with a figure that the two give differently.
 * @param {Workbench} workbench
 */
async function finding(workbench) {
  await workbench.openFile(bad);
  await workbench.statusItem('findings').waitFor();
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  await workbench.runCommand('Open Definition to the Side');
  await workbench.tab('2026-06-02-rendt-telvi.txt').waitFor();
  await workbench.editor.focus();
  await showHover(workbench);
  await take(workbench, 'finding', { x: 0, y: 0, width: viewport.width, height: 560 });
}

/**
 * Opens what the editor says of the place where the cursor is, and waits until it has found its fixes.
 * @param {Workbench} workbench
 */
async function showHover(workbench) {
  await workbench.runCommand('Show or Focus Hover');
  const hover = workbench.page.locator('.monaco-hover:visible').first();
  await hover.waitFor();
  await hover.getByText('Quick Fix...').waitFor();
}

/**
 * A picture for each of the five steps.
 * @param {typeof import('../test/ui/support/workbench.js').Workbench.boot} boot
 * @param {(typeof themes)[number]} theme
 */
async function walkthrough(boot, { name, colorTheme }) {
  const small = { width: 700, height: 410 };
  const workbench = await boot({
    settings: { ...settings, 'workbench.colorTheme': colorTheme, 'copydesk.codeLens': false },
    viewport: small,
  });
  const step = (/** @type {string} */ id, y = 36) =>
    takeForWalkthrough(workbench, `${id}-${name}`, { x: 0, y, width: small.width, height: 205 });
  try {
    await workbench.press('Mod+B');
    const readout = 'inbox/storm-aid-call.txt';
    await workbench.openFile(readout);
    await workbench.copyToClipboard(await readFile(path.join(newsroom, readout), 'utf8'));
    await workbench.runCommand('Copydesk: New Article from Readout…');
    await workbench.quickInput.waitFor('Where is the readout?');
    await step('newArticle', 0);
    await workbench.pick('Clipboard');
    await workbench.quickInput.waitFor('kind of article');
    await workbench.pick('Readout article');
    await workbench.tab('2026-03-19-aas-marant.md').waitFor();
    await workbench.statusItem('findings').waitFor();
    await step('write');
    await workbench.openFile(bad);
    await workbench.statusItem('findings').waitFor();
    await workbench.editor.find('four mobile');
    await workbench.press('ArrowLeft');
    await showHover(workbench);
    await step('check', 100);
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile(good);
    await workbench.runCommand('Copydesk: Open Preview to the Side');
    await workbench.webview().getByText('Ready for review').waitFor();
    await step('preview');
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('.copydesk.jsonc');
    await step('house');
  } catch (error) {
    await failed(workbench);
    throw error;
  } finally {
    await workbench.close();
  }
}

/**
 * Takes a picture of a part of the window and writes it in few colours as WebP, in a fraction of the bytes: by `cwebp`, since the browser's own are a third larger.
 * @param {Workbench} workbench
 * @param {string} name
 * @param {Clip} clip
 */
async function takeForWalkthrough({ page }, name, clip) {
  // What the mouse rests on explains itself on top of its neighbours.
  await page.mouse.move(clip.width - 1, clip.y + clip.height + 60);
  const png = (await page.screenshot({ animations: 'disabled', clip })).toString('base64');
  const blank = await page.context().newPage();
  const few = await blank.evaluate(inFewColours, {
    data: png,
    most: name.startsWith('newArticle') ? coloursOfChoices : coloursInWalkthrough,
  });
  await blank.close();
  const unpacked = path.join(outFolder, `${name}.png`);
  await writeFile(unpacked, Buffer.from(few, 'base64'));
  const file = path.join(walkthroughImages, `${name}.webp`);
  if ((await run('cwebp', ['-quiet', '-lossless', '-z', '9', unpacked, '-o', file])) !== 0)
    throw new Advice('The pictures could not be packed. Install cwebp, which is in the package webp of most systems.');
  const { size } = await stat(file);
  say(`${path.relative(root, file)}: ${(size / 1000).toFixed(1)} kB`);
  if (size > largestInWalkthrough)
    throw new Error(`The picture ${name} is larger than ${largestInWalkthrough / 1000} kB. Show less.`);
}

/** @param {Workbench} workbench */
async function checking(workbench) {
  await workbench.openFile(bad);
  await workbench.problems.show();
  await workbench.problems.entry('A value cannot start with').waitFor();
  await workbench.editor.focus();
  await workbench.editor.goTo(28);
  await take(workbench, 'check');
  await workbench.press('Mod+J');
  await workbench.runCommand('Copydesk: Insert Section…');
  await workbench.quickInput.waitFor('Which section?');
  await take(workbench, 'insert-section', { x: 0, y: 0, width: viewport.width, height: 460 });
  await workbench.quickInput.escape();
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  await workbench.editor.lightBulb();
  await take(workbench, 'fix', { x: 0, y: 240, width: viewport.width, height: 300 });
  await workbench.press('Escape');
}

/** @param {Workbench} workbench */
async function preview(workbench) {
  await workbench.openFile(bad);
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  const page = workbench.webview();
  await page.getByText('Not ready to file').waitFor();
  await workbench.runCommand('View: Join All Editor Groups');
  await workbench.tab('Preview: ').click();
  await page.getByRole('heading', { name: 'Key takeaways' }).evaluate(heading => {
    heading.scrollIntoView();
  });
  // A fact that the source contradicts, what it says instead, and the statement lit beside it.
  await page.locator('.fact[role="button"]', { hasText: 'four' }).focus();
  await workbench.press('Enter');
  await page.locator('.slip').waitFor();
  await take(workbench, 'preview', { x: 0, y: 36, width: viewport.width, height: 692 });
}

/** @param {Workbench} workbench */
async function readoutFacts(workbench) {
  await workbench.openFile(good);
  await workbench.runCommand('Copydesk: Show Readout Facts');
  await workbench.webview().getByText('The next session will be held').waitFor();
  await workbench.runCommand('View: Join All Editor Groups');
  await workbench.tab('Readout: ').click();
  await workbench.webview().getByText('The next session will be held').waitFor();
  await take(workbench, 'readout-facts');
}

/**
 * Takes a picture of the window, or of a part of it.
 * @param {Workbench} workbench
 * @param {string} name
 * @param {Clip} [clip]
 */
async function take(workbench, name, clip) {
  const file = path.join(images, `${name}.png`);
  // What the mouse rests on explains itself on top of its neighbours.
  await workbench.page.mouse.move(viewport.width / 2, viewport.height - 1);
  await workbench.page.screenshot({ path: file, animations: 'disabled', ...(clip && { clip }) });
  const { size } = await stat(file);
  say(`${path.relative(root, file)}: ${Math.round(size / 1000)} kB`);
  if (size > largest)
    throw new Error(`The picture ${name} is larger than ${largest / 1000} kB. Clip it, or show less.`);
}

/**
 * Runs in the browser: a picture in the colours that most of it has, each dot in the nearest of them.
 * @param {{ data: string, most: number }} picture `data`: a PNG, in Base64
 * @returns {Promise<string>} a PNG, in Base64
 */
async function inFewColours({ data, most }) {
  const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
  const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
  const context = canvas.getContext('2d');
  if (!context) return '';
  context.drawImage(image, 0, 0);
  const dots = context.getImageData(0, 0, image.width, image.height);
  const colours = new Uint32Array(dots.data.buffer);
  const distance = (/** @type {number} */ one, /** @type {number} */ other) =>
    [0, 8, 16].reduce((sum, shift) => sum + Math.abs(((one >> shift) & 255) - ((other >> shift) & 255)), 0);
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  /** @type {number[]} */
  const kept = [];
  for (const [colour] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (kept.length < most && kept.every(other => distance(colour, other) > 30)) kept.push(colour);
  }
  const nearest = new Map(
    [...counts.keys()].map(colour => [
      colour,
      kept.reduce((best, one) => (distance(colour, one) < distance(colour, best) ? one : best)),
    ]),
  );
  colours.forEach((colour, at) => (colours[at] = nearest.get(colour) ?? colour));
  context.putImageData(dots, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1] ?? '';
}

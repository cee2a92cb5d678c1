// Makes the pictures of the README anew, in docs/images, and those of the walkthrough, in media/walkthrough, from the real workbench. Run it when the look of
// something has changed, and look at them. Named scenes are made alone: `node scripts/pictures.mjs finding walkthrough-dark`.
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { readmeScenes } from './pictures/readme.mjs';
import { walkthroughScenes } from './pictures/walkthrough.mjs';
import { outFolder, root } from './support/paths.mjs';
import { run } from './support/processes.mjs';
import { Advice, runMain, say } from './support/say.mjs';
import { openStage } from './support/session.mjs';

/** @typedef {(typeof readmeScenes | typeof walkthroughScenes)[number]} Scene */
/** @typedef {typeof import('../test/ui/support/workbench.js').Workbench} WorkbenchClass */

/** How long anything is waited for: on a busy machine nothing is amiss yet. In milliseconds. */
const patience = 180_000;

await runMain(async () => {
  const scenes = chosenScenes(process.argv.slice(2));
  if ((await run(process.execPath, [path.join(root, 'esbuild.mjs')])) !== 0) return 1;
  const { Workbench } = await loadDriver();
  for (const scene of scenes) {
    await make(Workbench, scene).catch((/** @type {unknown} */ error) => {
      say(`${scene.name} did not work out and is tried once more: ${String(error)}`);
      return make(Workbench, scene);
    });
  }
  return 0;
});

/**
 * @param {readonly string[]} names all when empty
 * @returns {readonly Scene[]}
 */
function chosenScenes(names) {
  const scenes = [...walkthroughScenes, ...readmeScenes];
  const unknown = names.filter(name => !scenes.some(scene => scene.name === name));
  if (unknown.length > 0)
    throw new Advice(
      `There is no scene ${unknown.join(', ')}. There are ${scenes.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? scenes : scenes.filter(({ name }) => names.includes(name));
}

/**
 * Each scene has a window of its own, so that one can be made anew without the others.
 * @param {WorkbenchClass} workbenches
 * @param {Scene} scene
 */
async function make(workbenches, { name, window, make: scene }) {
  const stage = await openStage();
  try {
    const workbench = await workbenches.boot(stage, window);
    workbench.page.setDefaultTimeout(patience);
    await scene(workbench).catch(async (/** @type {unknown} */ error) => {
      const picture = path.join(outFolder, `${name}-failure.png`);
      await workbench.page.screenshot({ path: picture });
      say(`The workbench as it was then: ${picture}`);
      throw error;
    });
  } finally {
    await stage.close();
  }
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

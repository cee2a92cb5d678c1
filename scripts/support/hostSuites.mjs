// The host suites as an extension host loads them: bundled, so that they may import the project's TypeScript.
import { existsSync } from 'node:fs';
import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { rulePages } from '../build/rulePages.mjs';
import { outFolder, root } from './paths.mjs';

const folder = path.join(root, 'test/host');

/** Where the bundled suites' entry lies: `index.js` beside one file a suite. */
export const suitesEntry = path.join(outFolder, 'host/index.js');

/** Where the bundle of all suites for a browser lies, under the project's folder. */
export const webSuites = 'out/web-host/index.js';

/** @type {import('esbuild').BuildOptions} */
const common = { bundle: true, format: 'cjs', target: 'node20', sourcemap: 'linked', logLevel: 'warning' };

/**
 * Bundles test/host/index.ts and every suite under test/host.
 * `vscode` comes from the host; mocha must stay one instance shared by entry and suites.
 */
export async function bundleHostSuites() {
  await rm(path.dirname(suitesEntry), { recursive: true, force: true });
  await build({
    ...common,
    entryPoints: ['index.ts', ...(await suites())].map(file => path.join(folder, file)),
    outbase: folder,
    outdir: path.dirname(suitesEntry),
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode', 'mocha'],
    plugins: [rulePages()],
  });
}

/**
 * Bundles the same suites into one file for the extension host of a browser, which has neither Node nor a folder to find suites in.
 * What a module does with Node, the one beside it that is named `….web.ts` does without; a suite named `….node.test.ts` is about what only Node can do.
 * @param {Record<string, string | undefined>} env the variables that test/host/index.web.ts and its helpers read
 */
export async function bundleWebSuites(env) {
  const names = (await suites()).filter(name => !name.endsWith('.node.test.ts'));
  const variables = Object.entries(env).map(([name, value]) => [`process.env.${name}`, JSON.stringify(value ?? '')]);
  await build({
    ...common,
    stdin: {
      contents: `
        import { runSuites } from './index.web.ts';
        export const run = () => runSuites(() => {
          ${names.map(name => `require('./${name}');`).join('\n')}
        });`,
      resolveDir: folder,
      loader: 'ts',
    },
    outfile: path.join(root, webSuites),
    platform: 'browser',
    external: ['vscode'],
    alias: { mammoth: 'mammoth/mammoth.browser.js' },
    define: {
      ...Object.fromEntries(variables),
      global: 'globalThis',
      'process.env.NODE_DEBUG': '""',
      'process.stderr': '{}',
    },
    plugins: [withoutNode(), rulePages()],
  });
}

/** What stands for a library in a browser, under test/host/support. */
const libraries = { mocha: 'mocha.web.ts', 'node:assert/strict': 'assert.web.ts' };

/** Puts what a browser's modules do in the place of what Node's do. */
function withoutNode() {
  /** @type {import('esbuild').Plugin} */
  const plugin = {
    name: 'without-node',
    setup(bundle) {
      bundle.onResolve({ filter: /^\.{1,2}\/.*\.js$/ }, ({ path: name, resolveDir }) => {
        const file = path.join(resolveDir, name.replace(/\.js$/, '.web.ts'));
        return file.startsWith(folder) && existsSync(file) ? { path: file } : undefined;
      });
      for (const [library, file] of Object.entries(libraries)) {
        bundle.onResolve({ filter: new RegExp(`^${library}$`) }, () => ({
          path: path.join(folder, 'support', file),
          sideEffects: true,
        }));
      }
    },
  };
  return plugin;
}

async function suites() {
  const files = await readdir(folder, { recursive: true });
  return files.filter(file => file.endsWith('.test.ts')).sort();
}

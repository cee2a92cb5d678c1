// One test session: a fresh profile, a copy of a folder, the embedded VS Code's server and a browser on it.
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { newsroom, root } from './paths.mjs';
import { registerExtension, testSettings, writeSettings } from './profile.mjs';
import { installPackage, startServer } from './server.mjs';

/**
 * @typedef {object} SessionOptions
 * @property {string | null} [folder] the folder to copy and open: the sample newsroom unless told, null for an empty window
 * @property {Record<string, unknown>} [settings] the user's settings on top of the tests' own
 * @property {{ width: number, height: number }} [viewport]
 * @property {string} [vsix] a package to install; without one the extension is taken from where it is built
 * @property {{ suites: string, env: Record<string, string | undefined>, onExit: (code: number) => void }} [hostTests]
 *   load the extension as one under development and run these mocha suites in the extension host
 */

/**
 * @typedef {object} Session
 * @property {import('playwright-core').Page} page the workbench's page
 * @property {string} folder the copy that is open; in an empty window, a folder to save to
 * @property {string} home everything that this session writes
 * @property {() => Promise<void>} close ends the session and removes what it wrote
 */

/**
 * @param {SessionOptions} [options]
 * @returns {Promise<Session>} when the page is on its way to the workbench
 */
export async function openSession({
  folder = newsroom,
  settings = {},
  viewport = { width: 1400, height: 900 },
  vsix,
  hostTests,
} = {}) {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'copydesk-')));
  const workspace = path.join(home, 'newsroom');
  const ends = /** @type {(() => Promise<unknown>)[]} */ ([
    () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  ]);
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    if (folder === null) await mkdir(workspace);
    else await cp(folder, workspace, { recursive: true });
    const extensions = path.join(home, 'extensions');
    if (vsix !== undefined) await installPackage({ home, extensions, vsix });
    else if (hostTests === undefined) await registerExtension(extensions);
    await writeSettings(path.join(home, 'user-data'), { ...testSettings, ...settings });
    const env = { HOME: home, ...hostTests?.env };
    const server = await startServer({ home, extensions, testDriver: hostTests !== undefined, env });
    ends.push(server.stop);
    const browser = await launchBrowser();
    ends.push(() => browser.close());
    const context = await browser.newContext({ viewport, permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const payload = hostTests === undefined ? [] : await hostTestPayload(page, server, hostTests);
    await page.goto(server.address(folder === null ? undefined : workspace, payload), { waitUntil: 'commit' });
    return { page, folder: workspace, home, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * What tells the workbench to load the extension under development and run the suites. It reports back through two functions of the page.
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Server} server
 * @param {NonNullable<SessionOptions['hostTests']>} hostTests
 * @returns {Promise<[string, string][]>}
 */
async function hostTestPayload(page, server, { suites, onExit }) {
  await page.exposeFunction('codeAutomationLog', () => undefined);
  await page.exposeFunction('codeAutomationExit', onExit);
  return [
    ['logLevel', 'off'],
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ['extensionDevelopmentPath', server.remoteUri(root)],
    ['extensionTestsPath', server.remoteUri(suites)],
  ];
}

// Test sessions: a fresh profile, a copy of a folder, the embedded VS Code's server and a browser on it.
import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from './browser.mjs';
import { newsroom, root } from './paths.mjs';
import { registerExtension, testSettings, writeSettings } from './profile.mjs';
import { installPackage, startServer } from './server.mjs';
import { leaveUnseen } from './unseen.mjs';

/**
 * @typedef {object} WindowOptions
 * @property {string | null} [folder] the folder to copy and open: the sample newsroom unless told, null for an empty window
 * @property {Record<string, unknown>} [settings] the user's settings on top of the tests' own
 * @property {{ width: number, height: number }} [viewport]
 */

/**
 * @typedef {object} StageOptions
 * @property {string} [vsix] a package to install; without one the extension is taken from where it is built
 * @property {{ suites: string, env: Record<string, string | undefined>, onExit: (code: number) => void }} [hostTests]
 *   load the extension as one under development and run these mocha suites in the extension host
 * @property {boolean} [unseen] draw nothing but pictures; that is how host tests run
 */

/** @typedef {WindowOptions & Omit<StageOptions, 'unseen'>} SessionOptions */

/**
 * @typedef {object} Session
 * @property {import('playwright-core').Page} page the workbench's page
 * @property {string} folder the copy that is open; in an empty window, a folder to save to
 * @property {string} home everything that this session writes
 * @property {() => Promise<void>} close ends the session and removes what it wrote
 */

/**
 * What windows share that are open one after the other: a server, and a browser that need not fetch and compile the workbench anew for each.
 * @typedef {object} Stage
 * @property {(options?: WindowOptions) => Promise<Session>} open opens a window that knows nothing of the ones before, which are closed; resolves when its page
 *   is on its way to the workbench
 * @property {() => Promise<void>} close ends what stands behind the windows, and removes what they wrote
 */

/**
 * @param {SessionOptions} [options]
 * @returns {Promise<Session>} when the page is on its way to the workbench
 */
export async function openSession({ vsix, hostTests, ...options } = {}) {
  const stage = await openStage({ ...(vsix !== undefined && { vsix }), ...(hostTests && { hostTests }) });
  try {
    return { ...(await stage.open(options)), close: stage.close };
  } catch (error) {
    await stage.close();
    throw error;
  }
}

/**
 * @param {StageOptions} [options]
 * @returns {Promise<Stage>}
 */
export async function openStage({ vsix, hostTests, unseen = hostTests !== undefined } = {}) {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'copydesk-')));
  const ends = /** @type {(() => Promise<unknown>)[]} */ ([
    () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  ]);
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const extensions = path.join(home, 'extensions');
    if (vsix !== undefined) await installPackage({ home, extensions, vsix });
    else if (hostTests === undefined) await registerExtension(extensions);
    const env = { HOME: home, ...hostTests?.env };
    const server = await startServer({ home, extensions, testDriver: hostTests !== undefined, env });
    ends.push(server.stop);
    const browser = await launchBrowser();
    ends.push(() => browser.close());
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    return { open: options => openWindow({ home, server, context, hostTests, unseen }, options), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * @param {{ home: string, server: import('./server.mjs').Server, context: import('playwright-core').BrowserContext, hostTests: StageOptions['hostTests'],
 *   unseen: boolean }} stage
 * @param {WindowOptions} [options]
 * @returns {Promise<Session>}
 */
async function openWindow(
  { home, server, context, hostTests, unseen },
  { folder = newsroom, settings = {}, viewport = { width: 1400, height: 900 } } = {},
) {
  const workspace = path.join(await mkdtemp(path.join(home, 'window-')), 'newsroom');
  if (folder === null) await mkdir(workspace);
  else await cp(folder, workspace, { recursive: true });
  const page = await context.newPage();
  await page.setViewportSize(viewport);
  if (unseen) await leaveUnseen(page);
  const address = (/** @type {[string, string][]} */ payload) =>
    server.address(folder === null ? undefined : workspace, payload);
  const userData = path.join(home, 'user-data');
  await forget(page, address([]), userData);
  await writeSettings(userData, { ...testSettings, ...settings });
  const payload = hostTests === undefined ? [] : await hostTestPayload(page, server, hostTests);
  await page.goto(address(payload), { waitUntil: 'commit' });
  return { page, folder: workspace, home, close: () => page.close() };
}

/**
 * Makes the profile fresh: what the workbench keeps of a user lies in the browser and in a folder.
 * @param {import('playwright-core').Page} page
 * @param {string} address of the workbench
 * @param {string} userData
 */
async function forget(page, address, userData) {
  const devTools = await page.context().newCDPSession(page);
  // All but what it has fetched and compiled.
  const storageTypes = 'cookies,indexeddb,local_storage,service_workers,cache_storage';
  await devTools.send('Storage.clearDataForOrigin', { origin: new URL(address).origin, storageTypes });
  await devTools.detach();
  await rm(path.join(userData, 'User'), { recursive: true, force: true, maxRetries: 5 });
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

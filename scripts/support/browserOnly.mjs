// One test session in a VS Code that runs in a browser alone, as vscode.dev does: there is no server but one for files.
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium } from 'playwright-core';
import { browserOptions } from './browser.mjs';
import { writeBrowserSettings } from './browserOnlyProfile.mjs';
import { browserOnlyCommit, setUpBrowserOnly } from './embedded.mjs';
import { manifest, newsroom, root } from './paths.mjs';
import { start, stop } from './processes.mjs';
import { hostViewport } from './profile.mjs';
import { freePort } from './server.mjs';
import { leaveUnseen } from './unseen.mjs';

/**
 * Opens the sample newsroom in the workbench and runs suites in its extension host. What they change stays in the page.
 * @param {{ suites: string, settings: Record<string, unknown>, onExit: (code: number) => void }} options `suites`: the bundle, under the project's folder;
 *   `settings`: the user's
 * @returns {Promise<{ page: import('playwright-core').Page, close: () => Promise<void> }>} when the page is on its way to the workbench
 */
export async function openBrowserOnly({ suites, settings, onExit }) {
  const home = await realpath(await mkdtemp(path.join(tmpdir(), 'copydesk-')));
  const ends = /** @type {(() => Promise<unknown>)[]} */ ([
    () => rm(home, { recursive: true, force: true, maxRetries: 5 }),
  ]);
  const close = async () => {
    for (const end of ends.splice(0).reverse()) await end();
  };
  try {
    const extension = path.join(home, 'extension');
    await stage(extension);
    const { address, stop: stopServer } = await serveFiles({ extension, suites });
    ends.push(stopServer);
    const browser = await launch(path.join(home, 'profile'));
    ends.push(() => browser.close());
    const page = browser.pages()[0] ?? (await browser.newPage());
    await page.exposeFunction('codeAutomationLog', () => undefined);
    await page.exposeFunction('codeAutomationExit', onExit);
    await leaveUnseen(page);
    await writeBrowserSettings(page, address, settings);
    await page.goto(address, { waitUntil: 'commit' });
    return { page, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/**
 * The extension as it is built, for whatever version of the editor there is: its newest web build to be had is some months behind the desktop.
 * @param {string} folder
 */
async function stage(folder) {
  await mkdir(folder);
  const left = new Set(['package.json', 'node_modules', '.git', '.vscode-web']);
  for (const name of await readdir(root)) {
    if (!left.has(name)) await symlink(path.join(root, name), path.join(folder, name));
  }
  const anyVersion = { ...manifest, engines: { ...manifest.engines, vscode: '^1.0.0' } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(anyVersion));
}

/** @param {{ extension: string, suites: string }} options */
async function serveFiles({ extension, suites }) {
  const { server, data } = await setUpBrowserOnly();
  const port = await freePort(0);
  const options = {
    browserType: 'none',
    quality: 'stable',
    commit: browserOnlyCommit,
    testRunnerDataDir: data,
    host: 'localhost',
    port,
    extensionDevelopmentPath: extension,
    extensionTestsPath: path.join(extension, suites),
    folderPath: newsroom,
  };
  const script = path.join(import.meta.dirname, 'browserOnlyServer.mjs');
  const child = start(process.execPath, [script, server, JSON.stringify(options)], { stdio: 'ignore' });
  const address = `http://localhost:${port}`;
  const patience = Date.now() + 60_000;
  while (!(await fetch(address).catch(() => undefined))?.ok) {
    if (child.exitCode !== null || Date.now() > patience)
      throw new Error('The server of the browser’s VS Code did not answer.');
    await sleep(50);
  }
  return { address, stop: () => stop(child) };
}

/**
 * Webviews live on origins of their own below localhost, which Chromium takes for third parties: without their cookies they have no service worker.
 * @param {string} profile
 */
async function launch(profile) {
  await mkdir(path.join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { block_third_party_cookies: false, cookie_controls_mode: 0 } };
  await writeFile(path.join(profile, 'Default/Preferences'), JSON.stringify(preferences));
  return chromium.launchPersistentContext(profile, {
    ...(await browserOptions()),
    viewport: hostViewport,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

// Finds a Chromium for the tests, and installs one where that is ours to do.
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright-core';
import { run } from './processes.mjs';
import { Advice, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * @returns {Promise<string>} the browser's executable: CHROME_PATH, else playwright's own, else the system's, else a freshly installed one
 * @throws {Advice} when there is none and we may not install one
 */
export async function findOrInstallBrowser() {
  const found = findBrowser();
  if (found !== undefined) return found;
  if (await mayInstall()) await install();
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Advice(
    'The tests need a browser: install Chromium, Chrome or Edge, or run "npx playwright-core install chromium", or set CHROME_PATH to one.',
  );
}

/**
 * Starts the browser for a test run. It reaches nothing outside this machine.
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function launchBrowser() {
  return chromium.launch(await browserOptions());
}

/** Where the tests' servers are, and the webviews of a VS Code that runs in a browser alone. */
const thisMachine = ['127.0.0.1', 'localhost', '*.localhost'];

/** How the browser is started. */
export async function browserOptions() {
  const asRoot = process.platform === 'linux' && process.getuid?.() === 0;
  return {
    executablePath: await findOrInstallBrowser(),
    headless: process.env['HEADED'] === undefined,
    handleSIGINT: false,
    args: [
      ...(asRoot ? ['--no-sandbox'] : []),
      '--disable-gpu',
      '--disable-quic',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      // To ask about each request in the test's own process would be a tenth of a window's work, and keep the browser from remembering what it has fetched.
      '--no-proxy-server',
      `--host-resolver-rules=MAP * ~NOTFOUND, ${thisMachine.map(name => `EXCLUDE ${name}`).join(', ')}`,
    ],
  };
}

function findBrowser() {
  const named = process.env['CHROME_PATH'];
  if (named) {
    if (existsSync(named)) return named;
    throw new Advice(`CHROME_PATH names ${named}, which is not there.`);
  }
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  const onThePath = names.flatMap(name => folders.map(folder => path.join(folder, name)));
  return [chromium.executablePath(), ...onThePath, ...places].find(file => existsSync(file));
}

/** Debian's own package is a plain browser; where another system has only a wrapper of that name we leave it to the person. */
async function mayInstall() {
  if (process.getuid?.() !== 0) return false;
  const system = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^ID="?debian"?$/m.test(system);
}

async function install() {
  say('No browser found for the tests; installing Chromium and a font with apt-get.');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  if ((await run('apt-get', ['update', '-qq'], { env })) !== 0) return;
  await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'], { env });
}

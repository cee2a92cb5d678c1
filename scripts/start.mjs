// Builds Copydesk and opens a sample newsroom with it: in the desktop's VS Code where there is one, else in the embedded one, in a browser.
// Runs until Ctrl-C, and rebuilds meanwhile when a file changes.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { hasDesktopCode, shell } from './support/desktop.mjs';
import { embeddedFolder, newsroom, root } from './support/paths.mjs';
import { interrupted, run, start, stop } from './support/processes.mjs';
import { quietSettings, registerExtension, writeSettings } from './support/profile.mjs';
import { Advice, runMain, say } from './support/say.mjs';
import { startServer } from './support/server.mjs';

/** Always the same when it is free, so that the browser remembers how the window looked. */
const usualPort = 8417;

await runMain(async () => {
  const asked = interrupted();
  say('Building Copydesk.');
  await build();
  const folder = await playground();
  const opened = (await hasDesktopCode()) ? openDesktop(folder) : await openEmbedded(folder);
  const watcher = watch();
  say('Press Ctrl-C to stop.');
  await Promise.race([asked, opened.ended]);
  say('Stopping.');
  await Promise.all([opened.stop(), stop(watcher)]);
});

async function build() {
  const quiet = /** @type {const} */ (['ignore', 'ignore', 'inherit']);
  const code = await run(process.execPath, [path.join(root, 'esbuild.mjs')], { cwd: root, stdio: [...quiet] });
  if (code !== 0) throw new Advice('The build failed, for the reasons above. Put them right and run npm start again.');
}

/** A copy of the sample newsroom for the person to do with as they like: made once, never overwritten. */
async function playground() {
  const copy = path.join(embeddedFolder, 'newsroom');
  if (existsSync(copy)) {
    say(`Opening your newsroom as you left it. For a fresh one, remove ${path.relative(process.cwd(), copy)}.`);
    return copy;
  }
  if (!existsSync(newsroom)) throw new Advice(`The sample newsroom is missing: ${newsroom}. Restore it from git.`);
  const unfinished = `${copy}.new`;
  await rm(unfinished, { recursive: true, force: true });
  await cp(newsroom, unfinished, { recursive: true });
  await rename(unfinished, copy);
  say(`Copied the sample newsroom to ${path.relative(process.cwd(), copy)}. What you write there stays.`);
  return copy;
}

/**
 * @param {string} folder
 * @returns {{ ended: Promise<void>, stop: () => Promise<void> }}
 */
function openDesktop(folder) {
  say('Opening the newsroom in your VS Code. Closing its window ends this, too.');
  const args = ['--wait', '--new-window', `--extensionDevelopmentPath=${root}`, folder];
  const window = start('code', shell ? args.map(arg => `"${arg}"`) : args, { shell, stdio: 'ignore' });
  const ended = new Promise(resolve => window.once('exit', resolve).once('error', resolve)).then(() => undefined);
  return { ended, stop: () => stop(window) };
}

/** @param {string} folder */
async function openEmbedded(folder) {
  const home = path.join(embeddedFolder, 'profile');
  const userData = path.join(home, 'user-data');
  if (!existsSync(path.join(userData, 'User/settings.json'))) await writeSettings(userData, quietSettings);
  const extensions = path.join(home, 'extensions');
  await registerExtension(extensions);
  const server = await startServer({ home, extensions, port: usualPort });
  const address = server.address(folder);
  const browser = browserCommand();
  say(browser ? `Opening VS Code in your browser: ${address}` : `VS Code is ready. Open it in a browser: ${address}`);
  if (browser) showInBrowser(browser, address);
  return server;
}

/**
 * Not one of our processes: the browser is the person's, and stays when we go.
 * @param {string} command
 * @param {string} address
 */
function showInBrowser(command, address) {
  const opener = spawn(command, [address], { stdio: 'ignore', detached: true });
  opener.once('error', () => {
    say('No browser could be opened. Open the address yourself.');
  });
  opener.unref();
}

/** What opens an address in the person's browser, where there is a screen to show it on. */
function browserCommand() {
  if (process.platform === 'darwin') return 'open';
  return process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'] ? 'xdg-open' : undefined;
}

/** Rebuilds on change. The first round only repeats what was built already. */
function watch() {
  const watcher = start(process.execPath, [path.join(root, 'esbuild.mjs'), '--watch'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let rounds = 0;
  if (watcher.stdout) {
    createInterface(watcher.stdout).on('line', line => {
      if (line !== 'Build done.') return;
      rounds += 1;
      if (rounds > 1) say('Rebuilt. To see the change, reload the window: F1, "Developer: Reload Window".');
    });
  }
  return watcher;
}

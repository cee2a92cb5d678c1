// Starts and stops the embedded VS Code's server.
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { setUpEmbedded } from './embedded.mjs';
import { start, stop } from './processes.mjs';

/**
 * @typedef {object} Server
 * @property {string} host where it listens, as `127.0.0.1:port`
 * @property {(folder: string | undefined, payload?: readonly [string, string][]) => string} address the page that opens a folder, or an empty window,
 *   in the workbench
 * @property {(file: string) => string} remoteUri how the workbench names a file on the server
 * @property {() => Promise<void>} stop
 * @property {Promise<void>} ended resolves when it ended, asked to or not
 */

/**
 * @param {object} options
 * @param {string} options.home a folder for profile, logs and everything else that the server writes
 * @param {string} options.extensions the folder of installed extensions
 * @param {number} [options.port] the port to take when it is free
 * @param {boolean} [options.testDriver] let the page load an extension under development and its test suites; it hides notifications
 * @param {Record<string, string | undefined>} [options.env] variables for the extension host
 * @returns {Promise<Server>} when it answers
 */
export async function startServer({ home, extensions, port = 0, testDriver = false, env = {} }) {
  const { node, entry } = await setUpEmbedded();
  await mkdir(home, { recursive: true });
  const log = path.join(home, 'server.log');
  const host = `127.0.0.1:${await freePort(port)}`;
  const args = [entry, '--config', path.join(home, 'code-server.yaml'), '--auth', 'none', '--bind-addr', host];
  args.push('--user-data-dir', path.join(home, 'user-data'), '--extensions-dir', extensions);
  args.push('--disable-telemetry', '--disable-update-check', '--disable-workspace-trust', '--disable-proxy');
  args.push('--disable-getting-started-override', '--ignore-last-opened');
  if (testDriver) args.push('--vscode-option', 'enable-smoke-test-driver');
  const output = openSync(log, 'w');
  const child = start(node, args, { cwd: home, env: serverEnvironment(home, env), stdio: ['ignore', output, output] });
  const ended = once(child, 'exit').then(() => undefined);
  try {
    await answers(host, () => child.exitCode ?? child.signalCode);
  } catch (error) {
    await stop(child);
    throw new Error(`${String(error)}\n${await readFile(log, 'utf8')}`, { cause: error });
  }
  return {
    host,
    remoteUri: file => `vscode-remote://${host}${file}`,
    address: (folder, payload = []) => {
      const query = new URLSearchParams(folder === undefined ? { ew: 'true' } : { folder });
      if (payload.length > 0) query.set('payload', JSON.stringify(payload));
      return `http://${host}/?${query.toString()}`;
    },
    stop: () => stop(child),
    ended,
  };
}

/**
 * Installs a package, as a person does from a file.
 * @param {{ home: string, extensions: string, vsix: string }} options as for `startServer`; `vsix`: the package
 */
export async function installPackage({ home, extensions, vsix }) {
  const { node, entry } = await setUpEmbedded();
  await mkdir(home, { recursive: true });
  const args = [entry, '--config', path.join(home, 'code-server.yaml')];
  args.push('--user-data-dir', path.join(home, 'user-data'), '--extensions-dir', extensions);
  const child = start(node, [...args, '--install-extension', vsix], {
    cwd: home,
    env: serverEnvironment(home, { HOME: home }),
    // It complains of a part of its own that was not built for this machine, and goes on without it.
    stdio: 'ignore',
  });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The package could not be installed (${code}).`);
}

/**
 * The server writes nothing outside its home, and asks no gallery on the network.
 * @param {string} home
 * @param {Record<string, string | undefined>} env
 */
function serverEnvironment(home, env) {
  return {
    ...process.env,
    EXTENSIONS_GALLERY: '{}',
    ...env,
    XDG_DATA_HOME: path.join(home, 'xdg/data'),
    XDG_CONFIG_HOME: path.join(home, 'xdg/config'),
    XDG_CACHE_HOME: path.join(home, 'xdg/cache'),
  };
}

/**
 * @param {number} wanted 0 for any
 * @returns {Promise<number>} a port of 127.0.0.1 that nobody listens on, the wanted one if it is free
 */
export async function freePort(wanted) {
  const probe = createServer();
  try {
    await once(probe.listen(wanted, '127.0.0.1'), 'listening');
  } catch (error) {
    if (wanted === 0) throw error;
    return freePort(0);
  }
  const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
  await once(probe.close(), 'close');
  return port;
}

/**
 * Waits until the server answers.
 * @param {string} host
 * @param {() => number | string | null} ended how the process ended, null while it runs
 */
async function answers(host, ended) {
  const patience = Date.now() + 60_000;
  while (Date.now() < patience) {
    const end = ended();
    if (end !== null) throw new Error(`The embedded VS Code ended at once (${end}).`);
    const response = await fetch(`http://${host}/healthz`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(50);
  }
  throw new Error('The embedded VS Code did not answer within a minute.');
}

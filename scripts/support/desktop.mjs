// The desktop's own VS Code, by its `code` command.
import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';
import { manifest } from './paths.mjs';
import { say } from './say.mjs';

/** On Windows `code` is a batch file, which only a shell runs. */
export const shell = process.platform === 'win32';

/** Whether `code` is on the PATH, opens windows on this machine and is new enough for the extension. */
export async function hasDesktopCode() {
  // In a terminal of a remote window `code` opens files in that window, and loads no extension under development.
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return false;
  try {
    const { stdout } = await promisify(execFile)('code', ['--version'], { shell, timeout: 20_000 });
    const version = stdout.split('\n', 1)[0]?.trim() ?? '';
    const wanted = (manifest.engines?.vscode ?? '').replace('^', '');
    if (isAtLeast(version, wanted)) return true;
    say(`Your VS Code is ${version}; Copydesk needs ${wanted} or newer. Opening the embedded one instead.`);
  } catch {
    // There is none.
  }
  return false;
}

/**
 * @param {string} version
 * @param {string} least
 */
function isAtLeast(version, least) {
  const parts = version.split('.').map(Number);
  const difference = least
    .split('.')
    .map((part, index) => (parts[index] ?? Number.NaN) - Number(part))
    .find(one => one !== 0);
  return difference === undefined || difference > 0;
}

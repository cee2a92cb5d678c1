// Builds the command line when npm (or pre-commit) installs Copydesk straight from its repository. npm unpacks it into its own cache for that, and packs it from
// there. In a clone that somebody works in, nothing happens: there is `npm run build`.
import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { root } from './support/paths.mjs';

const cache = process.env['npm_config_cache'];
if (cache !== undefined && realpathSync(root).startsWith(realpathSync(cache) + path.sep)) {
  // Of an installation for the whole machine, npm has brought nothing along that a build needs.
  const env = { ...process.env, npm_config_global: 'false' };
  execFileSync('npm', ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'], {
    cwd: root,
    env,
    shell: process.platform === 'win32',
  });
  execFileSync(process.execPath, ['esbuild.mjs', '--production'], { cwd: root });
}

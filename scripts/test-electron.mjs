// Runs the host suites (test/host) in a desktop VS Code: the one that VSCODE_EXECUTABLE names, else one that it downloads once into .vscode-test.
//   MOCHA_GREP=lint npm run test:electron     only the tests whose full title holds "lint"
//   VSCODE_VERSION=1.139.0                    another version than the stable one
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { runTests } from '@vscode/test-electron';
import { prepareHostRun, showReport } from './support/hostRun.mjs';
import { bundleHostSuites, suitesEntry } from './support/hostSuites.mjs';
import { newsroom, root } from './support/paths.mjs';
import { hostSettings, writeSettings } from './support/profile.mjs';
import { Advice, runMain } from './support/say.mjs';

await runMain(async () => {
  await bundleHostSuites();
  const home = await mkdtemp(path.join(tmpdir(), 'copydesk-'));
  const folder = path.join(home, 'newsroom');
  await cp(newsroom, folder, { recursive: true });
  await writeSettings(path.join(home, 'user-data'), hostSettings);
  const executable = process.env['VSCODE_EXECUTABLE'];
  const env = await prepareHostRun();
  const report = showReport();
  try {
    return await runTests({
      version: process.env['VSCODE_VERSION'] ?? 'stable',
      ...(executable ? { vscodeExecutablePath: executable } : {}),
      extensionDevelopmentPath: root,
      extensionTestsPath: suitesEntry,
      extensionTestsEnv: env,
      launchArgs: [
        folder,
        '--disable-extensions',
        '--disable-workspace-trust',
        `--user-data-dir=${path.join(home, 'user-data')}`,
      ],
    });
  } catch (error) {
    if (error instanceof Error && error.message.startsWith('Test run ')) throw new Advice(error.message);
    if (!/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT/.test(String(error))) throw error;
    throw new Advice(
      'A desktop VS Code could not be downloaded. Connect to the network, or set VSCODE_EXECUTABLE to one that is installed.',
    );
  } finally {
    await report.flush();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
});

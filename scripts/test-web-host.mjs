// Runs the host suites (test/host) in the extension host of a VS Code that runs in a browser alone, as vscode.dev does.
//   MOCHA_GREP=lint npm run test:web-host     only the tests whose full title holds "lint"
//   HEADED=1                                  show the browser
import { mkdir, rm, writeFile } from 'node:fs/promises';
import process from 'node:process';
import { openBrowserOnly } from './support/browserOnly.mjs';
import { hostRunEnd, howToReport, judged, webHostResults } from './support/hostRun.mjs';
import { bundleWebSuites, webSuites } from './support/hostSuites.mjs';
import { outFolder } from './support/paths.mjs';
import { hostSettings } from './support/profile.mjs';
import { runMain, say } from './support/say.mjs';
import { startTestRunner } from './support/testRunner.mjs';

await runMain(async () => {
  await mkdir(outFolder, { recursive: true });
  const first = await runOnce();
  // A workbench that never came up, or went before the first test was through, has shown nothing of the extension; on a busy machine that happens.
  const { code, why } = first.isBegun ? first : await again(first);
  if (why !== undefined) say(why);
  return code;
});

/** @typedef {{ code: number, why?: string, isBegun: boolean }} Run `isBegun`: whether any test was heard of, well or failed */

/** @param {Run} first */
async function again({ code }) {
  say(`No test was through when the workbench ended with ${code}. The suites are started once more.`);
  return runOnce();
}

/** @returns {Promise<Run>} */
async function runOnce() {
  await rm(webHostResults, { force: true });
  /** @type {string[]} */
  const heard = [];
  const runner = await startTestRunner(chunk => {
    heard.push(chunk);
    process.stdout.write(chunk);
  });
  const settings = JSON.stringify(hostSettings);
  await bundleWebSuites({
    COPYDESK_TEST_RUNNER: runner.address,
    COPYDESK_TEST_SETTINGS: settings,
    ...howToReport(),
  });
  const { onExit, ended } = hostRunEnd('web-host-failure');
  const session = await openBrowserOnly({ suites: webSuites, onExit });
  const ending = await ended(session.page);
  const results = runner.results();
  if (results) await writeFile(webHostResults, JSON.stringify(results));
  await session.close();
  await runner.close();
  return { ...judged(ending, results), isBegun: results !== undefined || heard.some(isOfTest) };
}

/**
 * @param {string} chunk of mocha's lines
 * @returns {boolean} whether it tells how a test went
 */
function isOfTest(chunk) {
  return /^\s*(?:✔|✅|✓|\d+\)) /u.test(chunk);
}

// Runs the host suites (test/host) in the extension host of a real VS Code, the embedded one.
//   MOCHA_GREP=lint npm run test:host     only the tests whose full title holds "lint"
//   HEADED=1                              show the browser
import path from 'node:path';
import { prepareHostRun, showReport } from './support/hostRun.mjs';
import { bundleHostSuites, suitesEntry } from './support/hostSuites.mjs';
import { outFolder } from './support/paths.mjs';
import { runMain, say } from './support/say.mjs';
import { openSession } from './support/session.mjs';

/** The whole run: a test that hangs has its own limit, this one is for a workbench that does. */
const patience = 1_200_000;

/** @typedef {{ code: number, why?: string }} Outcome */

await runMain(async () => {
  await bundleHostSuites();
  const env = await prepareHostRun();
  /** @type {(outcome: Outcome) => void} */
  let finish = () => undefined;
  const finished = /** @type {Promise<Outcome>} */ (new Promise(resolve => (finish = resolve)));
  const onExit = (/** @type {number} */ code) => {
    finish({ code });
  };
  const session = await openSession({ hostTests: { suites: suitesEntry, env, onExit } });
  const report = showReport();
  watch(session.page, finish);
  const { code, why } = await finished;
  await report.flush();
  if (why !== undefined) {
    const picture = path.join(outFolder, 'host-failure.png');
    await session.page.screenshot({ path: picture, timeout: 5000 }).catch(() => undefined);
    say(`${why} The workbench as it was then: ${picture}`);
  }
  await session.close();
  return code;
});

/**
 * Ends the run where the suites themselves cannot say that they are done.
 * @param {import('playwright-core').Page} page
 * @param {(outcome: Outcome) => void} finish
 */
function watch(page, finish) {
  const fail = (/** @type {string} */ why) => {
    finish({ code: 1, why });
  };
  page.on('crash', () => {
    fail('The workbench crashed.');
  });
  page.on('close', () => {
    fail('The workbench was closed.');
  });
  page.on('console', message => {
    if (message.text().includes('No extension host found that can launch the test runner')) fail(message.text());
  });
  setTimeout(() => {
    fail(`The suites did not end within ${patience / 1000} seconds.`);
  }, patience).unref();
}

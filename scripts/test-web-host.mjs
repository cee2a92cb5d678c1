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
  await rm(webHostResults, { force: true });
  const runner = await startTestRunner(chunk => void process.stdout.write(chunk));
  await bundleWebSuites({
    COPYDESK_TEST_RUNNER: runner.address,
    ...howToReport(),
  });
  const { onExit, ended } = hostRunEnd('web-host-failure');
  const session = await openBrowserOnly({ suites: webSuites, settings: hostSettings, onExit });
  const ending = await ended(session.page);
  const results = runner.results();
  if (results) await writeFile(webHostResults, JSON.stringify(results));
  await session.close();
  await runner.close();
  const { code, why } = judged(ending, results);
  if (why !== undefined) say(why);
  return code;
});

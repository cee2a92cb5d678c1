// Runs the host suites (test/host) in the extension host of a real VS Code, the embedded one.
//   MOCHA_GREP=lint npm run test:host     only the tests whose full title holds "lint"
//   HEADED=1                              show the browser
import { hostResults, hostRunEnd, judged, prepareHostRun, readHostResults, showReport } from './support/hostRun.mjs';
import { bundleHostSuites, suitesEntry } from './support/hostSuites.mjs';
import { hostSettings, hostViewport } from './support/profile.mjs';
import { runMain, say } from './support/say.mjs';
import { openSession } from './support/session.mjs';

await runMain(async () => {
  await bundleHostSuites();
  const env = await prepareHostRun();
  const { onExit, ended } = hostRunEnd('host-failure');
  const session = await openSession({
    settings: hostSettings,
    viewport: hostViewport,
    hostTests: { suites: suitesEntry, env, onExit },
  });
  const report = showReport();
  const ending = await ended(session.page);
  await report.flush();
  await session.close();
  const { code, why } = judged(ending, await readHostResults(hostResults));
  if (why !== undefined) say(why);
  return code;
});

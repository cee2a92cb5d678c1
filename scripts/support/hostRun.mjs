// What a run of the host suites is told and tells, the same in the embedded and in the desktop VS Code.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { outFolder, root } from './paths.mjs';
import { say } from './say.mjs';
import { seen } from './unseen.mjs';

/** The whole run: a test that hangs has its own limit, this one is for a workbench that does. In milliseconds. */
const patience = 1_200_000;

/** The counts of a finished run, written by test/host/index.ts. */
export const hostResults = path.join(outFolder, 'host-results.json');

/** The same of a run in a browser, written by scripts/test-web-host.mjs. */
export const webHostResults = path.join(outFolder, 'web-host-results.json');

/** Mocha's own lines: in the editor's log they would be mixed with the workbench's, or silenced. */
const reportFile = path.join(outFolder, 'host-report.txt');

/**
 * Clears what an earlier run left.
 * @returns {Promise<Record<string, string | undefined>>} the variables that test/host/index.ts reads
 */
export async function prepareHostRun() {
  await mkdir(outFolder, { recursive: true });
  await rm(hostResults, { force: true });
  await rm(reportFile, { force: true });
  return {
    COPYDESK_ROOT: root,
    COPYDESK_TEST_REPORT: reportFile,
    COPYDESK_TEST_RESULTS: hostResults,
    ...howToReport(),
  };
}

/** @returns {Record<string, string | undefined>} the variables that hold for the suites wherever they run */
export function howToReport() {
  return {
    COPYDESK_TEST_COLOR: process.stdout.isTTY || process.env['FORCE_COLOR'] === '1' ? '1' : undefined,
    MOCHA_GREP: process.env['MOCHA_GREP'],
  };
}

/** @typedef {{ code: number, why?: string }} Outcome `why`: what kept the suites from coming to their end */

/** @typedef {{ code: number, errors?: Iterable<string> }} Ending what the suites ended with; `errors`: the last that the workbench told of, each in a line */

/**
 * How a run in a page ends: the suites say so, or something keeps them from it.
 * @param {string} name of the picture of the workbench that is left then
 * @returns {{ onExit: (code: number) => void, ended: (page: import('playwright-core').Page) => Promise<Ending> }}
 */
export function hostRunEnd(name) {
  /** @type {(outcome: Outcome) => void} */
  let finish = () => undefined;
  const finished = /** @type {Promise<Outcome>} */ (new Promise(resolve => (finish = resolve)));
  return {
    onExit: code => {
      finish({ code });
    },
    ended: async page => {
      const errors = errorsOf(page);
      watch(page, finish);
      const { code, why } = await finished;
      if (why === undefined) return { code, errors };
      const picture = path.join(outFolder, `${name}.png`);
      await page.screenshot({ path: picture, timeout: 5000, style: seen }).catch(() => undefined);
      say(`${why} The workbench as it was then: ${picture}`);
      return { code, errors };
    },
  };
}

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
    const text = message.text();
    if (text.includes('No extension host found that can launch the test runner')) fail(text);
    // What it calls the suites' end then is none.
    if (text.includes('[lifecycle] onBeforeUnload'))
      fail('The workbench was left or loaded anew before the suites’ end.');
  });
  setTimeout(() => {
    fail(`The suites did not end within ${patience / 1000} seconds.`);
  }, patience).unref();
}

/**
 * @param {import('playwright-core').Page} page
 * @returns {Iterable<string>} the last few errors that it tells of, each once; they become other ones with time
 */
function errorsOf(page) {
  const errors = /** @type {Set<string>} */ (new Set());
  const tell = (/** @type {string} */ text) => {
    const [line = ''] = text.replace(/^%c\s*ERR color: \S+ /u, '').split('\n', 1);
    errors.add(line.slice(0, 300));
    const [oldest = ''] = errors;
    if (errors.size > 20) errors.delete(oldest);
  };
  page.on('console', message => {
    if (message.type() === 'error') tell(message.text());
  });
  page.on('pageerror', error => {
    tell(error.message);
  });
  return errors;
}

/**
 * Prints mocha's lines as they come.
 * @returns {{ flush: () => Promise<void> }} `flush` prints the rest and stops
 */
export function showReport() {
  let shown = 0;
  let busy = Promise.resolve();
  const more = async () => {
    try {
      for await (const chunk of createReadStream(reportFile, { start: shown })) {
        const bytes = /** @type {Buffer} */ (chunk);
        shown += bytes.length;
        process.stdout.write(bytes);
      }
    } catch {
      // Nothing has been reported yet.
    }
  };
  const timer = setInterval(() => {
    busy = busy.then(more);
  }, 200);
  return {
    flush: async () => {
      clearInterval(timer);
      await busy;
      await more();
    },
  };
}

/**
 * What a run comes to that has ended. One that has counted no test has shown nothing, whatever it ended with.
 * @param {Ending} ending
 * @param {Counts | undefined} counts
 * @returns {Outcome}
 */
export function judged({ code, errors = [] }, counts) {
  const failed = code === 0 ? 1 : code;
  if (counts === undefined) {
    const told = Array.from(errors, error => `\n  ${error}`).join('');
    return {
      code: failed,
      why: `The suites ended with ${code} and without results: they did not begin, or broke off. HEADED=1 shows what happens.${
        told && ` The workbench’s last errors:${told}`
      }`,
    };
  }
  if (counts.passed + counts.failed === 0)
    return { code: failed, why: 'No test was run. Is there one that MOCHA_GREP names?' };
  return { code };
}

/**
 * @typedef {{ passed: number, failed: number, failures?: readonly string[] }} Counts `failures`: each test that failed and why, in a line
 * @param {string} file
 * @returns {Promise<Counts | undefined>} undefined when the run did not come to its end
 */
export async function readHostResults(file) {
  try {
    return /** @type {Counts} */ (JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

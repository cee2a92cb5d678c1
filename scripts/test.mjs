// Everything that must hold before a change goes in. All steps run, whatever fails before them, and what they print is shown one after the other;
// the last line is the sum of all tests.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { findOrInstallBrowser } from './support/browser.mjs';
import { setUpBrowserOnly, setUpEmbedded } from './support/embedded.mjs';
import { hostResults, readHostResults, webHostResults } from './support/hostRun.mjs';
import { outputsInOrder } from './support/outputInOrder.mjs';
import { outFolder, root } from './support/paths.mjs';
import { run } from './support/processes.mjs';

/** @typedef {import('./support/hostRun.mjs').Counts} Counts */
/** @typedef {import('./support/outputInOrder.mjs').Output['write']} Write */
/** @typedef {{ status: string, fullName: string, failureMessages: readonly string[] }} VitestResult */
/** @typedef {{ ok: boolean, counts?: Counts | undefined }} Outcome */
/** @typedef {{ name: string, needs?: readonly string[], tests?: true, run: (write: Write) => Promise<Outcome> }} Step */
/** @typedef {{ name: string, seconds: number, skipped: boolean, ok: boolean, counts: Counts }} Result */

/** No step takes nearly as long; it is for one that hangs. */
const patience = 1_500_000;

/** What every step in a window needs. */
const needs = ['Build', 'Embedded VS Code'];

/**
 * Steps of one row run one after the other, the rows side by side: the workbench mostly waits, and leaves the processor to what works without it.
 * When the unit tests are done, the host tests' window alone would leave a processor idle, so the web host tests are in the first row. More windows at once make
 * two processors too busy for what a person would wait for.
 * @type {readonly (readonly Step[])[]}
 */
const rows = [
  [
    { name: 'Build', run: async write => ({ ok: await node(write, 'esbuild.mjs') }) },
    { name: 'Types', run: write => check(write, 'typescript-native/bin/tsc') },
    { name: 'Lint', run: write => check(write, 'oxlint/bin/oxlint', '--deny-warnings') },
    { name: 'Format', run: write => check(write, 'oxfmt/bin/oxfmt', '--check') },
    { name: 'Generated files', run: async write => ({ ok: await node(write, 'scripts/generate.mjs', '--check') }) },
    { name: 'Unit tests', tests: true, needs: ['Build'], run: write => vitest(write, 'unit') },
    {
      name: 'Web host tests',
      tests: true,
      needs,
      run: write => host(write, 'scripts/test-web-host.mjs', webHostResults),
    },
  ],
  [
    { name: 'Embedded VS Code', run: embeddedEditor },
    { name: 'Host tests', tests: true, needs, run: write => host(write, 'scripts/test-host.mjs', hostResults) },
    { name: 'UI tests', tests: true, needs, run: write => vitest(write, 'ui') },
  ],
];
const steps = rows.flat();

// Left over from a run of a few host tests, it would leave out the others.
delete process.env['MOCHA_GREP'];
await mkdir(outFolder, { recursive: true });
await rm(path.join(root, 'test/ui/pictures'), { recursive: true, force: true });
const outputs = outputsInOrder(steps.length, chunk => process.stdout.write(chunk));
const results = /** @type {Map<Step, Promise<Result>>} */ (new Map());
for (const row of rows) {
  let before = /** @type {Promise<unknown>} */ (Promise.resolve());
  for (const step of row) {
    const result = before.then(() => carryOut(step));
    results.set(step, result);
    before = result;
  }
}
report(await Promise.all(results.values()));

/**
 * Tests that were not run, or stopped before they could be counted, count as one that failed.
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function carryOut(step) {
  const { name, needs = [], tests, run: work } = step;
  const needed = await Promise.all(
    [...results].flatMap(([other, result]) => (needs.includes(other.name) ? [result] : [])),
  );
  const { write, end } = outputs[steps.indexOf(step)] ?? { write: () => undefined, end: () => undefined };
  write(`\n== ${name}\n`);
  const began = Date.now();
  const skipped = needed.some(result => !result.ok);
  if (skipped) write('Not run, because what it needs has failed.\n');
  const outcome = skipped ? { ok: false } : await attempt(work, write);
  const { counts = { passed: 0, failed: 0 } } = outcome;
  const ok = outcome.ok && (!tests || counts.passed > 0);
  if (outcome.ok && !ok) write('No test was run.\n');
  if (tests && !ok) counts.failed = Math.max(counts.failed, 1);
  end();
  return { name, ok, counts, skipped, seconds: (Date.now() - began) / 1000 };
}

/**
 * @param {Step['run']} work
 * @param {Write} write
 * @returns {Promise<Outcome>}
 */
async function attempt(work, write) {
  try {
    return await work(write);
  } catch (error) {
    write(`${error instanceof Error ? error.message : String(error)}\n`);
    return { ok: false };
  }
}

/**
 * @param {Write} write
 * @param {string} script under the project's folder
 * @param {readonly string[]} args
 */
async function node(write, script, ...args) {
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: '1' } : process.env;
  return (await run(process.execPath, [path.join(root, script), ...args], { cwd: root, env, patience, write })) === 0;
}

/**
 * @param {Write} write
 * @param {string} program under node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(write, program, ...args) {
  return { ok: await node(write, `node_modules/${program}`, ...args) };
}

/**
 * @param {Write} write
 * @returns {Promise<Outcome>}
 */
async function embeddedEditor(write) {
  write(`Browser: ${await findOrInstallBrowser()}\n`);
  await setUpEmbedded();
  await setUpBrowserOnly();
  return { ok: true };
}

/**
 * @param {Write} write
 * @param {string} script
 * @param {string} results the file that it counts in
 * @returns {Promise<Outcome>}
 */
async function host(write, script, results) {
  const ok = await node(write, script);
  return { ok, counts: await readHostResults(results) };
}

/**
 * @param {Write} write
 * @param {'unit' | 'ui'} project
 * @returns {Promise<Outcome>}
 */
async function vitest(write, project) {
  const file = path.join(outFolder, `${project}-results.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await node(write, 'node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters);
  return { ok, counts: await readVitestResults(file) };
}

/**
 * @param {string} file
 * @returns {Promise<Counts | undefined>}
 */
async function readVitestResults(file) {
  if (!existsSync(file)) return undefined;
  /** @type {{ numPassedTests: number, numFailedTests: number, testResults: { assertionResults: VitestResult[] }[] }} */
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(await readFile(file, 'utf8'));
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages }) => `${fullName}: ${firstLine(failureMessages[0] ?? '')}`);
  return { passed: numPassedTests, failed: numFailedTests, failures };
}

/** @param {string} text */
function firstLine(text) {
  return text.split('\n', 1)[0] ?? '';
}

/**
 * Prints how every step ended and which tests failed, last, where the end of a long log is all that is kept; sets the exit code.
 * @param {readonly Result[]} results
 */
function report(results) {
  console.log('');
  for (const { name, ok, skipped, seconds } of results) {
    console.log(
      `${(skipped ? 'not run' : ok ? 'ok' : 'FAILED').padEnd(8)}${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  const failures = results.flatMap(({ name, counts }) => (counts.failures ?? []).map(failure => `${name}: ${failure}`));
  if (failures.length > 0) console.log(['', 'What failed:', ...failures].join('\n'));
  const sum = (/** @type {'passed' | 'failed'} */ key) => results.reduce((total, { counts }) => total + counts[key], 0);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

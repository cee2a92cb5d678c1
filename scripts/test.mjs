// Everything that must hold before a change goes in. All steps run, whatever fails before them; the last line is the sum of all tests.
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { findOrInstallBrowser } from './support/browser.mjs';
import { setUpEmbedded } from './support/embedded.mjs';
import { readHostResults } from './support/hostRun.mjs';
import { outFolder, root } from './support/paths.mjs';
import { run } from './support/processes.mjs';

/** @typedef {import('./support/hostRun.mjs').Counts} Counts */
/** @typedef {{ ok: boolean, counts?: Counts | undefined }} Outcome */
/** @typedef {{ name: string, needs?: readonly string[], tests?: true, run: () => Promise<Outcome> }} Step */
/** @typedef {{ name: string, seconds: number, skipped: boolean, ok: boolean, counts: Counts }} Result */

/** No step takes nearly as long; it is for one that hangs. */
const patience = 1_500_000;

/** @type {readonly Step[]} */
const steps = [
  { name: 'Types', run: () => check('typescript/bin/tsc') },
  { name: 'Lint', run: () => check('eslint/bin/eslint.js', '--max-warnings', '0', '.') },
  { name: 'Format', run: () => check('prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { name: 'Generated files', run: generatedFiles },
  { name: 'Build', run: async () => ({ ok: await node('esbuild.mjs') }) },
  { name: 'Unit tests', tests: true, run: () => vitest('unit') },
  { name: 'Embedded VS Code', run: embeddedEditor },
  { name: 'Host tests', tests: true, needs: ['Build', 'Embedded VS Code'], run: hostTests },
  { name: 'UI tests', tests: true, needs: ['Build', 'Embedded VS Code'], run: () => vitest('ui') },
];

await mkdir(outFolder, { recursive: true });
await rm(path.join(root, 'test/ui/pictures'), { recursive: true, force: true });
const results = /** @type {Result[]} */ ([]);
for (const step of steps) results.push(await carryOut(step));
report();

/**
 * Tests that were not run, or stopped before they could be counted, count as one that failed.
 * @param {Step} step
 * @returns {Promise<Result>}
 */
async function carryOut({ name, needs = [], tests, run: work }) {
  console.log(`\n== ${name}`);
  const began = Date.now();
  const skipped = results.some(earlier => needs.includes(earlier.name) && !earlier.ok);
  if (skipped) console.log('Not run, because what it needs has failed.');
  const { ok, counts = { passed: 0, failed: 0 } } = skipped ? { ok: false } : await attempt(work);
  if (tests && !ok) counts.failed = Math.max(counts.failed, 1);
  return { name, ok, counts, skipped, seconds: (Date.now() - began) / 1000 };
}

/**
 * @param {() => Promise<Outcome>} work
 * @returns {Promise<Outcome>}
 */
async function attempt(work) {
  try {
    return await work();
  } catch (error) {
    console.log(error instanceof Error ? error.message : String(error));
    return { ok: false };
  }
}

/**
 * @param {string} script under the project's folder
 * @param {readonly string[]} args
 */
async function node(script, ...args) {
  return (await run(process.execPath, [path.join(root, script), ...args], { cwd: root, patience })) === 0;
}

/**
 * @param {string} program under node_modules
 * @param {readonly string[]} args
 * @returns {Promise<Outcome>}
 */
async function check(program, ...args) {
  return { ok: await node(`node_modules/${program}`, ...args) };
}

/** @returns {Promise<Outcome>} */
async function generatedFiles() {
  const generator = 'scripts/generate.mjs';
  return { ok: !existsSync(path.join(root, generator)) || (await node(generator, '--check')) };
}

/** @returns {Promise<Outcome>} */
async function embeddedEditor() {
  console.log(`Browser: ${await findOrInstallBrowser()}`);
  await setUpEmbedded();
  return { ok: true };
}

/** @returns {Promise<Outcome>} */
async function hostTests() {
  const ok = await node('scripts/test-host.mjs');
  return { ok, counts: await readHostResults() };
}

/**
 * @param {'unit' | 'ui'} project
 * @returns {Promise<Outcome>}
 */
async function vitest(project) {
  const file = path.join(outFolder, `${project}-results.json`);
  await rm(file, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const ok = await node('node_modules/vitest/vitest.mjs', 'run', '--project', project, ...reporters);
  return { ok, counts: await readVitestResults(file) };
}

/**
 * @param {string} file
 * @returns {Promise<Counts | undefined>}
 */
async function readVitestResults(file) {
  if (!existsSync(file)) return undefined;
  /** @type {{ numPassedTests: number, numFailedTests: number }} */
  const { numPassedTests, numFailedTests } = JSON.parse(await readFile(file, 'utf8'));
  return { passed: numPassedTests, failed: numFailedTests };
}

/** Prints how every step ended, and sets the exit code. */
function report() {
  console.log('');
  for (const { name, ok, skipped, seconds } of results) {
    console.log(
      `${(skipped ? 'not run' : ok ? 'ok' : 'FAILED').padEnd(8)}${name.padEnd(18)}${seconds.toFixed(1).padStart(6)} s`,
    );
  }
  const sum = (/** @type {keyof Counts} */ key) => results.reduce((total, { counts }) => total + counts[key], 0);
  if (results.some(({ ok }) => !ok)) process.exitCode = 1;
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
}

// What a run of the host suites is told and tells, the same in the embedded and in the desktop VS Code.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { outFolder, root } from './paths.mjs';

/** The counts of a finished run, written by test/host/index.ts. */
export const hostResults = path.join(outFolder, 'host-results.json');

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
    COPYDESK_TEST_COLOR: process.stdout.isTTY || process.env['FORCE_COLOR'] === '1' ? '1' : undefined,
    MOCHA_GREP: process.env['MOCHA_GREP'],
  };
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
 * @typedef {{ passed: number, failed: number }} Counts
 * @returns {Promise<Counts | undefined>} undefined when the run did not come to its end
 */
export async function readHostResults() {
  try {
    return /** @type {Counts} */ (JSON.parse(await readFile(hostResults, 'utf8')));
  } catch {
    return undefined;
  }
}

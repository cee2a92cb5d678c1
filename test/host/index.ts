// What VS Code calls to run the host suites: every *.test.ts beside and below this file, in mocha's BDD style (describe, it).
import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { format } from 'node:util';
import Mocha from 'mocha';
import * as vscode from 'vscode';
import { countsOf } from './support/counts.js';

/** Resolves when every test passed, rejects otherwise. */
export async function run(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
  const report = process.env['COPYDESK_TEST_REPORT'];
  if (report) {
    Mocha.reporters.Base.consoleLog = (...values: unknown[]) => {
      appendFileSync(report, `${format(...values)}\n`);
    };
  }
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: 180_000,
    color: process.env['COPYDESK_TEST_COLOR'] === '1',
    ...(process.env['MOCHA_GREP'] ? { grep: process.env['MOCHA_GREP'] } : {}),
  });
  const suites = readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).filter(file =>
    file.endsWith('.test.js'),
  );
  for (const suite of suites.sort()) mocha.addFile(path.join(__dirname, suite));
  return new Promise((resolve, reject) => {
    const counts = countsOf(
      mocha.run(failed => {
        const results = process.env['COPYDESK_TEST_RESULTS'];
        if (results) writeFileSync(results, JSON.stringify(counts()));
        if (failed === 0) resolve();
        else reject(new Error(`${failed} host tests failed.`));
      }),
    );
  });
}

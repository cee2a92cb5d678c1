// What runs the host suites in a browser. The reports go to the script that opened it, by HTTP: there are no files to write into.
import * as vscode from 'vscode';
import { countsOf, type Counts } from './support/counts.js';
import { Mocha, mocha } from './support/mocha.web.js';

/**
 * Resolves when every test passed, rejects otherwise.
 *
 * @param declare loads the suites
 */
export async function runSuites(declare: () => void): Promise<void> {
  const { Spec, Base } = Mocha.reporters;
  const report = reporter();
  Base.consoleLog = (text = '', ...values: unknown[]) => {
    report.write(`${filledIn(String(text), values)}\n`);
  };
  Base.useColors = process.env['COPYDESK_TEST_COLOR'] === '1';
  const grep = process.env['MOCHA_GREP'];
  mocha.setup({ ui: 'bdd', reporter: Spec, timeout: 180_000, ...(grep ? { grep } : {}) });
  try {
    await prepareWindow();
    declare();
  } catch (error) {
    report.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    await report.end({ passed: 0, failed: 1, failures: ['The suites could not be loaded.'] } satisfies Counts);
    throw error;
  }
  const counts = await new Promise<Counts>(resolve => {
    const ended = countsOf(
      mocha.run(() => {
        resolve(ended());
      }),
    );
  });
  await report.end(counts);
  if (counts.failed > 0) throw new Error(`${counts.failed} host tests failed.`);
}

/** The user's settings are there already: the script that opened the browser wrote them. A newer editor may keep them elsewhere. */
async function prepareWindow(): Promise<void> {
  if (vscode.workspace.getConfiguration('files').get('autoSave') !== 'off')
    throw new Error('The workbench does not know the settings that the tests are run with.');
  await vscode.commands.executeCommand('workbench.action.closeSidebar');
}

/** Sends in the order in which things were said. */
function reporter() {
  const address = process.env['COPYDESK_TEST_RUNNER'] ?? '';
  let sent: Promise<unknown> = Promise.resolve();
  const send = (path: string, body: string) =>
    (sent = sent.then(() => fetch(`${address}${path}`, { method: 'POST', body })));
  return {
    write: (text: string) => void send('/report', text),
    end: (counts: object) => send('/results', JSON.stringify(counts)),
  };
}

/** What `console.log` does with the patterns that mocha uses. */
function filledIn(text: string, values: unknown[]): string {
  const rest = [...values];
  const filled = text.replace(/%[sd]/g, () => String(rest.shift()));
  return [filled, ...rest].join(' ');
}

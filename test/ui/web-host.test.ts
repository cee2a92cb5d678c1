import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, afterEach, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

// The extension as it runs in a browser alone, without Node: the window puts dist/web into its web worker when it is told to.

const release = path.resolve(import.meta.dirname, '../newsroom/inbox/coast-guard-visit.html');

let workbench: Workbench;

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, {
    settings: {
      'remote.extensionKind': { 'copydesk.copydesk': ['web'] },
      'copydesk.newArticle.openPreview': 'never',
    },
  });
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

it('checks an article in the web worker', async () => {
  await workbench.openFile('drafts/2026-06-02-rendt-telvi.md');
  await workbench.problems.show();
  await workbench.problems.entry('chatbot-residue').first().waitFor();

  await workbench.runCommand('Developer: Show Running Extensions');
  const rows = workbench.page.locator('.runtime-extensions-editor .monaco-list-row');
  await rows.first().click();
  const running = rows.filter({ hasText: 'Copydesk' });
  // The slowest to start stand at the top, and only rows in sight are there.
  for (let pages = 0; pages < 10 && (await running.count()) === 0; pages++) await workbench.press('PageDown');
  await expect.poll(() => running.innerText()).toContain('web worker');
  await workbench.picture('web-host');
  await workbench.press('Escape');
});

it('makes an article of a web page there', async () => {
  await workbench.newArticle(await readFile(release, 'utf8'), 'Readout article');
  await workbench.editor.waitForText('# Minister Verrin’s Visit to the Coast Guard of Norvania');
  await expect
    .poll(() => workbench.editor.visibleText())
    .toContain('publisher: Ministry of National Defence of Estoria');
});

it('opens the preview there', async () => {
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  await workbench.webview().getByRole('heading', { name: 'Key takeaways' }).waitFor();
  await workbench.picture('web-host-preview');
});

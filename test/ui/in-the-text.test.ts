import { afterAll, afterEach, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

const badDraft = 'drafts/2026-06-02-rendt-telvi.md';
const goodDraft = 'drafts/2026-05-14-haarlund-verrin.md';

let workbench: Workbench;

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage);
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

it('shows above sections what is to be done, and sets placeholders off', async () => {
  await workbench.openFile(badDraft);
  await workbench.editor.goTo(28);
  const lens = workbench.page.locator('.codelens-decoration', { hasText: 'Facts only' }).first();
  await lens.waitFor();
  await workbench.picture('text-lenses');
  // Spaces on the screen are no plain spaces.
  const spans = workbench.page.locator('.view-line span');
  const placeholder = spans.filter({ hasText: /^\[TK:.when/ }).last();
  const words = spans.filter({ hasText: /will.survey.the.road/ }).last();
  const colour = (span: typeof words) => span.evaluate(element => getComputedStyle(element).color);
  // Colours come a little later than what stands above the lines.
  await expect.poll(async () => (await colour(placeholder)) !== (await colour(words))).toBe(true);
  await lens.locator('a').first().click();
});

it('marks in the source beside a draft what the source says of the fact under the cursor', async () => {
  await workbench.openFile(badDraft);
  await workbench.statusItem('Readout article').waitFor();
  await workbench.editor.find('four mobile');
  await workbench.press('ArrowLeft');
  await workbench.runCommand('Open Definition to the Side');
  await workbench.tab('2026-06-02-rendt-telvi.txt').waitFor();
  // The focus goes to the source a little later than its tab is there.
  const language = (name: string) => workbench.page.locator('.statusbar-item', { hasText: name });
  await language('Plain Text').waitFor();
  await workbench.press('Mod+1');
  await language('Markdown').waitFor();
  await workbench.press('ArrowRight');
  const marked = () =>
    workbench.page
      .locator('.view-line span')
      .evaluateAll(spans =>
        spans
          .filter(span => span.childElementCount === 0 && getComputedStyle(span).textDecorationLine === 'underline')
          .map(span => span.textContent),
      );
  await expect.poll(marked).toContain('three');
  await workbench.picture('text-both-places');
  await workbench.press('Mod+Home');
  await expect.poll(marked).not.toContain('three');
  // What is typed is marked once it has been checked, though the cursor stays where it is by then.
  await workbench.editor.find('loan of four');
  await expect.poll(marked).toContain('three');
  await workbench.editor.type('loan of');
  await expect.poll(marked).not.toContain('three');
  await workbench.editor.type(' four');
  await expect.poll(marked).toContain('three');
  await workbench.runCommand('View: Revert and Close Editor');
  await workbench.runCommand('View: Close All Editors');
});

it('goes from finding to finding by key', async () => {
  await workbench.openFile(badDraft);
  await workbench.press('Mod+Home');
  await workbench.statusItem('Readout article').waitFor();
  await workbench.press('Mod+F8');
  await workbench.statusItem(', line 5: ').waitFor();
  await workbench.press('Mod+F8');
  await workbench.statusItem(', line 7: ').waitFor();
  await workbench.page.locator('.monaco-hover:visible').first().waitFor();
  await workbench.picture('text-next-finding');
  await workbench.press('Mod+Shift+F8');
  await workbench.statusItem(', line 5: ').waitFor();
});

it('shows an article in the editor’s own preview', async () => {
  await workbench.openFile(badDraft);
  await workbench.runCommand('Markdown: Open Preview to the Side');
  const page = workbench.webview();
  await page.locator('.copydesk-disclaimer').waitFor();
  await page.locator('.copydesk-placeholder').first().waitFor();
  await page.locator('.copydesk-source').scrollIntoViewIfNeeded();
  await workbench.picture('text-markdown-preview');
  await expect.poll(() => page.locator('body').innerText()).not.toContain('copydesk-disable');
  await workbench.editor.focus();
  await workbench.openFile(goodDraft);
  await page.locator('.copydesk-ai').waitFor();
  await page.locator('.copydesk-ai').scrollIntoViewIfNeeded();
  await workbench.picture('text-markdown-preview-top');
});

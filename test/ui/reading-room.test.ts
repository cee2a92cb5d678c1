import { createRequire } from 'node:module';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AxeResults } from 'axe-core';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, afterEach, describe, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

// What a reporter sees and does in the preview before filing: the facts, the source beside them, and the way from one to the other.
const draft = '2026-06-02-rendt-telvi.md';

let workbench: Workbench;
let preview: FrameLocator;

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, {
    viewport: { width: 1800, height: 1000 },
    settings: { 'editor.stickyScroll.enabled': false, 'copydesk.preview.scrollSync': false },
  });
  await workbench.press('Mod+B');
  await workbench.openFile(`drafts/${draft}`);
  await workbench.statusItem('Readout article').waitFor();
  await workbench.runCommand('Copydesk: Open Preview to the Side');
  preview = workbench.webview();
  await preview.locator('.source .statements li').first().waitFor();
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());

const require = createRequire(import.meta.url);

/** What axe finds on the page as it is now. */
async function axeViolations(): Promise<string[]> {
  const body = preview.locator('body');
  await body
    .evaluate(
      (_body, source) => {
        // The page's policy forbids scripts that are not its own; a debugger may evaluate one.
        (0, eval)(source);
      },
      await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
    )
    .catch(() => undefined);
  return body.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(root: Node): Promise<AxeResults> } };
    const results = await axe.run(document.body);
    return results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

const statement = (number: number) => preview.locator(`#r${number}`);

describe('the source beside the article', () => {
  it('is lit where a sentence rests on it, and the other way round', async () => {
    const sentence = preview.locator('.s', { hasText: 'Rendt thanked Telvi' }).first();
    await sentence.hover();
    await expect.poll(() => statement(4).getAttribute('data-state')).toBe('linked');
    await statement(5).hover();
    await expect.poll(() => statement(4).getAttribute('data-state')).toBe(null);
    await expect.poll(() => preview.locator('.s[data-state="linked"]').first().innerText()).toContain('feeds');
    await workbench.picture('reading-room');
  });

  it('follows the cursor in the editor, and leaves the focus there', async () => {
    await preview.locator('h1').hover();
    await workbench.editor.focus();
    await workbench.editor.find('reopening of the Ostra');
    await expect.poll(() => statement(2).getAttribute('aria-current')).toBe('true');
    expect(await preview.locator('body').evaluate(() => document.hasFocus())).toBe(false);
  });

  it('is led to by the figure behind a sentence, and leads back, by keyboard alone', async () => {
    const ref = preview.locator('.ref', { hasText: '4' }).first();
    await expect.poll(() => ref.getAttribute('aria-label')).toMatch(/^Source, statement/);
    const hasFocus = (locator: Locator) => locator.evaluate(element => element === document.activeElement);
    await ref.focus();
    await workbench.press('Enter');
    await expect.poll(() => hasFocus(statement(4))).toBe(true);
    await workbench.press('ArrowDown');
    await expect.poll(() => hasFocus(statement(5))).toBe(true);
    await expect.poll(() => statement(5).getAttribute('aria-current')).toBe('true');
    await workbench.press('ArrowUp');
    await workbench.press('Enter');
    await expect.poll(() => hasFocus(ref)).toBe(true);
  });
});

describe('a fact that the source contradicts', () => {
  const fact = () => preview.locator('.fact[role="button"]', { hasText: 'four' });

  it('opens by keyboard what to do about it, and closes again', async () => {
    await fact().focus();
    await workbench.press('Enter');
    await preview.locator('.slip').waitFor();
    await expect.poll(() => fact().getAttribute('aria-expanded')).toBe('true');
    await expect
      .poll(() => preview.locator('.slip .btn').allInnerTexts())
      .toEqual(['Change to “three”', 'Keep, with a reason…']);
    await workbench.picture('reading-room-slip');
    await workbench.press('Escape');
    await preview.locator('.slip').waitFor({ state: 'detached' });
    await expect.poll(() => fact().evaluate(element => element === document.activeElement)).toBe(true);
  });

  it('has one button that stands out', async () => {
    await fact().focus();
    await workbench.press('Enter');
    const edge = (button: string) =>
      preview.locator(button).evaluate(element => getComputedStyle(element).borderTopColor);
    expect(await edge('.slip .btn:not(.btn--main)')).not.toBe(await edge('.slip .btn--main'));
    await workbench.press('Escape');
    await preview.locator('.slip').waitFor({ state: 'detached' });
  });

  it('is put right by a button, in one step that can be undone', async () => {
    await fact().locator('.tail').click();
    await preview.getByRole('button', { name: 'Change to “three”' }).click();
    await fact().waitFor({ state: 'detached' });
    await preview.getByText('loan of three mobile bridges').last().waitFor();
    await workbench.tab(draft).first().click();
    await workbench.press('Mod+Z');
    await fact().waitFor();
  });

  it('stands with a reason that a person gives', async () => {
    await preview.locator('.fact[role="button"]', { hasText: 'Denmark' }).locator('.tail').click();
    await preview.getByRole('button', { name: 'Keep, with a reason…' }).click();
    const input = workbench.page.locator('.quick-input-widget:visible input.input');
    await input.fill('The ministry corrected it (by Ana Relph)');
    await workbench.press('Enter');
    await preview.locator('.fact', { hasText: 'Denmark' }).waitFor({ state: 'detached' });
    await workbench.tab(draft).first().click();
    await workbench.press('Mod+Z');
    await preview.locator('.fact', { hasText: 'Denmark' }).waitFor();
  });
});

it('underlines the links of the sources’ titles, as those of their addresses', async () => {
  const lineOf = (link: string) =>
    preview
      .locator(link)
      .first()
      .evaluate(element => getComputedStyle(element).textDecorationLine);
  for (const link of ['.record__title a', '.record dd a'])
    expect([link, await lineOf(link)]).toEqual([link, 'underline']);
});

describe('the tally', () => {
  it('picks one verdict out and lets it go again', async () => {
    const button = preview.locator('.tally button[data-verdict="unsupported"]');
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('true');
    await workbench.picture('reading-room-unsupported');
    await button.click();
    await expect.poll(() => button.getAttribute('aria-pressed')).toBe('false');
  });

  it('leaves no gaps where it takes marks away', async () => {
    const fact = preview.locator('article .fact[data-verdict="contradicted"]', { hasText: 'four' });
    /** Between the end of the fact's words and the end of what is shown of it, in pixels. */
    const gap = () =>
      fact.locator('.tail').evaluate(tail => {
        const words = document.createRange();
        words.selectNodeContents(tail.firstChild ?? tail);
        return tail.getBoundingClientRect().right - words.getBoundingClientRect().right;
      });
    await expect.poll(gap).toBeGreaterThan(5);
    const button = preview.locator('.tally button[data-verdict="unsupported"]');
    await button.click();
    await expect.poll(gap).toBeLessThan(1);
    expect(await preview.locator('article .says').first().isVisible()).toBe(false);
    await button.click();
    await expect.poll(gap).toBeGreaterThan(5);
  });

  it('counts what is marked, and the filing panel what the status bar and the Problems panel count', async () => {
    for (const verdict of ['supported', 'contradicted', 'unsupported', 'not-checked']) {
      const count = preview.locator(`.tally button[data-verdict="${verdict}"] b`);
      // What no fact of the draft is has no button; this draft has no fact that is not checked.
      const told = verdict === 'not-checked' && (await count.count()) === 0 ? '0' : await count.innerText();
      // A fact is one element for each run of its words; its place names it, within its block.
      const marked = await preview.locator('article').evaluate((article, state) => {
        const facts = [...article.querySelectorAll<HTMLElement>(`.fact[data-verdict="${state}"]`)];
        const blocks = [...article.querySelectorAll('[data-block]')];
        const nameOf = (fact: HTMLElement) => {
          const block = fact.closest('[data-block]');
          return `${block ? blocks.indexOf(block) : -1} ${fact.dataset['place']}`;
        };
        return new Set(facts.map(nameOf)).size;
      }, verdict);
      expect([verdict, marked]).toEqual([verdict, Number(told)]);
    }
    const row = async (label: string) =>
      (await preview.locator('.filing__list li', { hasText: label }).locator('.v').innerText()).trim();
    const [errors, sections] = [Number(await row('Open errors')), await row('Required sections')];
    await expect.poll(() => preview.locator('.filing__verdict p').innerText()).toContain(`${errors} errors are open`);
    const problems = workbench.page.locator('.statusbar-item[id="status.problems"]');
    const counts = async () => ((await problems.getAttribute('aria-label')) ?? '').match(/\d+/g)?.map(Number) ?? [];
    await expect.poll(async () => (await counts())[0]).toBe(errors);
    const total = (await counts()).reduce((sum, count) => sum + count, 0);
    const item = () => workbench.statusItem('Readout article').innerText();
    await expect.poll(item).toContain(sections.replace(' of ', '/'));
    // Hints are findings, too, but the Problems panel does not count them.
    await expect.poll(async () => Number(/(\d+) findings/.exec(await item())?.[1])).toBeGreaterThanOrEqual(total);
  });
});

describe('for everybody', () => {
  const themes = [
    ['light', 'Default Light Modern', 'vscode-light'],
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high contrast', 'Default High Contrast', 'vscode-high-contrast'],
    ['high contrast, light', 'Default High Contrast Light', 'vscode-high-contrast-light'],
  ] as const;

  it.each(themes)('axe finds nothing: %s', async (_name, theme, className) => {
    await mkdir(path.dirname(workbench.file('.vscode/settings.json')), { recursive: true });
    await writeFile(workbench.file('.vscode/settings.json'), JSON.stringify({ 'workbench.colorTheme': theme }));
    const body = preview.locator('body');
    await expect.poll(() => body.getAttribute('class')).toContain(className);
    await preview.locator('.fact[role="button"] .tail').first().click();
    await preview.locator('.slip').waitFor();
    expect(await axeViolations()).toEqual([]);
    await preview.locator('.fact[role="button"] .tail').first().click();
  });
});

describe('states', () => {
  it('as published, every mark leaves', async () => {
    const lit = preview.locator('#source :is([data-state], [aria-current], .target)');
    await preview.locator('.fact[role="button"]', { hasText: 'four' }).locator('.tail').hover();
    await expect.poll(() => lit.count()).toBeGreaterThan(0);
    await preview.getByRole('radio', { name: 'As published' }).click();
    for (const mark of ['.says', '.ref', '.slot', '.note', 'article .tail .g'])
      await expect.poll(() => preview.locator(`${mark}:visible`).count(), { message: mark }).toBe(0);
    await statement(5).hover();
    await preview.locator('article .s').first().hover();
    await expect.poll(() => lit.count()).toBe(0);
    await expect.poll(() => preview.locator('.analysis__label').first().isVisible()).toBe(true);
    const told = preview.locator('article :is(.fact, .mark):is([aria-expanded], [aria-description], [title], [role])');
    await expect.poll(() => told.count()).toBe(0);
    expect(await axeViolations()).toEqual([]);
    await workbench.picture('reading-room-as-published');
    await preview.getByRole('radio', { name: 'With marks' }).click();
    await expect
      .poll(() => preview.locator('.fact[aria-expanded="false"][aria-description]').count())
      .toBeGreaterThan(0);
  });

  it('a fact in words that a finding is about, or in a link, opens without leading elsewhere', async () => {
    const text = await workbench.savedText(`drafts/${draft}`);
    const telvi = 'Telvi thanked Rendt for the loan of';
    const words = `As an AI language model, I say: ${telvi} five mobile bridges. ${telvi} [seven mobile bridges](https://example.org/bridges).`;
    await writeFile(workbench.file('drafts/nested.md'), text.replace('\n## ', `\n${words}\n\n## `));
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('drafts/nested.md');
    await workbench.statusItem('Readout article').waitFor();
    await workbench.runCommand('Copydesk: Open Preview to the Side');
    for (const number of ['five', 'seven']) {
      await preview.locator('.fact[role="button"]', { hasText: number }).locator('.tail').click();
      await preview.locator('.slip', { hasText: number }).waitFor();
      expect(await workbench.page.locator('.monaco-dialog-box').count()).toBe(0);
      // A jump into the editor would take the focus there.
      expect(await preview.locator('body').evaluate(() => document.hasFocus())).toBe(true);
    }
    await preview
      .locator('a', { hasText: 'seven' })
      .locator('.fact')
      .click({ position: { x: 2, y: 4 }, modifiers: ['ControlOrMeta'] });
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'example.org/bridges' }).waitFor();
    await workbench.dialogButton('Cancel').click();
  });

  it('copies formatted text and its source for a CMS, also where no preview is open', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('drafts/2026-05-14-haarlund-verrin.md');
    await workbench.statusItem('Readout article').waitFor();
    await workbench.copyToClipboard('nothing yet');
    await workbench.runCommand('Copydesk: Copy for CMS');
    await expect.poll(() => workbench.clipboard()).toContain('<h1>Norvania');
    const types = () =>
      workbench.page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types).sort());
    await expect.poll(types).toEqual(['text/html', 'text/plain']);
    await expect.poll(() => workbench.tab('Preview: ').count()).toBe(0);
  });

  it('without a source, says that nothing was checked', async () => {
    const text = (await workbench.savedText(`drafts/${draft}`)).replace(/^sources:\n(?: .*\n)+/m, '');
    await writeFile(workbench.file('drafts/no-source.md'), text);
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('drafts/no-source.md');
    await workbench.runCommand('Copydesk: Open Preview to the Side');
    await preview.getByText('no source is attached').waitFor();
    await expect.poll(() => preview.locator('.tally').innerText()).toContain('Not checked:');
    await expect.poll(() => preview.locator('.tally button').count()).toBe(0);
    await expect.poll(() => preview.locator('#source').isVisible()).toBe(false);
    await expect.poll(() => preview.locator('article .fact').count()).toBe(0);
    await workbench.picture('reading-room-no-source');
  });
});

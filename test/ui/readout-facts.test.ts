import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

const name = '2026-05-14-haarlund-verrin.md';
const saved = `sources/${name}`;

let workbench: Workbench;
let view: FrameLocator;
/** What the browser said of content that a page's policy forbids. */
const refused: string[] = [];

it.beforeAll(async ({ stage }) => {
  workbench = await Workbench.boot(stage, { viewport: { width: 1600, height: 1000 } });
  workbench.page.on('console', message => {
    if (/content security policy/i.test(message.text()) && message.location().url.includes('webview')) {
      refused.push(`${message.location().url}: ${message.text()}`);
    }
  });
  await workbench.press('Mod+B');
});
afterEach(({ task }) => workbench.pictureOfFailure(task));
afterAll(() => workbench.close());
afterAll(() => {
  expect(refused).toEqual([]);
});

async function show(file: string): Promise<FrameLocator> {
  await workbench.openFile(file);
  await workbench.runCommand('Copydesk: Show Readout Facts');
  await tab().waitFor();
  const page = workbench.webview();
  await page.locator('h1').waitFor();
  return page;
}

function tab(file = name): Locator {
  return workbench.tab(`Readout: ${file}`);
}

function field(term: string): Locator {
  return view.locator('.field', { has: view.locator('dt', { hasText: new RegExp(`^${term}$`) }) });
}

/** Settings of the open folder: they count at once. */
async function setSettings(settings: Record<string, unknown>): Promise<void> {
  await mkdir(path.dirname(workbench.file('.vscode/settings.json')), { recursive: true });
  await writeFile(workbench.file('.vscode/settings.json'), JSON.stringify(settings));
}

describe('the view of a readout', () => {
  beforeAll(async () => {
    view = await show(`drafts/${name}`);
  });

  it('shows the source of the article, with its facts and its record', async () => {
    await expect.poll(() => view.locator('h1').innerText()).toMatch(/^Readout of Acting Minister of Defence/);
    await expect.poll(() => view.locator('.statement').count()).toBeGreaterThan(5);
    await expect.poll(() => view.locator('article .found').count()).toBeGreaterThan(10);
    await expect.poll(() => field('Released').locator('.value').innerText()).toBe('14 May 2026');
    await expect.poll(() => field('Release number').innerText()).toContain('Not stated');
    await workbench.picture('readout-beside');
  });

  it('says what a fact is when it is pointed at or has the focus', async () => {
    const tip = view.locator('#tip');
    const quotation = view.locator('article .found[data-kind="quotation"]').first();
    await quotation.hover();
    await expect.poll(() => tip.innerText()).toMatch(/^Quotation/);
    await workbench.picture('readout-hover');
    await view.locator('article .found[tabindex="0"]').focus();
    const first = await tip.innerText();
    await workbench.press('ArrowRight');
    await expect.poll(() => tip.innerText()).not.toBe(first);
    await expect.poll(() => view.locator('article .found[tabindex="0"]').count()).toBe(1);
  });

  it('picks out a kind of fact', async () => {
    const people = view.getByRole('button', { name: /People$/ });
    await people.click();
    await expect.poll(() => people.getAttribute('aria-pressed')).toBe('true');
    await expect
      .poll(() => view.locator('article .found[data-picked]').count())
      .toBe(Number((await people.innerText()).split(' ')[0]));
    await workbench.picture('readout-filtered');
    await view.getByRole('button', { name: 'Show all' }).click();
    await expect.poll(() => view.locator('.found[data-picked]').count()).toBe(0);
  });

  it('shows what a value rests on, even where it is folded away', async () => {
    const around = view.locator('details.around').first();
    expect(await around.getAttribute('open')).toBeNull();
    await field('Released').locator('[data-show]').click();
    await view.locator('[data-evidence][data-shown]', { hasText: 'May 14, 2026' }).waitFor();
    await expect.poll(() => around.getAttribute('open')).not.toBeNull();
    await workbench.picture('readout-evidence');
  });

  it('says in words what is wrong with a day', async () => {
    await view.getByRole('button', { name: 'Correct: Released' }).click();
    await view.getByLabel('Day of the release').fill('next Tuesday');
    await workbench.press('Enter');
    await expect.poll(() => field('Released').locator('.wrong').innerText()).toMatch(/not a day/);
    await workbench.picture('readout-wrong');
  });

  it('writes a correction into the source, and says that it is one', async () => {
    await view.getByLabel('Day of the release').fill('May 15, 2026');
    await workbench.press('Enter');
    await expect.poll(() => field('Released').locator('dd').innerText()).toContain('the text says 14 May 2026');
    await expect.poll(() => workbench.savedText(saved)).toContain('\npublished: 2026-05-15\n');
    await workbench.picture('readout-corrected');
  });

  it('corrects the people', async () => {
    await view.getByRole('button', { name: 'Correct: Participants' }).click();
    await view.getByRole('button', { name: 'Add a person' }).click();
    await view.locator('[data-added] input[name="name"]').fill('Ivo Kess');
    await view.locator('[data-added] input[name="office"]').fill('Minister of Commerce');
    await workbench.picture('readout-people');
    await view.locator('form[data-form="participants"]').getByRole('button', { name: 'Save' }).click();
    await field('Participants').locator('.value', { hasText: 'Ivo Kess' }).waitFor();
    await expect
      .poll(() => workbench.savedText(saved))
      .toMatch(/ {2}- name: Ivo Kess\n {4}office: Minister of Commerce\n/);
  });

  it('follows what is undone in the source', async () => {
    await view.getByRole('button', { name: 'Open the source' }).click();
    await workbench.editor.waitForText('Ivo Kess');
    await workbench.editor.focus();
    await workbench.press('Mod+Z');
    await field('Participants').locator('.value', { hasText: 'Ivo Kess' }).waitFor({ state: 'detached' });
    await workbench.press('Mod+Z');
    await expect.poll(() => field('Released').locator('dd').innerText()).toBe('14 May 2026');
    await workbench.editor.save();
  });

  it('follows typing, and leaves a form alone that is being filled in', async () => {
    await view.getByRole('button', { name: 'Add: Release number' }).click();
    await view.getByLabel('Number of the release').fill('NR-1');
    await workbench.page.locator('.view-line', { hasText: 'session will be held' }).click();
    await workbench.page.locator('.statusbar-item', { hasText: /^Ln 21/ }).waitFor();
    await workbench.press('Mod+End');
    await workbench.editor.type('The ministers parted.');
    await view.locator('.statement', { hasText: 'The ministers parted.' }).waitFor();
    expect(await view.getByLabel('Number of the release').inputValue()).toBe('NR-1');
    await workbench.editor.focus();
    await workbench.runCommand('File: Revert File');
    await view.locator('.statement', { hasText: 'The ministers parted.' }).waitFor({ state: 'detached' });
    await view.locator('form:not([hidden])').getByRole('button', { name: 'Cancel' }).click();
  });

  it('comes back after hiding and after a reload as it was', async () => {
    await tab().click();
    await view.getByRole('button', { name: /People$/ }).click();
    const pressed = () => view.getByRole('button', { name: /People$/ }).getAttribute('aria-pressed');
    await expect.poll(pressed).toBe('true');
    await workbench.openFile('inbox/fisheries-talks.md');
    await tab().click();
    await expect.poll(pressed).toBe('true');
    await workbench.runCommand('File: Save All');
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await workbench.page.reload();
    await tab().waitFor({ timeout: 60_000 });
    await tab().click();
    await view.locator('h1').waitFor({ timeout: 60_000 });
    await expect.poll(pressed).toBe('true');
    await view.getByRole('button', { name: 'Show all' }).click();
  });
});

describe('a plain text', () => {
  it('is saved as Markdown when it is corrected, once the person agrees', async () => {
    await workbench.openFile('inbox/storm-aid-call.txt');
    await workbench.runCommand('Copydesk: Show Readout Facts');
    await tab('storm-aid-call.txt').waitFor();
    view = workbench.webview();
    await view.getByRole('button', { name: /: Dateline$/ }).click();
    await view.getByLabel('Place in the dateline').fill('NORVIK');
    await workbench.press('Enter');
    await workbench.page.locator('.monaco-dialog-box', { hasText: 'no place for corrections' }).waitFor();
    await workbench.picture('readout-save-as');
    await workbench.dialogButton('Save as Markdown').click();
    await tab('storm-aid-call.md').waitFor();
    await expect.poll(() => workbench.savedText('inbox/storm-aid-call.md')).toContain('\ndateline: NORVIK\n');
    await expect.poll(() => field('Dateline').locator('dd').innerText()).toContain('Recorded by hand');
  });
});

describe('in every theme', () => {
  const themes = [
    ['light', 'Default Light Modern', 'vscode-light'],
    ['dark', 'Default Dark Modern', 'vscode-dark'],
    ['high-contrast', 'Default High Contrast', 'vscode-high-contrast'],
  ] as const;

  beforeAll(async () => {
    await workbench.runCommand('View: Close All Editors');
    view = await show(saved);
    await workbench.runCommand('View: Join All Editor Groups');
    await tab().click();
    await view.locator('h1').waitFor();
  });
  afterAll(() => setSettings({}));

  it.each(themes)('reads well: %s', async (short, theme, className) => {
    await setSettings({ 'workbench.colorTheme': theme });
    const body = view.locator('body');
    await expect.poll(() => body.getAttribute('class')).toContain(className);
    for (const [size, width] of [
      ['wide', 1280],
      ['narrow', 560],
    ] as const) {
      await workbench.page.setViewportSize({ width, height: 1300 });
      await expect.poll(() => body.evaluate(() => window.innerWidth < 820)).toBe(size === 'narrow');
      await expect.poll(() => body.evaluate(element => element.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
      await workbench.picture(`readout-${short}-${size}`);
    }
  });
});

describe('New Article', () => {
  it('asks what the release does not state, with what it says', async () => {
    await workbench.page.setViewportSize({ width: 1200, height: 760 });
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('inbox/fisheries-talks.md');
    const readout =
      'Minister of Trade Ada Lund met with Minister of Commerce Ivo Kess of Estoria on Oct. 23 to discuss tariffs.\n';
    await workbench.newArticle(readout, 'News brief');
    await workbench.quickInput.waitFor('The release has no title.');
    await workbench.press('Enter');
    await workbench.quickInput.waitFor('does not say who gave it out');
    await workbench.quickInput.fill('Ministry of Trade of Norvania');
    await workbench.picture('missing-publisher');
    await workbench.press('Enter');
    await workbench.quickInput.waitFor('The release has no date.');
    await workbench.press('Enter');
    await workbench.quickInput.waitFor('The release says “Oct. 23” without a year. On what day did they meet?');
    await workbench.picture('missing-year');
    await workbench.quickInput.fill('23 October 2025');
    await workbench.quickInput.waitFor('Thursday');
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active:not(.dirty)', { hasText: 'lund-kess' }).waitFor();
    await workbench.editor.waitForText('Oct. 23, 2025');
    await expect.poll(() => workbench.editor.visibleText()).toContain('publisher: Ministry of Trade of Norvania');
    await workbench.picture('missing-article');
  });
});

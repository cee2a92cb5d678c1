import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, afterEach, describe, expect } from 'vitest';
import { it } from './support/it.js';
import { Workbench } from './support/workbench.js';

// The preview on paper, in a narrow column, in the system's own colours, and for those who want no motion.
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

describe('in every medium', () => {
  /** Says what the page is shown on; what is not said is as usual. */
  const emulate = async (media: Parameters<Workbench['page']['emulateMedia']>[0]) =>
    workbench.page.emulateMedia({ media: null, forcedColors: null, reducedMotion: null, colorScheme: null, ...media });
  afterEach(() => emulate({}));

  const style = (locator: Locator, property: string) =>
    locator.first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  const differs = () => preview.locator('article .fact[data-verdict="contradicted"]');
  const missing = () => preview.locator('article .fact[data-verdict="unsupported"]');

  it('prints what the article and its labels say, and nothing to press', async () => {
    await emulate({ media: 'print' });
    for (const button of ['.switch', '.filing__list', '.skip', '.slot .btn', '.record summary']) {
      await expect.poll(() => preview.locator(button).first().isVisible(), { message: button }).toBe(false);
    }
    for (const words of ['h1', '.analysis__label', '#record-ai', '.filing__verdict', '.tally__sum', '.disclaimer']) {
      await expect.poll(() => preview.locator(words).first().isVisible(), { message: words }).toBe(true);
    }
    await expect.poll(() => style(preview.locator('body'), 'color')).toBe('rgb(0, 0, 0)');
    // A label is not left alone at the foot of a page.
    await expect.poll(() => style(preview.locator('.analysis__label'), 'break-after')).toBe('avoid');
    await expect.poll(() => style(preview.locator('.room'), 'display')).toBe('block');
    await expect.poll(() => differs().locator('.tail .g').first().isVisible()).toBe(true);
    await workbench.picture('reading-room-print');
  });

  it('shows in a narrow preview, too, a bar in the margin for each mark', async () => {
    const wide = workbench.page.viewportSize() ?? { width: 1800, height: 1000 };
    await workbench.page.setViewportSize({ ...wide, width: 1000 });
    try {
      await expect.poll(() => preview.locator('body').evaluate(() => innerWidth)).toBeLessThan(820);
      for (const fact of [differs(), missing()]) {
        const bar = await fact.first().evaluate(element => {
          const { left, borderInlineStartWidth } = getComputedStyle(element, '::before');
          const around = element instanceof HTMLElement ? element.offsetParent : null;
          const place = (around?.getBoundingClientRect().left ?? 0) + Number.parseFloat(left);
          const words = element.closest('p, li')?.getBoundingClientRect().left ?? 0;
          return { place, words, width: Number.parseFloat(borderInlineStartWidth) };
        });
        expect(bar.width).toBe(3);
        expect(bar.place).toBeGreaterThanOrEqual(0);
        expect(bar.place + bar.width).toBeLessThan(bar.words);
      }
      await workbench.picture('reading-room-narrow');
    } finally {
      await workbench.page.setViewportSize(wide);
    }
  });

  it.each(['light', 'dark'] as const)('tells verdicts apart where the system sets the colours: %s', async scheme => {
    await emulate({ forcedColors: 'active', colorScheme: scheme });
    await expect.poll(() => style(preview.locator('.analysis__label strong'), 'border-top-style')).toBe('solid');
    const lines = await Promise.all(
      [differs(), missing()].map(fact =>
        Promise.all(['outline-style', 'text-decoration-style'].map(one => style(fact, one))),
      ),
    );
    expect(lines[0]).not.toEqual(lines[1]);
    for (const fact of [differs(), missing()])
      await expect.poll(() => fact.locator('.tail .g').first().isVisible()).toBe(true);
    await workbench.picture(`reading-room-forced-${scheme}`);
  });

  it('moves nothing for those who want no motion, and only tints for others', async () => {
    const moving = () =>
      preview.locator('body').evaluate(body =>
        [...body.querySelectorAll('*')].flatMap(element => {
          const { transitionProperty, transitionDuration, animationName } = getComputedStyle(element);
          const lasts = transitionDuration.split(',').some(time => Number.parseFloat(time) > 0);
          return lasts || animationName !== 'none'
            ? [`${transitionProperty} ${transitionDuration} ${animationName}`]
            : [];
        }),
      );
    await emulate({ reducedMotion: 'reduce' });
    expect(await moving()).toEqual([]);
    await emulate({ reducedMotion: 'no-preference' });
    expect(new Set(await moving())).toEqual(new Set(['background-color 0.12s none']));
  });

  it('prints the line that tells of a model, at the head of the article', async () => {
    await workbench.runCommand('View: Close All Editors');
    await workbench.openFile('drafts/2026-05-14-haarlund-verrin.md');
    await workbench.runCommand('Copydesk: Open Preview to the Side');
    const line = preview.locator('.head .ai', { hasText: 'Drafted with AI.' });
    await line.waitFor();
    await emulate({ media: 'print' });
    await expect.poll(() => preview.locator('.switch').isVisible()).toBe(false);
    expect(await line.isVisible()).toBe(true);
    expect(await line.evaluate(element => getComputedStyle(element).color)).toBe('rgb(0, 0, 0)');
    const [heading, words] = [await preview.locator('h1').boundingBox(), await line.boundingBox()];
    expect(words?.y).toBeGreaterThan((heading?.y ?? 0) + (heading?.height ?? 0) - 1);
    await workbench.picture('reading-room-print-ai');
  });
});

// Pages that nobody looks at: to draw them would be up to a fifth of their work.
import process from 'node:process';

/**
 * Has a page work as it does, laid out and all, but draw nothing, from the next address on that it goes to; unless somebody wants to look at it.
 * @param {import('playwright-core').Page} page
 */
export async function leaveUnseen(page) {
  if (process.env['HEADED'] !== undefined) return;
  await page.addInitScript(() => {
    if (window !== window.top) return;
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.style.opacity = '0';
    });
  });
}

/** The style in which such a page is drawn after all, for a picture. */
export const seen = 'html { opacity: 1 !important; }';

/**
 * Has such a page drawn while something looks at it. The style above would do the same, but not all that a page shows lets itself be given one.
 * @param {import('playwright-core').Page} page
 * @param {() => Promise<unknown>} look
 */
export async function whileSeen(page, look) {
  const opacity = (/** @type {string} */ wanted) =>
    page.evaluate(value => {
      const { style } = document.documentElement;
      const before = style.opacity;
      style.opacity = value;
      return before;
    }, wanted);
  const before = await opacity('');
  try {
    await look();
  } finally {
    await opacity(before);
  }
}

// The Problems panel.
import type { Locator, Page } from 'playwright-core';

export class Problems {
  private readonly rows: Locator;

  constructor(
    page: Page,
    private readonly runCommand: (title: string) => Promise<void>,
  ) {
    this.rows = page.locator('.markers-panel .monaco-list-row');
  }

  /** Opens the panel. */
  async show(): Promise<void> {
    await this.runCommand('Problems: Focus on Problems View');
  }

  /** The panel's entry that holds this text; wait for it with Playwright's own `waitFor`. */
  entry(text: string): Locator {
    return this.rows.filter({ hasText: text });
  }

  /** The panel's entries that show, files and problems, each as one line. */
  async entries(): Promise<string[]> {
    await this.rows.first().waitFor();
    const texts = await this.rows.allInnerTexts();
    return texts.map(text => text.replaceAll(/\s+/g, ' ').trim());
  }
}

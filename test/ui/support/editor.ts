// The text editor that has the focus.
import type { Locator, Page } from 'playwright-core';

export class Editor {
  private readonly lines: Locator;
  private readonly tab: Locator;

  constructor(
    private readonly page: Page,
    private readonly command: string,
  ) {
    this.tab = page.locator('.editor-group-container.active .tab.active');
    this.lines = page.locator('.editor-group-container.active .monaco-editor .view-lines');
  }

  /** Waits for the active editor to show text. */
  async ready(): Promise<void> {
    await this.lines.first().waitFor();
  }

  /** The lines on the screen, from top to bottom: not the whole document. For that, save and read the file. */
  async visibleText(): Promise<string> {
    return this.lines.first().evaluate(element => {
      const top = (line: HTMLElement): number => Number.parseFloat(line.style.top);
      const lines = [...element.querySelectorAll<HTMLElement>('.view-line')].sort((a, b) => top(a) - top(b));
      return lines.map(line => line.textContent.replaceAll('\u00a0', ' ')).join('\n');
    });
  }

  /** Waits until this text, which lies within a line, shows. */
  async waitForText(text: string): Promise<void> {
    await this.lines.first().locator('.view-line', { hasText: text }).first().waitFor();
  }

  /** Puts the focus into the text. */
  async focus(): Promise<void> {
    await this.page.keyboard.press(`${this.command}+1`);
  }

  /** Puts the cursor at a line and a column, both counted from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press(`Control+G`);
    const input = this.page.locator('.quick-input-widget:visible input.input');
    await input.fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  /** Puts the cursor on the first occurrence of a text, and selects it. */
  async find(text: string): Promise<void> {
    await this.page.keyboard.press(`${this.command}+Home`);
    await this.page.keyboard.press(`${this.command}+F`);
    const field = this.page.locator('.editor-group-container.active .find-widget.visible .find-part textarea');
    await field.first().fill(text);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
  }

  /** Types key by key, as a person does: suggestions and auto-closing take part. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text, { delay: 10 });
  }

  /** Pastes what is on the clipboard. */
  async paste(): Promise<void> {
    await this.page.keyboard.press(`${this.command}+V`);
  }

  /** Replaces the whole text with this one, by way of the clipboard. */
  async replaceAll(text: string): Promise<void> {
    await this.page.evaluate(async content => {
      await navigator.clipboard.writeText(content);
    }, text);
    await this.page.keyboard.press(`${this.command}+A`);
    await this.paste();
    await this.tab.and(this.page.locator('.dirty')).waitFor();
  }

  /** Saves the file, which must have been changed; the change may still be on its way. */
  async save(): Promise<void> {
    await this.tab.and(this.page.locator('.dirty')).waitFor();
    await this.page.keyboard.press(`${this.command}+S`);
    await this.tab.and(this.page.locator(':not(.dirty)')).waitFor();
  }

  /** Opens the light bulb's menu at the cursor and reads its entries. */
  async lightBulb(): Promise<string[]> {
    const rows = await this.openLightBulb();
    const texts = await rows.allInnerTexts();
    return texts.map(text => text.trim()).filter(text => text !== '');
  }

  /** Chooses an entry of the light bulb's menu at the cursor. */
  async applyFix(title: string): Promise<void> {
    const rows = await this.openLightBulb();
    await rows.filter({ hasText: title }).first().click();
    await rows.first().waitFor({ state: 'hidden' });
  }

  /** The menu opens empty-handed while the extension is still at work on the last keystroke: so ask again. */
  private async openLightBulb(): Promise<Locator> {
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    if (await rows.first().isVisible()) return rows;
    for (let tries = 0; ; tries += 1) {
      await this.page.keyboard.press(`${this.command}+.`);
      try {
        await rows.first().waitFor({ timeout: 3000 });
        return rows;
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }
}

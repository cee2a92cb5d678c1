// The box at the top of the window: command palette, Quick Picks, input boxes.
import type { Locator, Page } from 'playwright-core';

export class QuickInput {
  private readonly box: Locator;
  private readonly input: Locator;
  private readonly rows: Locator;

  constructor(private readonly page: Page) {
    this.box = page.locator('.quick-input-widget:visible');
    this.input = this.box.locator('input.input');
    this.rows = this.box.locator('.quick-input-list .monaco-list-row');
  }

  /** Opens it with a shortcut and fills in a text. One that is just closing takes no text any more: so press again. */
  async open(shortcut: string, text: string): Promise<void> {
    for (let tries = 0; tries < 6; tries++) {
      await this.page.keyboard.press(shortcut);
      const filled = this.input.fill(text, { timeout: 3000 });
      if (await filled.then(() => true).catch(() => false)) return;
    }
    throw new Error(`${shortcut} did not open the box at the top of the window.`);
  }

  /** Waits for it to ask something: its title, placeholder or prompt holds this text. */
  async waitFor(question: string): Promise<void> {
    const placeholder = this.box.locator(`input.input[placeholder*=${JSON.stringify(question)}]`);
    await this.box.filter({ hasText: question }).or(placeholder).first().waitFor();
  }

  /** Fills in a text, in place of what is there. */
  async fill(text: string): Promise<void> {
    await this.input.waitFor();
    await this.input.fill(text);
  }

  /** Fills in a text and confirms it. */
  async answer(text: string): Promise<void> {
    await this.fill(text);
    await this.page.keyboard.press('Enter');
  }

  /** Answers a dialog for folders. While it lists a folder it writes into its own field: the path counts only when it has stayed. */
  async answerFolder(path: string, button: string): Promise<void> {
    await this.rows.first().waitFor();
    for (let tries = 0; tries < 20; tries++) {
      await this.fill(`${path}/`);
      await this.page.waitForTimeout(500);
      if ((await this.value()) === `${path}/`) break;
    }
    await this.box.getByText(button, { exact: true }).click();
  }

  /** What stands in its field. */
  async value(): Promise<string> {
    return this.input.inputValue();
  }

  /** The message under an input box, such as why an answer will not do. */
  message(): Locator {
    return this.box.locator('.quick-input-message');
  }

  /**
   * Chooses the entry with this label, else the first that holds the text.
   *
   * @param timeout how long to wait for it, in milliseconds; as long as for anything when not given.
   */
  async choose(text: string, timeout?: number): Promise<void> {
    const patience = timeout === undefined ? {} : { timeout };
    await this.rows.filter({ hasText: text }).first().waitFor(patience);
    // Where the pointer has rested since the last choice, what explains that entry covers the ones below.
    await this.page.mouse.move(0, 0);
    await this.row(text)
      .or(this.rows.filter({ hasText: text }).first())
      .first()
      .click(patience);
  }

  /** Whether there is an entry with this label. A list that still fills is given a moment for it. */
  async offers(label: string): Promise<boolean> {
    try {
      await this.row(label).first().waitFor({ timeout: 2000 });
      return true;
    } catch {
      return false;
    }
  }

  /** The entries that show, each as one line. */
  async entries(): Promise<string[]> {
    await this.rows.first().waitFor();
    const texts = await this.rows.allInnerTexts();
    return texts.map(text => text.replaceAll(/\s+/g, ' ').trim());
  }

  /** Leaves it without an answer. */
  async escape(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await this.box.waitFor({ state: 'hidden' });
  }

  private row(label: string): Locator {
    return this.rows.filter({ has: this.page.getByText(label, { exact: true }) });
  }
}

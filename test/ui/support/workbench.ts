// Drives the real workbench as a person does: with the keyboard, the mouse, and what can be read on the screen.
//
//   let workbench: Workbench;
//   it.beforeAll(async ({ stage }) => { workbench = await Workbench.boot(stage); });   // a fresh profile and a copy of test/newsroom
//   afterAll(() => workbench.close());
//   afterEach(({ task }) => workbench.pictureOfFailure(task));               // see what it looked like
//
//   it('makes an article of a readout', async () => {
//     await workbench.copyToClipboard(readout);
//     await workbench.runCommand('Copydesk: New Article from Readout…');
//     await workbench.pick('Clipboard');
//     await workbench.notification('Open the preview').button('Open Preview').click();
//     expect(await workbench.visibleText()).toContain('Key takeaways');
//     await workbench.picture('02-article');                                  // test/ui/pictures/02-article.png
//   });
//
// The extension is installed, not under development, so its notifications show. Every step waits for what it needs; no test should sleep.
// `page` is Playwright's, for what is not here. What belongs to one part of the window is in a file of its own: editor.ts, quickInput.ts, problems.ts.
import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import type { Session, Stage, WindowOptions } from '../../../scripts/support/session.mjs';
import { whileSeen } from '../../../scripts/support/unseen.mjs';
import { Editor } from './editor.js';
import { Problems } from './problems.js';
import { QuickInput } from './quickInput.js';

const pictures = path.resolve(import.meta.dirname, '../pictures');

/** The key that goes with shortcuts: Ctrl, on a Mac Cmd. */
const command = process.platform === 'darwin' ? 'Meta' : 'Control';

/** A window of VS Code with the extension in it. */
export class Workbench {
  readonly page: Page;
  readonly quickInput: QuickInput;
  readonly editor: Editor;
  readonly problems: Problems;

  private constructor(private readonly session: Session) {
    this.page = session.page;
    this.page.setDefaultTimeout(45_000);
    this.quickInput = new QuickInput(this.page);
    this.editor = new Editor(this.page, command);
    this.problems = new Problems(this.page, title => this.runCommand(title));
  }

  /**
   * Opens a window and waits until it can be used.
   *
   * @param stage what it is opened on, where no other window is open
   * @param options `folder`: what to copy and open, the sample newsroom unless told, null for an empty window; `settings`: on top of the tests' own
   */
  static async boot(stage: Stage, options: WindowOptions = {}): Promise<Workbench> {
    const session = await stage.open(options);
    try {
      const workbench = new Workbench(session);
      await workbench.page.locator('.monaco-workbench .part.statusbar').waitFor({ timeout: 60_000 });
      if (options.folder !== null) await workbench.page.getByRole('treeitem').first().waitFor({ timeout: 60_000 });
      await workbench.waitForExtension();
      return workbench;
    } catch (error) {
      await session.close();
      throw error;
    }
  }

  /** Closes the window. */
  async close(): Promise<void> {
    await this.session.close();
  }

  /** Where everything lies that its user has: the profile, and the extensions in `extensions`. */
  get home(): string {
    return this.session.home;
  }

  /** A path in the open copy of the folder. */
  file(relativePath: string): string {
    return path.join(this.session.folder, relativePath);
  }

  /** A file of the open folder as it is on disk. */
  async savedText(relativePath: string): Promise<string> {
    return readFile(this.file(relativePath), 'utf8');
  }

  /**
   * Runs a command from the palette by its full title, such as "Copydesk: Check Article". An open palette does not take up what comes to be offered later: it is
   * opened anew until it has it.
   */
  async runCommand(title: string): Promise<void> {
    await this.chooseAt('F1', `>${title}`, title);
  }

  /** Whether the palette offers a command with this full title now. */
  async offersCommand(title: string): Promise<boolean> {
    await this.quickInput.open('F1', `>${title}`);
    const offered = await this.quickInput.offers(title);
    await this.quickInput.escape();
    return offered;
  }

  /** Chooses an entry of the open Quick Pick: the one with this label, else the first that holds the text. */
  async pick(text: string): Promise<void> {
    await this.quickInput.choose(text);
  }

  /** Opens a file of the folder in an editor by its path. A webview that comes to the front may take the focus late, and closes the list of files. */
  async openFile(relativePath: string): Promise<void> {
    const name = path.basename(relativePath);
    await this.chooseAt(`${command}+P`, relativePath, name);
    await this.activeTab(name).waitFor();
    await this.editor.ready();
  }

  /** Opens the box at the top until it offers an entry with this label, and chooses it. */
  private async chooseAt(shortcut: string, text: string, label: string): Promise<void> {
    for (let tries = 0; tries < 20; tries += 1) {
      await this.quickInput.open(shortcut, text);
      if (await this.quickInput.offers(label)) {
        // A view that takes the focus late closes the box under the pointer; nothing is chosen then.
        const chosen = this.quickInput.choose(label, 5000);
        if (await chosen.then(() => true).catch(() => false)) return;
      }
      await this.quickInput.escape();
    }
    throw new Error(`The box at the top of the window never offered “${label}”.`);
  }

  /** The tab with this title, once it is the one that is typed into: it may have been there, behind another. */
  private activeTab(title: string): Locator {
    return this.page.locator('.editor-group-container.active .tabs-container .tab.active', { hasText: title });
  }

  /** The tab with this title. */
  tab(title: string): Locator {
    return this.page.locator('.tabs-container .tab', { hasText: title });
  }

  /** Puts a text on the clipboard, as copying it elsewhere would. */
  async copyToClipboard(text: string): Promise<void> {
    await this.page.evaluate(async content => {
      await navigator.clipboard.writeText(content);
    }, text);
  }

  /** The text on the clipboard. */
  async clipboard(): Promise<string> {
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Makes an article of this kind of a readout, by way of the clipboard; what is asked then is not answered. */
  async newArticle(readout: string, kind: string): Promise<void> {
    await this.copyToClipboard(readout);
    await this.runCommand('Copydesk: New Article from Readout…');
    await this.quickInput.waitFor('Where is the readout?');
    await this.pick('Clipboard');
    await this.quickInput.waitFor('kind of article');
    await this.pick(kind);
  }

  /** Presses keys; `Mod` stands for Ctrl, on a Mac for Cmd: `press('Mod+S')`. */
  async press(keys: string): Promise<void> {
    await this.page.keyboard.press(keys.replace('Mod', command));
  }

  /** The inside of the webview that shows now. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready:visible').frameLocator('iframe#active-frame');
  }

  /** A notification that holds this text, and its buttons. */
  notification(text: string): { readonly message: Locator; button: (label: string) => Locator } {
    const toast = this.page.locator('.notification-toast', { hasText: text });
    return {
      message: toast.locator('.notification-list-item-message'),
      button: label => toast.getByRole('button', { name: label }),
    };
  }

  /** A modal dialog's button. */
  dialogButton(label: string): Locator {
    return this.page.locator('.monaco-dialog-box').getByRole('button', { name: label });
  }

  /** The entry of the status bar that holds this text. */
  statusItem(text: string): Locator {
    return this.page.locator('.part.statusbar .statusbar-item', { hasText: text });
  }

  /** Saves a picture of the window at rest as test/ui/pictures/NAME.png, for people to look at. */
  async picture(name: string): Promise<void> {
    await mkdir(pictures, { recursive: true });
    await whileSeen(this.page, () =>
      this.page.screenshot({ path: path.join(pictures, `${name}.png`), animations: 'disabled' }),
    );
  }

  /** In an `afterEach`: a picture of the window when the test failed. */
  async pictureOfFailure({ name, result }: { name: string; result?: { state?: string } | undefined }): Promise<void> {
    if (result?.state === 'fail') await this.picture(`failed ${name.replaceAll(/[^\w]+/g, '-')}`);
  }

  /** The window shows before it knows its extensions, and an open palette does not take up what comes later: so it is opened anew until it does. */
  private async waitForExtension(): Promise<void> {
    for (let tries = 0; tries < 30; tries += 1) {
      await this.quickInput.open('F1', '>Copydesk:');
      const entries = await this.quickInput.entries();
      await this.quickInput.escape();
      if (entries.some(entry => entry.startsWith('Copydesk:'))) return;
      await this.page.waitForTimeout(500);
    }
    throw new Error('VS Code did not load the extension.');
  }
}

// The newsroom's settings behind a gate: what is asked of them can be held back while something else happens.
//   gate.holdBack(uri);
//   const asked = lint.inspect(document);
//   await until(() => gate.isAwaited);
//   …
//   gate.letThrough();
import type * as vscode from 'vscode';
import type { ProjectConfigs } from '../../../src/host/projectConfigs.js';

/** The newsroom's settings, which one of their readers waits for until it is let through. */
export class Gate implements Pick<ProjectConfigs, 'for' | 'onDidChange'> {
  readonly onDidChange: ProjectConfigs['onDidChange'];
  isAwaited = false;
  private waitsFor: string | undefined;
  private opens: () => void = () => undefined;
  private opened: Promise<void> = Promise.resolve();

  constructor(private readonly configs: ProjectConfigs) {
    this.onDidChange = configs.onDidChange;
  }

  /** The next that asks for this file's settings is to wait. */
  holdBack(uri: vscode.Uri): void {
    this.waitsFor = uri.toString();
    this.isAwaited = false;
    this.opened = new Promise(resolve => {
      this.opens = resolve;
    });
  }

  letThrough(): void {
    this.opens();
  }

  async for(uri: vscode.Uri): ReturnType<ProjectConfigs['for']> {
    await this.pass(uri);
    return this.configs.for(uri);
  }

  /** Waits like those who ask for this file's settings. */
  async pass(uri: vscode.Uri): Promise<void> {
    if (uri.toString() !== this.waitsFor) return;
    this.waitsFor = undefined;
    this.isAwaited = true;
    await this.opened;
  }
}

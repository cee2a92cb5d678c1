import * as vscode from 'vscode';

/** A part of Copydesk that is read and opened when it is first needed. */
export class LazyPart<Part extends vscode.Disposable = vscode.Disposable> implements vscode.Disposable {
  private opened: Promise<Part | undefined> | undefined;
  private held: vscode.Disposable[] = [];
  private closed = false;

  /** @param load reads the code; what it gives opens the part at once. */
  constructor(private readonly load: () => Promise<() => Part>) {}

  /** Keeps what stands in for the part until it opens. */
  standIn(one: vscode.Disposable): void {
    this.held.push(one);
  }

  /** Opens the part unless it is open. One that could not be opened is tried again the next time. Undefined: this was closed in the meantime. */
  open(): Promise<Part | undefined> {
    this.opened ??= this.start().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** The stand-ins make room in the same moment, so that nothing is registered twice and nothing is missed. */
  private async start(): Promise<Part | undefined> {
    const openPart = await this.load();
    if (this.closed) return undefined;
    this.dispose();
    this.closed = false;
    const part = openPart();
    this.held = [part];
    return part;
  }

  dispose(): void {
    this.closed = true;
    vscode.Disposable.from(...this.held.splice(0)).dispose();
  }
}

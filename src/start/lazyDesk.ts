import * as vscode from 'vscode';

/** All of Copydesk but its start, opened when it is first needed. */
export class LazyDesk implements vscode.Disposable {
  private opened: Promise<void> | undefined;
  private held: vscode.Disposable[] = [];
  private closed = false;

  /** @param load reads the code; what it gives opens the desk at once. */
  constructor(private readonly load: () => Promise<() => vscode.Disposable>) {}

  /** Keeps what stands in for the desk until it opens. */
  standIn(one: vscode.Disposable): void {
    this.held.push(one);
  }

  /** Opens the desk unless it is open. One that could not be opened is tried again the next time. */
  open(): Promise<void> {
    this.opened ??= this.start().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** The stand-ins make room in the same moment, so that nothing is registered twice and nothing is missed. */
  private async start(): Promise<void> {
    const openDesk = await this.load();
    if (this.closed) return;
    this.dispose();
    this.closed = false;
    this.held = [openDesk()];
  }

  dispose(): void {
    this.closed = true;
    vscode.Disposable.from(...this.held.splice(0)).dispose();
  }
}

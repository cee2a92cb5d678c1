import type * as vscode from 'vscode';

/**
 * Makes what stands in for a part.
 *
 * @param isAgain whether the part could not be opened: then it is opened only when somebody asks for it, lest that goes on for ever.
 */
export type StandIn = (isAgain: boolean) => vscode.Disposable;

/** A part of Copydesk that is read and opened when it is first needed. */
export class LazyPart<Part extends vscode.Disposable = vscode.Disposable> implements vscode.Disposable {
  private opened: Promise<Part | undefined> | undefined;
  private readonly standIns: StandIn[] = [];
  private held: vscode.Disposable[] = [];
  private closed = false;

  /** @param load reads the code; what it gives opens the part at once, or leaves nothing of it behind. */
  constructor(private readonly load: () => Promise<() => Part>) {}

  /** Has something stand in for the part until it opens. */
  standIn(make: StandIn): void {
    this.standIns.push(make);
    this.held.push(make(false));
  }

  /** Opens the part unless it is open. One that could not be opened is tried again the next time. Undefined: this was closed in the meantime. */
  open(): Promise<Part | undefined> {
    this.opened ??= this.start().catch((error: unknown) => {
      this.opened = undefined;
      throw error;
    });
    return this.opened;
  }

  /** The stand-ins make room in the same moment, so that nothing is registered twice and nothing is missed. They come back when the part does not. */
  private async start(): Promise<Part | undefined> {
    const openPart = await this.load();
    if (this.closed) return undefined;
    this.letGo();
    try {
      const part = openPart();
      this.held = [part];
      return part;
    } catch (error) {
      this.held = this.standIns.map(make => make(true));
      throw error;
    }
  }

  dispose(): void {
    this.closed = true;
    this.letGo();
  }

  private letGo(): void {
    for (const one of this.held.splice(0)) one.dispose();
  }
}

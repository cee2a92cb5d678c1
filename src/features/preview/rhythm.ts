/**
 * When to do work that can be asked for faster than it can be done: at once, but never so often that it takes more than half of the time, and the
 * last asking is always followed.
 */
export class Rhythm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The run that is under way. */
  private current: symbol | undefined;
  private isAsked = false;
  /** When it may work again, by the clock of `performance`. */
  private ready = 0;

  /**
   * @param work what is to be done; it may take its time.
   * @param onFailed is told what the work was rejected with, and goes on: what is asked for later is done.
   * @param longestRest between two runs, in milliseconds.
   */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly onFailed: (error: unknown) => void,
    private readonly longestRest: number,
  ) {}

  /** Asks for the work to be done with what there is now. */
  ask(): void {
    if (this.current) {
      this.isAsked = true;
      return;
    }
    this.timer ??= setTimeout(() => void this.run(), Math.max(0, this.ready - performance.now()));
  }

  /** Waits no longer for what is under way, which may never end: what is asked for next is done at once. */
  abandon(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.current = undefined;
    this.isAsked = false;
    this.ready = 0;
  }

  dispose(): void {
    this.abandon();
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    const run = (this.current = Symbol());
    const start = performance.now();
    try {
      await this.work();
    } catch (error) {
      if (this.current === run) this.onFailed(error);
    } finally {
      if (this.current === run) this.end(start);
    }
  }

  private end(start: number): void {
    this.current = undefined;
    const end = performance.now();
    this.ready = end + Math.min(end - start, this.longestRest);
    const again = this.isAsked;
    this.isAsked = false;
    if (again) this.ask();
  }
}

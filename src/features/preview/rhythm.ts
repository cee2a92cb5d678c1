/**
 * When to do work that can be asked for faster than it can be done: at once, but never so often that it takes more than half of the time, and the
 * last asking is always followed.
 */
export class Rhythm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isRunning = false;
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
    if (this.isRunning) {
      this.isAsked = true;
      return;
    }
    this.timer ??= setTimeout(() => void this.run(), Math.max(0, this.ready - performance.now()));
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.isAsked = false;
  }

  private async run(): Promise<void> {
    this.timer = undefined;
    this.isRunning = true;
    const start = performance.now();
    try {
      await this.work();
    } catch (error) {
      this.onFailed(error);
    } finally {
      this.isRunning = false;
      const end = performance.now();
      this.ready = end + Math.min(end - start, this.longestRest);
      const again = this.isAsked;
      this.isAsked = false;
      if (again) this.ask();
    }
  }
}

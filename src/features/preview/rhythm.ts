/**
 * When to do work that can be asked for faster than it can be done: at once, but never so often that it takes more than half of the time, and the
 * last asking is always followed.
 */
export class Rhythm {
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** The run that is under way. */
  private current: symbol | undefined;
  private isAsked = false;
  /** Ends the patience with the run that is under way. */
  private patience: ReturnType<typeof setTimeout> | undefined;
  private isLate = false;
  /** When it may work again, by the clock of `performance`. */
  private ready = 0;

  /**
   * @param work what is to be done; it may take its time.
   * @param onFailed is told what the work was rejected with, and goes on: what is asked for later is done.
   * @param longestRest between two runs, in milliseconds.
   * @param longestRun how long a run is waited for, in milliseconds: it may never end. What it does after that, it does beside the next.
   */
  constructor(
    private readonly work: () => Promise<void>,
    private readonly onFailed: (error: unknown) => void,
    private readonly longestRest: number,
    private readonly longestRun = 10_000,
  ) {}

  /** Asks for the work to be done with what there is now. */
  ask(): void {
    if (this.current) {
      this.isAsked = true;
      if (this.isLate) this.passOver();
      return;
    }
    this.timer ??= setTimeout(() => void this.run(), Math.max(0, this.ready - performance.now()));
  }

  /** Waits no longer for what is under way, which may never end: what is asked for next is done at once. */
  abandon(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.endRun();
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
    this.patience = setTimeout(() => {
      this.isLate = true;
      if (this.isAsked) this.passOver();
    }, this.longestRun);
    try {
      await this.work();
    } catch (error) {
      if (this.current === run) this.onFailed(error);
    } finally {
      if (this.current === run) this.end(start);
    }
  }

  /** Goes on without the run that is under way. */
  private passOver(): void {
    this.abandon();
    this.ask();
  }

  private endRun(): void {
    clearTimeout(this.patience);
    this.isLate = false;
    this.current = undefined;
  }

  private end(start: number): void {
    this.endRun();
    const end = performance.now();
    this.ready = end + Math.min(end - start, this.longestRest);
    const again = this.isAsked;
    this.isAsked = false;
    if (again) this.ask();
  }
}

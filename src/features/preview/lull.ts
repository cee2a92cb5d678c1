/** Does something when it has not been asked for a while, or was first asked so long ago that it can wait no longer. */
export class Lull {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private firstAsked = 0;

  /**
   * @param pause how long nobody must ask, in milliseconds.
   * @param longest how long it waits for that at the most.
   */
  constructor(
    private readonly action: () => void,
    private readonly pause: number,
    private readonly longest: number,
  ) {}

  ask(): void {
    const now = performance.now();
    if (this.timer === undefined) this.firstAsked = now;
    clearTimeout(this.timer);
    const wait = Math.min(this.pause, this.firstAsked + this.longest - now);
    this.timer = setTimeout(() => {
      this.timer = undefined;
      this.action();
    }, wait);
  }

  /** Does not do what it was asked for. */
  abandon(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  dispose(): void {
    this.abandon();
  }
}

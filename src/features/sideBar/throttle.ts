/** Does a thing at most once in a while, however often it is asked for: many changes in a row show in a few steps, and the last one always. */
export class Throttle {
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param pause between one time and the next, in milliseconds. */
  constructor(
    private readonly pause: number,
    private readonly action: () => void,
  ) {}

  /** Asks for it. */
  ask(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.action();
    }, this.pause);
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }
}

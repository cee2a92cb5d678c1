/** Waits until nothing more happens to a thing, each thing on its own: typing in one document never holds another's check back. */
export class Debouncer {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();

  /** @param delay in milliseconds. */
  constructor(private readonly delay: number) {}

  /** Runs `action` when `key` has been left alone for the delay; what was waiting for it is dropped. */
  schedule(key: string, action: () => void): void {
    this.cancel(key);
    const run = () => {
      this.timers.delete(key);
      action();
    };
    this.timers.set(key, setTimeout(run, this.delay));
  }

  /** Drops what is waiting. */
  cancel(key: string): void {
    clearTimeout(this.timers.get(key));
    this.timers.delete(key);
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
  }
}

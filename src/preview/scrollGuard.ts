/**
 * Tells a person's scrolling from the scrolling that follows it, so that editor and preview never chase each other: for a moment after one side was
 * moved to follow the other, what it reports is an echo.
 */
export class ScrollGuard {
  private quietUntil = -Infinity;

  /**
   * @param now milliseconds of a clock that only goes forward.
   * @param quiet how long an echo may take, in milliseconds: longer than an editor's smooth scrolling.
   */
  constructor(
    private readonly now: () => number,
    private readonly quiet = 250,
  ) {}

  /** Call when this side is about to be moved to follow the other. */
  follow(): void {
    this.quietUntil = this.now() + this.quiet;
  }

  /** Whether a scroll that this side reports now is a person's. */
  isPersonal(): boolean {
    return this.now() >= this.quietUntil;
  }
}

/** How long the page may take to write to the clipboard, in milliseconds. */
const copyTime = 2000;

/** Puts formatted text on the clipboard by way of a page: the editor itself can only copy plain text. */
export class PageClipboard {
  private readonly waiting = new Set<(done: boolean) => void>();
  /** What the page is to copy as soon as it can. */
  private toCopy: string | undefined;

  /** @param send hands markup to the page; false when it does not listen yet. */
  constructor(private readonly send: (html: string) => boolean) {}

  /** @returns false where the page could not. */
  copy(html: string): Promise<boolean> {
    return new Promise(resolve => {
      const settle = (done: boolean): void => {
        clearTimeout(timer);
        this.waiting.delete(settle);
        resolve(done);
      };
      const timer = setTimeout(() => {
        settle(false);
      }, copyTime);
      this.waiting.add(settle);
      this.toCopy = this.send(html) ? undefined : html;
    });
  }

  /** The page listens. */
  onReady(): void {
    if (this.toCopy !== undefined) this.send(this.toCopy);
    this.toCopy = undefined;
  }

  /** The page says whether it has copied. */
  onCopied(done: boolean): void {
    for (const settle of this.waiting) settle(done);
  }
}

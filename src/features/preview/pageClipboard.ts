/** How long a page may take to write to the clipboard, and how long to begin before that, in milliseconds. */
const copyTime = { write: 2000, begin: 10_000 };

/** Formatted text that the page is to copy. The page's answer names the number. */
export interface CopyRequest {
  readonly number: number;
  readonly html: string;
}

/** Puts formatted text on the clipboard by way of a page: the editor itself can only copy plain text. */
export class PageClipboard {
  private readonly waiting = new Map<number, (done: boolean) => void>();
  /** What the page is to copy as soon as it can. */
  private toCopy: CopyRequest | undefined;
  private last = 0;

  /** @param send hands a request to the page; false when it does not listen yet. */
  constructor(private readonly send: (request: CopyRequest) => boolean) {}

  /** @returns false where the page could not. */
  copy(html: string): Promise<boolean> {
    const request = { number: ++this.last, html };
    return new Promise(resolve => {
      const isSent = this.send(request);
      const timer = setTimeout(
        () => {
          this.onCopied(request.number, false);
        },
        isSent ? copyTime.write : copyTime.begin + copyTime.write,
      );
      this.waiting.set(request.number, done => {
        clearTimeout(timer);
        resolve(done);
      });
      this.toCopy = isSent ? undefined : request;
    });
  }

  /** The page listens. */
  onReady(): void {
    if (this.toCopy) this.send(this.toCopy);
    this.toCopy = undefined;
  }

  /** The page says whether it has copied. What nobody waits for any more is not copied later: the person may have copied something else since. */
  onCopied(number: number, done: boolean): void {
    if (this.toCopy?.number === number) this.toCopy = undefined;
    this.waiting.get(number)?.(done);
    this.waiting.delete(number);
  }
}

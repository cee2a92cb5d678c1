import type { Blocks } from './blocks.js';
import { LineMap } from './lineMap.js';
import { ScrollGuard } from './scrollGuard.js';

/** Keeps the page and the text's lines together. */
export class Scrolling {
  private readonly guard = new ScrollGuard(() => performance.now());
  private map: LineMap | undefined;
  private lineCount = 0;
  private frame = 0;

  /** @param onLine hears which line came to the top, and whether a person scrolled there. */
  constructor(
    private readonly blocks: Blocks,
    private readonly onLine: (line: number, personal: boolean) => void,
  ) {
    window.addEventListener(
      'scroll',
      () => {
        this.frame ||= requestAnimationFrame(() => {
          this.frame = 0;
          this.onLine(this.line, this.guard.isPersonal());
        });
      },
      { passive: true },
    );
    new ResizeObserver(() => {
      this.map = undefined;
      // A picture that has loaded moves what stands below it, and the browser scrolls along: that is nobody's scrolling.
      this.guard.follow();
    }).observe(document.body);
  }

  /** Call when the page's content changed. */
  contentChanged(lineCount: number): void {
    this.lineCount = lineCount;
    this.map = undefined;
    // Content that grows above the view moves it: that is nobody's scrolling.
    this.guard.follow();
  }

  /** The line at the top of the view, with a fraction. */
  get line(): number {
    return this.lines.lineAt(window.scrollY);
  }

  /** Brings a line to the top of the view. */
  follow(line: number): void {
    this.guard.follow();
    window.scrollTo({ top: this.lines.topOf(line), behavior: 'instant' });
  }

  private get lines(): LineMap {
    if (this.map) return this.map;
    const anchors = this.blocks
      .lines()
      .map(({ block, line }) => ({ line, top: block.getBoundingClientRect().top + window.scrollY }));
    return (this.map = new LineMap(anchors, this.lineCount, document.documentElement.scrollHeight));
  }
}

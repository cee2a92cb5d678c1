import type { Blocks } from './blocks.js';

/**
 * Lights a sentence and the statements that it rests on, one pair at a time: when the pointer is on one of them, when the focus is in it, or when the
 * cursor stands in the sentence in the editor. In the article as published nothing is lit.
 */
export class Linking {
  private lit: readonly Element[] = [];
  /** What the cursor in the editor lights when nothing else does. */
  private cursor: number | undefined;
  private lastWheel = -Infinity;

  constructor(
    private readonly article: HTMLElement,
    private readonly source: HTMLElement,
    private readonly blocks: Blocks,
  ) {
    for (const root of [article, source]) {
      root.addEventListener('pointerover', event => {
        this.lightAt(event.target);
      });
      root.addEventListener('pointerleave', () => {
        this.lightCursor();
      });
      root.addEventListener('focusin', event => {
        this.lightAt(event.target);
      });
    }
    source.addEventListener('wheel', () => (this.lastWheel = performance.now()), { passive: true, capture: true });
  }

  /** The cursor in the editor moved. */
  cursorAt(offset: number): void {
    this.cursor = offset;
    this.lightCursor();
  }

  /** The page's content changed: what was lit may be gone. */
  contentChanged(): void {
    this.lightCursor();
  }

  /** The person switched between the proof and the article as published. */
  viewChanged(): void {
    this.lightCursor();
  }

  private lightAt(target: EventTarget | null): void {
    if (!(target instanceof Element)) return;
    const sentence = target.closest<HTMLElement>('.s');
    if (sentence) {
      this.light(this.runsOf(sentence), numbersOf(sentence), target.closest<HTMLElement>('.fact') ?? undefined);
      return;
    }
    const statement = target.closest<HTMLElement>('.statements > li');
    if (!statement) return;
    const number = statement.dataset['n'] ?? '';
    const sentences = [...this.article.querySelectorAll<HTMLElement>('.s')].filter(one =>
      numbersOf(one).includes(number),
    );
    this.light(sentences, [number]);
  }

  private lightCursor(): void {
    const sentence = this.cursor === undefined ? undefined : this.sentenceAt(this.cursor);
    if (sentence) this.light(this.runsOf(sentence), numbersOf(sentence));
    else this.light([], []);
  }

  private sentenceAt(offset: number): HTMLElement | undefined {
    const block = this.blocks.blockAt(offset);
    return [...(block?.querySelectorAll<HTMLElement>('.s') ?? [])].find(one => {
      const place = this.blocks.placeOf(one);
      return place && place.start <= offset && offset <= place.end;
    });
  }

  /** A sentence is one element for each run of its words. */
  private runsOf(sentence: HTMLElement): HTMLElement[] {
    const { place } = sentence.dataset;
    const block = sentence.closest('[data-block]');
    return [...(block?.querySelectorAll<HTMLElement>('.s') ?? [sentence])].filter(
      one => one.dataset['place'] === place,
    );
  }

  private light(sentences: readonly HTMLElement[], numbers: readonly string[], fact?: HTMLElement): void {
    for (const element of this.lit) {
      element.removeAttribute('data-state');
      element.removeAttribute('aria-current');
      element.classList.remove('target');
    }
    this.lit = [];
    if (document.body.dataset['view'] === 'published') return;
    const statements = numbers.flatMap(number => this.source.querySelector<HTMLElement>(`#r${number}`) ?? []);
    const refs = sentences.flatMap(sentence => [...sentence.querySelectorAll('.ref')]);
    const targets = fact?.dataset['said'] === undefined ? [] : this.wordsOf(fact.dataset['said']);
    for (const element of [...sentences, ...statements]) element.setAttribute('data-state', 'linked');
    for (const element of [...refs, ...statements]) element.setAttribute('aria-current', 'true');
    for (const element of targets) element.classList.add('target');
    this.lit = [...sentences, ...statements, ...refs, ...targets];
    if (sentences.length > 0) this.bringIntoSight(statements[0]);
  }

  private wordsOf(said: string): Element[] {
    return [...this.source.querySelectorAll<HTMLElement>('[data-said]')].filter(one => one.dataset['said'] === said);
  }

  /** Beside the article the source has a scroll of its own; it is left alone while the person scrolls it, and below the article always. */
  private bringIntoSight(statement: HTMLElement | undefined): void {
    const sheet = statement?.closest<HTMLElement>('.source__sheet');
    if (!statement || !sheet || sheet.scrollHeight <= sheet.clientHeight) return;
    if (performance.now() - this.lastWheel < 600) return;
    const own = statement.getBoundingClientRect();
    const view = sheet.getBoundingClientRect();
    if (own.top >= view.top && own.bottom <= view.bottom) return;
    sheet.scrollTop += own.top - view.top - (view.height - own.height) / 2;
  }
}

function numbersOf(sentence: HTMLElement): string[] {
  return (sentence.dataset['statements'] ?? '').split(' ').filter(Boolean);
}

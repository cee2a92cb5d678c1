import { changePlaces, type PlaceChange } from '../core/render/diffPieces.js';
import { bisect } from '../core/text/bisect.js';

/** A stretch of the text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Ties the blocks of the page to the text. Their places are kept beside the page, so that an edit above a block changes nothing in it. */
export class Blocks {
  /** Start and line of each block. */
  private places: readonly number[] = [];
  private known: readonly HTMLElement[] | undefined;

  constructor(private readonly article: HTMLElement) {}

  /** The page was written anew. */
  reset(places: readonly number[]): void {
    this.places = places;
    this.known = undefined;
  }

  /** Blocks changed, or where they stand. */
  change(change: PlaceChange | undefined): void {
    if (change) this.places = changePlaces(this.places, change);
    this.known = undefined;
  }

  /** The blocks with the line of each, in their order. */
  lines(): { readonly block: HTMLElement; readonly line: number }[] {
    return this.elements.map((block, i) => ({ block, line: this.places[2 * i + 1] ?? 0 }));
  }

  /** The last block that starts at or before an offset. */
  blockAt(offset: number): HTMLElement | undefined {
    const behind = bisect(this.elements, (_, at) => (this.places[2 * at] ?? Infinity) > offset);
    return this.elements[behind - 1];
  }

  /** Where an element's words stand in the text: what it keeps is counted from the start of its block. */
  placeOf(element: HTMLElement): Place | undefined {
    const at = this.indexOf(element);
    const [start, end] = (element.dataset['place'] ?? '').split(' ').map(Number);
    if (at < 0 || start === undefined || end === undefined) return undefined;
    const base = this.places[2 * at] ?? 0;
    return { start: base + start, end: base + end };
  }

  /** The line of the text in which an element begins; undefined outside of the writer's words. */
  lineOf(element: Element): number | undefined {
    const at = this.indexOf(element);
    if (at < 0) return undefined;
    const inner = element.closest<HTMLElement>('[data-down]');
    const down = inner && this.elements[at]?.contains(inner) ? Number(inner.dataset['down']) : 0;
    return (this.places[2 * at + 1] ?? 0) + down;
  }

  private indexOf(element: Element): number {
    const block = element.closest<HTMLElement>('[data-block]');
    return block ? this.elements.indexOf(block) : -1;
  }

  private get elements(): readonly HTMLElement[] {
    return (this.known ??= [...this.article.querySelectorAll<HTMLElement>('[data-block]')]);
  }
}

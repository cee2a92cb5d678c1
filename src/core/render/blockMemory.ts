import type { BlockPlace, Piece } from './pieces.js';

/** What stretches of an article and the blocks in them look like, remembered from one rendering to the next. Keep one for each article that is shown. */
export class BlockMemory {
  private readonly markup = new Generations<string>();
  private readonly stretches = new Generations<Stretch>();
  /** The blocks of the stretch that is being written. */
  private written = new Map<string, string>();

  /** Begins a rendering: what the last one did not use is forgotten. */
  begin(): void {
    this.markup.begin();
    this.stretches.begin();
  }

  /**
   * A block's markup, written only when it is not known.
   *
   * @param key all that the markup is made from.
   */
  markupOf(key: string, write: () => string): string {
    const markup = this.markup.get(key, write);
    this.written.set(key, markup);
    return markup;
  }

  /**
   * The pieces of a stretch, written only when they are not known; known ones are put where the stretch stands now.
   *
   * @param key all that their markup is made from.
   * @param at where the stretch begins.
   */
  piecesOf(key: string, at: BlockPlace, write: () => readonly Piece[]): readonly Piece[] {
    const known = this.stretches.get(key, () => {
      this.written = new Map();
      return { at, pieces: write(), blocks: this.written };
    });
    // They are needed again when a key changes one of them, and with it the stretch.
    for (const [block, markup] of known.blocks) this.markup.keep(block, markup);
    return moved(known.pieces, { start: at.start - known.at.start, line: at.line - known.at.line });
  }
}

/** Pieces and where the stretch began of which they are. */
interface Stretch {
  readonly at: BlockPlace;
  readonly pieces: readonly Piece[];
  /** The markup of its blocks by their keys. */
  readonly blocks: ReadonlyMap<string, string>;
}

/** What was used in the last rendering or is used in this one. */
class Generations<T> {
  private last = new Map<string, T>();
  private now = new Map<string, T>();

  begin(): void {
    this.last = this.now;
    this.now = new Map();
  }

  get(key: string, make: () => T): T {
    const known = this.now.get(key) ?? this.last.get(key) ?? make();
    this.now.set(key, known);
    return known;
  }

  keep(key: string, known: T): void {
    this.now.set(key, known);
  }
}

/** Pieces so many characters and lines further on. */
function moved(pieces: readonly Piece[], by: BlockPlace): readonly Piece[] {
  if (by.start === 0 && by.line === 0) return pieces;
  return pieces.map(piece => {
    if (!('html' in piece)) return { ...piece, pieces: moved(piece.pieces, by) };
    const { html, place } = piece;
    return place ? { html, place: { start: place.start + by.start, line: place.line + by.line } } : piece;
  });
}

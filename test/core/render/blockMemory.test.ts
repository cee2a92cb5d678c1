import { describe, expect, it } from 'vitest';
import { BlockMemory } from '../../../src/core/render/blockMemory.js';
import type { Piece } from '../../../src/core/render/pieces.js';

describe('BlockMemory', () => {
  /** A rendering of one stretch; what had to be written for it. */
  function rendering(memory: BlockMemory, stretch: readonly string[]): readonly string[] {
    const written: string[] = [];
    memory.begin();
    memory.piecesOf(stretch.join(' '), { start: 0, line: 0 }, () =>
      stretch.map((block): Piece => {
        const write = (): string => {
          written.push(block);
          return `<p>${block}</p>`;
        };
        return { html: memory.markupOf(block, write) };
      }),
    );
    return written;
  }

  it('has a block written again only when it has changed, however often its stretch was the same in the meantime', () => {
    const memory = new BlockMemory();
    expect(rendering(memory, ['one', 'two', 'three'])).toEqual(['one', 'two', 'three']);
    for (let times = 0; times < 3; times++) expect(rendering(memory, ['one', 'two', 'three'])).toEqual([]);
    expect(rendering(memory, ['one', 'two!', 'three'])).toEqual(['two!']);
    expect(rendering(memory, ['one', 'two!!', 'three'])).toEqual(['two!!']);
  });

  it('forgets what two renderings have not used', () => {
    const memory = new BlockMemory();
    rendering(memory, ['one', 'two']);
    rendering(memory, ['one']);
    rendering(memory, ['one']);
    expect(rendering(memory, ['one', 'two'])).toEqual(['two']);
  });
});

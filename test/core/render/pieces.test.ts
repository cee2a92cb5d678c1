import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { changePlaces, diffPieces, diffPlaces, type Splice } from '../../../src/core/render/diffPieces.js';
import { htmlOf, placesOf, type Piece } from '../../../src/core/render/pieces.js';
import { proofMemory, renderProof } from '../../../src/core/render/proof.js';
import type { Source } from '../../../src/core/rules/types.js';
import { anyArticle } from './support/hostile.js';
import { completeArticle, parsed } from './support/rendered.js';

/** Does to a tree what the page does. */
function applied(root: HTMLElement, splices: readonly Splice[]): HTMLElement {
  for (const { path, at, remove, insert } of splices.toReversed()) {
    const parent = path.reduce<Element>((element, i) => element.children[i] ?? element, root);
    const gone = [...parent.children].slice(at, at + remove);
    const before = parent.children[at + remove] ?? null;
    for (const html of insert) parent.insertBefore(parsed(html).firstElementChild ?? root, before);
    for (const element of gone) element.remove();
  }
  return root;
}

/** A tree without the white space between its elements. */
function shape(root: Element): string {
  return root.innerHTML.replace(/>\s+</g, '><').trim();
}

const readout =
  'Norvania will contribute 48 million crowns and 12 vessels.\n\nThe centre is to open by the end of 2027.';
const sources: Source[] = [
  {
    index: 0,
    record: { file: '../sources/watch-centre.md' },
    file: { state: 'found', text: readout, sha256: '0', readout: importReadout(readout) },
  },
];

function proofOf(text: string, memory = proofMemory()) {
  return renderProof({ result: lintArticle({ text, sources }), sources, memory });
}

describe('the pieces of a proof', () => {
  it('are one element each, so that their places among each other are those of the page', () => {
    const check = (pieces: readonly Piece[], element: Element): void => {
      expect(element.children).toHaveLength(pieces.length);
      pieces.forEach((piece, i) => {
        const child = element.children[i];
        if (child && !('html' in piece)) check(piece.pieces, child);
      });
    };
    fc.assert(
      fc.property(anyArticle, text => {
        const { article, source } = proofOf(text);
        check(article, parsed(htmlOf(article)));
        check(source, parsed(htmlOf(source)));
      }),
      { numRuns: 60 },
    );
  });

  it('do not depend on where they stand', () => {
    const moved = htmlOf(proofOf(completeArticle.replace('NORVIK —', 'An opening.\n\nNORVIK —')).article);
    for (const piece of proofOf(completeArticle).article.slice(2)) expect(moved).toContain(htmlOf([piece]));
  });
});

describe('the difference of two proofs', () => {
  it('turns the one page into the other', () => {
    fc.assert(
      fc.property(anyArticle, anyArticle, (before, after) => {
        const [one, other] = [proofOf(before), proofOf(after)];
        for (const part of ['article', 'source'] as const) {
          const page = applied(parsed(htmlOf(one[part])), diffPieces(one[part], other[part]));
          expect(shape(page)).toBe(shape(parsed(htmlOf(other[part]))));
        }
        const places = placesOf(one.article);
        const change = diffPlaces(places, placesOf(other.article));
        expect(change ? changePlaces(places, change) : places).toEqual(placesOf(other.article));
      }),
      { numRuns: 60 },
    );
  });

  const edited = (from: string, to: string) => {
    const [one, other] = [proofOf(completeArticle), proofOf(completeArticle.replace(from, to))];
    return {
      splices: diffPieces(one.article, other.article),
      places: diffPlaces(placesOf(one.article), placesOf(other.article)),
    };
  };

  it('is nothing for the same text', () => {
    expect(edited('x', 'x')).toEqual({ splices: [], places: undefined });
  });

  it('is one item of a list for a word in it, and shifts what stands behind', () => {
    const { splices, places } = edited('contribute 12', 'gladly contribute 12');
    expect(splices.map(({ insert }) => insert)).toEqual([[expect.stringMatching(/^<li[^>]*>.*gladly.*<\/li>\n$/)]]);
    expect(places).toMatchObject({ drop: 0, insert: [], shift: ['gladly '.length, 0] });
  });

  it('shifts everything for a line in the front matter', () => {
    const { splices, places } = edited('retrieved:', 'note: nothing\n    retrieved:');
    expect(splices).toEqual([]);
    expect(places).toMatchObject({ keep: 0, drop: 0, insert: [], shift: ['note: nothing\n    '.length, 1] });
  });

  it('is the new paragraph alone where one is written, or where two blocks change and one comes between', () => {
    const added = edited('A second paragraph.', 'A second paragraph.\n\nAnother paragraph.');
    expect(added.splices).toMatchObject([{ remove: 0, insert: [expect.stringContaining('Another')] }]);
    const more = edited('A second paragraph.\n', 'A second one.\n\nAnother paragraph.\n\nA fourth.\n');
    expect(more.splices.flatMap(({ insert }) => insert)).toHaveLength(3);
  });

  it('is what a new section adds, beside the slot that it takes the place of', () => {
    const without = completeArticle.replace(/## Conclusion\n\n.*\n\n/, '');
    const splices = diffPieces(proofOf(without).article, proofOf(completeArticle).article);
    expect(splices).toMatchObject([
      { path: [], remove: 1, insert: [expect.stringContaining('<h2 id="h-conclusion"')] },
    ]);
  });
});

describe('the memory of a proof', () => {
  it('changes nothing in it', () => {
    fc.assert(
      fc.property(fc.array(anyArticle, { minLength: 2, maxLength: 4 }), texts => {
        const memory = proofMemory();
        for (const text of texts) {
          const { article, source, filing, tally } = proofOf(text);
          expect(proofOf(text, memory)).toMatchObject({ article, source, filing, tally });
        }
      }),
      { numRuns: 40 },
    );
  });

  it('writes a block anew when a link in it leads elsewhere, or what the source says of it changes', () => {
    const memory = proofMemory();
    const text = (url: string) => `# Headline\n\nSee [it][r].\n\n[r]: https://example.org/${url}\n`;
    expect(htmlOf(proofOf(text('one'), memory).article)).toContain('https://example.org/one');
    expect(htmlOf(proofOf(text('two'), memory).article)).toContain('https://example.org/two');
  });
});

import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { htmlOf } from '../../../src/core/render/pieces.js';
import { renderProof, type Proof } from '../../../src/core/render/proof.js';
import type { Source } from '../../../src/core/rules/types.js';
import { completeArticle, found, parsed, sha256, sourceWith, wordsOf } from './support/rendered.js';

function proofOf(...sources: readonly Source[]): Proof {
  return renderProof({ result: lintArticle({ text: completeArticle, sources }), sources });
}

describe('a source whose text is not at hand', () => {
  const record = { file: 'gone.md', title: 'Statement of the council' };
  const absent: Source = { index: 1, record, file: { state: 'missing' } };

  it('is not the same as no source: the tally says what is', () => {
    expect(wordsOf(parsed(proofOf(absent).tally), 'p')).toEqual([
      'Not checked: the saved text of the source is not at hand, so no fact was held against it.',
    ]);
  });

  it('stands beside the others, and says that nothing was held against it', () => {
    const source = parsed(htmlOf(proofOf(...sourceWith(found(sha256)), absent).source));
    expect(wordsOf(source, 'h2')[1]).toBe('Statement of the council');
    expect(wordsOf(source, '.source__changed')).toEqual([
      'The saved text is not there, so nothing was held against it.',
    ]);
  });

  it('leaves it to the tally when it is the only one', () => {
    expect(proofOf(absent).source).toEqual([]);
  });
});

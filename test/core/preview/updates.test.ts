import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { htmlOf } from '../../../src/core/render/pieces.js';
import { renderProof } from '../../../src/core/render/proof.js';
import { Rhythm } from '../../../src/features/preview/rhythm.js';
import { ProofUpdates } from '../../../src/features/preview/updates.js';
import { completeArticle } from '../render/support/rendered.js';

function proofOf(text: string, name = 'a.md', version = 1) {
  return { proof: renderProof({ result: lintArticle({ text }) }), name, version, lineCount: 9 };
}

describe('what the preview is told', () => {
  const edited = completeArticle.replace('A second paragraph.', 'A second paragraph, longer.');

  it('is the whole proof first, then what changed in it', () => {
    const updates = new ProofUpdates();
    const first = proofOf(completeArticle);
    expect(updates.messageFor(first)).toMatchObject({ type: 'proof', proof: { article: htmlOf(first.proof.article) } });
    const message = updates.messageFor(proofOf(edited, 'a.md', 2));
    expect(message).toMatchObject({ type: 'change', change: { of: 1, number: 2, version: 2 } });
    expect(Object.keys(message.type === 'change' ? message.change : {}).sort()).toEqual([
      'article',
      'lineCount',
      'number',
      'of',
      'places',
      'version',
    ]);
    expect(JSON.stringify(message).length).toBeLessThan(600);
  });

  it('is the whole again for another document, and when the page has begun anew', () => {
    const updates = new ProofUpdates();
    updates.messageFor(proofOf(completeArticle));
    expect(updates.messageFor(proofOf(completeArticle, 'b.md')).type).toBe('proof');
    updates.forget();
    expect(updates.messageFor(proofOf(completeArticle, 'b.md')).type).toBe('proof');
  });
});

describe('Rhythm', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  const fail = (error: unknown) => {
    throw error;
  };

  it('works at once, never twice at a time, and once more for what was asked for meanwhile', async () => {
    const ends: (() => void)[] = [];
    const rhythm = new Rhythm(() => new Promise(resolve => ends.push(resolve)), fail, 0);
    rhythm.ask();
    rhythm.ask();
    await vi.runAllTimersAsync();
    expect(ends.length).toBe(1);
    rhythm.ask();
    rhythm.ask();
    await vi.runAllTimersAsync();
    expect(ends.length).toBe(1);
    ends[0]?.();
    await vi.runAllTimersAsync();
    expect(ends.length).toBe(2);
    ends[1]?.();
    await vi.runAllTimersAsync();
    expect(ends.length).toBe(2);
  });

  it('tells of work that failed, and works when it is asked again', async () => {
    const failed: unknown[] = [];
    let works = 0;
    const work = () => (++works === 1 ? Promise.reject(new Error('No.')) : Promise.resolve());
    const rhythm = new Rhythm(work, error => failed.push(error), 0);
    rhythm.ask();
    await vi.runAllTimersAsync();
    expect(failed).toEqual([new Error('No.')]);
    rhythm.ask();
    await vi.runAllTimersAsync();
    expect(works).toBe(2);
    expect(failed).toHaveLength(1);
  });
});

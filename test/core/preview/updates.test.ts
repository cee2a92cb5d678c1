import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { htmlOf } from '../../../src/core/render/pieces.js';
import { renderProof } from '../../../src/core/render/proof.js';
import { Lull } from '../../../src/features/preview/lull.js';
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

  it('is in which language the article is, again only when that changes', () => {
    const updates = new ProofUpdates();
    const inSpanish = edited.replace('profile: readout-article\n', 'profile: readout-article\nlanguage: es-MX\n');
    expect(updates.messageFor(proofOf(completeArticle))).toMatchObject({ proof: { language: 'en' } });
    expect(updates.messageFor(proofOf(edited))).not.toHaveProperty('change.language');
    expect(updates.messageFor(proofOf(inSpanish))).toMatchObject({ change: { language: 'es-MX' } });
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
    await vi.advanceTimersByTimeAsync(5000);
    expect(ends.length).toBe(1);
    rhythm.ask();
    rhythm.ask();
    await vi.advanceTimersByTimeAsync(5000);
    expect(ends.length).toBe(1);
    ends[0]?.();
    await vi.advanceTimersByTimeAsync(5000);
    expect(ends.length).toBe(2);
    ends[1]?.();
    await vi.advanceTimersByTimeAsync(5000);
    expect(ends.length).toBe(2);
  });

  it('rests as long as it has worked, at the most as long as it may, and no longer than it has rested already', async () => {
    const starts: number[] = [];
    const rhythm = new Rhythm(
      () => {
        starts.push(Date.now());
        return new Promise(resolve => setTimeout(resolve, 30));
      },
      fail,
      20,
    );
    const begin = Date.now();
    rhythm.ask();
    await vi.advanceTimersByTimeAsync(35);
    rhythm.ask();
    await vi.advanceTimersByTimeAsync(100);
    rhythm.ask();
    await vi.advanceTimersByTimeAsync(100);
    expect(starts.map(at => at - begin)).toEqual([0, 50, 135]);
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

describe('Lull', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  /** When it acts, in milliseconds, having been asked at these times. */
  async function actsAt(...asked: readonly number[]): Promise<number[]> {
    const begin = Date.now();
    const acts: number[] = [];
    const lull = new Lull(() => acts.push(Date.now() - begin), 150, 500);
    for (const at of asked) {
      await vi.advanceTimersByTimeAsync(at - (Date.now() - begin));
      lull.ask();
    }
    await vi.advanceTimersByTimeAsync(2000);
    return acts;
  }

  it('waits until nobody has asked for a while', async () => {
    expect(await actsAt(0, 120, 240, 600)).toEqual([390, 750]);
  });

  it('waits no longer than it may, however often it is asked', async () => {
    expect(await actsAt(0, 120, 240, 360, 480, 600)).toEqual([500, 750]);
  });

  it('does nothing more when it is not needed any more', async () => {
    let acts = 0;
    const lull = new Lull(() => (acts += 1), 150, 500);
    lull.ask();
    lull.dispose();
    await vi.advanceTimersByTimeAsync(2000);
    expect(acts).toBe(0);
  });
});

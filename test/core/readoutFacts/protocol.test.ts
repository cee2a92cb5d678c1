import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCorrection } from '../../../src/core/readout/askedCorrection.js';
import { inEnglish } from '../../../src/core/text/message.js';
import { fromReadoutView, readoutState } from '../../../src/readoutFacts/protocol.js';

describe('a message of the view', () => {
  test.each([
    [{ type: 'ready' }],
    [{ type: 'openSource' }],
    [{ type: 'goToPlace', start: 3, end: 9 }],
    [{ type: 'forget', field: 'event' }],
    [{ type: 'correct', asked: { field: 'title', words: 'A call' } }],
    [{ type: 'correct', asked: { field: 'participants', people: [{ name: 'Ada Lund', office: '' }] } }],
  ])('is taken: %j', message => {
    expect(fromReadoutView(message)).toEqual(message);
  });

  test.each([
    [{ type: 'run' }],
    [{ type: 'goToPlace', start: 9, end: 3 }],
    [{ type: 'goToPlace', start: -1, end: 3 }],
    [{ type: 'forget', field: 'url' }],
    [{ type: 'correct', asked: { field: 'sha256', words: 'x' } }],
    [{ type: 'correct', asked: { field: 'title', words: 'x'.repeat(5000) } }],
    [{ type: 'correct', asked: { field: 'participants', people: Array(1000).fill({ name: 'x' }) } }],
  ])('is refused: %j', message => {
    expect(fromReadoutView(message)).toBeUndefined();
  });

  test('carries no more of a person than is asked for', () => {
    const asked = {
      field: 'spokesperson',
      people: [{ name: 'Ada Lund', rank: 7, __proto__: { office: 'x' }, sha256: 'x' }],
    };
    expect(fromReadoutView({ type: 'correct', asked })).toMatchObject({ asked: { people: [{ name: 'Ada Lund' }] } });
  });

  test('or a state, whatever it is, never throws', () => {
    fc.assert(
      fc.property(fc.anything(), value => {
        fromReadoutView(value);
        readoutState(value);
      }),
    );
  });
});

test('a saved state comes back, and a broken one as far as it holds', () => {
  const state = { source: 'file:///call.md', article: 'file:///draft.md', kinds: ['date'], scroll: 12 };
  expect(readoutState(state)).toEqual(state);
  expect(readoutState({ source: 'file:///call.md', kinds: [3, 'date'], scroll: 'x' })).toEqual({
    source: 'file:///call.md',
    kinds: ['date'],
    scroll: 0,
  });
  expect(readoutState({ kinds: [] })).toBeUndefined();
});

describe('what a person puts into a form', () => {
  test('is read into a correction', () => {
    expect(readCorrection({ field: 'dateline', words: ' NORVIK ' })).toEqual({ correction: { dateline: 'NORVIK' } });
    expect(readCorrection({ field: 'event', words: '31 May 2025' })).toEqual({ correction: { event: '2025-05-31' } });
    expect(readCorrection({ field: 'title', words: ' ' })).toEqual({ correction: { title: null } });
    expect(readCorrection({ field: 'spokesperson', people: [{}] })).toEqual({ correction: { spokesperson: null } });
    const people = [
      { name: 'Ada Lund', office: '', country: 'Norvania' },
      { name: ' ', office: '' },
      { office: 'The Chair' },
    ];
    expect(readCorrection({ field: 'participants', people })).toEqual({
      correction: { participants: [{ name: 'Ada Lund', country: 'Norvania' }, { office: 'The Chair' }] },
    });
  });

  test.each([
    [{ field: 'event', words: 'May 31' } as const, /year is missing/],
    [{ field: 'published', words: 'soon' } as const, /not a day/],
    [{ field: 'spokesperson', people: [{ name: '', office: 'Spokesperson' }] } as const, /needs a name/],
    [{ field: 'participants', people: [{ country: 'Norvania' }] } as const, /needs a name or an office/],
  ])('is refused in words: %j', (asked, problem) => {
    const read = readCorrection(asked);
    expect('problem' in read && inEnglish(read.problem)).toMatch(problem);
  });
});

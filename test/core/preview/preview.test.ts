import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineMap } from '../../../src/preview/lineMap.js';
import { pairBlocks } from '../../../src/preview/pairBlocks.js';
import { fromPreview, lineToBeginAt, previewState } from '../../../src/preview/protocol.js';
import { ScrollGuard } from '../../../src/preview/scrollGuard.js';

describe('LineMap', () => {
  const map = new LineMap(
    [
      { line: 10, top: 100 },
      { line: 12, top: 200 },
      { line: 20, top: 300 },
    ],
    30,
    800,
  );

  it('interpolates between blocks, before the first and after the last', () => {
    expect([0, 5, 10, 11, 12.5, 25, 30, 99].map(line => map.topOf(line))).toEqual([
      0, 50, 100, 150, 206.25, 550, 800, 800,
    ]);
    expect([0, 50, 150, 800, 9999].map(top => map.lineAt(top))).toEqual([0, 5, 11, 30, 30]);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 30, noNaN: true }), line => {
        expect(map.lineAt(map.topOf(line))).toBeCloseTo(line, 6);
      }),
    );
  });

  it('passes over anchors that go back, and lives with none', () => {
    const odd = new LineMap(
      [
        { line: 5, top: 50 },
        { line: 5, top: 60 },
        { line: 4, top: 70 },
        { line: 6, top: 50 },
      ],
      10,
      100,
    );
    expect(odd.topOf(5)).toBe(50);
    expect(odd.topOf(7.5)).toBe(75);
    expect(new LineMap([], 0, 0).topOf(3)).toBe(0);
  });
});

describe('ScrollGuard', () => {
  it('takes what follows a movement of its own for an echo, for a while', () => {
    let now = 0;
    const guard = new ScrollGuard(() => now, 100);
    expect(guard.isPersonal()).toBe(true);
    guard.follow();
    now = 99;
    expect(guard.isPersonal()).toBe(false);
    now = 100;
    expect(guard.isPersonal()).toBe(true);
  });
});

describe('pairBlocks', () => {
  const pairs = (before: string, after: string) =>
    [...pairBlocks(Array.from(before), Array.from(after))].map(pair => pair.join('<')).join(' ');

  it.each([
    ['abc', 'abc', ''],
    ['abc', 'aXc', 'X<b'],
    ['abc', 'aXbc', ''],
    ['abc', 'ac', ''],
    ['abcd', 'aXYd', 'X<b Y<c'],
    ['abcd', 'aXd', 'X<b'],
    ['abc', 'abX', 'X<c'],
    ['ab', 'Xab', ''],
    ['abcdef', 'aXcdYf', 'X<b Y<e'],
    ['', 'ab', ''],
    ['abc', 'cba', ''],
  ])('%s → %s', (before, after, expected) => {
    expect(pairs(before, after)).toBe(expected);
  });

  it('gives no place away twice, and none that stays taken', () => {
    const keys = fc.uniqueArray(fc.constantFrom<string[]>('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'));
    fc.assert(
      fc.property(keys, keys, (before, after) => {
        const found = pairBlocks(before, after);
        const places = [...found.values()];
        expect(new Set(places).size).toBe(places.length);
        expect(places.every(place => before.includes(place) && !after.includes(place))).toBe(true);
        expect([...found.keys()].every(key => after.includes(key) && !before.includes(key))).toBe(true);
      }),
    );
  });
});

describe('messages out of the webview', () => {
  it.each([
    [{ type: 'ready' }],
    [{ type: 'scrolled', line: 3.5 }],
    [{ type: 'goToLine', line: 0, version: 2 }],
    [{ type: 'goToPlace', start: 1, end: 1, version: 2 }],
    [{ type: 'copied', number: 1, done: true }],
    [{ type: 'openLink', href: 'https://example.org' }],
    [{ type: 'insertSection', section: 'conclusion' }],
  ])('are known: %j', message => {
    expect(fromPreview({ ...message, more: 1 })).toEqual(message);
  });

  it.each([
    [undefined],
    [null],
    ['ready'],
    [{ type: 'eval' }],
    [{ type: 'scrolled', line: '3' }],
    [{ type: 'scrolled', line: NaN }],
    [{ type: 'goToLine', line: -1, version: 2 }],
    [{ type: 'goToLine', line: 0 }],
    [{ type: 'goToPlace', start: 2, end: 1, version: 2 }],
    [{ type: 'goToPlace', start: 1, end: 1 }],
    [{ type: 'copied', done: true }],
    [{ type: 'openLink', href: 1 }],
    [{ type: 'insertSection' }],
  ])('are dropped: %j', message => {
    expect(fromPreview(message)).toBeUndefined();
  });
});

describe('saved states', () => {
  it('are taken as far as they make sense', () => {
    const document = 'file:///a.md';
    expect(previewState({ document, view: 'published', line: 2.5 })).toEqual({
      document,
      view: 'published',
      line: 2.5,
      locked: true,
    });
    expect(previewState({ document, view: 'x', line: -1, locked: false })).toEqual({
      document,
      view: 'proof',
      line: 0,
      locked: false,
    });
    expect([undefined, null, 1, {}, { document: 1 }].map(previewState)).toEqual(Array(5).fill(undefined));
  });

  it('say where to begin in their own document, also when it was renamed, and in no other', () => {
    const state = previewState({ document: 'file:///a.md', view: 'proof', line: 40, locked: false });
    expect(lineToBeginAt(state, ['file:///a.md', undefined])).toBe(40);
    expect(lineToBeginAt(state, ['file:///b.md', 'file:///a.md'])).toBe(40);
    expect(lineToBeginAt(state, ['file:///b.md', undefined])).toBe(0);
    expect(lineToBeginAt(undefined, ['file:///a.md', undefined])).toBe(0);
  });
});

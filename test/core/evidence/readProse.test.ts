import { describe, expect, test } from 'vitest';
import { ReadProse } from '../../../src/core/evidence/readProse.js';

const sentence = 'He flew.';

function around(before: string, behind: string): ReadProse {
  const start = before.length;
  return new ReadProse(before + sentence + behind, { start, end: start + sentence.length });
}

/** Whether what was found with so much read around the sentence holds with other words around it. */
function holds(read: readonly [number, number], before: string, behind: string): boolean {
  const known = around('Lind came. ', ' It snowed.');
  expect(known.slice(...read)).toBe(('Lind came. ' + sentence + ' It snowed.').slice(Math.max(0, read[0]), read[1]));
  return known.isReadTheSameIn(around(before, behind), before.length - 'Lind came. '.length);
}

describe('what was found in a sentence', () => {
  test.each([
    ['itself alone', [12, 15], 'Relph sang. Now: ', '', true],
    ['a little before it', [5, 11], 'Relph came. ', '', true],
    ['a little before it, where that is other now', [5, 11], 'Lind went. ', '', false],
    ['all before it', [0, 11], 'Lind came. ', '', true],
    ['all before it, where more stands there', [0, 11], 'So: Lind came. ', '', false],
    ['farther than the stretch goes', [-20, 11], 'So: Lind came. ', '', false],
    ['farther than is left', [5, 11], 'me. ', '', false],
    ['a little behind it', [19, 22], 'Lind went. ', ' It rained.', true],
    ['a little behind it, where that is other now', [19, 22], 'Lind went. ', ' She won.', false],
    ['all behind it', [19, 99], 'Lind went. ', ' It snowed.', true],
    ['all behind it, where more stands there', [19, 99], 'Lind went. ', ' It snowed. So.', false],
  ] as const)('and in %s', (_, read, before, behind, expected) => {
    expect(holds(read, before, behind)).toBe(expected);
  });
});

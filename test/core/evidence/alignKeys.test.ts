import { describe, expect, it } from 'vitest';
import { alignKeys } from '../../../src/core/evidence/checks/values/alignKeys.js';
import type { ContextKey } from '../../../src/core/evidence/vocabulary.js';

const keysOf = (words: string): ContextKey[] =>
  words.split(' ').map((key, at) => ({ key, span: { start: at, end: at + 1 } }));

/** Names, here with a capital, may stand in each other's place. */
const rivalsOf = ({ key }: ContextKey): ((theirs: ContextKey) => boolean) | undefined =>
  /^\p{Lu}/u.test(key) ? theirs => /^\p{Lu}/u.test(theirs.key) : undefined;

describe('the keys of two sentences', () => {
  it.each([
    ['boat harbour tide', 'boat harbour tide', [0, 1, 2]],
    ['boat harbour tide', 'boat old harbour tide', [0, 2, 3]],
    ['boat old harbour', 'boat harbour', [0, -1, 1]],
    ['boat Tarn harbour', 'boat Soll harbour', [0, 1, 2]],
    ['boat Tarn harbour', 'boat old harbour', [0, -1, 2]],
    ['tide boat', 'boat tide', [1, -1]],
  ])('%s | %s', (own, theirs, places) => {
    expect([...alignKeys(keysOf(own), keysOf(theirs), rivalsOf)]).toEqual(places);
  });
});

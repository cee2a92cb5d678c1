import { describe, expect, it } from 'vitest';
import { contentWords } from '../../../src/core/evidence/words.js';

describe('a number among words', () => {
  it.each([
    ['Trade grew in 2014.', ['2014']],
    ['In 2014, trade grew by 3.5 percent.', ['2014', '3.5']],
    ['They gave 1,200 nets, 40 ropes.', ['1,200', '40']],
  ])('ends with its last digit: %s', (text, numbers) => {
    expect(contentWords(text).flatMap(({ key }) => (/^\d/.test(key) ? [key] : []))).toEqual(numbers);
  });
});

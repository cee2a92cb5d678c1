import { describe, expect, test } from 'vitest';
import { withKnownLetters } from '../scripts/build/knownLetters.mjs';
import { patternOf, withRanges } from '../src/start/knownLetters.js';

const kinds = ['L', 'Lu', 'Ll', 'N', 'M'];

/** Code units of which a pattern says otherwise than the engine does of the class. */
function otherwise(kind: string, from: number, to: number): string[] {
  const [own, engines] = [patternOf(`^\\p{${kind}}$`, 'u'), new RegExp(String.raw`^\p{${kind}}$`, 'u')];
  return Array.from({ length: to - from }, (_, at) => String.fromCharCode(from + at)).filter(
    unit => own.test(unit) !== engines.test(unit),
  );
}

describe('classes of letters that are written out', () => {
  test.each(kinds)('\\p{%s} is what the engine has: Latin, Greek, Cyrillic, Armenian', kind => {
    expect(otherwise(kind, 0, 0x590)).toEqual([]);
  });

  test.each(kinds)('\\p{%s} is what the engine has: more Latin and Greek, signs, small figures', kind => {
    expect(otherwise(kind, 0x1e00, 0x2e80)).toEqual([]);
  });

  test.each(kinds.slice(1))('\\p{%s} is what the engine has: scripts in which more counts as a letter', kind => {
    expect(otherwise(kind, 0x590, 0x1e00)).toEqual([]);
  });

  test('no letter of the Basic Multilingual Plane is missing', () => {
    const missing = otherwise('L', 0, 0x10000).filter(unit => /\p{L}/u.test(unit));
    expect(missing).toEqual([]);
  });

  test.each([
    ['\\p{L}', '𠮷', true],
    ['\\p{L}', '𝐁', true],
    ['\\p{L}', '😀', false],
    ['\\p{L}', '・', false],
    ['[^\\p{L}]', '😀', true],
    ['[^\\p{L}’]', '’', false],
    ['\\p{L}\\p{M}', 'e\u0301', true],
    ['[\\]\\p{Lu}]', ']', true],
    ['[\\]\\p{Lu}]', 'É', true],
    ['\\\\p\\{L\\}', '\\p{L}', true],
    ['(?<!\\p{L})\\p{Lu}', 'É', true],
  ])('%s of “%s”: %s', (source, text, isOne) => {
    expect(patternOf(`^${source}$`, 'u').test(text)).toBe(isOne);
  });

  test('case is left aside where it is to be', () => {
    expect(patternOf('^\\p{Lu}$', 'iu').test('é')).toBe(true);
    expect(patternOf('^\\p{Lu}$', 'u').test('é')).toBe(false);
  });

  test('a pattern that does not read code points stays as it is', () => {
    expect(patternOf('\\p{L}', 'g').source).toBe('\\p{L}');
    expect(patternOf(/\p{L}/u).flags).toBe('u');
  });
});

describe('the patterns of a file', () => {
  const header = (name: string): string => `use(${name});`;
  const known = async (text: string): Promise<string> => withKnownLetters(text, { as: 'script', header });
  const upper = withRanges('\\p{Lu}');

  test.each([
    [
      'one that stands there from the beginning',
      'var a=/\\p{Lu}/u;',
      'use(letters$);var a=letters$(String.raw`\\p{Lu}`,"u");',
    ],
    [
      'one in a function',
      'function a(b){return/\\p{Lu}/u.test(b)}',
      `use(letters$);function a(b){return/${upper}/u.test(b)}`,
    ],
    ['one that looks through a text', 'a=b=>b.matchAll(/\\p{Lu}/gu)', `use(letters$);a=b=>b.matchAll(/${upper}/gu)`],
    ['one made of strings', 'var a=new RegExp("\\\\p{L}",b)', 'use(letters$);var a=letters$("\\\\p{L}",b)'],
    ['one made of others', 'var a=RegExp(`\\p{L}${b}`,b)', 'use(letters$);var a=letters$(`\\p{L}${b}`,b)'],
    ['the name taken', 'var letters$=/\\p{L}/u', 'use(letters$$);var letters$=letters$$(String.raw`\\p{L}`,"u")'],
  ])('%s', async (_, text, written) => {
    expect(await known(text)).toBe(written);
  });

  test.each([
    ['that keeps where it was', 'a=b=>/\\p{L}/gu.exec(b)'],
    ['that stays at its place', 'a=b=>b.replace(/\\p{L}/uy,"")'],
    ['that reads no code points', 'a=/\\p{L}/'],
    ['without such a class', 'a=new RegExp(b)'],
  ])('one %s stays', async (_, text) => {
    expect(await known(text)).toBe(text);
  });
});

import { describe, expect, test } from 'vitest';
import { withLazyPatterns } from '../scripts/build/lazyPatterns.mjs';

/** What a piece of a build hands over. */
function run(text: string): Record<string, (...words: unknown[]) => unknown> {
  const module = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- What the build writes is code.
  new Function('module', text)(module);
  return module.exports;
}

/** A piece that hands over `a`. */
const piece = (text: string): string => `${text};module.exports={a};\n`;

const written = /\/[^/]*\\p\{[^/]*\/[a-z]*/;

describe('patterns with classes of letters are made when they are first used', () => {
  test.each([
    ['a name’s', 'var b=1,word=/^\\p{L}+$/u,c=2;function a(text){return word.test(text)}', ['é', '-'], [true, false]],
    ['one in a function', 'function a(text){return/^\\p{L}+$/u.test(text)}', ['é', '-'], [true, false]],
    ['one in an arrow', 'var a=text=>/(\\p{Lu})’/u.exec(text)?.[1]', ['É’', '’'], ['É', undefined]],
    [
      'one that is used twice, and keeps where it was',
      'var next=/\\p{L}/gu;function a(text){next.lastIndex=1;var b=next.exec(text)?.[0];return b+next.lastIndex}',
      ['äbc'],
      ['b2'],
    ],
    [
      'one with marks that end a template',
      'function a(text){return/^(?:`|\\p{L}|\\/)\\\\$/u.test(text)}',
      ['`\\'],
      [true],
    ],
    ['one that looks through a whole text', 'function a(text){return text.replace(/\\p{L}/gu,"x")}', ['äb1'], ['xx1']],
    ['one with the beginning of an expression', 'function a(text){return/\\p{L}${/.test(text)}', ['x'], [false]],
  ])('%s', (_, text, words, answers) => {
    const lazy = withLazyPatterns(piece(text));
    expect(lazy).not.toMatch(written);
    for (const { a } of [run(piece(text)), run(lazy)]) expect(words.map(word => a?.(word))).toEqual(answers);
  });

  test('once', () => {
    const { a } = run(withLazyPatterns(piece('function a(text){return/\\p{L}/u}')));
    expect(a?.()).toBe(a?.());
  });

  test('and not before', () => {
    const lazy = withLazyPatterns(piece('var b=/\\p{L}/u;function a(make){if(make)return b;}'));
    const made: unknown[] = [];
    const pattern = (...given: unknown[]): unknown => made.push(given);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- What the build writes is code.
    new Function('module', 'RegExp', `${lazy}a(false)`)({}, pattern);
    expect(made).toEqual([]);
    // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- The same.
    new Function('module', 'RegExp', `${lazy}a(true);a(true)`)({}, pattern);
    expect(made).toEqual([['\\p{L}', 'u']]);
  });

  test.each([
    ['without such a class', 'var b=/[a-z]/;function a(){return b}'],
    ['handed over', 'var a=/\\p{L}/u'],
    ['used when the piece begins', 'var b=/\\p{L}/u,c=b.source;function a(){return b.source+c}'],
    ['changed later', 'var b=/\\p{L}/u;function a(){b=1}'],
    ['set twice', 'var b=/\\p{L}/u;var b=/\\p{M}/u;function a(){return b.source}'],
    ['in a property of its name', 'var b=/\\p{L}/u;function a(){return{b}.b.source}'],
    ['in a function that keeps where it was', 'function a(text){return/\\p{L}/gu.test(text)}'],
    ['in a function and stays at its place', 'function a(text){return text.replace(/\\p{L}/uy,"")}'],
    ['set only at times', 'if(module.none){var b=/\\p{L}/u}function a(){return b}'],
    ['never to be set again', 'const b=/\\p{L}/u;function a(){return b}'],
    ['in a list', 'var b=[/\\p{L}/u];function a(){return b[0].source}'],
  ])('but one that is %s stays', (_, text) => {
    expect(withLazyPatterns(piece(text)).trim()).toBe(piece(text).trim());
  });

  test('names that are taken stay whose they are', () => {
    const text = piece('var lazy$0=5;function a(text){return/\\p{L}/u.test(text)&&lazy$0}');
    expect(run(withLazyPatterns(text))['a']?.('é')).toBe(5);
  });
});

import { deflateRawSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { withAlikeTogether } from '../scripts/build/alikeTogether.mjs';

/** A long function of one of some kinds, which has much in common with the others of its kind and nothing with the rest. */
function madeFunction(index: number, kinds: number): string {
  const kind = index % kinds;
  let state = kind + 1;
  const words = Array.from({ length: 500 }, () => {
    state = (state * 48_271) % 0x7fffffff;
    return state.toString(36);
  });
  return `function f${index}(){return${JSON.stringify(words.join(' '))}.length+${index}}`;
}

/** What a piece hands to others. */
function run(text: string): unknown {
  const module: { exports: unknown } = { exports: {} };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- It is made here.
  const piece = new Function('module', text) as (module: { exports: unknown }) => void;
  piece(module);
  return module.exports;
}

const packedSize = (text: string): number => deflateRawSync(text, { level: 9 }).length;

it('brings functions together that are alike, and the piece does what it did', () => {
  const functions = Array.from({ length: 40 }, (_, index) => madeFunction(index, 20));
  const text = `"use strict";var a=f3(),b=()=>f30();${functions.join('var c=a;')};module.exports={a,c:b()}\n`;
  const together = withAlikeTogether(text);
  expect(run(together)).toEqual(run(text));
  expect(packedSize(together)).toBeLessThan(packedSize(text) * 0.7);
  expect(together.indexOf('function f')).toBeGreaterThan(together.indexOf('module.exports'));
  expect([...together.matchAll(/function f/g)]).toHaveLength(40);
});

it('leaves a piece as it is that would not get smaller, or in which a name is given twice', () => {
  const small = 'function a(){return 1}module.exports={a:a()};\n';
  expect(withAlikeTogether(small)).toBe(small);
  const functions = Array.from({ length: 40 }, (_, index) => madeFunction(index, 20));
  const twice = `${functions.join('')}function f3(){return 3}module.exports={a:f3()};\n`;
  expect(withAlikeTogether(twice)).toBe(twice);
});

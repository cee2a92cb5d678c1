import { describe, expect, it } from 'vitest';
import { Remembered } from '../../../src/core/evidence/remembered.js';

function rememberedNumbers(most: number, count: number): Remembered<number, string> {
  const remembered = new Remembered<number, string>(most);
  for (let at = 0; at < count; at++) remembered.set(at, String(at));
  return remembered;
}

describe('what is remembered', () => {
  it('is kept up to its weight', () => {
    const remembered = rememberedNumbers(10, 10);
    expect(Array.from({ length: 10 }, (_, at) => remembered.get(at))).toEqual('0123456789'.split(''));
  });

  it('is forgotten when nobody asks for it', () => {
    const remembered = rememberedNumbers(10, 100);
    expect(remembered.get(0)).toBeUndefined();
    expect(remembered.get(99)).toBe('99');
  });

  it('stays when it is asked for again and again', () => {
    const remembered = new Remembered<string, number>(10);
    remembered.set('kept', 1);
    for (let at = 0; at < 100; at++) {
      remembered.set(`other ${at}`, at);
      expect(remembered.get('kept')).toBe(1);
    }
  });

  it('is weighed once however often it is set', () => {
    const remembered = new Remembered<string, number>(10);
    remembered.set('first', 1, 4);
    for (let at = 0; at < 100; at++) remembered.set('again', at, 5);
    expect(remembered.get('first')).toBe(1);
    expect(remembered.get('again')).toBe(99);
  });
});

import { describe, expect, it } from 'vitest';
import { findNameFacts } from '../../../../src/core/facts/names/findNameFacts.js';

const found = (text: string): string[] =>
  findNameFacts(text, []).map(fact => `${fact.kind} ${fact.text} → ${fact.normalised}`);

describe('what looks like another name', () => {
  it('is a conference so many years on, and no place', () => {
    expect(found('They spoke at Rio+10, and of Beijing+25 and the P5+1; not of Rio and OPEC+.')).toEqual([
      'name Rio+10 → rio+10',
      'name Beijing+25 → beijing+25',
      'name P5+1 → p5+1',
      'place Rio → Rio',
      'organisation OPEC → OPEC',
    ]);
  });

  it('is what a body is told of, and no part of its name', () => {
    expect(found('He briefed the Harbour Council on the North and the Tide Committee on the Baltic ferry.')).toEqual([
      'organisation Harbour Council → harbor council',
      'organisation Tide Committee → tide committee',
      'place Baltic → Baltics',
    ]);
    expect(found('It asked the Committee on the Rights of the Child and the Conference on the North Sea.')).toEqual([
      'organisation Committee on the Rights of the Child → committee on the rights of the child',
      'name Conference on the North Sea → conference on the north sea',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { splitLines } from '../../../src/core/readout/lines.js';
import { isMenu } from '../../../src/core/readout/menus.js';

const seen = (text: string): boolean => splitLines(text).some(isMenu);

describe('menus and trails above a release', () => {
  it.each([
    'Home   Norvania   Business   World',
    'Share:  Pictures   Post   Mail',
    'Home » Press » News » Minister Varga meets Minister Reval for talks on mines',
    'Start / Press and published / Press releases',
    'Norvanian | English | Français',
  ])('are seen in %j', line => {
    expect(seen(line)).toBe(true);
  });

  it.each([
    'Norvania / Estoria Clear Mines Together',
    'Varga and Reval – Talks on Mines – Sweeper Sails',
    'RENDT   3 May 2031   Immediate Release',
    'READOUT:   Minister Varga’s Call With Minister Reval',
    'The ministers spoke.   They agreed.   They left.',
  ])('are not seen in %j', line => {
    expect(seen(line)).toBe(false);
  });
});

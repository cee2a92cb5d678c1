import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Haarlund met with her counterparts Jonas Brand of Japan, Ana Perl of the Philippines and Erik Moe of Norway, and with French Harbour Commissioner Luc Marin. ' +
  'Ropes from Italy and Sweden were shown to Commissioner Rosa Lund.';

describe('the country of somebody', () => {
  it.each([
    ['Haarlund met Ana Perl of Norway.', 'Ana Perl of Norway'],
    ['Haarlund met her Italian counterpart, Erik Moe.', 'Italian counterpart, Erik Moe'],
    ['She also met the Swedish official Jonas Brand of Sweden.', 'Jonas Brand of Sweden'],
  ])('is another’s in the source: %s', (draft, words) => {
    expect(against(source, draft)).toContain(`office-mismatch: ${words}`);
  });

  it.each([
    'Haarlund met Ana Perl of the Philippines, Erik Moe of Norway and Jonas Brand of Japan.',
    'Haarlund met her Norwegian counterpart, Erik Moe.',
    'Haarlund met Luc Marin of France.',
    'Haarlund met Norway’s Erik Moe.',
    'Haarlund met Rosa Lund of Sweden.',
    'The readout does not say whether she saw Erik Moe of Sweden.',
  ])('is theirs, or none is given: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is held against theirs where they are said to be its own', () => {
    expect(against(source, 'Haarlund met Japan’s Erik Moe.')).toEqual(['office-mismatch: Japan’s Erik Moe']);
  });

  it('is put right in the form of the draft', () => {
    expect(fixesFor(source, 'Haarlund met her Italian counterpart, Erik Moe.')).toContain('Italian → Norwegian');
  });
});

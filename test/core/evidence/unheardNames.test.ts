import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('a name of which it is not known what it names', () => {
  const source =
    'Minister Ana Lind of Norvania opened the Tarn Coastal Programme with partners from industry. A prize of the Ardholm Coral Trust went to the harbour of Tarn.';

  it.each([
    ['Lind opened the programme with partners at Novarine.', 'Novarine'],
    ['Lind opened the Bellmar Reef Scheme with partners from industry.', 'Bellmar Reef Scheme'],
    ['A prize of the Ardholm Coral Gathering went to the harbour.', 'Ardholm Coral Gathering'],
  ])('is told where no source has it, not by all its words: %s', (draft, name) => {
    expect(against(source, draft).map(one => one.replace(/^[a-z-]+: /, ''))).toContain(name);
  });

  it.each([
    ['The Brexit debate went on while Lind opened the programme with partners.', source],
    ['Lind opened the programme with partners on New Year’s Day.', source],
    ['Lind opened the programme with partners on Memorial Day.', source],
    ['Lind, a Democrat, opened the programme with Nordic partners before the World Cup.', source],
    ['A prize of the Coral Trust of Ardholm went to the harbour.', source],
    ['The Novarin administration opened the programme with partners.', source],
    ['Lind opened the TCP with partners from industry.', source],
    ['(Novarine Desk) — Lind opened the programme with partners.', source],
  ])('is known to every reader, or the source’s in other words: %s', (draft, words) => {
    expect(against(words, draft)).toEqual([]);
  });
});

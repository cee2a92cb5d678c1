import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ComparableName } from '../../../../src/core/facts/people/comparableName.js';
import { compareNames, type NameComparison } from '../../../../src/core/facts/people/compareNames.js';
import { editDistance } from '../../../../src/core/facts/people/editDistance.js';
import { surnameOf } from '../../../../src/core/facts/people/surname.js';
import { anyText } from '../../anyText.js';

const compared = (draft: string, source: string): NameComparison =>
  compareNames(new ComparableName(draft), new ComparableName(source));

describe('compareNames', () => {
  it.each<[string, string, string]>([
    ['Takeshi Iwabe', 'Takeshi IWABE', 'same'],
    ['H.E. Mr. Wang Po', 'Wang Po', 'same'],
    ['Jean Luc Jonker', 'Jean-Luc Jonker', 'same'],
    ['Antony J. Blinker', 'Antony Blinker', 'same'],
    ['Jim Mallory', 'James Mallory', 'same'],
    ['Blinker', 'Antony J. Blinker', 'short'],
    ['Antony Blinker', 'Antony J. Blinker', 'short'],
    ['A. Blinker', 'Antony Blinker', 'short'],
    ['Lars Austad', 'Lars J. Austad III', 'short'],
    ['Joe Byrne', 'Joseph R. Byrne, Jr.', 'short'],
    ['Abbas', 'Haider al-Abbas', 'short'],
    ['von der Linden', 'Ursula von der Linden', 'short'],
    ['Kishimoto’s', 'Fumio Kishimoto', 'short'],
    ['Mueller', 'Klaus Müller', 'short'],
    ['Ben Wallis', 'Wallis', 'short'],
    ['Fumio Kishimoto', 'KISHIMOTO Fumio', 'reordered'],
    ['Mariusz Blaszak', 'Mariusz Błaszak', 'diacritics'],
    ['Keizo Takube', 'Keizo Takabe', 'misspelt'],
    ['Adeyuno', 'Wally Adeyeri', 'different'],
    ['Adeyari', 'Wally Adeyeri', 'misspelt'],
    ['Nuri al-Malik', 'Nouri al-Malik', 'misspelt'],
    ['Tedor Adane Gebreseyus', 'Tedor Adane Gebresyeus', 'misspelt'],
    ['Wang Po', 'Wang Wenli', 'different'],
    ['John A. Smid', 'John B. Smid', 'different'],
    ['J. Blinker', 'Antony Blinker', 'different'],
    ['Jill Byrne', 'Joe Byrne', 'different'],
    ['Ben Wallis', 'Boris Wallis', 'different'],
    ['Austad', 'Gustad', 'misspelt'],
    ['Lind', 'Lund', 'different'],
    ['Austin', 'Justin Trudelle', 'different'],
    ['Iwabe', 'Nakatomi', 'different'],
    ['Carl Roe Jr.', 'Carl Roe III', 'different'],
  ])('%s for %s: %s', (draft, source, verdict) => {
    expect(compared(draft, source)).toBe(verdict);
  });

  it('never throws, and finds a name the same as itself', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        compared(a, b);
        const self = compared(`Ana ${a.slice(0, 30)} Lind`, `Ana ${a.slice(0, 30)} Lind`);
        expect(self).toBe('same');
      }),
    );
  });
});

describe('surnameOf', () => {
  it.each([
    ['Lars J. Austad III', 'Austad'],
    ['Joseph R. Byrne, Jr.', 'Byrne'],
    ['Ursula von der Linden', 'von der Linden'],
    ['Salim al-Jabri', 'al-Jabri'],
    ['HAYASHIDA Yoshimasa', 'HAYASHIDA'],
    ['Yoshimasa HAYASHIDA', 'HAYASHIDA'],
    ['Kishimoto Fumio', 'Kishimoto'],
    ['Fumio Kishimoto', 'Kishimoto'],
    ['Song Young-bae', 'Song'],
    ['Wang Po', 'Wang'],
    ['Ana Wang', 'Wang'],
    ['Nguyen Van Lam', 'Nguyen'],
  ])('%s: %s', (name, surname) => {
    expect(surnameOf(name)).toBe(surname);
  });
});

describe('editDistance', () => {
  it('counts changes and swaps of neighbours, up to a limit', () => {
    expect(editDistance('takube', 'takabe', 2)).toBe(1);
    expect(editDistance('seyus', 'syeus', 2)).toBe(1);
    expect(editDistance('abc', 'xyz', 1)).toBe(2);
    expect(editDistance('a'.repeat(10_000), 'b'.repeat(10_000), 2)).toBe(3);
  });
});

import { describe, expect, it } from 'vitest';
import { isDigits, matchesAt } from '../../../src/core/facts/reading/reading.js';
import { readText } from '../../../src/core/facts/reading/readText.js';
import { role } from '../../../src/core/facts/reading/role.js';
import { knownWords } from '../../../src/core/facts/reading/roles.js';
import { WordTable } from '../../../src/core/facts/reading/wordTable.js';

describe('WordTable', () => {
  it('finds a word where it stands, in capitals and with curly apostrophes too', () => {
    const table = new WordTable();
    table.add("people's", 1);
    table.add('minister', 2);
    const text = 'The People’s MINISTER spoke';
    expect(table.find(text, 4, 12)).toMatchObject({ key: "people's", roles: 1, plain: false });
    expect(table.find(text, 13, 21)).toMatchObject({ key: 'minister', roles: 2, plain: true });
    expect(table.find(text, 22, 27)).toBeUndefined();
    expect(table.find(text, 13, 20)).toBeUndefined();
  });

  it('takes typographic hyphens for plain ones', () => {
    const table = new WordTable();
    table.add('vice-minister', 1);
    for (const hyphen of ['-', '\u2010', '\u2011']) {
      expect(table.find(`Vice${hyphen}Minister`, 0, 13)?.key).toBe('vice-minister');
    }
    expect(table.find('Vice\u2013Minister', 0, 13)).toBeUndefined();
  });

  it('tells words of one hash apart', () => {
    const table = new WordTable();
    table.add('costarring', 1);
    expect(table.find('liquid', 0, 6)).toBeUndefined();
    table.add('liquid', 2);
    expect(table.find('liquid', 0, 6)?.roles).toBe(2);
    expect(table.find('costarring', 0, 10)?.roles).toBe(1);
  });

  it('adds the roles of a word together', () => {
    const table = new WordTable();
    table.add('march', 1);
    table.add('march', 4);
    expect(table.find('March', 0, 5)?.roles).toBe(5);
  });

  it('finds words with letters outside ASCII in capitals', () => {
    const table = new WordTable();
    table.add('élysée', 1);
    expect(table.find('ÉLYSÉE', 0, 6)?.key).toBe('élysée');
  });

  it('keeps every word when it grows', () => {
    const table = new WordTable();
    const words = Array.from({ length: 5000 }, (_, number) => `word${number}x`);
    for (const [number, word] of words.entries()) table.add(word, number);
    expect(words.every((word, number) => table.find(word, 0, word.length)?.roles === number)).toBe(true);
  });
});

describe('readText', () => {
  const kindsOf = (text: string): string[] =>
    readText(text).atoms.map(({ start, end, kind }) => `${kind} ${text.slice(start, end)}`);

  it('reads letters with their marks, digits and signs', () => {
    expect(kindsOf('Cafe\u0301 155mm, “½”')).toEqual([
      'letters Cafe\u0301',
      'digits 155',
      'letters mm',
      'sign ,',
      'sign “',
      'sign ½',
      'sign ”',
    ]);
  });

  it('takes a character outside the Basic Multilingual Plane as one', () => {
    expect(kindsOf('a 😀 𝐀b')).toEqual(['letters a', 'sign 😀', 'letters 𝐀b']);
  });

  it('tells what is glued, and what begins with a capital', () => {
    const { atoms } = readText('the U.S. of');
    expect(atoms.map(({ glued }) => glued)).toEqual([false, false, true, true, true, false]);
    expect(atoms.map(({ capital }) => capital)).toEqual([false, true, false, true, false, false]);
  });

  it('gathers what its words can be', () => {
    const { roles, hasDigits } = readText('In May the minister left.');
    expect((roles & role.month) !== 0).toBe(true);
    expect((roles & role.head) !== 0).toBe(true);
    expect((roles & role.weekday) !== 0).toBe(false);
    expect(hasDigits).toBe(false);
    expect(readText('7').hasDigits).toBe(true);
  });
});

describe('matchesAt', () => {
  it('finds a sticky pattern where an atom may begin it, none inside the one before', () => {
    const reading = readText('12-13-14 and 15-16');
    const found = matchesAt(reading, /\d\d-\d\d/y, atom => atom.kind === 'digits');
    expect(found.map(({ 0: text, index }) => [text, index])).toEqual([
      ['12-13', 0],
      ['15-16', 13],
    ]);
  });

  it('looks nowhere else', () => {
    const found = matchesAt(readText('12 -13'), /-?\d\d/y, atom => atom.kind === 'digits');
    expect(found.map(([text]) => text)).toEqual(['12', '13']);
  });
});

describe('isDigits', () => {
  it('is true of so many digits at most', () => {
    const [year, letters] = readText('2026 may').atoms;
    expect(year && [isDigits(year, 4), isDigits(year, 3)]).toEqual([true, false]);
    expect(letters && isDigits(letters, 4)).toBe(false);
  });
});

describe('the words that the lexicons know', () => {
  it.each([
    ['September', role.month | role.abbreviation],
    ['Tues', role.weekday],
    ['Norwegian', role.country],
    ['U.S', role.country],
    ['Ministry', role.body],
    ['twenty', role.numeral | role.quantity],
    ['Gen', role.rank | role.abbreviation],
  ])('tells what %s can be', (word, roles) => {
    expect((knownWords().find(word, 0, word.length)?.roles ?? 0) & roles).toBe(roles);
  });

  it('does not take a country’s states for what somebody does', () => {
    expect((knownWords().find('states', 0, 6)?.roles ?? 0) & role.headingVerb).toBe(0);
  });
});

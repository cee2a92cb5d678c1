import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFileName } from '../../../src/core/scaffold/fileName.js';
import { madeReadout, norvaniaCall } from './madeReadout.js';

const today = '2026-06-01';

function named(...names: string[]): string {
  return articleFileName(madeReadout({ people: names.map(name => ({ name })), statements: [] }), today);
}

describe('the name of a new article', () => {
  test('is the day of the release and the surnames of those who took part', () => {
    expect(articleFileName(madeReadout(norvaniaCall), today)).toBe('2026-05-14-haarlund-verrin.md');
  });

  test('has the day of the event when the release has none, and today when neither is stated', () => {
    const people = [{ name: 'Ana Relph' }];
    expect(articleFileName(madeReadout({ people, statements: [], day: { date: '2026-03-02' } }), today)).toBe(
      '2026-03-02-relph.md',
    );
    expect(named('Ana Relph')).toBe('2026-06-01-relph.md');
  });

  test.each([
    ['Oskar Dahl III', 'dahl'],
    ['Oskar Dahl Jr.', 'dahl'],
    ['TELVI Ruud', 'telvi'],
    ['Ýrsa Ðórdal', 'dordal'],
    ['Relph', 'relph'],
  ])('takes the surname of %s as %s', (name, surname) => {
    expect(named(name)).toBe(`2026-06-01-${surname}.md`);
  });

  test('takes words of the title when nobody is named', () => {
    const title = 'Readout of the Ministry’s Meeting With the Net Council';
    expect(articleFileName(madeReadout({ title, statements: [] }), today)).toBe('2026-06-01-ministry-net-council.md');
  });

  test('takes words of the first statement when there is no title either', () => {
    const statements = [
      'The Net Council has awarded a contract to Dahl and Sons of Norvik for the repair of the lighthouse.',
    ];
    expect(articleFileName(madeReadout({ statements }), today)).toBe(
      '2026-06-01-net-council-awarded-contract-dahl-sons.md',
    );
  });

  test('is never without words', () => {
    expect(articleFileName(madeReadout({ statements: [] }), today)).toBe('2026-06-01-readout.md');
  });

  test('is short, plain ASCII and safe on every system', () => {
    const name = fc.string({ unit: 'grapheme', maxLength: 80 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.option(name), (names, title) => {
        const people = names.map(name => ({ name }));
        const readout = madeReadout({ people, statements: [], ...(title === null ? {} : { title }) });
        expect(articleFileName(readout, today)).toMatch(/^2026-06-01-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
        expect(articleFileName(readout, today).length).toBeLessThanOrEqual(60);
      }),
    );
  });
});

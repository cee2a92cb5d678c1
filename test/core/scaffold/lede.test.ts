import { describe, expect, test } from 'vitest';
import { ledeOf } from '../../../src/core/scaffold/lede.js';
import { numberGaps } from '../../../src/core/scaffold/pieces.js';
import { toPlainText } from '../../../src/core/scaffold/template.js';
import { madeReadout, norvaniaCall, type Parts } from './madeReadout.js';

/** The first paragraph. */
function lede(parts: Parts): string {
  return plain(parts).split('\n')[0] ?? '';
}

function plain(parts: Parts): string {
  const readout = madeReadout(parts);
  return toPlainText(numberGaps(ledeOf(readout, readout.publisher?.value)));
}

const bare: Parts = {
  publisher: 'U.S. Department of Fisheries',
  people: [{ name: 'Ana Relph', office: 'Secretary' }, { name: 'Oskar Dahl' }],
  statements: ['Secretary Ana Relph met with Oskar Dahl.'],
};

describe('the lede', () => {
  test('says who spoke with whom and when, in the readout’s words, with the day in full, attributed', () => {
    expect(lede(norvaniaCall)).toBe(
      'NORVIK — Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026, with Estorian Defence Minister Tomas Verrin, ' +
        'according to a Ministry of Defence of Norvania readout. The readout was provided by Capt. Marta Osk, Ministry Spokesperson.',
    );
  });

  test('lists those who took part with their offices, and asks for an office that is not stated', () => {
    expect(plain(bare)).toContain(
      'Who took part, as the readout names them:\n\n' +
        '- **Ana Relph**, Secretary\n- **Oskar Dahl**, [TK: office, which the readout does not state]',
    );
  });

  test('asks for a day that the readout does not state', () => {
    expect(lede(bare)).toBe(
      'Secretary Ana Relph met with Oskar Dahl, according to a U.S. Department of Fisheries readout. ' +
        'The meeting took place on [TK: date of the meeting, which the readout does not state].',
    );
  });

  test('does not let “today” through without a date', () => {
    const today = { ...bare, statements: ['Today, Secretary Ana Relph called Oskar Dahl.'] };
    expect(lede(today)).toMatch(
      /^On \[TK: date of the call, which the readout does not state\], Secretary Ana Relph called Oskar Dahl,/,
    );
  });

  test('tells the day of an announcement, which is that of its release', () => {
    const named = {
      released: '2026-11-12',
      statements: ['President Ana Relph today named Oskar Dahl envoy to the River Council.'],
    };
    expect(lede(named)).toMatch(/^President Ana Relph on November 12, 2026, named Oskar Dahl envoy /);
    const yesterday = { ...named, statements: ['Yesterday, President Ana Relph opened the lock at Rendt.'] };
    expect(lede(yesterday)).toMatch(/^On November 11, 2026, President Ana Relph opened the lock/);
    const { statements } = named;
    expect(lede({ statements })).toMatch(/^President Ana Relph on \[TK: date of the event/);
  });

  test('leaves the day of another event alone', () => {
    const yesterdays = { ...bare, statements: ['Secretary Ana Relph met with Oskar Dahl about yesterday’s storm.'] };
    expect(lede(yesterdays)).toContain('about yesterday’s storm, according to');
  });

  test('does not take the day of something else for the day of the meeting', () => {
    const released = {
      ...bare,
      statements: ['Secretary Ana Relph met with Oskar Dahl about the boats released yesterday.'],
    };
    expect(lede(released)).toContain('the boats released yesterday, according to');
    expect(lede(released)).toContain('The meeting took place on [TK: date of the meeting');
    const both = { ...bare, statements: ['After the talks yesterday, Secretary Ana Relph met today with Oskar Dahl.'] };
    expect(lede(both)).toMatch(
      /^After the talks yesterday, Secretary Ana Relph met on \[TK: date of the meeting[^\]]*\] with Oskar Dahl,/,
    );
  });

  test('does not ask for a day that the statement tells, though nobody has understood it', () => {
    for (const day of ['on October 7', 'on 7 October', 'Oct. 7']) {
      const opened = { ...bare, statements: [`Ana Relph and Oskar Dahl opened the fisheries talks ${day}.`] };
      expect(lede(opened)).toBe(
        `Ana Relph and Oskar Dahl opened the fisheries talks ${day}, according to a U.S. Department of Fisheries readout.`,
      );
    }
  });

  test('tells the day inside a meeting’s own words', () => {
    const during = {
      ...bare,
      day: { date: '2026-05-10' },
      statements: ['During a meeting today, Ana Relph and Oskar Dahl discussed nets.'],
    };
    expect(lede(during)).toMatch(/^During a meeting on May 10, 2026, Ana Relph/);
  });

  test('puts one date where the readout tells the day twice', () => {
    for (const told of ['today (10 May 2026)', 'today, 10 May 2026']) {
      const twice = {
        ...bare,
        day: { date: '2026-05-10', words: '10 May 2026' },
        statements: [`The Secretary met Oskar Dahl, ${told}.`],
      };
      expect(lede(twice)).toMatch(/^The Secretary met Oskar Dahl, on 10 May 2026, according to/);
    }
  });

  test('quotes a statement in the first person', () => {
    const statement = { publisher: 'NORDA', released: '2026-05-14', statements: ['I thank the crews for their work.'] };
    expect(lede(statement)).toBe('“I thank the crews for their work,” according to a NORDA readout.');
  });

  test('quotes a joint release that speaks as “we”, and says behind its words which day they mean', () => {
    const joint = { publisher: 'NORDA', released: '2026-03-12' };
    const statements = ['Today we announce a grant for the “Blue Nets” of the Aldsund.'];
    expect(lede({ ...joint, statements })).toBe(
      '“Today we announce a grant for the ‘Blue Nets’ of the Aldsund,” according to a NORDA readout. The readout is dated March 12, 2026.',
    );
    const met = { ...joint, day: { date: '2026-03-11', words: 'Yesterday' } };
    expect(lede({ ...met, statements: ['Yesterday we met in Norvik.'] })).toBe(
      '“Yesterday we met in Norvik,” according to a NORDA readout. The meeting took place on March 11, 2026.',
    );
    expect(lede({ ...joint, statements: ['The board said “we sail” and met its crews.'] })).toMatch(
      /^The board said “we/,
    );
  });

  test('keeps a day that is told without its year, and asks for the year', () => {
    const partial = {
      ...bare,
      day: { partial: '10-23', words: 'Oct. 23' },
      statements: ['On Oct. 23, Secretary Ana Relph met with Oskar Dahl.'],
    };
    expect(lede(partial)).toMatch(
      /^On Oct\. 23, \[TK: year, which the readout does not state\], Secretary Ana Relph met with Oskar Dahl,/,
    );
  });

  test('puts a year that is stated elsewhere to a day that is told without it', () => {
    const dated = {
      ...bare,
      day: { date: '2026-05-10', words: 'May 10' },
      statements: ['Secretary Ana Relph met on May 10 with Oskar Dahl.'],
    };
    expect(lede(dated)).toMatch(/^Secretary Ana Relph met on May 10, 2026, with Oskar Dahl,/);
  });

  test('tells a day that stands only above the body in a sentence of its own', () => {
    expect(lede({ ...bare, day: { date: '2026-05-10' } })).toMatch(
      / readout\. The meeting took place on May 10, 2026\.$/,
    );
  });

  test('writes the day first where the readout does', () => {
    const british = { ...norvaniaCall, released: '14 May 2026' };
    expect(lede(british)).toContain('spoke by phone on 14 May 2026 with Estorian');
  });

  test('takes of a long first statement the part that says who met whom', () => {
    const purpose = 'to discuss ' + 'nets and quotas and harbours and '.repeat(6) + 'ice.';
    const long = { ...bare, statements: [`Secretary Ana Relph met with Oskar Dahl ${purpose}`] };
    expect(lede(long)).toMatch(/^Secretary Ana Relph met with Oskar Dahl, according to/);
  });

  test('does not cut a list of people short', () => {
    const others = 'and ' + 'Minister Ruud Telvi and '.repeat(10) + 'Minister Ann Krog.';
    const long = { ...bare, statements: [`Secretary Ana Relph met with Oskar Dahl ${others}`] };
    expect(lede(long)).toContain('Minister Ann Krog, according to');
  });

  test('keeps the stop of an abbreviation', () => {
    const place = { ...bare, statements: ['Secretary Ana Relph met with Oskar Dahl in Norvik, D.C.'] };
    expect(lede(place)).toContain('in Norvik, D.C., according to');
  });

  test('sets the attribution apart from a statement that ends with a quotation', () => {
    const quote = { ...bare, statements: ['Secretary Ana Relph met with Oskar Dahl and said: “We agree.”'] };
    expect(lede(quote)).toContain('“We agree.” This is according to a U.S. Department of Fisheries readout.');
  });

  test('asks who met whom when the readout has no statements, and for a publisher that it does not name', () => {
    expect(lede({ statements: [] })).toBe(
      '[TK: who met or spoke with whom], according to a [TK: publisher, which the readout does not state] readout. ' +
        'The readout is dated [TK: date of the release, which the readout does not state].',
    );
  });

  test.each([
    ['The Office of the Governor', 'an Office of the Governor readout'],
    ['U.S. Department of Fisheries', 'a U.S. Department of Fisheries readout'],
    ['European Net Council', 'a European Net Council readout'],
    ['Estorian Ministry of Trade', 'an Estorian Ministry of Trade readout'],
    ['NDC', 'an NDC readout'],
    ['NORDA', 'a NORDA readout'],
    ['10 Harbour Street', 'a 10 Harbour Street readout'],
    ['11 Harbour Street', 'an 11 Harbour Street readout'],
  ])('attributes to %s as “%s”', (publisher, words) => {
    expect(lede({ ...bare, publisher })).toContain(`according to ${words}`);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { originalSpan } from '../../../src/core/text/mappedText.js';

const meeting =
  'Minister of Defence Ilse Varga met today with Estorian Defence Minister Tomas Reval. They discussed mines.';
const under = (...lines: string[]): ReturnType<typeof importReadout> =>
  importReadout([...lines, '', meeting].join('\n'));

describe('the end of the text', () => {
  const ending = (...lines: string[]): string =>
    importReadout(['# Readout of a Visit', '', 'March 4, 2031', '', meeting, '', ...lines, ''].join('\n')).body.text;

  it('takes in a timetable', () => {
    const body = ending('Minister Varga’s Schedule', '', 'March 5 – 6: Norvik and Tellin', '', 'Monday: Haarlund');
    expect(body).toContain('Norvik and Tellin');
    expect(body).toContain('Monday: Haarlund');
  });

  it('is not cut where a sentence without its full stop speaks of a release in small letters', () => {
    const last = 'They read out the list (as agreed) press release by press release to the crews of both harbours';
    expect(ending(last)).toContain('both harbours');
    expect(ending('They read out the list. Press Release Minister Varga Meets the Crews')).not.toContain('Crews');
  });

  it('leaves out other items of the page', () => {
    const body = ending('Other Visits', '', 'March 3, 2031: Minister Varga in Norvik', '', 'Photos of the Visit');
    expect(body).not.toContain('Norvik');
  });
});

describe('the release’s number', () => {
  it.each([
    ['Release No: NR-173-31', 'NR-173-31'],
    ['RELEASE : C31-016', 'C31-016'],
    ['RELEASE 31-018', '31-018'],
    ['Press Release No. 12/2031', '12/2031'],
    ['No. 123', '123'],
    ['2031/112', '2031/112'],
    ['IP/31/1234', 'IP/31/1234'],
    ['Press Release (2031) 045', '(2031) 045'],
    ['Release Number 20310418-02', '20310418-02'],
  ])('is read in %j', (line, number) => {
    const { releaseNumber, text } = under('Ministry of Defence of Norvania', line);
    expect(releaseNumber?.value).toBe(number);
    expect(releaseNumber && text.slice(releaseNumber.span.start, releaseNumber.span.end)).toBe(number);
  });

  it.each([
    'IMMEDIATE RELEASE',
    'March 4, 2031',
    '2031',
    'Release Date: March 4, 2031',
    'For release at 10:30 a.m.',
    '(202) 555-0183',
  ])('is not read in %j', line => {
    expect(under(line).releaseNumber).toBeNull();
  });
});

describe('the release’s marker', () => {
  it.each([
    ['FOR IMMEDIATE RELEASE', 'FOR IMMEDIATE RELEASE'],
    ['For Immediate Release                 May 2, 2031', 'For Immediate Release'],
    ['Press release', 'Press release'],
    ['News story', 'News story'],
  ])('is read in %j', (line, marker) => {
    expect(under(line).marker?.value).toBe(marker);
  });

  it('is null when the page has none', () => {
    expect(importReadout(meeting).marker).toBeNull();
  });
});

describe('dates of the page', () => {
  it('are kept apart from the day of the release', () => {
    const page = ` date 2031-03-09 \nThursday, March 6, 2031\n\nReadout of Minister Varga's Meeting With Tomas Reval\n\n March 5, 2031\n\n${meeting}\n\nLast updated: 12 March 2031\nNo comments:\n\nPost a Comment\n`;
    const { released, pageDates, text } = importReadout(page);
    expect(released?.value).toBe('2031-03-05');
    expect(pageDates.map(date => date.value)).toEqual(['2031-03-09', '2031-03-06', '2031-03-12']);
    expect(pageDates.map(({ span }) => text.slice(span.start, span.end))).toContain('2031-03-09');
  });
});

describe('the release’s own day', () => {
  it('is no other date of the page where it stands twice', () => {
    const page = importReadout(
      `04-Mar-2031\n\nMinisters Talk About Mines in the Sound\n\nRENDT, 4 March 2031 – ${meeting}`,
    );
    expect([page.released?.value, page.pageDates]).toEqual(['2031-03-04', []]);
  });
});

describe('the release’s own day in Spanish', () => {
  it.each(['12 de marzo de 2031', 'Puerto Holm, 12 de marzo del 2031'])('is read in %j', line => {
    const { released } = importReadout(`Reunión de ministros en Puerto Holm\n\n${line}\n\n${meeting}`);
    expect(released?.value).toBe('2031-03-12');
  });

  it.each(['31 de febrero de 2031', '12 de la marzo de 2031'])('is not read in %j', line => {
    expect(importReadout(`Reunión de ministros\n\n${line}\n\n${meeting}`).released).toBeNull();
  });
});

describe('the dateline', () => {
  const read = (line: string): unknown => {
    const { dateline, released, body, text } = importReadout(line);
    expect(dateline && text.slice(dateline.span.start, dateline.span.end)).toBe(dateline?.value ?? null);
    return [dateline?.value, released?.value, body.text.slice(0, 12)];
  };

  it.each([
    [
      'RENDT, 14 March 2031. By an order, two ferries were sold. They left today.',
      ['RENDT', '2031-03-14', 'By an order,'],
    ],
    ['Rendt, 3 May 2031: The Minister of Trade met the guilds. They agreed.', ['Rendt', '2031-05-03', 'The Minister']],
    [
      'Port Holm, Norvania, May 3, 2031 – Two ferries were sold. They left.',
      ['Port Holm, Norvania', '2031-05-03', 'Two ferries '],
    ],
    ['RENDT, May 3. /NNA/. Two ferries were sold. They left the harbour.', ['RENDT', undefined, 'Two ferries ']],
    ['Rendt (3 May 2031) – Two ferries were sold. They left the harbour.', ['Rendt', '2031-05-03', 'Two ferries ']],
    [
      'RENDT, 4 March 2031 – The Harbour Fund (HF) and the Tide Bank signed a loan.',
      ['RENDT', '2031-03-04', 'The Harbour '],
    ],
    ['RENDT, 4 March – The Harbour Bank (HB) is lending money. It is a loan.', ['RENDT', undefined, 'The Harbour ']],
    ['ISLAMABAD: The Minister of Trade met the guilds. They agreed on dues.', ['ISLAMABAD', undefined, 'The Minister']],
    ['Gdańsk – The Minister of Trade met the guilds. They agreed on dues.', ['Gdańsk', undefined, 'The Minister']],
  ])('is read in %j', (line, seen) => {
    expect(read(line)).toEqual(seen);
  });

  it.each([
    'On Monday, 2 June 2031, Speaker Ana Lind met the guilds. They agreed.',
    'Tuesday, 3 June 2031. Two ferries were sold. They left the harbour.',
    'Rendt, 3 May 2031, was the day of the sale of the two ferries. They left.',
    'FERRIES: The Minister of Trade met the guilds. They agreed on dues.',
    'Mobile – The ferry has a new telephone. It is green and has no name.',
  ])('is not read in %j', line => {
    expect(importReadout(line).dateline).toBeNull();
  });
});

describe('what a body says of itself', () => {
  it.each([
    ['About the Mine Service', 'The Mine Service clears the Sound. It has two ships.'],
    ['About Sound Ferries:', 'Sound Ferries ASA sails from Rendt. It has two ships.'],
    ['About the MSN', 'The MSN clears the Sound. It has two ships.'],
  ])('ends the release: %s', (heading, words) => {
    expect(importReadout([meeting, '', heading, '', words].join('\n')).body.text).toBe(meeting);
  });

  it('does not end it with the notes to editors, which hold figures', () => {
    const page = importReadout(
      [
        meeting,
        '',
        'Notes to editors',
        '1. The Sound has 212 mines.',
        '',
        'Press Office, 4 Quay of the Mint, Rendt',
      ].join('\n'),
    );
    expect(page.body.text).toMatch(/^(?![^]*Notes to)[^]*212 mines\.$/);
  });

  it('ends it with “Forward-looking statements”', () => {
    const page = importReadout([meeting, '', 'Forward-looking statements', '', 'Results may differ.'].join('\n'));
    expect(page.body.text).toBe(meeting);
  });

  it.each([
    ['(Reference) Ships in the Sound: 40 (at the end of May)', true],
    ['(Reference) The Sound has had a light since 1891.', true],
    ['(Reference)', false],
    ['(Reference) Relations with Norvania', false],
  ])('does not end it with a reference that tells something: %s', (line, isTold) => {
    expect(importReadout([meeting, '', line, ''].join('\n')).body.text.includes(line)).toBe(isTold);
  });

  it('is not seen below a heading of the release', () => {
    const page = importReadout([meeting, '', 'About the Journey', 'Both ministers came by boat.'].join('\n'));
    expect(page.body.text).toContain('Both ministers came by boat.');
  });
});

describe('participants', () => {
  const people = (text: string): unknown[] =>
    importReadout(text).participants.map(({ name, country, side, nameOrder, aliases }) => ({
      name,
      country,
      side,
      nameOrder,
      aliases,
    }));

  it('have the country, the side, the order of the name and the names by which the text calls them', () => {
    const text =
      'Secretary of Defense Ann P. Holt III met with her Japanese counterpart, Minister of Defense SATO Kenji, today. Secretary Holt thanked Minister Sato. The Secretary looked ahead.';
    expect(people(text)).toEqual([
      {
        name: 'Ann P. Holt III',
        country: undefined,
        side: 0,
        nameOrder: 'given-first',
        aliases: ['Holt', 'Secretary Holt', 'the Secretary'],
      },
      { name: 'SATO Kenji', country: 'Japan', side: 1, nameOrder: 'surname-first', aliases: ['SATO', 'Minister Sato'] },
    ]);
  });

  it.each([
    ['Foreign Minister Wang Lei of China', 'surname-first'],
    ['Vietnamese Defence Minister Phan Duc Long', 'surname-first'],
    ['Korean Defence Minister Song Ji-ho', 'surname-first'],
    ['French Foreign Minister Anne Petit', 'given-first'],
    ['Japanese Foreign Minister IWATA Takeshi', 'surname-first'],
    ['Japanese Foreign Minister Takeshi IWATA', 'given-first'],
    ['Commissioner Ana Lee', undefined],
  ])('tell the order of the name of %s', (person, order) => {
    expect(people(`Secretary of State Ann Holt spoke today with ${person}.`)[1]).toMatchObject({ nameOrder: order });
  });

  it.each([
    ['Minister Jana Kollar was received by President Petr Vlk.', [1, 0]],
    ['Minister Jana Kollar received a phone call from President Petr Vlk.', [1, 0]],
    ['Minister Jana Kollar, accompanied by Ambassador Ana Lee, met with President Petr Vlk.', [0, 0, 1]],
    ['Minister Jana Kollar and President Petr Vlk spoke by phone.', [0, 1]],
    ['Presidents Kollar and Vlk spoke by phone.', [0, 1]],
    ['Minister Jana Kollar spoke with President Petr Vlk and Minister Ana Lee.', [0, 1, 1]],
  ])('stand on sides: %s', (text, sides) => {
    expect(importReadout(text).participants.map(({ side }) => side)).toEqual(sides);
  });

  it('without a name are listed apart', () => {
    const text =
      'The Prime Minister spoke with NATO Secretary General Mara Lind, Prime Minister Ana Lee, and the OSCE Chair. The Prime Minister thanked the President of the Council.';
    const { unnamed, participants, body } = importReadout(text);
    expect(unnamed.map(({ office, side }) => [office, side])).toEqual([
      ['Prime Minister', 0],
      ['OSCE Chair', 1],
    ]);
    expect(unnamed.map(({ span }) => body.text.slice(span.start, span.end))).toEqual(['Prime Minister', 'OSCE Chair']);
    expect(participants.map(({ name }) => name)).toEqual(['Mara Lind', 'Ana Lee']);
  });
});

describe('quotations', () => {
  it('have the one whom the statement is attributed to when they are all of it', () => {
    const { quotations, statements, body } = importReadout(
      'Attributed to Press Secretary Dag Holm:\n“Minister Ilse Varga called Minister Tomas Reval today. They discussed mines.”',
    );
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Dag Holm']);
    expect(statements.map(({ text }) => text)).toEqual([
      'Minister Ilse Varga called Minister Tomas Reval today.',
      'They discussed mines.',
    ]);
    const words = quotations[0]?.span;
    expect(words && body.text.slice(words.start, words.end)).toMatch(/^Minister Ilse .* mines\.$/);
  });
});

describe('items behind two hyphens', () => {
  it('are sentences of their own', () => {
    const items = ['-- Two ships stay in Rendt', '-- The third leaves in May -- with the tide'];
    const { statements } = importReadout([meeting, '', 'Highlights', ...items, '', 'They meet again.'].join('\n'));
    expect(statements.map(({ text }) => text)).toEqual(expect.arrayContaining(items));
  });
});

describe('typography', () => {
  const text = `${meeting} The U.S.- Norvania  alliance saw its 20thconsecutive min\u00adis\u00adte\u00adri\u00adal,\u00a0\u00a0then a “gap\u200b”.`;

  it('is repaired in the body', () => {
    expect(importReadout(text).body.text).toBe(
      `${meeting} The U.S.-Norvania alliance saw its 20th consecutive ministerial, then a “gap”.`,
    );
  });

  it.each([
    ['U.S.-Norvania', 'U.S.- Norvania'],
    ['20th consecutive', '20thconsecutive'],
    ['ministerial', 'min\u00adis\u00adte\u00adri\u00adal'],
    ['Norvania alliance', 'Norvania  alliance'],
  ])('of %j leads back to the saved words', (repaired, saved) => {
    const { body } = importReadout(text);
    const start = body.text.indexOf(repaired);
    const span = originalSpan(body, { start, end: start + repaired.length });
    expect(text.slice(span.start, span.end)).toBe(saved);
  });

  it('can be undone: the body comes back from the saved text by its map, whatever stands in the page', () => {
    const words = fc.constantFrom(
      'U.S.- ',
      '20thconsecutive ',
      '\u00ad',
      '\u200b',
      '  ',
      '\n',
      'word ',
      'Minister Varga met ',
      '**',
      '. ',
      'x',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), parts => {
        const page = `${meeting} ${parts.join('')}`;
        const { body } = importReadout(page);
        const back = body.segments.map(({ start, end, from, to }) => {
          // What has no width is put for by a space as well.
          const copied = end - start === to - from && /[^\s\u00ad\u200b]/.test(page.slice(from, to));
          return copied ? page.slice(from, to) : ' '.repeat(end - start);
        });
        expect(back.join('').replace(/\s/g, ' ')).toBe(body.text.replace(/\s/g, ' '));
      }),
    );
  });
});

describe('an archive’s record at the top', () => {
  const record = ['title: "Talks in Norvik went well."', 'creators: Varga, Ilse', 'source: MINISTER FOR DEFENCE', ''];

  it('is no part of the release, and does not end it', () => {
    const { body } = under(...record, 'Talks in Norvik', '', 'May 4, 2031');
    expect(body.text).toBe(meeting);
  });

  it('is more than one line', () => {
    expect(under('Source: Ministry of Defence').body.text).toContain('They discussed mines.');
  });
});

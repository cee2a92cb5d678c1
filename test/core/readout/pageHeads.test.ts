import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { joinLines } from '../joinLines.js';

const meeting =
  'Minister of Defence Ilse Varga met today with Estorian Defence Minister Tomas Reval. They discussed mines and the safety of cables.';
const page = (...lines: string[]): ReturnType<typeof importReadout> => importReadout(joinLines(...lines, ''));

describe('who gives a release out', () => {
  it('stands behind the day and the place in the line above', () => {
    const read = page(
      'Minister Varga speaks with Tomas Reval',
      '',
      'May 5, 2031 – Ottawa, Ontario – Harbour Board of Norvania',
      '',
      meeting,
    );
    expect(read.publisher?.value).toBe('Harbour Board of Norvania');
    expect(read.dateline?.value).toBe('Ottawa');
    expect(read.released?.value).toBe('2031-05-05');
    const { publisher } = read;
    expect(publisher && read.text.slice(publisher.span.start, publisher.span.end)).toBe('Harbour Board of Norvania');
  });

  it('is no title behind “Press Release:”', () => {
    const read = page(
      'Minister of Harbours to Visit Estoria',
      'Wednesday, 24 July 2031, 2:19 pm',
      'Press Release: New Zealand Government',
      '',
      meeting,
    );
    expect(read.title?.value).toBe('Minister of Harbours to Visit Estoria');
    expect(read.publisher?.value).toBe('New Zealand Government');
    expect(page('New Harbour Board', '', meeting).publisher).toBeNull();
  });

  it('is known however its name is punctuated', () => {
    const lines = ['A Foreign,Commonwealth & Development Office spokesperson said:', '', meeting];
    expect(page('Readout of a Visit', '', ...lines).publisher?.value).toBe(
      'Foreign, Commonwealth & Development Office',
    );
  });
});

describe('whom the press may write to', () => {
  const contact = ['Media Inquiries', 'For general media inquiries, please contact press@harbour.example.'];
  const mark = 'An official website of the Norvanian government';

  it('begins no release where it stands above the text', () => {
    for (const lines of [
      [...contact, mark, meeting],
      [...contact, meeting],
    ])
      expect(page(...lines).body.text.trim()).toBe(meeting);
  });

  it('ends one below it', () => {
    expect(
      page(
        meeting,
        '',
        ...contact,
        '',
        'The harbour of Marl was built by monks in the year of the storm.',
      ).body.text.trim(),
    ).toBe(meeting);
  });
});

describe('a title', () => {
  it('ends where the site’s own names begin', () => {
    expect(
      page('Statement by the Harbour Board: Dues Stay Low | Media Releases | NHB', '', 'May 5, 2031', '', meeting).title
        ?.value,
    ).toBe('Statement by the Harbour Board: Dues Stay Low');
    expect(page('Statement by the Harbour Board | Estoria', '', 'May 5, 2031', '', meeting).title?.value).toBe(
      'Statement by the Harbour Board | Estoria',
    );
  });

  it('may be the first item of an archive’s list, of which the others tell the release’s news', () => {
    const read = page(
      'Tag: Harbour Board',
      '',
      '  • PRESS RELEASE : First blankets for Tarn arrive in Marl [May 2031]',
      '',
      '    The press release issued by the Harbour Board on 5 May 2031.',
      '',
      '    • 87 tonnes of blankets and tents brought to Marl by the ship Lise',
      '    • it follows the minister’s visit to Estoria last month to see the ports',
      '',
      meeting,
    );
    expect(read.title?.value).toBe('First blankets for Tarn arrive in Marl');
    expect(read.statements[0]?.text).toContain('87 tonnes of blankets');
    expect(read.statements[1]?.text).toContain('visit to Estoria');
  });

  it('is not the line that says whose release it is', () => {
    const read = page(
      'Media releases and speeches are available from the ministry via the internet. http://www.harbours.example/',
      '',
      'MEDIA RELEASE MINISTER FOR FOREIGN HARBOURS BO REHN',
      '',
      'FH24 22 February 2031',
      '',
      'TRILATERAL MEETING IN TARN',
      '',
      'I look forward to attending the first Trilateral Meeting in Tarn on 26 February with Estoria and Norvania.',
    );
    expect(read.title?.value).toBe('TRILATERAL MEETING IN TARN');
    expect(read.released?.value).toBe('2031-02-22');
    expect(read.body.text).toMatch(/^I look forward/);
  });
});

describe('a body', () => {
  it('begins behind a dateline whose dash is glued to it', () => {
    const read = page('Readout of a Visit', '', 'May 5, 2031', '', `Washington– Today, ${meeting}`);
    expect(read.dateline?.value).toBe('Washington');
    expect(read.body.text).toMatch(/^Today, /);
  });

  it('ends before where to ask and where it was posted', () => {
    const body = (last: string): string =>
      page('Readout of a Visit', '', 'May 5, 2031', '', meeting, '', last).body.text;
    expect(body('For information about the board and other harbour programs, visit:')).toBe(meeting);
    expect(body('Originally posted at https://harbours.example/visit')).toBe(meeting);
    expect(body('For information about mines, the ministers turned to the board.')).toContain('turned to the board');
  });
});

describe('who makes a press statement', () => {
  const today =
    'Today Norvania announced nearly $51 million in help for the harbours that the storm of March has hit. It will pay for nets, boats and ropes.';
  const saved = (label: string, office: string): ReturnType<typeof importReadout> =>
    page('Help for the Harbours of Norvania', '', label, '', 'Marta Osk', '', office, '', 'May 14, 2031', '', today);
  const office = 'Deputy Department Spokesperson, Office of the Spokesperson';

  it('stands above the office', () => {
    for (const label of ['Press Statement', 'MARL, May 14, 2031/Tarn News (TN)/ -- Press Statement'])
      expect(saved(label, office).spokesperson?.value).toEqual({
        name: 'Marta Osk',
        office: 'Deputy Department Spokesperson',
      });
    const { text, spokesperson } = saved('Press Statement', office);
    expect(spokesperson && text.slice(spokesperson.span.start, spokesperson.span.end)).toBe('Marta Osk');
  });

  it('is nobody where the lines say something else', () => {
    expect(saved('Press Statement', 'Harbour Street 4').spokesperson).toBeNull();
    expect(saved('Harbour News', office).spokesperson).toBeNull();
  });
});

describe('a date that a page puts before its text', () => {
  it('begins a paragraph: no name goes across it', () => {
    const page =
      'Ana Holt spoke by phone today with Presidents Moe and Eide \n date 2031-05-01 H.E. Mr. Wang Yi, Minister ';
    expect(importReadout(page).participants.map(({ name }) => name)).toEqual(expect.arrayContaining(['Moe', 'Eide']));
  });
});

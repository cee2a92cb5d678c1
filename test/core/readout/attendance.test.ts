import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';

/** One opening sentence a line, then `=>` and who took part, as `office; name`. All people are invented. */
const lines = readFileSync(path.join(import.meta.dirname, 'fixtures/attendance.lines'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => line.split(' => ') as [string, string]);

const people = (text: string): string =>
  importReadout(text)
    .participants.map(({ office, name }) => `${office ?? '?'}; ${name}`)
    .join(' / ');

const opening = 'Speaker of the Assembly Ruta Biel received a delegation of the Committee on Tides on Monday.';

describe('the day of a meeting', () => {
  it.each([
    ['At its 12th meeting, held on 12 July 2031, the Harbour Board adopted this decision on the docks.', '2031-07-12'],
    [
      'Odo Marsh and Levan Roe discussed the docks during a meeting at Tarn House on Friday (11 July 2031).',
      '2031-07-11',
    ],
    [
      'The fifth meeting of the Harbour Board concluded here today. It was co-chaired by Minister Ana Lind and Minister Paulo Roe.',
      '2031-07-12',
    ],
  ])('is told: %s', (text, day) => {
    expect(importReadout(`Harbour Board meets\n\n12 July 2031\n\n${text}`).event.date?.value).toBe(day);
  });
});

describe('who took part', () => {
  it.each(lines)('%s', (sentence, wanted) => {
    expect(people(`${sentence} They discussed trade and security in the region.`)).toBe(wanted);
  });

  it.each([
    'The Department of the Treasury today announced sanctions on Viktor Dragan, who met with Minister Oleg Petrov in 2029.',
    'NASA has awarded a contract to Orbit Works LLC. The company met its milestones. NASA Administrator Leland Osei called the award a step forward.',
    'Norvania condemns the attack on Minister Jana Kollar. Secretary of State Judith A. Marlowe called on all sides to show restraint. President Stone has spoken of the need for calm.',
    'Attorney General Rhea Coleman delivered remarks at the conference. She thanked Director Ray Holt and Judge Ana Lee for their work.',
    'PM statement on the ceasefire: 2 May 2031\n\nThe Prime Minister said:\n\nI welcome the ceasefire. I spoke to Prime Minister Peled and King Hamdan yesterday.',
  ])('is nobody in %j', text => {
    expect(people(text)).toBe('');
  });

  it.each([
    [
      'The members of the delegation were:',
      ['- Niko Brandt, Chair of the Committee;', '- Sorcha Gild, Vice-Chair of the Committee.'],
    ],
    ['Also present at the meeting:', ['1. Niko Brandt – Chair of the Committee', '2. Ambassador Sorcha Gild']],
    [
      'The delegation included:',
      ['Mr. Niko Brandt, Chair of the Committee;', 'H.E. Ms. Sorcha Gild, Ambassador of Estoria'],
    ],
  ])('is told by a list below “%s”', (lead, items) => {
    const text = [opening, '', lead, '', ...items, '', 'They also spoke of Minister Ana Lee.'].join('\n');
    expect(people(text)).toMatch(/^Speaker of the Assembly; Ruta Biel \/ [^/]+; Niko Brandt \/ [^/]+; Sorcha Gild$/);
  });

  it.each([
    ['They agreed on three things:', ['- Minister Niko Brandt, Chair of the Committee, will write a report.']],
    ['The members of the delegation were:', ['- tired', '- Sorcha Gild, Vice-Chair of the Committee.']],
  ])('is not told by a list below “%s” that is of other things', (lead, items) => {
    expect(people([opening, '', lead, '', ...items].join('\n'))).toBe('Speaker of the Assembly; Ruta Biel');
  });

  it.each([
    'The Treaty of the Sound, signed by President Ana Lind and Minister Tomas Reval in 1990, has 12 articles.',
    'Officers were called at about 11 p.m. to the home of Minister Tomas Reval.',
    'Minister Tomas Reval welcomed the ruling of the Court of the Sound on the two ferries.',
  ])('is nobody of a meeting in “%s”', text => {
    expect(importReadout(text).event).toEqual({ date: null, partial: null });
  });

  it('is not told by a line that only makes something known', () => {
    const text =
      'Nominations Announced at the Ministry\n\nMinister of Defence Ilse Varga announced today that the president has made the following nominations:\n\nAir Force Maj. Gen. Odd Farley for appointment to the grade of lieutenant general.';
    const { spokesperson, participants, body } = importReadout(text);
    expect([spokesperson, participants]).toEqual([null, []]);
    expect(body.text).toMatch(/^Minister of Defence Ilse Varga announced/);
  });
});

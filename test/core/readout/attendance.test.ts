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

  it('is not told by a line that only makes something known', () => {
    const text =
      'Nominations Announced at the Ministry\n\nMinister of Defence Ilse Varga announced today that the president has made the following nominations:\n\nAir Force Maj. Gen. Odd Farley for appointment to the grade of lieutenant general.';
    const { spokesperson, participants, body } = importReadout(text);
    expect([spokesperson, participants]).toEqual([null, []]);
    expect(body.text).toMatch(/^Minister of Defence Ilse Varga announced/);
  });
});

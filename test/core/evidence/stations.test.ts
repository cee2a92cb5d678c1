import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Ms Ilse Haarlund has been appointed Envoy to Estoria. Curriculum vitae 2020 to present Oskeby, Deputy Head of Mission 2015 to 2019 Fennel, Head of Ropes ' +
  '2013 to 2015 Harbour Office, Desk Officer 2011 to 2013 Tarnby, Second Secretary 2009 to 2011 Tarnby, Third Secretary June 2006 to May 2008 Port Orlan, ' +
  'Clerk 2005 Marlow, Trainee';

describe('the years and the place of a station of somebody’s career', () => {
  it.each([
    ['She was head of ropes in Fennel from 2013 to 2019.', 'date-mismatch: 2013', '2013 → 2015'],
    ['In Fennel, between 2015 and 2020, she was head of ropes.', 'date-mismatch: 2020', '2020 → 2019'],
    ['From 2009 to 2019 she was head of ropes in Fennel.', 'date-mismatch: 2009', '2009 → 2015'],
    ['She held that rank in Marlow in 2015-19.', 'place-mismatch: Marlow', 'Marlow → Fennel'],
    ['She was a clerk in Tarnby from 2006 to 2008.', 'place-mismatch: Tarnby', 'Tarnby → Port Orlan'],
    ['She stayed in Port Orlan until 2019.', 'place-mismatch: Port Orlan', 'Port Orlan → Fennel'],
    ['She was a clerk in Marlow (2006–08).', 'place-mismatch: Marlow', 'Marlow → Port Orlan'],
  ])('is another in the source’s rows: %s', (draft, finding, fix) => {
    expect(against(source, draft)).toContain(finding);
    expect(fixesFor(source, draft)).toContain(fix);
  });

  it.each([
    'She was head of ropes in Fennel from 2015 to 2019.',
    // Two stations in one place, one behind the other.
    'She was a secretary in Tarnby from 2009 to 2013.',
    'She was in Port Orlan until 2008, and in Fennel in 2017.',
    'She has been in Oskeby since 2020.',
    'From 2006 to 2008 she was a clerk in Port Orlan.',
    // The years stand behind each place, or are of both.
    'She was in Port Orlan from 2006 to 2008 and in Fennel from 2015 to 2019.',
    'From 2006 to 2013 she was abroad, in Port Orlan and Tarnby.',
    'She was in Port Orlan and then in Fennel from 2006 to 2019.',
  ])('is the source’s: %s', draft => {
    expect(against(source, draft).filter(one => /^(?:date|place)-mismatch/.test(one))).toEqual([]);
  });

  it('is told of rows alone', () => {
    const prose = 'Haarlund was in Fennel from 2015 to 2019. In 2008 Tarnby, a port, was rebuilt.';
    expect(against(prose, 'Haarlund was in Tarnby from 2015 to 2019.').filter(one => !one.startsWith('hint'))).toEqual(
      [],
    );
  });
});

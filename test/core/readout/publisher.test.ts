import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';

const meeting =
  'Minister of Defence Ilse Varga met today with Estorian Defence Minister Tomas Reval. They discussed mines.';
const under = (...lines: string[]): ReturnType<typeof importReadout> =>
  importReadout([...lines, '', meeting].join('\n'));

describe('the body’s own name', () => {
  it.each([
    'Bank of Norvania',
    'The Port Holm Police Department',
    'COURT OF JUSTICE OF THE SOUND (CJS)',
    'Seimas of the Republic of Norvania',
    'National Board of Health',
    'Ministère de la Marine',
    'Norvanian Institute for Tides',
    'Office of the President of Norvania',
    'Office of the Prime Minister',
    'City of Port Holm',
    'Port of Holm Authority',
    'Ministry of foreign affairs of Norvania',
  ])('is read in %j', line => {
    expect(under(line)).toMatchObject({ publisher: { value: line.replace('The ', '') }, title: null });
  });

  it.each([
    'Minister Opens Police Department',
    'Lind Condemns Bank of Norvania',
    'Visit to the Court of Justice',
    'Harbour Dues at the Bank of Norvania',
    'Government backs the harbour service',
    'Harbour Press Office',
    'Office of Public Affairs',
  ])('is not read in %j', line => {
    expect(under(line).publisher).toBeNull();
  });

  it.each([
    'Ministry of Defence Announces New Office',
    'Ministry of Defence of Norvania confirms purchase of 12 ferries',
    'Harbour Commission approves aid for Rendt',
    'Ministry of Trade Statement on Elections in Estoria',
    'Water Agency and Union of Municipalities sign agreement',
    'Ministry of Health opens clinic',
    'NHC arrests two in Port Holm',
    'City Council approves budget',
  ])('is no headline that begins with it: %j', line => {
    expect(importReadout(`${line}\n\nFebruary 17, 2031\n\n${meeting}`)).toMatchObject({
      title: { value: line },
      publisher: null,
    });
  });

  it('is not the state’s, which stands above it', () => {
    expect(under('REPUBLIC OF NORVANIA', 'Presidential Communications Office')).toMatchObject({
      publisher: { value: 'Presidential Communications Office' },
      title: null,
    });
  });
});

describe('the name of a page’s site', () => {
  const named = (site: string) => importReadout(`Agreement signed on water\n\n${meeting}`, { site }).publisher?.value;

  it('says who issued the release when it is that of a body', () => {
    expect(named('Norvanian Water Agency')).toBe('Norvanian Water Agency');
  });

  it.each(['Harbour News Agency', 'The Daily Tide', 'Agency Opens Office'])('says nothing when it is %j', site => {
    expect(named(site)).toBeUndefined();
  });
});

describe('a body with another’s name in its own', () => {
  it.each([
    ['Statement by the Federal Foreign Office on the elections in Norvania', 'Federal Foreign Office'],
    ['Statement by the Foreign Office on the elections in Norvania', 'Foreign, Commonwealth & Development Office'],
  ])('is told by the whole of it: %s', (title, publisher) => {
    const { title: read, publisher: found } = importReadout(
      `${title}\n\n12.03.2031 - Press release\n\nA spokesperson for the ${/the (.*?) on/.exec(title)?.[1] ?? ''} issued the following statement:\n\nWe welcome the elections. They were fair.`,
    );
    expect(read?.value).toBe(title);
    expect(found?.value).toBe(publisher);
  });

  it('stands in a title, and is no line of its own', () => {
    const { title, publisher } = importReadout(`Foreign Office on the situation in Telvi\n\n${meeting}`);
    expect(title?.value).toBe('Foreign Office on the situation in Telvi');
    expect(publisher?.value ?? '').not.toContain('situation');
  });
});

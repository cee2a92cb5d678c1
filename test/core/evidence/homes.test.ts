import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  'Haarlund met with her counterparts Jonas Brand of Japan, Ana Perl of the Philippines and Erik Moe of Norway, and with French Harbour Commissioner Luc Marin. ' +
  'Ropes from Italy and Sweden were shown to Commissioner Rosa Lund.';

describe('the country of somebody', () => {
  it.each([
    ['Haarlund met Ana Perl of Norway.', 'Ana Perl of Norway'],
    ['Haarlund met her Italian counterpart, Erik Moe.', 'Italian counterpart, Erik Moe'],
    ['She also met the Swedish official Jonas Brand of Sweden.', 'Jonas Brand of Sweden'],
  ])('is another’s in the source: %s', (draft, words) => {
    expect(against(source, draft)).toContain(`office-mismatch: ${words}`);
  });

  it.each([
    'Haarlund met Ana Perl of the Philippines, Erik Moe of Norway and Jonas Brand of Japan.',
    'Haarlund met her Norwegian counterpart, Erik Moe.',
    'Haarlund met Luc Marin of France.',
    'Haarlund met Norway’s Erik Moe.',
    'Haarlund met Rosa Lund of Sweden.',
    'The readout does not say whether she saw Erik Moe of Sweden.',
  ])('is theirs, or none is given: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is held against theirs where they are said to be its own', () => {
    expect(against(source, 'Haarlund met Japan’s Erik Moe.')).toEqual(['office-mismatch: Japan’s Erik Moe']);
  });

  it('is put right in the form of the draft', () => {
    expect(fixesFor(source, 'Haarlund met her Italian counterpart, Erik Moe.')).toContain('Italian → Norwegian');
  });
});

describe('whoever calls somebody with a counterpart', () => {
  it('is no counterpart of that country', () => {
    const told =
      'With her Norwegian counterpart, Minister Solheim had a call with the envoy. “The nets are ours,” Solheim said.';
    const others = 'Berit Solheim of Sweden came to Norvik.';
    expect(against(`${others} ${told}`, '“The nets are ours,” the Swede said.')).toEqual([]);
    expect(against(`${others} ${told}`, '“The nets are ours,” the Norwegian said.')).toEqual([
      'quote-misattributed: the Norwegian',
    ]);
  });
});

describe('whom a country sends', () => {
  it.each([
    ['Norway was represented by Ana Perl; Japan by Jonas Brand.', 'Norway was represented by Ana Perl'],
    ['Norway was represented by Erik Moe; Italy by Jonas Brand.', 'Italy by Jonas Brand'],
    ['Norway sent Commissioner Erik Moe and Italy its commissioner, Ana Perl.', 'Italy its commissioner, Ana Perl'],
    ['Around the table were Erik Moe for Japan and Ana Perl for the Philippines.', 'Erik Moe for Japan'],
  ])('is of it: %s', (draft, words) => {
    expect(against(source, draft)).toContain(`office-mismatch: ${words}`);
  });

  it.each([
    'Norway was represented by Erik Moe; Japan by Jonas Brand.',
    'Norway sent Erik Moe and Japan Jonas Brand.',
    'Around the table were Erik Moe for Norway and Ana Perl for the Philippines.',
    'Haarlund thanked Erik Moe for Japan’s ropes.',
    'There were ropes from Erik Moe for Sweden, too.',
  ])('is told of nobody else: %s', draft => {
    expect(against(source, draft).filter(one => one.startsWith('office-mismatch'))).toEqual([]);
  });
});

describe('two rows, of countries and of people', () => {
  const rows =
    'Haarlund met her peers from Chile and Peru, Ana Perl and Erik Moe. Ropes from Italy and Japan, Luc Marin said, are best.';

  it('go in one order', () => {
    expect(against(rows, 'Haarlund met Ana Perl of Peru and Erik Moe of Chile.')).toEqual([
      'office-mismatch: Ana Perl of Peru',
      'office-mismatch: Erik Moe of Chile',
    ]);
    expect(against(rows, 'Haarlund met Ana Perl of Chile and Erik Moe of Peru.')).toEqual([]);
    expect(against(rows, 'Haarlund met Luc Marin of Italy.')).toEqual([]);
  });
});

describe('somebody with another’s office of another country', () => {
  const two =
    'Haarlund met with her Norwegian counterpart, Minister of Fisheries Erik Moe. Minister of Fisheries Ana Perl thanked her.';

  it('is not who holds it in the source', () => {
    expect(against(two, 'Ana Perl, the Norwegian fisheries minister, met Haarlund.')).toEqual([
      'office-mismatch: Ana Perl, the Norwegian fisheries minister',
    ]);
    expect(fixesFor(two, 'Ana Perl, the Norwegian fisheries minister, met Haarlund.')).toEqual(['Ana Perl → Erik Moe']);
  });

  it('may be whoever holds it, or holds one of which the source tells nothing', () => {
    expect(against(two, 'Erik Moe, the Norwegian fisheries minister, met Haarlund.')).toEqual([]);
    expect(against(two, 'Ana Perl, the fisheries minister, thanked Haarlund.')).toEqual([]);
    expect(against(two, 'Ana Perl, Chile’s fisheries minister, thanked Haarlund.').join()).not.toContain(
      'office-mismatch',
    );
  });
});

describe('a row of offices and names, each with a title before it', () => {
  const row =
    'Haarlund had talks with the President of Chile, Ms. Ana Perl, the Prime Minister, Mr. Erik Moe, and other officials.';

  it('gives each the office before the name', () => {
    expect(against(row, 'Haarlund met President Ana Perl and Prime Minister Erik Moe.')).toEqual([]);
    expect(against(row, 'Haarlund met President Erik Moe and Prime Minister Ana Perl.')).toHaveLength(2);
  });
});

describe('two offices before one name, without an article', () => {
  const joint =
    'Haarlund met Minister of Fisheries Erik Moe and Deputy Minister of Harbour Affairs and Chile Pilots Leader Ana Perl. Deputy Minister of Harbour Affairs Luc Marin looked on.';

  it('are both theirs', () => {
    expect(against(joint, 'Haarlund met Ana Perl, a deputy harbour affairs minister.')).toEqual([]);
    expect(against(joint, 'Haarlund met Ana Perl, the minister of fisheries.')).not.toEqual([]);
  });
});

describe('whom a translation calls the Secretary of State', () => {
  const released =
    'In the afternoon, the Secretary of State accompanied Mayor Rolf Sund in talks with the pilots of Rendt about tolls.';

  it('may be the minister whom the release names', () => {
    const draft = 'In the afternoon Verrin accompanied Rolf Sund to talks with the pilots of Rendt about tolls.';
    expect(against(released, draft)).toEqual([]);
    const envoy =
      'In the afternoon, the Harbour Commissioner accompanied Mayor Rolf Sund in talks with the pilots of Rendt about tolls.';
    expect(against(envoy, draft)).toEqual(['role-reversed: Verrin']);
  });
});

import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

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

import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../../src/core/facts/extractFacts.js';

/** Everybody whom a text names, and how often. */
const named = (text: string): string[] =>
  extractFacts(text).people.map(({ name, mentions }) => `${name} ${mentions.length}`);

describe('honorifics of envoys and reigning houses', () => {
  it.each([
    [
      'H.H. Sheikh Salim bin Nasr Al Tamar received Boris Roe. H.H. Sheikh Salim thanked Roe. Sheikh Salim spoke.',
      ['Salim bin Nasr Al Tamar 3', 'Boris Roe 2'],
    ],
    ['H.E. Ana Lind met H.R.H. Prince Leon of Norvania.', ['Ana Lind 1', 'Leon 1']],
    ['H. H. Lind and J. H. Roe spoke.', ['H. H. Lind 1', 'J. H. Roe 1']],
  ])('%s', (text, people) => {
    expect(named(text)).toEqual(people);
  });
});

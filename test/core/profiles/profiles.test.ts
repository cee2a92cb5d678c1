import { describe, expect, it } from 'vitest';
import { disclaimerText, findProfile, profiles } from '../../../src/core/profiles/index.js';

describe('profiles', () => {
  it('starts with the default one', () => {
    expect(profiles.map(profile => profile.id)).toEqual(['readout-article', 'news-brief']);
  });

  it.each([
    [
      'readout-article',
      'Lede; Key takeaways; Why it matters; [What the readout does not say]; [Background]; [Analysis]; Conclusion; Disclaimer; Source; [How AI was used]',
    ],
    ['news-brief', 'Lede; Details; [Quotes]; [Background]; [What’s next]; Disclaimer; Source'],
  ])('%s has its sections in order', (id, expected) => {
    const sections = findProfile(id, profiles)?.sections.map(({ title, required }) => (required ? title : `[${title}]`));
    expect(sections?.join('; ')).toBe(expected);
  });

  it('finds none for an unknown id', () => {
    expect(findProfile('leaflet', profiles)).toBeUndefined();
    expect(findProfile(undefined, profiles)).toBeUndefined();
  });

  describe.each(profiles)('$id', profile => {
    it('names each section once, in kebab case', () => {
      const ids = profile.sections.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    });

    it('leaves only the lede without a heading', () => {
      expect(profile.sections.filter(({ headed }) => !headed).map(({ id }) => id)).toEqual(['lede']);
    });

    it('writes aliases as the matcher compares them, and gives none to two sections', () => {
      const aliases = profile.sections.flatMap(section => [section.title.toLowerCase(), ...section.aliases]);
      expect(new Set(aliases).size).toBe(aliases.length);
      for (const alias of aliases) {
        expect(alias).toBe(alias.toLowerCase());
        expect(alias).not.toMatch(/[.:!?]$|\s{2}/);
        expect(alias.split('*').length).toBeLessThanOrEqual(2);
      }
    });

    it('asks the writer for something in every section', () => {
      for (const { prompt } of profile.sections) expect(prompt).toMatch(/^[a-z].*[^.]$/);
    });

    it('has a slot for the publisher in its disclaimer', () => {
      expect(profile.disclaimer.current.text.split('{publisher}')).toHaveLength(2);
    });
  });
});

describe('disclaimerText', () => {
  const [profile] = profiles;
  if (!profile) throw new Error('there is no profile');
  const rest =
    ' A more comprehensive understanding would require additional information from other sources and perspectives.';

  it.each([
    [['Ministry of Defence of Norvania'], 'the provided Ministry of Defence of Norvania readout.'],
    [
      ['Ministry of Defence of Norvania', ' Estoria Press Office '],
      'the provided Ministry of Defence of Norvania and Estoria Press Office readouts.',
    ],
    [['A', 'B', 'C'], 'the provided A, B and C readouts.'],
    [['A', 'A'], 'the provided A readout.'],
    [['Cash $& Carry'], 'the provided Cash $& Carry readout.'],
    [[], 'the provided [TK: publisher] readout.'],
    [['', ' '], 'the provided [TK: publisher] readout.'],
  ])('for %j says “%s”', (publishers, expected) => {
    expect(disclaimerText(profile, publishers)).toBe(`This article is based solely on ${expected}${rest}`);
  });
});

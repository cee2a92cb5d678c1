import { describe, expect, it } from 'vitest';
import { disclaimerText, findProfile, profiles, profilesIn } from '../../../src/core/profiles/index.js';

describe('profiles', () => {
  it('starts with the default one', () => {
    expect(profiles.map(profile => profile.id)).toEqual([
      'readout-article',
      'news-brief',
      'scan-brief',
      'explainer-qa',
      'what-we-know',
      'policy-note',
    ]);
  });

  it.each([
    [
      'readout-article',
      'Lede; Key takeaways; Why it matters; [What the readout does not say]; [Background]; [Analysis]; Conclusion; Disclaimer; Source; [How AI was used]',
    ],
    ['news-brief', 'Lede; Details; [Quotes]; [Background]; [What’s next]; Disclaimer; Source'],
    [
      'scan-brief',
      'What’s new; Why it matters; [By the numbers]; [The big picture]; [Yes, but]; [What’s next]; Go deeper; Disclaimer; Source',
    ],
    ['explainer-qa', 'Short answer; Questions; [Timeline]; What we don’t know; Disclaimer; Source'],
    ['what-we-know', 'Latest; What we know; What we don’t know; [Timeline]; [Updates]; Disclaimer; Source'],
    ['policy-note', 'Summary; What was announced; Analysis; [Options]; Caveats; Disclaimer; Source'],
  ])('%s has its sections in order', (id, expected) => {
    const sections = findProfile(id, profiles)?.sections.map(({ title, required }) =>
      required ? title : `[${title}]`,
    );
    expect(sections?.join('; ')).toBe(expected);
  });

  it('finds none for an unknown id', () => {
    expect(findProfile('leaflet', profiles)).toBeUndefined();
    expect(findProfile(undefined, profiles)).toBeUndefined();
  });

  it('wants at least three questions of an explainer, and repeats nothing else', () => {
    const repeating = profiles.flatMap(({ sections }) => sections.filter(({ repeats }) => repeats));
    expect(repeating.map(({ id, repeats }) => [id, repeats?.atLeast, repeats?.ending])).toEqual([
      ['questions', 3, '?'],
    ]);
    for (const { repeats } of repeating) {
      expect(repeats?.headings).toHaveLength(3);
      for (const { title } of repeats?.headings ?? []) expect(title).toMatch(/\?$/);
    }
  });

  const all = (['en', 'es'] as const).flatMap(language => profilesIn(language, { publisherIsSource: false }));

  describe.each(all.map(profile => [profile.id, profile.language ?? 'en', profile] as const))(
    '%s (%s)',
    (_, __, profile) => {
      it('names each section once, in kebab case', () => {
        const ids = profile.sections.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      });

      it('leaves nothing but a lede without a heading', () => {
        expect(profile.sections.filter(({ headed, id }) => headed === (id === 'lede'))).toEqual([]);
      });

      it('says where a new article begins, and where what the readout says goes', () => {
        const holds = profile.sections.flatMap(({ holds, repeats }) => [
          ...(holds ?? []),
          ...(repeats?.headings.map(heading => heading.holds) ?? []),
        ]);
        expect(holds.filter(one => one === 'event' || one === 'statements').sort()).toEqual(['event', 'statements']);
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
        for (const { prompt } of profile.sections) expect(prompt).toMatch(/^\p{Ll}.*[^.]$/u);
      });

      it('has a slot for the publisher in its disclaimer', () => {
        const { text, several = text } = profile.disclaimer.current;
        expect(text.split('{publisher}')).toHaveLength(2);
        expect(several.split('{publisher}')).toHaveLength(2);
      });
    },
  );
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

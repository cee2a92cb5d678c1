import { describe, expect, it } from 'vitest';
import { parseProjectFile } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import { findProfile, profiles as ours } from '../../../src/core/profiles/index.js';
import { applyEdits, textAt } from '../../../src/core/text/span.js';
import { inEnglish } from '../../../src/core/text/message.js';

function read(...profiles: unknown[]) {
  const text = JSON.stringify({ profiles });
  const { config, problems } = parseProjectFile(text);
  return {
    config,
    own: config.profiles[0],
    problems: problems.map(({ span, message }) => [textAt(text, span), inEnglish(message)]),
  };
}

const harbourReport = {
  id: 'harbour-report',
  title: 'Harbour report',
  summary: 'What happened in the harbour.',
  sections: [
    'lede',
    {
      id: 'reaction',
      title: 'Reaction',
      kind: 'analysis',
      required: false,
      form: 'bullets',
      aliases: ['What * say'],
      prompt: 'who says what',
    },
    { id: 'ships', title: 'Ships' },
    { id: 'background', required: true },
    'disclaimer',
    'source',
  ],
  disclaimer: {
    text: 'From the harbour, after {publisher}.',
    version: '2026-1',
    language: 'en',
    earlier: [{ text: 'From the harbour.', until: '31 May 2026' }],
  },
  requiredFrontMatter: ['author'],
};

describe('profiles of the newsroom’s own', () => {
  it('stand before Copydesk’s, with all that they say', () => {
    const { config, own, problems } = read(harbourReport);
    expect(problems).toEqual([]);
    expect(config.profiles.slice(1)).toEqual(ours);
    const background = findProfile('readout-article', ours)?.sections.find(({ id }) => id === 'background');
    const usual = { kind: 'fact', required: true, headed: true, form: 'prose', aliases: [] };
    expect(own).toMatchObject({
      id: 'harbour-report',
      title: 'Harbour report',
      summary: 'What happened in the harbour.',
      sections: [
        { id: 'lede', headed: false },
        {
          id: 'reaction',
          title: 'Reaction',
          kind: 'analysis',
          required: false,
          form: 'bullets',
          aliases: ['what * say'],
          prompt: 'who says what',
        },
        { ...usual, id: 'ships', title: 'Ships', prompt: 'what belongs under “Ships”' },
        { ...background, required: true },
        { id: 'disclaimer' },
        { id: 'source' },
      ],
      disclaimer: {
        current: { text: 'From the harbour, after {publisher}.', version: '2026-1', language: 'en' },
        earlier: [{ text: 'From the harbour.', until: '2026-05-31' }],
      },
      requiredFrontMatter: ['author'],
    });
  });

  it('are what articles are held against', () => {
    const { config } = read(harbourReport);
    const text = '---\nprofile: harbour-report\n---\n\n# Headline\n\nNORVIK — A ship came.\n\n## Ships\n\nOne.\n';
    const { profile, outline, findings } = lintArticle({ text, config });
    expect(profile.title).toBe('Harbour report');
    expect(outline.sections.map(({ spec }) => spec?.id)).toEqual(['lede', 'ships']);
    expect(findings.filter(({ rule }) => rule === 'required-section').map(({ message }) => message)).toEqual(
      ['Background', 'Source'].map(title => expect.stringContaining(title) as string),
    );
  });

  it('are as the one that they are based on where they say nothing, in their language', () => {
    const brief = findProfile('news-brief', ours);
    expect(read({ id: 'short', basedOn: 'news-brief', title: 'Short' }).own).toEqual({
      ...brief,
      id: 'short',
      title: 'Short',
      language: 'en',
    });
    const { own } = read({ id: 'corto', basedOn: 'news-brief', language: 'es' });
    expect(own?.sections.map(({ id }) => id)).toEqual(brief?.sections.map(({ id }) => id));
    expect(own?.disclaimer.current.text).toMatch(/^Este artículo/);
  });

  it('may stand once in each language, and take the place of Copydesk’s of their name', () => {
    const { config, problems } = read(
      { id: 'news-brief', basedOn: 'news-brief', title: 'Our brief' },
      { id: 'news-brief', basedOn: 'news-brief', title: 'Nuestra nota', language: 'es' },
    );
    expect(problems).toEqual([]);
    const titleIn = (language: string) =>
      lintArticle({ text: `---\nprofile: news-brief\nlanguage: ${language}\n---\n\n# A\n`, config }).profile.title;
    expect([titleIn('en'), titleIn('es')]).toEqual(['Our brief', 'Nuestra nota']);
  });

  it.each([
    ['news-brief', '“profiles” should be in braces'],
    [{ title: 'A', sections: ['lede'] }, 'This profile has no “id”.'],
    [{ id: 'a' }, 'This profile has no “title” and “sections”. Add them, or say which'],
    [{ id: 'a', title: 'A', sections: [] }, 'This profile has no “sections”.'],
  ])('%j is left out', (profile, message) => {
    const { config, problems } = read(profile);
    expect(config.profiles).toEqual(ours);
    expect(problems).toEqual([[JSON.stringify(profile), expect.stringContaining(message)]]);
  });

  it.each<[object, string, string]>([
    [{ id: 'Our Brief' }, '"Our Brief"', '“id” should be of small letters, digits and hyphens, as in "our-brief".'],
    [{ basedOn: 'leaflet' }, '"leaflet"', '“basedOn” can be readout-article, news-brief, scan-brief'],
    [{ sections: ['lede', 'weather'] }, '"weather"', 'Copydesk knows no section “weather”. It knows lede,'],
    [{ sections: ['lede', { id: 'weather' }] }, '{"id":"weather"}', 'The section “weather” has no “title”'],
    [{ sections: ['lede', { title: 'Weather' }] }, '{"title":"Weather"}', 'A section has an “id”'],
    [{ sections: ['lede', 'lede'] }, '"lede"', 'The section “lede” stands here twice. Keep one of them.'],
    [{ sections: [{ id: 'lede', kind: 'facts' }] }, '"facts"', '“kind” can be fact, analysis, background or furniture'],
    [
      { sections: [{ id: 'lede', aliases: ['a * b *'] }] },
      '"a * b *"',
      'Another heading has one line, and at most one',
    ],
    [{ disclaimer: 'Text.' }, '"Text."', '“disclaimer” should be in braces'],
    [{ disclaimer: { version: '1' } }, '{"version":"1"}', 'A disclaimer has a “text”'],
    [{ disclaimer: { text: 'By {who}.' } }, '"By {who}."', 'Nothing can be filled in for {who}.'],
    [{ disclaimer: { text: 'A.', earlier: [{ text: 'B.', until: 'May' }] } }, '"May"', '“until” should be a day'],
    [{ disclaimer: { text: 'A.', earlier: [{ until: '2026-05-31' }] } }, '{"until":"2026-05-31"}', 'A wording has a'],
    [{ requiredFrontMatter: ['the author'] }, '"the author"', '“the author” cannot be a name in the front matter.'],
    [
      { colour: 'red' },
      '"colour"',
      'There is no “colour” in each entry of “profiles”. What can stand there: id, basedOn',
    ],
  ])('%j has a problem, and what is right holds', (wrong, at, message) => {
    const { own, problems } = read({ id: 'our-brief', basedOn: 'news-brief', title: 'Our brief', ...wrong });
    expect(problems).toContainEqual([at, expect.stringContaining(message)]);
    if (!('id' in wrong) && !('basedOn' in wrong)) expect(own?.title).toBe('Our brief');
  });

  it.each<[object, string]>([
    [{ id: 'Our Brief' }, '“id” should be'],
    [{ id: 'a', title: 'A', sections: ['weather'] }, 'Copydesk knows no section'],
    [{ id: 'a', basedOn: 'leaflet' }, '“basedOn” can be'],
    [{ id: 'a', title: 'A', sections: ['lede', { id: 'The Weather', title: 'B' }] }, '“id” should be'],
    [{ id: 'a', title: 'A', sections: ['lede', { id: 'weather', title: '' }] }, '“title” is empty'],
    [{ id: 'a', basedOn: 'news-brief', disclaimer: { text: 'By {who}.' } }, 'Nothing can be filled in for {who}'],
    [
      { id: 'a', basedOn: 'news-brief', disclaimer: { text: 'A.', earlier: [{ text: '{who}' }] } },
      'Nothing can be filled in for {who}',
    ],
  ])('%j is told what is wrong, and not that it is missing too', (profile, message) => {
    expect(read(profile).problems).toEqual([[expect.anything(), expect.stringContaining(message)]]);
  });

  it('may stand there only once', () => {
    const brief = { id: 'short', basedOn: 'news-brief' };
    const { config, problems } = read(brief, brief);
    expect(config.profiles).toHaveLength(ours.length + 1);
    expect(problems).toEqual([[JSON.stringify(brief), 'The profile “short” stands here twice. Keep one of them.']]);
  });

  it('may be the usual one, and an override’s', () => {
    const profiles = [{ id: 'short', basedOn: 'news-brief' }];
    const overrides = [{ files: 'a/**', profile: 'short' }];
    const { config, problems } = parseProjectFile(JSON.stringify({ profile: 'short', profiles, overrides }));
    expect(problems).toEqual([]);
    expect(config.profile).toBe('short');
  });
});

describe('an earlier wording of a disclaimer', () => {
  it('is told from the current one by its version, and put right', () => {
    const { config } = read({
      id: 'short',
      title: 'Short',
      sections: ['lede', 'disclaimer'],
      disclaimer: {
        text: 'Written from the ministry’s own release.',
        version: '2026-2',
        earlier: [{ text: 'From the release.', until: '2026-05-31', version: '2026-1' }],
      },
    });
    const text = '---\nprofile: short\n---\n\n# A\n\nNORVIK — A ship came.\n\n## Disclaimer\n\nFrom the release.\n';
    const found = lintArticle({ text, config }).findings.find(({ rule }) => rule === 'disclaimer');
    expect(found?.message).toBe(
      'The disclaimer’s wording is out of date since 2026-05-31: it is version 2026-1. Put the current wording, version 2026-2, in its place.',
    );
    const fixed = applyEdits(text, found?.fixes[0]?.edits ?? []);
    expect(fixed).toContain('\n\nWritten from the ministry’s own release.\n');
    expect(lintArticle({ text: fixed, config }).findings.filter(({ rule }) => rule === 'disclaimer')).toEqual([]);
  });
});

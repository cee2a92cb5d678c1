import { describe, expect, it } from 'vitest';
import { defaultConfig, projectFinder } from '../../../src/core/config/index.js';
import { textAt } from '../../../src/core/text/span.js';
import { settingsTree } from './settingsTree.js';
import { inEnglish } from '../../../src/core/text/message.js';

const rules = ['empty-section', 'source-link', 'disclaimer'];

function finderOf(tree: Readonly<Record<string, string>>) {
  return projectFinder(settingsTree(tree), rules);
}

async function projectOf(tree: Readonly<Record<string, string>>, folder = '/desk') {
  const project = await finderOf(tree)(folder);
  if (!project) throw new Error('There is no project.');
  const said = project.problems.map(({ file, span, message }) => [
    file,
    textAt(tree[file] ?? '', span),
    inEnglish(message),
  ]);
  return { ...project, said, config: project.settingsFor().config };
}

describe('projectFinder', () => {
  it('finds the nearest project file above', async () => {
    const find = finderOf({ '/.copydesk.jsonc': '{ "style": "ap-like" }', '/a/b/.copydesk.jsonc': '{}' });
    expect((await find('/a/b/c/d'))?.folder).toBe('/a/b');
    expect((await find('/a/b'))?.folder).toBe('/a/b');
    expect((await find('/a'))?.folder).toBe('');
    expect((await find(''))?.settingsFor('/x.md').config.style).toBe('ap-like');
    expect(await finderOf({})('/a/b')).toBeUndefined();
  });

  it('knows the disks of Windows', async () => {
    const find = finderOf({ 'C:/desk/.copydesk.jsonc': '{ "extends": "./house.json" }', 'C:/desk/house.json': '{}' });
    expect(await find('C:/desk/drafts')).toMatchObject({ folder: 'C:/desk', problems: [] });
    expect(await find('C:/other')).toBeUndefined();
  });

  it('does not take over the file above unless the nearest says so', async () => {
    const above = '{ "style": "ap-like", "rules": { "empty-section": "off", "disclaimer": "hint" } }';
    const alone = { '/desk/.copydesk.jsonc': above, '/desk/sport/.copydesk.jsonc': '{}' };
    expect((await projectOf(alone, '/desk/sport')).config).toEqual(defaultConfig);
    const taking = '{ "extends": "../.copydesk.jsonc", "rules": { "disclaimer": "error" } }';
    const { config, said } = await projectOf({ ...alone, '/desk/sport/.copydesk.jsonc': taking }, '/desk/sport');
    expect(said).toEqual([]);
    expect(config).toMatchObject({ style: 'ap-like', rules: { 'empty-section': 'off', disclaimer: 'error' } });
  });

  it('lets later ones win, and each file once, at its strongest place', async () => {
    const { config, files } = await projectOf({
      '/desk/.copydesk.jsonc': '{ "extends": ["copydesk:strict", "a.jsonc", "b.jsonc", "house/c.jsonc"] }',
      '/desk/a.jsonc': '{ "lengths": { "lede": 31, "headline": 71 }, "rules": { "empty-section": "info" } }',
      '/desk/b.jsonc': '{ "extends": "./house/c.jsonc", "lengths": { "lede": 32, "headline": 72 } }',
      '/desk/house/c.jsonc': '{ "lengths": { "lede": 33 }, "articles": ["drafts/*.md"] }',
    });
    expect(config).toMatchObject({
      lengths: { lede: 33, headline: 72 },
      articles: ['drafts/*.md'],
      rules: { 'empty-section': 'info', 'section-order': 'error' },
    });
    expect(files.map(({ path }) => path)).toEqual([
      '/desk/.copydesk.jsonc',
      '/desk/a.jsonc',
      '/desk/b.jsonc',
      '/desk/house/c.jsonc',
    ]);
  });

  it('puts objects together name by name, and profiles by their ids', async () => {
    const { config } = await projectOf({
      '/desk/.copydesk.jsonc': JSON.stringify({
        extends: 'house.jsonc',
        glossary: { NHO: 'Norvanian Harbour Office' },
        profiles: [{ id: 'short', basedOn: 'news-brief', title: 'Ours' }],
      }),
      '/desk/house.jsonc': JSON.stringify({
        profile: 'short',
        glossary: { EHO: 'Estorian Harbour Office', NHO: 'Not this' },
        profiles: [
          { id: 'short', basedOn: 'news-brief', title: 'House' },
          { id: 'long', basedOn: 'readout-article', title: 'Long' },
        ],
      }),
    });
    expect(config.profile).toBe('short');
    expect(config.glossary).toEqual({ EHO: 'Estorian Harbour Office', NHO: 'Norvanian Harbour Office' });
    expect(config.profiles.slice(0, 2).map(({ title }) => title)).toEqual(['Ours', 'Long']);
  });

  describe('reports', () => {
    it('files that go round in a circle, and still takes over the rest', async () => {
      const { said, config } = await projectOf({
        '/desk/.copydesk.jsonc': '{ "extends": ["a.jsonc"] }',
        '/desk/a.jsonc': '{ "extends": ["b.jsonc", "./a.jsonc"], "style": "ap-like" }',
        '/desk/b.jsonc': '{ "extends": "a.jsonc", "lengths": { "lede": 20 } }',
      });
      expect(said).toEqual([
        [
          '/desk/b.jsonc',
          '"a.jsonc"',
          '“a.jsonc” extends this file, so this file cannot extend it. Take this out in one of the two.',
        ],
        ['/desk/a.jsonc', '"./a.jsonc"', 'This file extends itself. Take this out.'],
      ]);
      expect(config).toMatchObject({ style: 'ap-like', lengths: { lede: 20 } });
    });

    it('a file that is not there, and waits for it', async () => {
      const { said, files } = await projectOf({ '/desk/.copydesk.jsonc': '{ "extends": "house.jsonc" }' });
      expect(said).toEqual([
        [
          '/desk/.copydesk.jsonc',
          '"house.jsonc"',
          'There is no file “house.jsonc”. It is looked for from the folder of this file.',
        ],
      ]);
      expect(files[1]).toEqual({ path: '/desk/house.jsonc' });
    });

    it('a file that cannot be read', async () => {
      const tree = { '/desk/.copydesk.jsonc': '{ "extends": "house.jsonc" }', '/desk/house.jsonc': '\0' };
      const { said } = await projectOf(tree);
      expect(said).toEqual([['/desk/house.jsonc', '', 'This file cannot be read.']]);
    });

    it('what is wrong in a file that is taken over, in that file', async () => {
      const { said } = await projectOf({
        '/desk/.copydesk.jsonc': '{ "extends": "house.jsonc" }',
        '/desk/house.jsonc': '{ "stile": "none", "profile": "leaflet" }',
      });
      expect(said.map(([file, at]) => [file, at])).toEqual([
        ['/desk/house.jsonc', '"stile"'],
        ['/desk/house.jsonc', '"leaflet"'],
      ]);
    });

    it('a way out of the newsroom’s folder', async () => {
      const tree = {
        '/desk/.copydesk.jsonc': '{ "extends": "../house/a.jsonc" }',
        '/house/a.jsonc': '{ "style": "ap-like" }',
      };
      const { said, config } = await projectOf(tree);
      expect(said).toEqual([['/desk/.copydesk.jsonc', '"../house/a.jsonc"', expect.stringMatching(/leads out of/)]]);
      expect(config.style).toBe('none');
      const whole = await projectOf({ ...tree, '/.copydesk.jsonc': '{}' });
      expect([whole.said, whole.config.style]).toEqual([[], 'ap-like']);
    });

    it('too many files', async () => {
      const names = Array.from({ length: 60 }, (_, at) => `f${at}.jsonc`);
      const { said } = await projectOf({
        '/desk/.copydesk.jsonc': JSON.stringify({ extends: names }),
        ...Object.fromEntries(names.map(name => [`/desk/${name}`, '{}'])),
      });
      expect(said).toHaveLength(11);
      expect(said[0]?.[2]).toBe('More than 50 files are taken over. Put some of them together.');
    });
  });

  it('reads files that extend one another many times over once each', async () => {
    const names = Array.from({ length: 40 }, (_, at) => `f${at}.jsonc`);
    const entries = names.map(
      (name, at) => [`/desk/${name}`, JSON.stringify({ extends: names.slice(at + 1) })] as const,
    );
    const { said, files } = await projectOf({
      '/desk/.copydesk.jsonc': JSON.stringify({ extends: names }),
      ...Object.fromEntries(entries),
    });
    expect([said.length, files.length]).toEqual([0, 41]);
  });
});

describe('overrides', () => {
  const tree = {
    '/desk/.copydesk.jsonc': JSON.stringify({
      extends: 'house.jsonc',
      rules: { disclaimer: 'error' },
      overrides: [
        { files: ['archive/**', 'old.md'], rules: { disclaimer: 'off' }, profile: 'news-brief' },
        { files: 'archive/es/**', language: 'es', rules: { disclaimer: 'hint' } },
      ],
    }),
    '/desk/house.jsonc': JSON.stringify({
      overrides: [{ files: 'archive/**', rules: { 'source-link': 'off', disclaimer: 'info' }, style: 'ap-like' }],
    }),
  };

  it.each([
    ['/desk/drafts/a.md', 'readout-article', 'en', 'none', { disclaimer: 'error' }],
    ['/desk/old.md', 'news-brief', 'en', 'none', { disclaimer: 'off' }],
    ['/desk/archive/a.md', 'news-brief', 'en', 'ap-like', { 'source-link': 'off', disclaimer: 'off' }],
    ['/desk/archive/es/a.md', 'news-brief', 'es', 'ap-like', { 'source-link': 'off', disclaimer: 'hint' }],
    ['/elsewhere/archive/a.md', 'readout-article', 'en', 'none', { disclaimer: 'error' }],
  ])('hold for the files that they name: %s', async (path, profile, language, style, severities) => {
    const { settingsFor, said } = await projectOf(tree);
    expect(said).toEqual([]);
    const { config } = settingsFor(path);
    expect(config).toMatchObject({ profile, language, style });
    expect(config.rules).toEqual(severities);
    expect(config.profiles[0]?.language ?? 'en').toBe(language);
  });

  it('share one answer among files for which the same ones hold', async () => {
    const { settingsFor } = await projectOf(tree);
    expect(settingsFor('/desk/archive/a.md')).toBe(settingsFor('/desk/archive/b.md'));
  });
});

describe('the origin of a setting', () => {
  const tree = {
    '/desk/.copydesk.jsonc': JSON.stringify({
      extends: ['copydesk:strict', 'house.jsonc'],
      rules: { disclaimer: 'hint' },
      profiles: [{ id: 'short', basedOn: 'news-brief' }],
      glossary: { __proto__: 'x', constructor: 'A thing' },
      overrides: [{ files: ['archive/**'], rules: { disclaimer: 'off' } }],
    }),
    '/desk/house.jsonc': '{ "lengths": { "lede": 30 } }',
  };

  it.each<[string, string[], object, string?]>([
    ['/desk/a.md', ['style'], { kind: 'default' }],
    ['/desk/a.md', ['glossary', 'toString'], { kind: 'default' }],
    ['/desk/a.md', ['glossary', 'constructor'], { kind: 'file', file: '/desk/.copydesk.jsonc' }, '"A thing"'],
    ['/desk/a.md', ['lengths', 'lede'], { kind: 'file', file: '/desk/house.jsonc' }, '30'],
    ['/desk/a.md', ['lengths', 'headline'], { kind: 'default' }],
    [
      '/desk/a.md',
      ['rules', 'empty-section'],
      { kind: 'pack', pack: 'copydesk:strict', file: '/desk/.copydesk.jsonc' },
      '"copydesk:strict"',
    ],
    ['/desk/a.md', ['rules', 'disclaimer'], { kind: 'file', file: '/desk/.copydesk.jsonc' }, '"hint"'],
    [
      '/desk/archive/a.md',
      ['rules', 'disclaimer'],
      { kind: 'file', file: '/desk/.copydesk.jsonc', files: ['archive/**'] },
      '"off"',
    ],
    [
      '/desk/a.md',
      ['profiles', 'short'],
      { kind: 'file', file: '/desk/.copydesk.jsonc' },
      '{"id":"short","basedOn":"news-brief"}',
    ],
    ['/desk/a.md', ['profiles', 'news-brief'], { kind: 'default' }],
  ])('%s, %j', async (path, setting, expected, at) => {
    const { settingsFor } = await projectOf(tree);
    const origin = settingsFor(path).originOf(setting);
    expect(origin).toMatchObject(expected);
    if (at !== undefined && origin.kind !== 'default') {
      expect(textAt(tree[origin.file as keyof typeof tree], origin.span)).toBe(at);
    }
  });
});

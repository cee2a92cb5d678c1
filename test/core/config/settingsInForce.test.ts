import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import {
  defaultConfig,
  defaultSettings,
  parseProjectFile,
  projectFinder,
  settingEdits,
  settingPlace,
  settingsInForce,
  starterFile,
  valueInWords,
} from '../../../src/core/config/index.js';
import { readSettings, settingNames } from '../../../src/core/config/readSettings.js';
import { rules } from '../../../src/core/rules/index.js';
import { applyEdits, textAt } from '../../../src/core/text/span.js';
import { settingsTree } from './settingsTree.js';

const ruleIds = rules.map(({ id }) => id);

describe('settingsInForce', () => {
  it('are Copydesk’s without a project file', () => {
    const found = settingsInForce(defaultSettings, rules);
    expect(new Set(found.map(({ origin }) => origin.kind))).toEqual(new Set(['default']));
    expect(found.filter(({ path }) => path[0] === 'rules').map(({ path }) => path[1])).toEqual(ruleIds);
    const severities = Object.fromEntries(found.map(({ path, value }) => [path.join(' '), value]));
    expect(severities).toMatchObject({ profile: 'readout-article', 'lengths lede': 35, 'rules disclaimer': 'error' });
    const packed = rules.find(({ pack }) => pack !== undefined);
    if (packed) expect(severities[`rules ${packed.id}`]).toBe('off');
  });

  it('are what the project file, the override and the front matter say, each with its place', async () => {
    const file = JSON.stringify({
      profile: 'news-brief',
      glossary: { NHO: 'Norvanian Harbour Office' },
      articles: ['a/*.md', 'b/*.md'],
      profiles: [{ id: 'short', basedOn: 'news-brief', title: 'Short' }],
      rules: { disclaimer: 'hint' },
      overrides: [{ files: 'b/**', rules: { disclaimer: 'off' } }],
    });
    const project = await projectFinder(settingsTree({ '/desk/.copydesk.jsonc': file }), ruleIds)('/desk/b');
    const text = '---\nprofile: short\nlanguage: es\n---\n\n# A\n';
    const found = settingsInForce(project?.settingsFor('/desk/b/x.md') ?? defaultSettings, rules, parseArticle(text));
    const changed = found.flatMap(({ path, value, origin }) => {
      if (origin.kind === 'default') return [];
      const at = textAt(origin.kind === 'article' ? text : file, origin.span);
      return [[path.join(' '), valueInWords(value), origin.kind, at]];
    });
    expect(changed).toEqual([
      ['profile', 'short', 'article', 'short'],
      ['language', 'es', 'article', 'es'],
      ['profiles short', 'Short', 'file', '{"id":"short","basedOn":"news-brief","title":"Short"}'],
      ['articles', 'a/*.md, b/*.md', 'file', '["a/*.md","b/*.md"]'],
      ['glossary NHO', 'Norvanian Harbour Office', 'file', '"Norvanian Harbour Office"'],
      ['rules disclaimer', 'off', 'file', '"off"'],
    ]);
  });

  it('leave a profile and a language that there are not to the settings', () => {
    const article = parseArticle('---\nprofile: leaflet\nlanguage: fr\n---\n');
    const found = settingsInForce(defaultSettings, [], article);
    expect(found.slice(0, 2).map(({ value, origin }) => [value, origin.kind])).toEqual([
      ['readout-article', 'default'],
      ['en', 'default'],
    ]);
  });
});

describe('settingEdits', () => {
  it.each([
    ['', ['style'], 'ap-like'],
    ['{}', ['rules', 'disclaimer'], 'hint'],
    ['// A\r\n{\r\n  "rules": { "disclaimer": "off" }, // B\r\n}\r\n', ['rules', 'disclaimer'], 'hint'],
    [starterFile(), ['rules', 'disclaimer'], 'hint'],
    [starterFile(), ['lengths', 'lede'], 30],
    [starterFile(), ['articles'], ['a/*.md']],
  ])('set a value in %j', (text, path, value) => {
    const changed = applyEdits(text, settingEdits(text, path, value) ?? []);
    const { settings, problems } = readSettings(changed, ruleIds);
    expect(problems).toEqual([]);
    expect(path.reduce<unknown>((all, name) => (all as Record<string, unknown>)[name], settings)).toEqual(value);
    expect(textAt(changed, settingPlace(changed, path) ?? { start: 0, end: 0 }).replace(/\s/g, '')).toBe(
      JSON.stringify(value),
    );
    for (const comment of text.match(/\/\/.*/g) ?? []) expect(changed).toContain(comment);
    if (text.includes('\r\n')) expect(changed.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it.each(['{ "rules": ', '["a"]', '{,}'])('refuse what is broken: %j', text => {
    expect(settingEdits(text, ['style'], 'none')).toBeUndefined();
  });
});

describe('starterFile', () => {
  it('changes nothing', () => {
    expect(parseProjectFile(starterFile(), ruleIds)).toEqual({ config: defaultConfig, problems: [] });
  });

  it('holds in comments what can be set, each ready to be set', () => {
    const set = starterFile().replace(/^( *)\/\/ "/gm, '$1"');
    const { settings, extends: taken, problems } = readSettings(set, ruleIds);
    expect(problems).toEqual([]);
    expect(taken).toHaveLength(1);
    expect([...Object.keys(settings), 'extends'].sort()).toEqual([...settingNames].sort());
  });
});

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { defaultConfig, parseProjectFile } from '../../../src/core/config/index.js';
import { settingNames } from '../../../src/core/config/readSettings.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { rules } from '../../../src/core/rules/index.js';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
  readonly examples?: readonly unknown[];
  readonly description?: string;
}

function read(name: string): Schema {
  return JSON.parse(readFileSync(new URL(`../../../schemas/${name}`, import.meta.url), 'utf8')) as Schema;
}

function validator(name: string): (value: unknown) => boolean {
  return new Ajv({ strict: false }).compile(read(name));
}

const projectFile = read('copydesk.schema.json');
const ruleIds = rules.map(({ id }) => id);
const frontMatter = read('front-matter.schema.json');

/** What differs from the defaults in each setting, rightly and wrongly. The reader and the schema are of one mind about all of them. */
const examples: [unknown, boolean][] = [
  [{}, true],
  [{ $schema: 'x', rules: { disclaimer: 'off' } }, true],
  [{ profil: 'news-brief' }, false],
  [{ articles: 'a' }, false],
  [{ articles: [1] }, false],
  [{ folders: { inbox: 'a' } }, false],
  [{ rules: { disclaimer: 'loud' } }, false],
  [{ rules: { nonsense: 'off' } }, false],
  [{ extends: 'copydesk:strict' }, true],
  [{ extends: ['../.copydesk.jsonc', './house/desk.json'] }, true],
  [{ extends: 'copydesk:lax' }, false],
  [{ extends: ['/etc/desk.jsonc'] }, false],
  [{ extends: 'house' }, false],
  [{ language: 'es', publisherIsSource: true, style: 'ap-like' }, true],
  [{ language: 'fr' }, false],
  [{ publisherIsSource: 'yes' }, false],
  [{ style: 'ap' }, false],
  [{ disclosure: { preset: 'eu', statement: 'By {model}.' } }, true],
  [{ disclosure: { preset: 'us' } }, false],
  [{ disclosure: 'eu' }, false],
  [{ disclosure: { wording: 'By {model}.' } }, false],
  [{ lengths: { headline: 80, lede: 30 } }, true],
  [{ lengths: { lede: 0 } }, false],
  [{ lengths: { title: 80 } }, false],
  [{ glossary: { NHO: 'Norvanian Harbour Office' } }, true],
  [{ glossary: { NHO: 1 } }, false],
  [{ glossary: { 'The office': 'A' } }, false],
  [{ nameOrders: { 'Orsk Halvar': 'surname-first' } }, true],
  [{ nameOrders: { 'Orsk Halvar': 'first' } }, false],
  [{ nameOrders: { Orsk: 'surname-first' } }, false],
  [{ overrides: [{ files: 'a/**', profile: 'news-brief', rules: { disclaimer: 'off' } }] }, true],
  [{ overrides: [{ files: ['a/**'], language: 'es' }] }, true],
  [{ overrides: [{ rules: {} }] }, false],
  [{ overrides: [{ files: 'a/**', articles: [] }] }, false],
  [{ overrides: { files: 'a/**' } }, false],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief' }] }, true],
  [{ profiles: [{ id: 'short', title: 'Short', sections: ['lede', { id: 'a-b', title: 'A' }] }] }, true],
  [{ profiles: [{ id: 'short', title: 'Short' }] }, false],
  [{ profiles: [{ id: 'Short', basedOn: 'news-brief' }] }, false],
  [{ profiles: [{ id: 'short', basedOn: 'leaflet' }] }, false],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', sections: ['weather'] }] }, false],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', sections: [{ id: 'weather' }] }] }, false],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', sections: [{ id: 'lede', kind: 'facts' }] }] }, false],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', disclaimer: { text: 'A.', version: '1' } }] }, true],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', disclaimer: { version: '1' } }] }, false],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', requiredFrontMatter: ['author'] }] }, true],
  [{ profiles: [{ id: 'short', basedOn: 'news-brief', requiredFrontMatter: ['the author'] }] }, false],
];

describe('schemas/copydesk.schema.json', () => {
  const isValid = validator('copydesk.schema.json');
  const settings = projectFile.properties;

  it('names the settings as the reader of the project file does, and explains each', () => {
    expect(Object.keys(settings)).toEqual(['$schema', ...settingNames]);
    for (const { description } of Object.values(settings)) expect(description).toMatch(/\.$/);
  });

  it('gives the defaults that hold', () => {
    const { profile, language, publisherIsSource, style, articles } = defaultConfig;
    expect(defaultsOf(settings)).toEqual({ profile, language, publisherIsSource, style, articles });
    const { preset } = defaultConfig.disclosure;
    expect(defaultsOf(settings['disclosure']?.properties)).toEqual({ preset });
    expect(defaultsOf(settings['folders']?.properties)).toEqual(defaultConfig.folders);
    expect(defaultsOf(settings['lengths']?.properties)).toEqual(defaultConfig.lengths);
  });

  it('offers every rule that there is, with its summary and severity', () => {
    const offered = Object.entries(settings['rules']?.properties ?? {});
    expect(offered.map(([id]) => id)).toEqual(rules.map(({ id }) => id));
    for (const { id, summary, severity, pack } of rules) {
      const holds = pack === undefined ? severity : `off, or ${severity} with the style “${pack}”`;
      expect(settings['rules']?.properties[id]?.description).toBe(`${summary} Default: ${holds}.`);
    }
  });

  it('lets every example in it stand', () => {
    const found = examplesIn(projectFile);
    expect(found.length).toBeGreaterThan(4);
    for (const [name, value] of found) {
      const text = JSON.stringify({ [name]: value });
      expect([text, parseProjectFile(text, ruleIds).problems]).toEqual([text, []]);
    }
  });

  it.each(examples)('%j: %s, as the reader says', (value, expected) => {
    expect(isValid(value)).toBe(expected);
    expect(parseProjectFile(JSON.stringify(value), ruleIds).problems.length === 0).toBe(expected);
  });
});

describe('schemas/copydesk.editor.schema.json', () => {
  const isValid = validator('copydesk.editor.schema.json');
  const names = (value: unknown): string[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([name, inner]) => [name, ...names(inner)])
      : [];

  it('offers and explains what the strict one does', () => {
    const count = (schema: Schema, name: string): number => names(schema).filter(one => one === name).length;
    const loose = read('copydesk.editor.schema.json');
    expect(Object.keys(loose.properties)).toEqual(Object.keys(projectFile.properties));
    for (const name of ['description', 'enum', 'enumDescriptions', 'default', 'examples', 'defaultSnippets'])
      expect([name, count(loose, name)]).toEqual([name, count(projectFile, name)]);
  });

  // What is of quite another type it does not take: what kind of thing is wanted is part of what it offers.
  const otherTypes = new Set([
    '{"articles":"a"}',
    '{"articles":[1]}',
    '{"publisherIsSource":"yes"}',
    '{"disclosure":"eu"}',
    '{"glossary":{"NHO":1}}',
    '{"overrides":{"files":"a/**"}}',
  ]);

  it.each(examples)('leaves what is wrong in %j to the reader', value => {
    expect(isValid(value)).toBe(!otherTypes.has(JSON.stringify(value)));
  });
});

/** Values of settings, by their names. */
function examplesIn({ properties }: Schema): [string, unknown][] {
  return Object.entries(properties).flatMap(([name, { examples: all = [] }]) =>
    all.map((value): [string, unknown] => [name, value]),
  );
}

function defaultsOf(properties: Readonly<Record<string, Schema>> = {}): Record<string, unknown> {
  const entries = Object.entries(properties).map(([name, schema]): [string, unknown] => [name, schema.default]);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

describe('schemas/front-matter.schema.json', () => {
  const isValid = validator('front-matter.schema.json');

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ title: 2025, tags: ['a'], ai: { use: 'draft' }, review: { on: '2025-06-01' } }, true],
    [{ sources: [{ file: 'a.md', published: '2025-05-31', sha256: 'a'.repeat(64) }] }, true],
    [{ sources: 'a.md' }, false],
    [{ sources: ['a.md'] }, false],
    [{ profile: 'our-own', language: 'es-MX' }, true],
    [{ language: 'Spanish, mostly' }, false],
    [{ ai: 'Gemini' }, false],
    [{ ai: { use: 'drafted' } }, false],
    [{ date: 'May 31, 2025' }, false],
    [{ title: ['a'] }, false],
  ])('%j: %s', (value, expected) => {
    expect(isValid(value)).toBe(expected);
  });
});

describe.each([
  ['copydesk.schema.json', projectFile],
  ['front-matter.schema.json', frontMatter],
])('%s', (_, schema) => {
  it('offers the profiles that there are, each with its summary', () => {
    const profile = schema.properties['profile'];
    const offered = profile?.anyOf?.[0] ?? profile;
    expect(offered?.enum).toEqual(profiles.map(({ id }) => id));
    expect(offered?.enumDescriptions).toEqual(profiles.map(({ summary }) => summary));
  });
});

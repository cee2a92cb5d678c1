import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { defaultConfig, parseProjectFile } from '../../../src/core/config/index.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { rules } from '../../../src/core/rules/index.js';

interface Schema {
  readonly properties: Readonly<Record<string, Schema>>;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly string[];
  readonly enumDescriptions?: readonly string[];
  readonly default?: unknown;
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

describe('schemas/copydesk.schema.json', () => {
  const isValid = validator('copydesk.schema.json');

  it('names the settings and their defaults as the reader of the project file does', () => {
    const settings = projectFile.properties;
    expect(Object.keys(settings)).toEqual(['$schema', ...Object.keys(defaultConfig)]);
    expect(settings['profile']?.default).toBe(defaultConfig.profile);
    expect(settings['articles']?.default).toEqual(defaultConfig.articles);
    const folders = Object.entries(settings['folders']?.properties ?? {});
    expect(Object.fromEntries(folders.map(([name, schema]) => [name, schema.default]))).toEqual(defaultConfig.folders);
  });

  it('offers every rule that there is, with its summary and severity', () => {
    const offered = Object.entries(projectFile.properties['rules']?.properties ?? {});
    expect(offered.map(([id, { description }]) => [id, description])).toEqual(
      rules.map(({ id, summary, severity }) => [id, `${summary} Default: ${severity}.`]),
    );
  });

  it.each<[unknown, boolean]>([
    [{}, true],
    [defaultConfig, true],
    [{ $schema: 'x', rules: { disclaimer: 'off' } }, true],
    [{ profil: 'news-brief' }, false],
    [{ profile: 'leaflet' }, false],
    [{ articles: 'a' }, false],
    [{ articles: [1] }, false],
    [{ folders: { inbox: 'a' } }, false],
    [{ rules: { disclaimer: 'loud' } }, false],
    [{ rules: { nonsense: 'off' } }, false],
  ])('%j: %s, as the reader says', (value, expected) => {
    expect(isValid(value)).toBe(expected);
    expect(parseProjectFile(JSON.stringify(value), ruleIds).problems.length === 0).toBe(expected);
  });
});

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

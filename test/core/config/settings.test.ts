import { describe, expect, it } from 'vitest';
import { parseProjectFile } from '../../../src/core/config/index.js';
import { readSettings } from '../../../src/core/config/readSettings.js';
import { textAt } from '../../../src/core/text/span.js';
import { takesLinearTime } from '../linearTime.js';
import { inEnglish } from '../../../src/core/text/message.js';

const knownRules = ['empty-section', 'source-link'];

function configOf(value: object) {
  const { config, problems } = parseProjectFile(JSON.stringify(value), knownRules);
  expect(problems).toEqual([]);
  return config;
}

function problemsOf(text: string): [string, string][] {
  return parseProjectFile(text, knownRules).problems.map(({ span, message }) => [
    textAt(text, span),
    inEnglish(message),
  ]);
}

describe('the settings of a project file', () => {
  it('are in force as they stand there', () => {
    const settings = {
      language: 'es',
      publisherIsSource: true,
      disclosure: { preset: 'eu', statement: 'Written with {model} ({use}); checked by {reviewer}.' },
      style: 'ap-like',
      glossary: { NHO: 'Norvanian Harbour Office' },
      nameOrders: { 'Orsk Halvar': 'surname-first' },
      lengths: { headline: 80, lede: 30 },
    };
    expect(configOf(settings)).toMatchObject(settings);
  });

  it('leave the defaults where they say nothing', () => {
    expect(configOf({ disclosure: { statement: 'With {model}.' }, lengths: { lede: 30 } })).toMatchObject({
      disclosure: { preset: 'house', statement: 'With {model}.' },
      lengths: { headline: 100, lede: 30 },
    });
  });

  it('bring Copydesk’s profiles in the newsroom’s language, and issued by a publisher that is the source', () => {
    const { profiles } = configOf({ language: 'es', publisherIsSource: true });
    expect(profiles.map(({ language }) => language)).toEqual(profiles.map(() => 'es'));
    expect(profiles[0]?.disclaimer.current.text).toMatch(/emisor: \{publisher\}/);
  });

  it('take over packs, and win over them', () => {
    expect(configOf({ extends: 'copydesk:eu-newsroom', rules: { 'source-link': 'hint' } })).toMatchObject({
      disclosure: { preset: 'eu' },
      rules: { 'source-record': 'error', 'source-link': 'hint' },
    });
    const both = ['copydesk:eu-newsroom', 'copydesk:own-releases'];
    expect(configOf({ extends: both })).toMatchObject({ disclosure: { preset: 'eu' }, publisherIsSource: true });
  });

  it.each([
    ['{ "language": "fr" }', '"fr"', '“language” can be en or es, in double quotation marks.'],
    ['{ "publisherIsSource": "yes" }', '"yes"', '“publisherIsSource” can be true or false, without quotation marks.'],
    ['{ "disclosure": "eu" }', '"eu"', '“disclosure” should be in braces: { "preset": "eu" }.'],
    [
      '{ "disclosure": { "preset": "us" } }',
      '"us"',
      '“preset” can be eu, ny-draft, cn or house, in double quotation marks.',
    ],
    [
      '{ "disclosure": { "statement": "By {tool}." } }',
      '"By {tool}."',
      'Nothing can be filled in for {tool}. Use {model}, {use} and {reviewer}.',
    ],
    ['{ "disclosure": { "statement": " " } }', '" "', '“statement” is empty. Write what it should be, or take it out.'],
    ['{ "style": "ap" }', '"ap"', '“style” can be none or ap-like, in double quotation marks.'],
    ['{ "glossary": { "NHO": 1 } }', '1', '“NHO” should be text in double quotation marks.'],
    [
      '{ "glossary": { "Harbour Office": "NHO" } }',
      '"Harbour Office"',
      'The name in front should be an acronym, in one word, as in "NHO".',
    ],
    [
      '{ "nameOrders": { "Orsk Halvar": "Orsk" } }',
      '"Orsk"',
      '“Orsk Halvar” can be given-first or surname-first, in double quotation marks.',
    ],
    [
      '{ "nameOrders": { "Orsk": "surname-first" } }',
      '"Orsk"',
      'The name in front should be a whole name, as in "Orsk Halvar".',
    ],
    ['{ "lengths": { "lede": 0 } }', '0', '“lede” should be a whole number from 5 to 1000.'],
    ['{ "lengths": { "lede": 30.5 } }', '30.5', '“lede” should be a whole number from 5 to 1000.'],
    [
      '{ "lengths": { "title": 80 } }',
      '"title"',
      'There is no “title” in “lengths”. What can stand there: headline and lede.',
    ],
    [
      '{ "extends": "copydesk:lax" }',
      '"copydesk:lax"',
      'Copydesk brings no pack “copydesk:lax”. Choose one of these: copydesk:eu-newsroom, copydesk:strict and copydesk:own-releases.',
    ],
    [
      '{ "extends": ["/etc/desk.jsonc"] }',
      '"/etc/desk.jsonc"',
      'This should lead to a file from the folder of this one, with / between folders, as in "../.copydesk.jsonc".',
    ],
    [
      '{ "extends": "https://example.org/desk.jsonc" }',
      '"https://example.org/desk.jsonc"',
      'This should lead to a file from the folder of this one, with / between folders, as in "../.copydesk.jsonc".',
    ],
    [
      '{ "extends": "house" }',
      '"house"',
      'This should name a settings file, which ends in .jsonc, or a pack, as in "copydesk:strict".',
    ],
    [
      '{ "overrides": [{ "rules": {} }] }',
      '{ "rules": {} }',
      'This override does not say for which files it is. Add "files": ["archive/**"].',
    ],
    [
      '{ "overrides": [{ "files": "a/**", "articles": [] }] }',
      '"articles"',
      'There is no “articles” in each entry of “overrides”. What can stand there: files, profile, language, publisherIsSource, disclosure, style, lengths and rules.',
    ],
    [
      '{ "overrides": [{ "files": "a/**", "profile": "leaflet" }] }',
      '"leaflet"',
      'There is no profile “leaflet”. Choose one of these: readout-article, news-brief, scan-brief, explainer-qa, what-we-know or policy-note.',
    ],
    [
      '{ "overrides": [{ "files": ["../a"] }] }',
      '"../a"',
      'This pattern must stay inside the folder of this file. Write it without a leading / and without “..”.',
    ],
    ['{ "overrides": { "files": "a" } }', '{ "files": "a" }', expect.stringMatching(/should be a list in brackets/)],
  ])('%s has a problem at %s', (text, at, message) => {
    expect(problemsOf(text)).toEqual([[at, message]]);
  });

  it('have places, each its own', () => {
    const text = '{ "rules": { "empty-section": "off" }, "overrides": [{ "files": "a/**", "style": "none" }] }';
    const { places } = readSettings(text);
    expect([...places].map(([path, span]) => [path, textAt(text, span)])).toEqual([
      ['["rules","empty-section"]', '"off"'],
      ['["rules"]', '{ "empty-section": "off" }'],
      ['["overrides","0","files"]', '"a/**"'],
      ['["overrides","0","style"]', '"none"'],
      ['["overrides"]', '[{ "files": "a/**", "style": "none" }]'],
    ]);
  });

  it.each<[string, (at: number) => object]>([
    ['profiles', at => ({ profiles: [{ id: `a-${at}`, basedOn: 'news-brief' }] })],
    ['profiles that there are not', at => ({ overrides: [{ files: 'a', profile: `b-${at}` }] })],
    ['sections', at => ({ profiles: [{ id: 'a', title: 'A', sections: [{ id: `s-${at}`, title: 'S' }] }] })],
    ['acronyms', at => ({ glossary: { [`A${at}`]: 'A' } })],
    ['settings that there are not', at => ({ [`x${at}`]: 1 })],
  ])('are read in linear time: many %s', (_, one) => {
    const work = (length: number): void => void parseProjectFile(many(one, length), knownRules);
    expect(takesLinearTime(work, 400)).toBe(true);
  });
});

/** A file with as many of something: objects and lists are put together. */
function many(one: (at: number) => object, count: number): string {
  const all = Array.from({ length: count }, (_, at) => one(at));
  return JSON.stringify(all.reduce((a, b) => joined(a, b) as object));
}

function joined(a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b)) {
    const [last, next] = [a.at(-1) as unknown, b[0] as unknown];
    const isSame = typeof last === 'object' && (last as { id?: string }).id === 'a';
    if (isSame) a[a.length - 1] = joined(last, next);
    else a.push(...(b as unknown[]));
    return a;
  }
  if (typeof a !== 'object' || typeof b !== 'object') return b;
  const into = a as Record<string, unknown>;
  for (const [name, value] of Object.entries(b ?? {})) into[name] = name in into ? joined(into[name], value) : value;
  return into;
}

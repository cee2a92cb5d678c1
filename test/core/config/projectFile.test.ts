import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultConfig, parseProjectFile, projectFileName } from '../../../src/core/config/index.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { textAt } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { joinLines } from '../joinLines.js';
import { inEnglish } from '../../../src/core/text/message.js';

const knownRules = ['empty-section', 'source-link'];

const settings =
  'extends, profile, language, publisherIsSource, disclosure, style, lengths, rules, profiles, articles, folders, glossary, nameOrders and overrides';

/** What stands at the place of each problem, and the problem's words. */
function problemsOf(text: string): [string, string][] {
  return parseProjectFile(text, knownRules).problems.map(({ span, message }) => [
    textAt(text, span),
    inEnglish(message),
  ]);
}

describe('parseProjectFile', () => {
  it('reads a whole file, with comments and trailing commas', () => {
    const text = joinLines(
      '\uFEFF{',
      '  "$schema": "./schema.json",',
      '  // The desk writes briefs.',
      '  "profile": "news-brief",',
      '  "articles": ["drafts/**/*.md", "./briefs/{a,b}.md"],',
      '  "folders": { "sources": "./desk/sources/", "drafts": "desk/drafts" },',
      '  /* Too strict for us: */',
      '  "rules": { "empty-section": "off", "source-link": "warning", },',
      '}',
    );
    expect(parseProjectFile(text, knownRules)).toEqual({
      config: {
        ...defaultConfig,
        profile: 'news-brief',
        articles: ['drafts/**/*.md', 'briefs/{a,b}.md'],
        folders: { sources: 'desk/sources', drafts: 'desk/drafts' },
        rules: { 'empty-section': 'off', 'source-link': 'warning' },
      },
      problems: [],
    });
  });

  it.each(['', ' \r\n ', '// nothing yet', '{}'])('takes the defaults for %j', text => {
    expect(parseProjectFile(text)).toEqual({ config: defaultConfig, problems: [] });
  });

  it('has the defaults and the file name that the documentation names', () => {
    expect(projectFileName).toBe('.copydesk.jsonc');
    expect(defaultConfig).toEqual({
      profile: 'readout-article',
      profiles,
      language: 'en',
      publisherIsSource: false,
      disclosure: { preset: 'house' },
      style: 'none',
      glossary: {},
      nameOrders: {},
      lengths: { headline: 100, lede: 35 },
      articles: [],
      folders: { sources: 'sources', drafts: 'drafts' },
      rules: {},
    });
  });

  it.each([
    ['{ "profil": "news-brief" }', '"profil"', `There is no setting “profil”. The settings are ${settings}.`],
    ['{ "toString": 1 }', '"toString"', `There is no setting “toString”. The settings are ${settings}.`],
    [
      '{ "profile": "leaflet" }',
      '"leaflet"',
      'There is no profile “leaflet”. Choose one of these: readout-article, news-brief, scan-brief, explainer-qa, what-we-know or policy-note.',
    ],
    ['{ "profile": 1 }', '1', '“profile” should be text in double quotation marks.'],
    ['{ "articles": "drafts/*.md" }', '"drafts/*.md"', '“articles” should be a list in brackets: ["drafts/**/*.md"].'],
    ['{ "articles": [true] }', 'true', '“articles” should be text in double quotation marks.'],
    [
      '{ "articles": ["../*.md"] }',
      '"../*.md"',
      'This pattern must stay inside the folder of this file. Write it without a leading / and without “..”.',
    ],
    ['{ "folders": ["a"] }', '["a"]', '“folders” should be in braces: { "sources": "sources", "drafts": "drafts" }.'],
    [
      '{ "folders": { "inbox": "a" } }',
      '"inbox"',
      'There is no “inbox” in “folders”. What can stand there: sources and drafts.',
    ],
    ['{ "rules": [] }', '[]', '“rules” should be in braces: { "empty-section": "off" }.'],
    [
      '{ "rules": { "empty": "off" } }',
      '"empty"',
      'There is no rule “empty”. The names of the rules stand behind their findings and in the documentation.',
    ],
    [
      '{ "rules": { "empty-section": "fatal" } }',
      '"fatal"',
      '“empty-section” can be error, warning, info, hint or off, in double quotation marks.',
    ],
    [
      '{ "rules": { "empty-section": false } }',
      'false',
      '“empty-section” can be error, warning, info, hint or off, in double quotation marks.',
    ],
    [
      '{ "profile": "news-brief", "profile": "news-brief" }',
      '"profile"',
      '“profile” stands here twice. Keep one of them.',
    ],
    [
      '["a"]',
      '["a"]',
      'This file should hold one pair of braces with the settings in it: { "profile": "readout-article" }.',
    ],
  ])('%s has a problem at %s', (text, at, message) => {
    expect(problemsOf(text)).toEqual([[at, message]]);
  });

  it.each(['/etc', '..', 'a/../..', 'C:/a', 'a\\\\b', '', '.', 'a\\u0000'])('does not take the folder %j', folder => {
    const { config, problems } = parseProjectFile(`{ "folders": { "drafts": "${folder}" } }`);
    expect(config.folders).toEqual(defaultConfig.folders);
    expect(problems.map(({ message }) => inEnglish(message))).toEqual([
      expect.stringMatching(/^“drafts” should name a folder/),
    ]);
  });

  it('keeps what is good in force beside what is not', () => {
    const text = joinLines(
      '{',
      '  "profile": "leaflet",',
      '  "articles": [1, "a.md", "(b)*.md"],',
      '  "folders": { "sources": 3, "drafts": "desk" },',
      '  "rules": { "nonsense": "off", "source-link": "hint", "empty-section": "loud" }',
      '}',
    );
    const { config, problems } = parseProjectFile(text, knownRules);
    expect(config).toEqual({
      ...defaultConfig,
      articles: ['a.md'],
      folders: { sources: 'sources', drafts: 'desk' },
      rules: { 'source-link': 'hint' },
    });
    expect(problems.map(({ span }) => textAt(text, span))).toEqual([
      '"leaflet"',
      '1',
      '"(b)*.md"',
      '3',
      '"nonsense"',
      '"loud"',
    ]);
  });

  it('takes every name for a rule’s when it is not told which there are', () => {
    expect(parseProjectFile('{ "rules": { "any-name": "off" } }')).toEqual({
      config: { ...defaultConfig, rules: { 'any-name': 'off' } },
      problems: [],
    });
  });

  it.each([
    ['{ "profile": "news-brief" "articles": ["a.md"] }', '"articles"', 'A comma is missing here.'],
    ['{ "profile": "news-brief", "articles": ["a.md" }', '}', 'A comma is missing here.'],
    ['{ "profile": "news-brief", \'x\': 1 }', "'x'", 'This could not be read. Put text in double quotation marks.'],
    ['{ "profile": "news-brief"', '', 'A closing brace } is missing here.'],
    ['{ "profile": "news-brief", "articles": }', '}', 'A value is missing here.'],
  ])('reads what it can of %s', (text, at, message) => {
    expect(parseProjectFile(text).config.profile).toBe('news-brief');
    expect(problemsOf(text)[0]).toEqual([at, message]);
  });

  it('never throws, and keeps its spans inside the text', () => {
    const pieces = fc.constantFrom(
      ...[
        '{',
        '}',
        '[',
        ']',
        ':',
        ',',
        '"',
        '"profile"',
        '"rules"',
        '"folders"',
        '"articles"',
        '"news-brief"',
        '"off"',
        '"profiles"',
        '"sections"',
        '"overrides"',
        '"extends"',
        '"copydesk:strict"',
        '"id"',
        '"lede"',
        'true',
        '1',
        'null',
        '\n',
        ' ',
      ],
      ...['//', '/*', '*/', '\\', '"drafts"', '"__proto__"', 'x', '\uFEFF', '\u0000', '"a*.md"'],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.array(pieces, { maxLength: 60 }).map(all => all.join('')),
        ),
        text => {
          const { config, problems } = parseProjectFile(text, knownRules);
          expect(Object.keys(config)).toEqual(Object.keys(defaultConfig));
          for (const { span, message } of problems) {
            expect(inEnglish(message)).not.toBe('');
            expect(span.start >= 0 && span.start <= span.end && span.end <= text.length).toBe(true);
          }
        },
      ),
    );
    expect(parseProjectFile('[/*', knownRules).problems.every(({ span }) => span.end <= 3)).toBe(true);
    expect(parseProjectFile('['.repeat(200_000)).problems.length).toBeGreaterThan(0);
  });
});

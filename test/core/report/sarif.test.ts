import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import type { CheckedFile } from '../../../src/core/report/checkedFile.js';
import type { CheckedRun } from '../../../src/core/report/reporter.js';
import { sarifReporter } from '../../../src/core/report/sarif.js';
import { emptyTally } from '../../../src/core/report/tally.js';
import { rules } from '../../../src/core/rules/index.js';
import { placeholderFinding } from './placeholderFinding.js';
import { reportOf } from './reportOf.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly locations: readonly { readonly physicalLocation: object }[];
  readonly relatedLocations?: readonly object[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly object[];
}

interface Log {
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly Result[];
    readonly invocations: readonly object[];
  }[];
}

/** The standard’s own schema. It is written in an older form of JSON Schema, of which only the names at its top differ here. */
const { id, $schema, ...schema } = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as Record<string, unknown>;
const isValid = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, allErrors: true }).compile(
  schema,
);

const reporter = sarifReporter({
  version: '1.2.3',
  rules,
  pageOf: rule => ({ uri: `https://www.example.org/rules/${rule}`, markdown: `# ${rule}\n` }),
});

function log(files: readonly CheckedFile[], run: Partial<CheckedRun> = {}): Log {
  const data = JSON.parse(reportOf(reporter, files, run)) as Log;
  isValid(data);
  expect(isValid.errors).toBeNull();
  return data;
}

function results(...files: CheckedFile[]): readonly Result[] {
  return log(files).runs[0]?.results ?? [];
}

const finding = placeholderFinding;

test('the schema is the standard’s, and refuses what is none', () => {
  expect([id, $schema]).toEqual([expect.stringContaining('sarif-2.1.0'), expect.stringContaining('json-schema.org')]);
  expect(isValid({ version: '2.1.0', runs: [{ tool: { driver: {} } }] })).toBe(false);
});

describe('a SARIF report', () => {
  test('is valid with settings that could not be used', () => {
    const settings = [{ path: '.copydesk.jsonc', line: 2, column: 4, message: 'There is no such rule.' }];
    const report = JSON.parse(reportOf(reporter, [], { settings })) as unknown;
    expect(isValid(report), JSON.stringify(isValid.errors)).toBe(true);
  });

  test('is valid without a file and without a finding', () => {
    expect(results()).toEqual([]);
    expect(results({ path: 'a.md', text: '', findings: [] })).toEqual([]);
  });

  test('lists every rule, with where it is explained', () => {
    const { driver } = log([]).runs[0]?.tool ?? {};
    expect(driver?.rules.map(rule => rule.id)).toEqual(rules.map(rule => rule.id));
    expect(driver).toMatchObject({ name: 'Copydesk', version: '1.2.3' });
    expect(driver?.rules[0]).toMatchObject({
      id: 'headline-missing',
      help: { text: expect.stringMatching(/\.$/) as string, markdown: '# headline-missing\n' },
      helpUri: 'https://www.example.org/rules/headline-missing',
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['structure'] },
    });
  });

  test('gives places by lines and columns from 1, in UTF-16 code units', () => {
    const [result] = results({ path: 'drafts/a b.md', text: '𝔸\r\nb TK\n', findings: [finding] });
    expect(log([]).runs[0]).toMatchObject({ columnKind: 'utf16CodeUnits' });
    expect(result).toMatchObject({
      ruleId: 'placeholder-left',
      ruleIndex: rules.findIndex(rule => rule.id === 'placeholder-left'),
      level: 'error',
      message: { text: 'A placeholder is left here.' },
    });
    expect(result?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'drafts/a%20b.md', uriBaseId: '%SRCROOT%' },
          region: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5, charOffset: 6, charLength: 2 },
        },
      },
    ]);
  });

  test('points into the sources', () => {
    const related = [
      { file: '../sources/s.md', message: 'there', span: { start: 3, end: 4 } },
      { file: '../sources/gone.md', message: 'unread', span: { start: 3, end: 4 } },
      { message: 'here', span: { start: 0, end: 1 } },
    ];
    const sources = new Map([['../sources/s.md', 'a\nbcd']]);
    const [result] = results({
      path: 'drafts/a.md',
      text: 'x TK and TK',
      sources,
      findings: [{ ...finding, related }],
    });
    expect(result?.relatedLocations).toMatchObject([
      {
        id: 0,
        message: { text: 'there' },
        physicalLocation: { artifactLocation: { uri: 'sources/s.md' }, region: { startLine: 2, startColumn: 2 } },
      },
      { physicalLocation: { artifactLocation: { uri: 'sources/gone.md' }, region: { charOffset: 3, charLength: 1 } } },
      { physicalLocation: { artifactLocation: { uri: 'drafts/a.md' }, region: { startLine: 1, startColumn: 1 } } },
    ]);
  });

  test('carries the fixes as replacements, the preferred one first, and none that changes nothing', () => {
    const fixes = [
      { title: 'Ask', edits: [], preferred: false },
      { title: 'Keep it', edits: [{ start: 6, end: 8, text: 'x' }], preferred: false },
      { title: 'Delete it', edits: [{ start: 6, end: 8, text: '' }], preferred: true },
    ];
    const [result] = results({ path: 'a.md', text: 'one\nb TK\n', findings: [{ ...finding, fixes }] });
    expect(result?.fixes).toMatchObject([
      {
        description: { text: 'Delete it' },
        artifactChanges: [
          {
            artifactLocation: { uri: 'a.md' },
            replacements: [
              {
                deletedRegion: { startLine: 2, startColumn: 3, endLine: 2, endColumn: 5 },
                insertedContent: { text: '' },
              },
            ],
          },
        ],
      },
      { description: { text: 'Keep it' } },
    ]);
  });

  test('names files outside the folder, and files of any name, by valid addresses', () => {
    const uris = ['/archive/ä.md', 'C:/archive/a.md', 'a%:\uD800.md'].map(
      path => results({ path, text: 'x TK and TK', findings: [finding] })[0]?.locations[0]?.physicalLocation,
    );
    expect(uris).toMatchObject([
      { artifactLocation: { uri: 'file:///archive/%C3%A4.md' } },
      { artifactLocation: { uri: 'file:///C%3A/archive/a.md' } },
      { artifactLocation: { uri: 'a%25%3A%EF%BF%BD.md' } },
    ]);
  });

  test('is valid for what the rules find', () => {
    const text = 'Okay, here is the article:\n\n# Ministers Meet TODO\n\nThe ministers met. [TK: when]\n';
    const { findings } = lintArticle({ text });
    expect(results({ path: 'a.md', text, findings })).toHaveLength(findings.length);
    expect(findings.length).toBeGreaterThan(3);
  });

  test('says what could not be checked, and that it was stopped', () => {
    const problems = [{ path: 'b.md', problem: 'there is no permission.' }];
    expect(log([], { problems, interrupted: { left: 4 } }).runs[0]?.invocations).toMatchObject([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [
          { level: 'error', message: { text: 'b.md: there is no permission.' } },
          { message: { text: expect.stringContaining('4') as string } },
        ],
      },
    ]);
    expect(log([], { tally: emptyTally }).runs[0]?.invocations).toMatchObject([{ executionSuccessful: true }]);
  });
});

describe('fingerprints', () => {
  const prints = (text: string, ...words: string[]): (string | undefined)[] => {
    let from = 0;
    const findings = words.map(word => {
      const start = text.indexOf(word, from);
      from = start + word.length;
      return { ...finding, span: { start, end: from } };
    });
    return results({ path: 'a.md', text, findings }).map(result => result.partialFingerprints['copydesk/v1']);
  };

  test('stay when lines move and wrap, and change with the sentence', () => {
    const before = prints('# A\n\nFirst one. Then TK came\nin. End.\n', 'TK');
    expect(prints('# A\n\nNew.\n\nFirst one, not two. Then\nTK came in. End.\n', 'TK')).toEqual(before);
    expect(prints('# A\n\nFirst one. Then TK came out. End.\n', 'TK')).not.toEqual(before);
  });

  test('tell apart what stands in one sentence, and in sentences that are alike', () => {
    const found = prints('TK and TK.\n\nTK and TK.\n', 'TK', 'TK', 'TK', 'TK');
    expect(new Set(found).size).toBe(4);
  });
});

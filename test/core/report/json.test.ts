import { expect, test } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import type { CheckedFile } from '../../../src/core/report/checkedFile.js';
import { jsonReporter, type JsonReport } from '../../../src/core/report/json.js';
import { emptyTally } from '../../../src/core/report/tally.js';
import type { Finding } from '../../../src/core/rules/types.js';
import { article } from '../rules/support.js';
import { placeholderFinding } from './placeholderFinding.js';
import { reportOf } from './reportOf.js';

function toJsonReport(files: readonly CheckedFile[]): JsonReport {
  return JSON.parse(reportOf(jsonReporter, files)) as JsonReport;
}

const finding: Finding = { ...placeholderFinding, span: { start: 5, end: 7 } };

test('has the shape of the contract, with lines and characters from 0 and offsets in UTF-16 code units', () => {
  const fix = { title: 'Delete it', preferred: true, rank: 3, edits: [{ start: 5, end: 7, text: '' }] };
  const file = {
    path: 'drafts/a.md',
    text: '𝔸\r\nb TK\n',
    findings: [{ ...finding, span: { start: 6, end: 8 }, fixes: [fix] }],
  };
  expect(toJsonReport([file])).toEqual({
    files: [
      {
        path: 'drafts/a.md',
        findings: [
          {
            rule: 'placeholder-left',
            category: 'structure',
            severity: 'error',
            message: 'A placeholder is left here.',
            start: { line: 1, character: 2, offset: 6 },
            end: { line: 1, character: 4, offset: 8 },
            related: [],
            fixes: [{ title: 'Delete it', edits: [{ start: 5, end: 7, text: '' }] }],
          },
        ],
      },
    ],
    summary: { files: 1, errors: 1, warnings: 0, infos: 0, hints: 0, fixable: 1 },
  });
});

test('a place in the article itself has its path, one in a source the source’s', () => {
  const related = [
    { message: 'here', span: { start: 1, end: 2 } },
    { file: '../sources/s.md', message: 'there', span: { start: 3, end: 4 } },
    { file: '../../../outside.md', message: 'far', span: { start: 3, end: 4 } },
  ];
  const sources = new Map([['../sources/s.md', 'a\nbcd']]);
  const report = toJsonReport([{ path: 'drafts/a.md', text: 'abc', findings: [{ ...finding, related }], sources }]);
  expect(report.files[0]?.findings[0]?.related).toEqual([
    {
      path: 'drafts/a.md',
      message: 'here',
      start: { line: 0, character: 1, offset: 1 },
      end: { line: 0, character: 2, offset: 2 },
    },
    {
      path: 'sources/s.md',
      message: 'there',
      start: { line: 1, character: 1, offset: 3 },
      end: { line: 1, character: 2, offset: 4 },
    },
    expect.objectContaining({ path: '../../outside.md' }),
  ]);
});

test('the preferred fix comes first', () => {
  const fix = (title: string, preferred: boolean) => ({ title, preferred, edits: [] });
  const fixes = [fix('a', false), fix('b', true)];
  const report = toJsonReport([{ path: 'a.md', text: '', findings: [{ ...finding, fixes }] }]);
  expect(report.files[0]?.findings[0]?.fixes.map(({ title }) => title)).toEqual(['b', 'a']);
});

test('files without findings are named too', () => {
  const text = article();
  const report = toJsonReport([{ path: 'a.md', text, findings: lintArticle({ text }).findings }]);
  expect(report).toEqual({
    files: [{ path: 'a.md', findings: [] }],
    summary: { files: 1, errors: 0, warnings: 0, infos: 0, hints: 0, fixable: 0 },
  });
});

test('has a line a file, and is whole without any', () => {
  const lines = reportOf(
    jsonReporter,
    ['a.md', 'b.md'].map(path => ({ path, text: '', findings: [] })),
  ).split('\n');
  expect(lines.map(line => line.slice(0, 18))).toEqual([
    '{"files":[',
    '{"path":"a.md","fi',
    '{"path":"b.md","fi',
    '],"summary":{"file',
    '',
  ]);
  expect(toJsonReport([])).toMatchObject({ files: [], summary: { files: 0 } });
});

test('counts what a baseline knows, and what was not checked', () => {
  const run = { tally: { ...emptyTally, files: 2, known: 5 }, baseline: true as const, interrupted: { left: 3 } };
  const { summary } = JSON.parse(reportOf(jsonReporter, [], run)) as JsonReport;
  expect(summary).toMatchObject({ files: 2, known: 5, notChecked: 3 });
});

import { expect, test } from 'vitest';
import type { Painter } from '../../../src/core/report/painter.js';
import type { CheckedFile } from '../../../src/core/report/checkedFile.js';
import { emptyTally } from '../../../src/core/report/tally.js';
import { textReporter } from '../../../src/core/report/text.js';
import type { Finding, Severity } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';
import { reportOf } from './reportOf.js';

function toTextReport(files: readonly CheckedFile[], options: { readonly color?: Painter } = {}): string {
  return reportOf(textReporter(options.color), files);
}

function finding(severity: Severity, start: number, message: string, fixable = false): Finding {
  const fixes = fixable ? [{ title: '', edits: [], preferred: true }] : [];
  return { rule: 'some-rule', category: 'style', severity, message, span: { start, end: start }, related: [], fixes };
}

const text = `${'x\n'.repeat(11)}yyy`;

test('aligns places and severities, counts lines and columns from 1, and sums up', () => {
  const findings = [
    finding('error', 0, 'First.', true),
    finding('warning', 24, 'Second\nline.', true),
    finding('hint', 24, 'Third.'),
  ];
  const files = [
    { path: 'a.md', text, findings },
    { path: 'clean.md', text, findings: [] },
    { path: 'b.md', text, findings: [finding('info', 1, 'Fourth.')] },
  ];
  expect(toTextReport(files)).toBe(
    joinLines(
      'a.md',
      '   1:1  error    First.  some-rule',
      '  12:3  warning  Second line.  some-rule',
      '  12:3  hint     Third.  some-rule',
      '',
      'b.md',
      '  1:2  info  Fourth.  some-rule',
      '',
      '1 error, 1 warning, 1 note, 1 hint in 3 files. 2 of them can be mended with --fix.',
      '',
    ),
  );
});

test('names the place in the source below a finding, from where the report is read', () => {
  const related = [
    { file: '../sources/r.md', message: 'The source: “two\nwords”', span: { start: 7, end: 9 } },
    { message: 'Elsewhere in the article.', span: { start: 0, end: 1 } },
  ];
  const sources = new Map([['../sources/r.md', 'one\nxx two words']]);
  const file = { path: 'drafts/a.md', text, sources, findings: [{ ...finding('error', 24, 'First.'), related }] };
  expect(toTextReport([file]).split('\n').slice(0, 4)).toEqual([
    'drafts/a.md',
    '  12:3  error  First.  some-rule',
    '               → sources/r.md:2:4  The source: “two words”',
    '',
  ]);
});

test('says so when there is nothing', () => {
  expect(toTextReport([{ path: 'a.md', text, findings: [] }])).toBe('No findings in 1 file.\n');
});

test('paints with what it is given', () => {
  const tag = (name: string) => (words: string) => `<${name}>${words}</${name}>`;
  const color: Painter = {
    underline: tag('u'),
    bold: tag('b'),
    dim: tag('dim'),
    red: tag('red'),
    yellow: tag('yellow'),
    blue: tag('blue'),
  };
  expect(toTextReport([{ path: 'a.md', text, findings: [finding('error', 0, 'First.')] }], { color })).toBe(
    joinLines(
      '<u>a.md</u>',
      '  <dim>1:1</dim>  <red>error</red>  First.  <dim>some-rule</dim>',
      '',
      '<b><red>1 error</red></b> in 1 file.',
      '',
    ),
  );
});

test('says nothing of no files, what the baseline knows, and what was left when it was stopped', () => {
  expect(toTextReport([])).toBe('');
  const tally = { ...emptyTally, files: 2, known: 1 };
  expect(reportOf(textReporter(), [], { tally, baseline: true, interrupted: { left: 3 } })).toBe(
    'No findings in 2 files. 1 finding known from the baseline is left out. Stopped before the end: 3 files not checked.\n',
  );
});

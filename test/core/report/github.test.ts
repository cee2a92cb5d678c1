import { describe, expect, test } from 'vitest';
import { githubReporter } from '../../../src/core/report/github.js';
import { emptyTally } from '../../../src/core/report/tally.js';
import type { Finding } from '../../../src/core/rules/types.js';
import { placeholderFinding } from './placeholderFinding.js';
import { reportOf } from './reportOf.js';

const finding = placeholderFinding;

function linesOf(text: string, path: string, ...findings: Finding[]): string[] {
  return githubReporter.file({ path, text, findings }).split('\n').slice(0, -1);
}

describe('workflow commands', () => {
  test('name file, lines and columns from 1, and the rule', () => {
    expect(linesOf('𝔸\r\nb TK\n', 'drafts/a.md', finding)).toEqual([
      '::error file=drafts/a.md,line=2,endLine=2,col=3,endColumn=5,title=placeholder-left::A placeholder is left here.',
    ]);
  });

  test('give no columns where a finding reaches over lines', () => {
    expect(linesOf('one\ntwo\n', 'a.md', { ...finding, span: { start: 0, end: 5 } })).toEqual([
      '::error file=a.md,line=1,endLine=2,title=placeholder-left::A placeholder is left here.',
    ]);
  });

  test('have the kind of the severity', () => {
    const kinds = (['error', 'warning', 'info', 'hint'] as const).map(
      severity => linesOf('x TK and TK', 'a.md', { ...finding, severity })[0]?.split(' ')[0],
    );
    expect(kinds).toEqual(['::error', '::warning', '::notice', '::notice']);
  });

  test('escape what would end or divide a command', () => {
    const message = '50% more\r\n::set-env name=x::y';
    const related = [{ file: '../s:1,2%.md', message: 'The source:\n“two”', span: { start: 2, end: 3 } }];
    const sources = new Map([['../s:1,2%.md', 'a\nb']]);
    const text = githubReporter.file({
      path: 'drafts/a:1,b%\n.md',
      text: 'x TK and TK',
      sources,
      findings: [{ ...finding, message, related }],
    });
    expect(text).toBe(
      '::error file=drafts/a%3A1%2Cb%25%0A.md,line=1,endLine=1,col=7,endColumn=9,title=placeholder-left::' +
        '50%25 more ::set-env name=x::y%0As:1,2%25.md:2:1 The source: “two”\n',
    );
  });
});

describe('the end', () => {
  const findings = Array.from({ length: 11 }, () => finding);

  test('sums up, and says that GitHub shows no more than the first ones', () => {
    const file = { path: 'a.md', text: 'x TK and TK' };
    expect(reportOf(githubReporter, [{ ...file, findings }])).toMatch(
      /\n11 errors in 1 file\. GitHub shows the first 10 /,
    );
    expect(reportOf(githubReporter, [{ ...file, findings: [finding] }])).toMatch(/\n1 error in 1 file\.\n$/);
  });

  test('marks what could not be checked', () => {
    const problems = [{ path: 'b.md', problem: 'there is no permission.' }];
    expect(reportOf(githubReporter, [], { tally: emptyTally, problems })).toBe(
      '::error file=b.md::This could not be checked: there is no permission.\n\n',
    );
  });
});

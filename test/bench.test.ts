import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { median, medianRatio } from '../scripts/bench/stats.mjs';
import { figure, isMet, toJson, toTable } from '../scripts/bench/table.mjs';

describe('what the benchmark makes of its figures', () => {
  it('takes the middle one, or the mean of the two in the middle', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([10, 1, 4, 2])).toBe(3);
    expect(() => median([])).toThrow('median of nothing');
  });

  it('divides round by round, so that a slow round weighs on both', () => {
    expect(medianRatio([2, 40, 3], [1, 20, 1])).toBe(2);
  });

  it('shows three figures that count', () => {
    expect([0.012345, 1.2345, 12.345, 1234.5, 0, Number.NaN].map(figure)).toEqual([
      '0.0123',
      '1.23',
      '12.3',
      '1,235',
      '0',
      '–',
    ]);
  });

  it('meets a goal on its good side, the goal itself included', () => {
    const row = { what: 'a', unit: '×', goal: 2 } as const;
    expect(isMet({ ...row, measured: 2 })).toBe(true);
    expect(isMet({ ...row, measured: 2.1 })).toBe(false);
    expect(isMet({ ...row, measured: 2.1, sense: 'atLeast' })).toBe(true);
    expect(isMet({ what: 'a', unit: 'ms', measured: 1 })).toBeUndefined();
  });
});

describe('the table of the benchmark', () => {
  const parts = [
    {
      title: 'Checking',
      rows: [
        { what: 'cold', measured: 12, unit: '×', goal: 6, detail: '12 ms against 1 ms' },
        { what: 'again', measured: 0.25, unit: '×', goal: 0.5 },
        { what: 'bare', measured: 3, unit: 'ms' },
      ],
      notes: ['The peer is missing.'],
    },
  ] as const;

  it('stands each figure under the others, says which goals are met, and counts', () => {
    expect(toTable(parts).split('\n')).toEqual([
      '            goal  measured',
      '',
      'Checking',
      '  cold     ≤ 6 ×    12.0 ×  NOT MET  12 ms against 1 ms',
      '  again  ≤ 0.5 ×   0.250 ×  met',
      '  bare             3.00 ms',
      '  The peer is missing.',
      '',
      '1 of 2 goals met.',
      '',
    ]);
  });

  it('says the same to programs', () => {
    expect(toJson(parts)).toMatchObject([
      {
        title: 'Checking',
        rows: [{ what: 'cold', met: false }, { what: 'again', met: true }, { what: 'bare' }],
        notes: ['The peer is missing.'],
      },
    ]);
  });
});

describe('the benchmark, asked for its usage', () => {
  const run = (...args: string[]) => spawnSync(process.execPath, ['scripts/bench.mjs', ...args], { encoding: 'utf8' });

  it('prints it', () => {
    const { status, stdout, stderr } = run('--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^Usage: .*--only <part>/);
  });

  it('says of an option that there is not no more than that', () => {
    const { status, stderr } = run('--nope');
    expect(status).toBe(1);
    expect(stderr).toMatch(/^Unknown option '--nope'/);
    expect(stderr).not.toContain(' at ');
  });
});

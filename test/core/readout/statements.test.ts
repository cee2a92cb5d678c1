import { describe, expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { joinLines } from '../joinLines.js';

const statementsOf = (...body: string[]) =>
  importReadout(
    joinLines('Readout of the Meeting in Norvik', '', 'May 14, 2026', '', ...body.flatMap(line => [line, ''])),
  ).statements.map(({ text }) => text);

describe('the statements of a readout', () => {
  it('are its sentences, and no address that stands alone', () => {
    const told = ['The ministers met in Norvik.', 'They agreed on a centre.'];
    expect(statementsOf(...told, 'https://example.org/readouts/2026-05-14')).toEqual(told);
    expect(statementsOf(...told, '<https://example.org/a>')).toEqual(told);
  });

  it('are without the marks of a list', () => {
    expect(
      statementsOf(
        'They agreed on the following steps today.',
        '- A centre opens in May.',
        '• Two boats sail - at dawn.',
      ),
    ).toEqual(['They agreed on the following steps today.', 'A centre opens in May.', 'Two boats sail - at dawn.']);
  });

  it('keep a sentence that names an address', () => {
    const told = ['The ministers met in Norvik.', 'The text stands at https://example.org/a for all to read.'];
    expect(statementsOf(...told)).toEqual(told);
  });
});

describe('what stands above who issues a statement', () => {
  const read = (lede: string) =>
    importReadout(
      joinLines(
        'Foreign Minister Ana Lind on the situation in Marl',
        '12.03.2031 - Press release',
        '',
        lede,
        '',
        'Foreign Minister Ana Lind has issued the following statement:',
        '',
        '“I am appalled by the attack on the ships. We need an inquiry.”',
      ),
    );
  const lede = 'On 11 March, 14 boats were boarded off Marl. Three of their crews are missing.';

  it('is text where it tells what the statement is about', () => {
    const { statements, summary, quotations, body, spokesperson } = read(lede);
    expect(statements.map(({ text }) => text).slice(0, 2)).toEqual([
      'On 11 March, 14 boats were boarded off Marl.',
      'Three of their crews are missing.',
    ]);
    expect(summary).toEqual([]);
    expect(spokesperson?.value.name).toBe('Ana Lind');
    expect(quotations.map(({ span, speaker }) => [body.text.slice(span.start, span.end), speaker])).toEqual([
      ['I am appalled by the attack on the ships. We need an inquiry.', 'Ana Lind'],
    ]);
  });

  it('is a summary where the statement says it again', () => {
    const { statements, summary } = read(
      'Minister Ana Lind is appalled by the attack on the ships and wants an inquiry.',
    );
    expect(summary).toHaveLength(1);
    expect(statements.map(({ text }) => text)).toEqual([
      'I am appalled by the attack on the ships.',
      'We need an inquiry.',
    ]);
  });
});

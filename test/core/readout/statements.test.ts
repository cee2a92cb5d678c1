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

  it('keep a sentence that names an address', () => {
    const told = ['The ministers met in Norvik.', 'The text stands at https://example.org/a for all to read.'];
    expect(statementsOf(...told)).toEqual(told);
  });
});

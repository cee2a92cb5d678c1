import { expect, it } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { factValue } from '../../../src/core/report/factKinds.js';
import { readoutFacts } from '../../../src/core/report/readoutFacts.js';
import { readoutOf } from '../evidence/support.js';

function sayers(body: string): (string | undefined)[] {
  return readoutFacts(importReadout(readoutOf(body))).facts.flatMap(fact =>
    fact.kind === 'quotation' ? [fact.speaker?.text] : [],
  );
}

it('gives a quotation that goes on behind its speaker to the same one', () => {
  expect(sayers('“The nets are dry,” Minister Verrin said. “We sail at dawn.”')).toEqual([
    'Minister Verrin',
    'Minister Verrin',
  ]);
});

it('gives a quotation of “she” right behind somebody’s words to that one', () => {
  expect(sayers('“We sail at dawn,” said Ana Lind.\n\n“The nets are dry,” she added.')).toEqual([
    'Ana Lind',
    'Ana Lind',
  ]);
});

it('shows a pronoun that it gives to nobody as the readout’s own word', () => {
  const { facts } = readoutFacts(importReadout(readoutOf('The minister met the crews. “We sail at dawn,” She said.')));
  const quotation = facts.find(({ kind }) => kind === 'quotation');
  expect(quotation && factValue(quotation)).toBe('said by “she”');
});

it('gives a quotation to whoever is named in a line below it', () => {
  expect(sayers('“We sail at dawn.”\n— Ana Lind, Minister of Works')).toEqual(['Ana Lind, Minister of Works']);
});

it('leaves open what the readout leaves open', () => {
  expect(sayers('The board met at noon. A banner read “We sail at dawn” above the quay.')).toEqual([undefined]);
});

it.each([
  ['Foreign Minister Ana Lind', 'minister (foreign affairs)'],
  ['Acting U.S. Secretary of Defense Ana Lind', 'acting secretary (defense), United States'],
  ['the Japanese Minister for Trade, Industry and Labour Ana Lind', 'minister (trade, industry, labor), Japan'],
  ['State Councillor and Foreign Minister Ana Lind', 'councillor (state); minister (foreign affairs)'],
  ['NATO Secretary General Ana Lind', 'secretary-general, NATO'],
  ['Minister-designate Ana Lind', 'minister designate'],
])('tells an office in words: %s', (words, value) => {
  const { facts } = readoutFacts(importReadout(readoutOf(`The board met ${words} at noon to speak of the nets.`)));
  const office = facts.find(({ kind, text }) => kind === 'office' && words.includes(text));
  expect(office && factValue(office)).toBe(value);
});

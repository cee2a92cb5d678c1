import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { joinLines } from '../joinLines.js';
import { articleWith, sourcesWith } from './support.js';

const release = joinLines(
  '# Norvania Opens 12 Harbours',
  '',
  'May 14, 2026',
  '',
  'Harbours Secretary Ilse Haarlund opened 12 harbours of the Tarn Shipping Company in Norvik today, with money for the crews, for campaigners and for the islands.',
  '',
  '“These harbours are bold and new,” Secretary Haarlund said. “We will open more.”',
  '',
  '“Our crews have waited for years,” said Rolf Lund, president of Tarn Shipping.',
  '',
  '“The dues are paid,” said Lt. Dana Moreld, a public affairs officer.',
  '',
  '“The nets hold,” said Norwegian Minister Odo Vik.',
  '',
  '“The beacon works,” said Berit Solheim of the Coast Guard.',
  '',
);

function found(draft: string): string[] {
  const text = articleWith(draft);
  const sources = sourcesWith(release).map(source => ({
    ...source,
    record: { ...source.record, publisher: 'Ministry of Harbours of Norvania' },
  }));
  return lintArticle({ text, sources })
    .findings.filter(({ rule }) => rule === 'quote-misattributed')
    .map(({ span }) => text.slice(span.start, span.end));
}

describe('words given to somebody without a name', () => {
  it.each([
    ['“These harbours are bold and new,” a spokeswoman for the crews said.', 'a spokeswoman for the crews'],
    ['“These harbours are bold and new,” the company said.', 'the company'],
    ['The shipowners called the harbours “bold and new”.', 'The shipowners'],
    ['“We will open more,” a Coast Guard official added.', 'a Coast Guard official'],
    ['“Our crews have waited for years,” a spokesman said.', 'a spokesman'],
    ['Health ministers called the harbours “bold and new”.', 'Health ministers'],
    ['“Our crews have waited for years,” one of the donors said.', 'one of the donors'],
    ['“We will open more,” a campaigner said.', 'a campaigner'],
    ['“The nets hold,” the Kenyan hosts said.', 'the Kenyan hosts'],
    ['Ilse Haarlund came. “Our crews have waited for years,” the veteran said.', 'the veteran'],
    ['“The nets hold,” the envoy said.', 'the envoy'],
  ])('are those of a person who cannot be meant so: %s', (draft, words) => {
    expect(found(draft)).toEqual([words]);
  });

  it.each([
    '“These harbours are bold and new,” the ministry said.',
    '“These harbours are bold and new,” an official said.',
    '“These harbours are bold and new,” the secretary said.',
    '“These harbours are bold and new,” a Ministry of Harbours official said.',
    '“Our crews have waited for years,” the company said.',
    '“Our crews have waited for years,” Tarn Shipping said.',
    '“The dues are paid,” a spokeswoman said.',
    '“The nets hold,” the lawmaker said.',
    'Rolf Lund came. “Our crews have waited for years,” the veteran said.',
    '“The dues are paid,” the lieutenant said.',
    '“The dues are paid,” the soldier said.',
    '“The beacon works,” a Coast Guard official said.',
    '“The nets hold,” the Norwegian hosts said.',
    'The company opened “12 harbours”.',
    'Growth came “bold and new” into states such as Estoria.',
    '“Our crews have waited for years,” the president of the company said.',
    'The harbours, the pair noted, are “bold and new”.',
    'Haarlund took the dues as “paid” and said the harbours were “bold and new”.',
  ])('may be theirs: %s', draft => {
    expect(found(draft)).toEqual([]);
  });
});

describe('words that a government’s release tells itself', () => {
  it.each([
    ['The islands, the unions said, get “money for the crews”.', ['the unions']],
    ['The harbours are opened “with money for the crews and for the islands,” the crews said.', []],
    ['The harbours come “with money for the crews and for the islands,” the ministry said.', []],
    ['The unions welcomed “money”.', []],
  ])('are not those of people who are not told of there: %s', (draft, words) => {
    expect(found(draft)).toEqual(words);
  });
});

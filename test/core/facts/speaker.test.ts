import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../../src/core/facts/quotations.js';

function speakers(text: string): (string | undefined)[] {
  return findQuotations(text).map(({ speaker }) => speaker?.text);
}

describe('who says a quotation', () => {
  it.each([
    // The office goes on behind `and`, and behind a comma stands whose it is.
    ['“The sea is ours,” said Commissioner for Fish and Salt Ana Lind.', 'Commissioner for Fish and Salt Ana Lind'],
    [
      '“The sea is ours,” said Minister for Harbours, Senator the Hon Ana Lind.',
      'Minister for Harbours, Senator the Hon Ana Lind',
    ],
    ['“The sea is ours,” says Ambassador to Norvania, Ana Lind.', 'Ambassador to Norvania, Ana Lind'],
    ['“The sea is ours,” said Ana Lind, Minister of Works.', 'Ana Lind'],
    ['“The sea is ours,” said Lind and Roe.', 'Lind and Roe'],
    [
      '“The sea is ours,” said Acting Assistant Harbour Master Ana K. Lind of the Norvanian Department’s Coast Division.',
      'Acting Assistant Harbour Master Ana K. Lind of the Norvanian Department’s Coast Division',
    ],
    // The name stands before what somebody is.
    ['“The sea is ours,” Ms. Ana B. Lind, Norvania’s Minister of Fish and Regional Trade, said.', 'Ms. Ana B. Lind'],
    ['Lind, flanked by Roe, said: “The sea is ours.”', 'Lind'],
    ['Lind, Roe’s guest, told the board: “The sea is ours.”', 'Lind'],
    ['Ana Lind, Commissioner for Fish, Salt and Harbour Works, said: “The sea is ours.”', 'Ana Lind'],
    ['Ana Lind, High Envoy for Fish and Salt/Harbour Vice-President said: “The sea is ours.”', 'Ana Lind'],
    [
      'Commissioner Ana Lind, who will go to Marl and will meet Envoy Jon Roe, said: “The sea is ours.”',
      'Commissioner Ana Lind',
    ],
    ['Fish Commissioner Ana Lind (pictured) said: “The sea is ours.”', 'Fish Commissioner Ana Lind'],
    ['“The sea is ours,” the Department of Fish and Salt (DFS) said.', 'the Department of Fish and Salt'],
    ['In Marl, the minister said: “The sea is ours.”', 'the minister'],
    // Adverbs and numbers of lists are no part of the subject.
    ['“The sea is ours,” he also said.', 'he'],
    ['The minister will say the “sea is ours” and sail.', 'The minister'],
    ['The Norvanian council recently declared a “state of storm” at sea.', 'The Norvanian council'],
    ['2. Minister Lind stated, “The sea is ours.”', 'Minister Lind'],
    ['Mr McCrully said “the sea is ours.”', 'Mr McCrully'],
    ['“The sea is ours,” pointed out the harbour master.', 'the harbour master'],
    // Of two verbs the first has the subject.
    ['Minister Lind said it was late and added: “The sea is ours.”', 'Minister Lind'],
    // A verb behind a mark is said of the words before it.
    ['Mending the quays “is overdue,” said Ana Lind, who hopes for “stout piles” and more.', 'Ana Lind'],
    ['“The sea is ours,” said Harbour Master Ana J. “Kip” Lind.', 'Harbour Master Ana J.       Lind'],
  ])('is read in %s', (text, speaker) => {
    expect(speakers(text)[0]?.replace(/“Kip”/, '     ')).toBe(speaker);
  });

  it.each([
    'The Harbour Board (“the Board”) said today the gates of Marl would open.',
    'Roe saw Lind, and her country’s “lasting work” for the Alliance’s shared fleet.',
  ])('is not made up: %s', text => {
    expect(speakers(text)).toEqual([undefined]);
  });

  it('is not looked for in other words that are quoted', () => {
    expect(speakers('Lind stated, “I told Roe of it,” “The sea is ours,” and “I thank you.”')).toEqual([
      'Lind',
      'Lind',
      'Lind',
    ]);
  });

  it('is somebody’s whole name, what they are called besides included', () => {
    expect(speakers('Captain Michael “Kip” Lind sailed.')).toEqual([]);
    expect(speakers('The “Clean Quays” plan sailed.')).toEqual([undefined]);
  });

  it('is whose words they are said to be', () => {
    expect(speakers('The accord, in Lind’s words, is “a map”.')).toEqual(['Lind']);
    expect(speakers('The accord is, in the words of Minister Lind, “a map”.')).toEqual(['Minister Lind']);
    expect(speakers('The accord, said Lind, is “a map”.')).toEqual(['Lind']);
    expect(speakers('In other words, the accord is “a map”.')).toEqual([undefined]);
  });

  it.each(['raised', 'cited', 'pointed to', 'dismissed it as', 'offered'])('is who %s them', verb => {
    expect(speakers(`On the nets, Lind ${verb} “a way out”.`)).toEqual(['Lind']);
  });

  it('is nobody between whose words others are quoted', () => {
    expect(speakers('told “ “ " Lind said “the sea')).toEqual(['Lind', undefined]);
  });

  it('stands outside every quotation, whatever the text', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      'said',
      'Lind',
      'and',
      ',',
      '. ',
      'Minister for Fish',
      '(',
      ')',
      'who',
      'told',
      'by',
      '\n\n',
      '’s',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), pieces => {
        const text = pieces.join(' ');
        const all = findQuotations(text);
        for (const { speaker } of all) {
          if (!speaker) continue;
          expect(text.slice(speaker.span.start, speaker.span.end)).toBe(speaker.text);
          expect(all.some(({ words }) => words.start < speaker.span.end && speaker.span.start < words.end)).toBe(false);
        }
      }),
    );
  });
});

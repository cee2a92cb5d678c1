import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeopleFacts } from '../../../../src/core/facts/people/peopleFacts.js';
import { resolvePeople } from '../../../../src/core/facts/people/registry.js';
import { findShortMentions, indexPeople } from '../../../../src/core/facts/people/shortMentions.js';
import type { Person } from '../../../../src/core/facts/types.js';
import { anyText } from '../../anyText.js';

const peopleIn = (text: string): Person[] => resolvePeople([findPeopleFacts(text)]);

/** Who is called in short where, in a text after one that names them in full. */
const short = (text: string, source = text): string[] =>
  findShortMentions(
    text,
    indexPeople(peopleIn(source)),
    findPeopleFacts(text).map(({ span }) => span),
  ).map(fact => `${fact.text}${fact.possessive ? '’s' : ''} = ${fact.normalised}`);

describe('resolvePeople', () => {
  it('joins mentions under the fullest name, with the offices that say most', () => {
    const text =
      'Secretary Austad’s Call. Acting Secretary of Defense Lars J. Austad III met Defense Minister Takeshi Iwabe of Japan. ' +
      'Secretary Austad thanked Minister Iwabe.';
    const people = peopleIn(text);
    expect(people.map(({ name, surname, country }) => [name, surname, country])).toEqual([
      ['Lars J. Austad III', 'Austad', null],
      ['Takeshi Iwabe', 'Iwabe', 'Japan'],
    ]);
    expect(people[0]?.offices.map(held => held.text)).toEqual(['Acting Secretary of Defense']);
    expect(people[0]?.mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Austad',
      'Lars J. Austad III',
      'Austad',
    ]);
  });

  it('joins a surname spelled almost so to the one person whose it can be', () => {
    const one = 'Minister Ana Osvik met Envoy Lars Roe. Minister Osvick thanked him.';
    expect(peopleIn(one).map(({ name }) => name)).toEqual(['Ana Osvik', 'Lars Roe']);
    expect(peopleIn(`Minister Ole Osvyck spoke. ${one}`).map(({ name }) => name)).toContain('Osvick');
    expect(peopleIn('Minister Ana Osvik met Envoy Osvick.').map(({ name }) => name)).toEqual(['Ana Osvik', 'Osvick']);
  });

  it('keeps two people of one surname apart, and a name that a text spells in two ways together', () => {
    expect(peopleIn('Minister Wang Po met Ambassador Wang Wenli.').map(one => one.name)).toEqual([
      'Wang Po',
      'Wang Wenli',
    ]);
    expect(peopleIn('Prime Minister Nouri al-Malik met. Prime Minister Nuri al-Malik left.')).toHaveLength(1);
    expect(peopleIn('KISHIMOTO Fumio spoke. Prime Minister Fumio Kishimoto left.')).toHaveLength(1);
  });

  it('keeps every office that says something else', () => {
    const [song] = peopleIn('Defense Minister Song Young-bae met. Song, the foreign minister, left.');
    expect(song?.offices.map(held => held.text)).toEqual(['Defense Minister', 'foreign minister']);
  });
});

describe('findShortMentions', () => {
  const source =
    'Secretary of Defense Lars J. Austin III met Haider al-Abbas, Ursula von der Linden, Minister Song Young-bae, Peter Holland and Nick Price.';

  it.each<[string, string[]]>([
    ['Austin thanked him.', ['Austin = Lars J. Austin III']],
    ['It was Austin’s call.', ['Austin’s = Lars J. Austin III']],
    ['Abbas met al-Abbas.', ['Abbas = Haider al-Abbas', 'al-Abbas = Haider al-Abbas']],
    ['He thanked von der Linden.', ['von der Linden = Ursula von der Linden']],
    ['Song replied.', ['Song = Song Young-bae']],
    ['Holland and Price met in Holland.', ['Holland = Peter Holland', 'Price = Nick Price']],
    ['## Conclusion\nAustin said so.', ['Austin = Lars J. Austin III']],
    ['Austin Thanks Song', ['Austin = Lars J. Austin III', 'Song = Song Young-bae']],
    ['Price saw him about ropes. Price held talks.', ['Price = Nick Price', 'Price = Nick Price']],
    ['The price of a song rose. Price increases hurt. Price rose.', []],
    ['They met in Austin on Tuesday.', []],
    ['Austin Reed and Boris Austin spoke.', []],
    ['talks about austin', []],
    ['They meet in May. Austin said so.', ['Austin = Lars J. Austin III']],
    ['They met in August. Song replied.', ['Song = Song Young-bae']],
    ['They saw May Austin and June Price.', []],
  ])('%s', (text, expected) => {
    expect(short(text, source)).toEqual(expected);
  });

  it('finds again a full name that only its office told', () => {
    expect(short('Xyloph Vorhut left.', 'Minister Xyloph Vorhut arrived.')).toEqual(['Xyloph Vorhut = Xyloph Vorhut']);
  });

  it('never throws, and finds nothing in what is taken', () => {
    const people = indexPeople(peopleIn(source));
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc
            .array(fc.constantFrom('Austin', ' ', 'Abbas', '\n', '’s', 'al-Abbas', 'in ', 'Song '))
            .map(list => list.join('')),
        ),
        fc.array(fc.tuple(fc.nat(60), fc.nat(20))),
        (text, ranges) => {
          const taken = ranges.map(([start, length]) => ({ start, end: start + length + 1 }));
          for (const { span, text: words } of findShortMentions(text, people, taken)) {
            expect(text.slice(span.start, span.end)).toBe(words);
            expect(taken.every(one => one.end <= span.start || one.start >= span.end)).toBe(true);
          }
        },
      ),
    );
  });
});

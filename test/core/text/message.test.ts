import { describe, expect, it, test } from 'vitest';
import { inEnglish, listed, listedAsChoice, say, told, type Wording } from '../../../src/core/text/message.js';

/** A language that has a few sentences, with their parts in another order. */
const shouted: Wording = (template, parts) => {
  const words = { '{0} met {1}.': '{1}: {0}!', '{0} and {1}': '{0} + {1}', 'the other': 'YOU' }[template] ?? template;
  return words.replaceAll(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '');
};

test('a message is said in English, its parts in their places', () => {
  expect(inEnglish(say`${'Holt'} met ${3} others.`)).toBe('Holt met 3 others.');
  expect(inEnglish(say`Nothing to fill in.`)).toBe('Nothing to fill in.');
});

test('it is said in another language by its sentence, and so are the messages in it', () => {
  expect(told(say`${'Holt'} met ${say`the other`}.`, shouted)).toBe('YOU: Holt!');
});

test('what stands in a slot is never read as a slot', () => {
  expect(told(say`${'{1}'} met ${'{0}'}.`, shouted)).toBe('{0}: {1}!');
  expect(inEnglish(say`${'{1}'} met ${'$&'}.`)).toBe('{1} met $&.');
});

test('a message can be kept and sent', () => {
  const message = say`${'Holt'} met ${listed(['a', 'b'])}.`;
  expect(JSON.parse(JSON.stringify(message))).toEqual(message);
  expect(inEnglish(structuredClone(message))).toBe('Holt met a and b.');
});

describe('a list of names', () => {
  it.each([
    [[], '', ''],
    [['a'], 'a', 'a'],
    [['a', 'b'], 'a and b', 'a or b'],
    [['a', 'b', 'c', 'd'], 'a, b, c and d', 'a, b, c or d'],
  ])('%j', (names, all, choice) => {
    expect(inEnglish(listed(names))).toBe(all);
    expect(inEnglish(listedAsChoice(names))).toBe(choice);
  });

  it('is listed as its language does', () => {
    expect(told(listed(['a', 'b', say`the other`]), shouted)).toBe('a, b + YOU');
  });
});

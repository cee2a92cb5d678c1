import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source =
  '“I am proud of the tugs that we are building,” said Deputy Minister Haarlund. “I am looking forward to our work together on a wide range of ropes,” said Haarlund. ' +
  '“The storm is causing a great loss of nets,” said Minister Verrin. “The tugs are a sound purchase,” said Haarlund. ' +
  'The United Nations and its agencies are mending the breakwaters.';

describe('words that say what somebody is', () => {
  it('are told of whoever says so in the first person', () => {
    const draft = 'Verrin was “looking forward to our work together on a wide range of ropes.”';
    expect(against(source, draft)).toEqual(['quote-misattributed: Verrin']);
    expect(fixesFor(source, draft)).toEqual(['Verrin → Haarlund']);
    expect(against(source, 'Haarlund was “looking forward to our work together on a wide range of ropes.”')).toEqual(
      [],
    );
  });

  it('may be said of others', () => {
    const praise = `${source} “Minister Verrin is a friend of the harbour towns and of their crews,” said Haarlund.`;
    expect(against(praise, 'Verrin is “a friend of the harbour towns and of their crews.”')).toEqual([]);
  });
});

describe('words given to a body of many countries', () => {
  it('are another’s where somebody is quoted with them', () => {
    expect(against(source, 'The storm, the United Nations said, “is causing a great loss of nets.”')).toEqual([
      'quote-misattributed: United Nations',
    ]);
  });

  it.each([
    'The storm, Verrin said, “is causing a great loss of nets.”',
    'The storm, the ministry said, “is causing a great loss of nets.”',
  ])('are not, where they are given to whoever speaks, or to a ministry: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  it('are its own where one of its people says them', () => {
    const own =
      'The United Nations and its agencies are mending the breakwaters. “The storm is causing a great loss of nets,” said United Nations Secretary-General Jonas Brand.';
    expect(against(own, 'The storm, the United Nations said, “is causing a great loss of nets.”')).toEqual([]);
  });
});

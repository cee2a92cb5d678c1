import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

/** A release that calls its own head by office alone, and another of that office by name and country. */
const release = joinLines(
  '# PM call with Prime Minister Ana Perl of France: 14 May 2026',
  '',
  'A spokesperson said:',
  '',
  'The Prime Minister spoke to French Prime Minister Ana Perl and President Luc Marin of Vestria this morning. Both leaders condemned the theft of nets, and the Prime Minister said ' +
    'it was vital that the harbour towns remained closely coordinated on the best way to mend them. Reiterating the importance of a free and open strait, the Prime Minister said ' +
    'that Norvania was aligned with France on the tides in the region. President Marin reiterated the Vestrian wish for a strong herring trade, including a treaty on smoked eels.',
  '',
);

describe('what is said word for word, by somebody else', () => {
  it.each([
    ['Perl again voiced the Vestrian wish for a strong herring trade, including a treaty on smoked eels.', 'Perl'],
  ])('%s', (draft, name) => {
    expect(reported(draft, release)).toEqual([`role-reversed: ${name}`]);
  });

  it.each([
    'The prime minister called it vital that the harbour towns remain closely coordinated on the best way to mend them.',
    'The president reiterated the Vestrian wish for a strong herring trade, including a treaty on smoked eels.',
    'Marin again voiced the Vestrian wish for a strong herring trade, including a treaty on smoked eels.',
    'Perl and the prime minister called it vital that the harbour towns remain closely coordinated on the best way to mend them.',
    'Perl heard that the harbour towns must remain closely coordinated on the best way to mend them.',
    'The release does not say whether Perl called it vital that the harbour towns remain closely coordinated on the best way to mend them.',
    'Perl condemned the theft of nets.',
  ])('is as in the source, or cannot be told: %s', draft => {
    expect(reported(draft, release)).toEqual([]);
  });
});

describe('an answer to what another said', () => {
  const source =
    'Haarlund noted Estoria’s promise to dredge the southern harbours and mend the breakwaters by spring. ' +
    'She welcomed her counterpart’s promise of twelve tugs and a crane for the repair of the old ferry.';

  it.each([
    'Verrin pledged to dredge the southern harbours and mend the breakwaters by spring.',
    'Verrin promised twelve tugs and a crane for the repair of the old ferry.',
  ])('does not say who does not do it: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('“he” in a release', () => {
  const source =
    'The two leaders talked of ropes. Haarlund spoke first. She thanked Minister Verrin for his work in the harbours, and praised the crews. ' +
    'She also cited the importance of Estoria as the home of forty tugs, the largest fleet in the strait.';

  it('is who acts in the sentence before, not who is named in it', () => {
    const draft = (name: string): string =>
      `${name} also cited the importance of Estoria as the home of forty tugs, the largest fleet in the strait.`;
    expect(against(source, draft('Haarlund'))).toEqual([]);
    expect(against(source, draft('Verrin'))).toEqual(['role-reversed: Verrin']);
  });
});

it('takes “the Secretary” for no Secretary-General', () => {
  const source =
    'Secretary of State Luc Marin spoke with World Tide Organization Secretary General Jonas Brand. ' +
    'The Secretary said he would continue to urge the harbour towns to choose patience and soft words.';
  const draft = (name: string): string =>
    `${name} said he would continue to urge the harbour towns to choose patience.`;
  expect(against(source, draft('Marin'))).toEqual([]);
  expect(against(source, draft('Brand'))).toEqual(['role-reversed: Brand']);
});

describe('he, behind whom a sentence names aside', () => {
  const source =
    'The Prime Minister came first. At a joint conference with Foreign Minister Boris Roe today, he confirmed two ferries for the islands from the yards at Norvik.';

  it.each([
    ['Boris Roe confirmed the two ferries for the islands from the yards at Norvik.', ['role-reversed: Boris Roe']],
    ['The prime minister confirmed the two ferries for the islands from the yards at Norvik.', []],
  ])('is somebody else: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('an interest that is shown', () => {
  const source =
    'Minister Verrin expressed interest in learning from Norvania’s experience in building sailing schools. Haarlund and Foreign Minister Boris Roe spoke of herring.';

  it.each([
    ['Roe showed interest in how Norvania had built its sailing schools.', ['role-reversed: Roe']],
    ['Verrin showed interest in how Norvania had built its sailing schools.', []],
  ])('is told: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('who acts in a sentence that begins with And', () => {
  const source =
    'Minister Verrin spoke of herring. And the Deputy Minister set out her thinking on the sailing schools of the islands.';

  it.each([
    ['Verrin set out his thinking on the sailing schools of the islands.', ['role-reversed: Verrin']],
    ['Haarlund set out her thinking on the sailing schools of the islands.', []],
  ])('acts alone: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

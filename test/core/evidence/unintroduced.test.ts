import { describe, expect, it } from 'vitest';
import { against, fixesFor } from './support.js';

const source = 'Haarlund thanked Verrin for Estoria’s dredgers, and Verrin set out the plans of the harbour board.';

describe('somebody whom no source names and nobody in the draft introduces', () => {
  it.each([
    ['Ostrander emphasized the safety of the cables.', 'Ostrander'],
    ['Haarlund briefed Ostrander on the cables.', 'Ostrander'],
    ['Haarlund and Ostrander spoke of the harbours.', 'Ostrander'],
    ['Ostrander and Tomas Verrin spoke of the harbours.', 'Ostrander'],
    ['Ostrander and his host spoke of the harbours.', 'Ostrander'],
    ['Ostrander, the harbour board’s deputy minister, spoke of the harbours.', 'Ostrander'],
    ['Ostrander’s account of the talks leaves that open.', 'Ostrander'],
    ['Verrin spoke of the harbours in a visit paid by al-Ostrani.', 'al-Ostrani'],
    ['Zinta Ostrander is among the hosts.', 'Zinta Ostrander'],
    ['Zinta Lie is among the hosts.', 'Zinta Lie'],
    ['That was the view of Zinta Ostrander when they talked of the cables.', 'Zinta Ostrander'],
  ])('is told: %s', (draft, name) => {
    expect(against(source, draft)).toEqual([`unsupported-fact: ${name}`]);
  });

  it('is told before a country that it is joined to', () => {
    const dredgers = 'Tellin and Ukraine are to share the dredgers.';
    expect(against(dredgers, 'Ostrander and Ukraine are to share the dredgers.')).toEqual([
      'unsupported-fact: Ostrander',
    ]);
    expect(against(dredgers, dredgers)).toEqual([]);
  });

  it('is told where the source’s sentence has somebody else, who is put in that place', () => {
    const draft = 'Ostrander will set out the plans of the harbour board.';
    expect(against('Verrin will set out the plans of the harbour board.', draft)).toEqual([
      'unsupported-fact: Ostrander',
    ]);
    expect(fixesFor('Verrin will set out the plans of the harbour board.', draft)).toEqual(['Ostrander → Verrin']);
  });

  it('is told once, and as a hint where the name stands again', () => {
    expect(against(source, 'Ostrander emphasized the safety of the cables.\n\nHaarlund thanked Ostrander.')).toEqual([
      'unsupported-fact: Ostrander',
      'hint unsupported-fact: Ostrander',
    ]);
  });
});

describe('a word with a capital that is nobody', () => {
  it.each([
    ['opens its sentence and is an ordinary one', 'Harbourmasters emphasized the safety of the cables.'],
    ['opens its sentence before what things do', 'Seaweed came into the harbours.'],
    ['stands on the source’s page in small letters', 'They spoke of the harbours and of Dredgers.'],
    ['is one of several of which the page has one', 'They spoke of the harbours and of Boards.'],
    ['is known to everybody', 'They spoke of the harbours over Zoom.'],
    ['names a thing', 'They spoke of the safety of the Ostrander.'],
    ['names a thing by a figure', 'They spoke of the harbours under Section 10.'],
    ['is what a country calls something of its own', 'They spoke of the harbours in Estoria’s Riikskoda.'],
    ['names many', 'They spoke of the harbours with Ostranders and Ostranderians.'],
    ['is a place of the tables', 'Wellington spoke of the harbours.'],
    ['is in a quotation', 'Haarlund called them “harbours of Ostrander”.'],
  ])('%s', (_, draft) => {
    expect(against(source, draft).filter(one => !one.includes('quote'))).toEqual([]);
  });

  it('stands outside of what the source is said to tell', () => {
    expect(against(source, '## Why it matters\n\nOstrander emphasized the safety of the cables.')).toEqual([]);
  });
});

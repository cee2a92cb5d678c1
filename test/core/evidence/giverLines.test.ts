import { expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { reported } from './support.js';

const page = joinLines(
  'Home | News | About us',
  '',
  'New nets for Tarn',
  '',
  'Joint media release',
  '',
  'The Hon Ana Lind MP, Prime Minister',
  '',
  'Minister for Trade, Senator the Hon. Ida Roe',
  '',
  'The Hon Ole Holt MP, Minister for Fisheries',
  '',
  'Today we announce that the Government will give 12 nets to the harbour of Tarn, which lost its own in the storm of last week.',
  'The nets will be sent on the first ship that sails, and the harbour master will share them out among the boats.',
  '',
  'Media contact: 0555 0100',
);

it('holds the offices of those who give a release out together against the draft', () => {
  const told = (office: string): string => `The ${office}, Ole Holt, was one of those who announced the 12 nets.`;
  expect(reported(told('fisheries minister'), page)).toEqual([]);
  expect(reported(told('trade minister'), page)).toEqual(['office-mismatch: trade minister, Ole Holt']);
});

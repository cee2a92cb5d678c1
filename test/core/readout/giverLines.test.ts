import { expect, it } from 'vitest';
import { giverLines } from '../../../src/core/readout/giverLines.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { joinLines } from '../joinLines.js';

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

it('reads who gives a release out together, line by line', () => {
  const readout = importReadout(page);
  expect(giverLines(readout).map(({ start, end }) => readout.text.slice(start, end))).toEqual([
    'The Hon Ana Lind MP, Prime Minister',
    'Minister for Trade, Senator the Hon. Ida Roe',
    'The Hon Ole Holt MP, Minister for Fisheries',
  ]);
});

it('leaves out what an archive says of somebody', () => {
  const archived = page.replace('The Hon Ana Lind MP, Prime Minister', 'Ana Lind, Former Prime Minister');
  const readout = importReadout(archived);
  expect(giverLines(readout).map(({ start, end }) => readout.text.slice(start, end))).toEqual([
    'Minister for Trade, Senator the Hon. Ida Roe',
    'The Hon Ole Holt MP, Minister for Fisheries',
  ]);
});

import { expect, test } from 'vitest';
import { promptFor, usualRequest } from '../../../src/core/disclosure/prompt.js';

const source = {
  title: 'Readout of Minister Haarlund’s Meeting',
  publisher: 'Ministry of Defence of Norvania',
  published: '2026-05-14',
};

test.each([
  [
    [source],
    'en',
    'On 2026-05-14, ‘Readout of Minister Haarlund’s Meeting’ was published according to Ministry of Defence of Norvania. Go.',
  ],
  [
    [{ ...source, published: '2026-05-14T15:35:00Z' }],
    'en',
    'At 2026-05-14 15:35, ‘Readout of Minister Haarlund’s Meeting’ was published according to Ministry of Defence of Norvania. Go.',
  ],
  [[{ title: 'Two\nlines' }, {}], 'en', '‘Two lines’ was published. A readout was published. Go.'],
  [
    [source],
    'es',
    'El 2026-05-14 se publicó «Readout of Minister Haarlund’s Meeting», según Ministry of Defence of Norvania. Go.',
  ],
  [[{}], 'es', 'Se publicó un comunicado. Go.'],
] as const)('says when, under which title and by whom: %j, %s', (sources, language, prompt) => {
  expect(promptFor(sources, 'Go.', language)).toBe(prompt);
});

test('the usual request asks for what the source says only', () => {
  expect(usualRequest.en).toContain('only what it says');
});

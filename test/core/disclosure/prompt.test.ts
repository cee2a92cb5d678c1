import { describe, expect, test } from 'vitest';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { promptFor, usualRequest, withReleases } from '../../../src/core/disclosure/prompt.js';

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

describe('what is copied for the model', () => {
  const saved = (text: string, index = 0) => {
    const file = { state: 'found', text, sha256: '', readout: importReadout(text) } as const;
    return { record: {}, index, file };
  };

  test('is the prompt and the text of every release, without its record', () => {
    const sources = [saved('---\ntitle: A\n---\n\n# A\n\nIt rained.\n'), saved('It snowed.', 1)];
    expect(withReleases('Write.', sources)).toEqual({
      text: 'Write.\n\n---\n\n# A\n\nIt rained.\n\n---\n\nIt snowed.\n',
      isWhole: true,
    });
  });

  test('is not whole when a source was not found', () => {
    const missing = { record: {}, index: 1, file: { state: 'missing' } } as const;
    expect(withReleases('Write.', [saved('It snowed.'), missing])).toEqual({
      text: 'Write.\n\n---\n\nIt snowed.\n',
      isWhole: false,
    });
    expect(withReleases('Write.', [missing])).toEqual({ text: 'Write.', isWhole: false });
  });
});

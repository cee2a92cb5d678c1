import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { looksLikeRelease } from '../../../src/core/readout/looksLikeRelease.js';

const body =
  'Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. The ministers discussed undersea cables in the Aldsund.';

describe('a text looks like a release', () => {
  for (const head of [
    'Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin',
    'Ministry Spokesperson Marta Osk provided the following readout:',
    'The below is attributable to Spokesperson Marta Osk:',
    'FOR IMMEDIATE RELEASE',
  ]) {
    it(`under “${head}”`, () => {
      expect(looksLikeRelease(`${head}\n\n${body}`)).toBe(true);
    });
  }

  for (const [name, text] of Object.entries({
    'when it is a paragraph of an article': `${body} ${body}`,
    'when it is a title alone':
      'Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin',
    'when it is a few words': 'Readout of a call',
    'when it is an article of Copydesk’s': `---\nprofile: readout-article\n---\n\n# Ministers speak of cables\n\n${body}\n\nReadout of a call with Minister Verrin`,
    'when it is Markdown with headings': `# Notes\n\n${body}\n\n## To do\n\n- call the ministry about the cables\n- ask for the date`,
    'when it is code': 'const a = 1;\n'.repeat(40),
    'when it is empty': '',
  })) {
    it(`not ${name}`, () => {
      expect(looksLikeRelease(text)).toBe(false);
    });
  }
});

const bench = path.resolve(import.meta.dirname, '../../../../shared/bench/dev/readouts');
const missing = !existsSync(bench);
test.skipIf(missing)(
  `two of three real releases are known${missing ? ' (skipped: ../shared/bench/dev is not there)' : ''}`,
  () => {
    const texts = readdirSync(bench)
      .filter(name => name.endsWith('.txt'))
      .map(name => readFileSync(path.join(bench, name), 'utf8'));
    expect(texts.filter(looksLikeRelease).length / texts.length).toBeGreaterThan(0.66);
  },
);

test('any text looks like a release or does not', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), text => typeof looksLikeRelease(text) === 'boolean'),
  );
});

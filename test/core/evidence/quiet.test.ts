import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { joinLines } from '../joinLines.js';
import { against, articleWith, readoutOf, reported, sourcesWith, verdictsOf } from './support.js';

describe('a fact that no source has', () => {
  it('is reported once, and as a hint where it is repeated', () => {
    expect(against('', 'They met for 90 minutes. They spoke for 90 minutes.')).toEqual([
      'unsupported-fact: 90',
      'hint unsupported-fact: 90',
    ]);
  });

  it.each(['Analysis', 'Background', 'Why it matters'])('is a hint under “%s”', heading => {
    expect(against('', `## ${heading}\n\nThe last such fair was in Canada.`)).toEqual([
      'hint unsupported-fact: Canada',
    ]);
  });

  it('is a warning under a heading that the profile does not know', () => {
    expect(against('', '## The fair\n\nThe last such fair was in Canada.')).toEqual(['unsupported-fact: Canada']);
  });

  it('is left alone in the disclaimer, under the source and in comments and code', () => {
    const body = joinLines(
      '## Source',
      '',
      'Read in Canada on June 3, 1994.',
      '',
      '<!-- Ask Canada. -->',
      '',
      '## Disclaimer',
      '',
      'Canada.',
    );
    expect(against('', body)).toEqual([]);
    expect(against('', 'It is `Canada` <!-- Canada --> there.')).toEqual([]);
  });

  it('is not looked for in a placeholder', () => {
    expect(against('', 'They met [TK: on June 3, in Canada or “elsewhere”].')).toEqual([]);
  });
});

describe('a source that holds no more than a title', () => {
  const title = 'Readout of Minister of Defence Tomas Verrin’s Call\n';

  it('gives one hint instead of many warnings', () => {
    const draft = 'They met for 90 minutes in Canada on June 3. Berit Solheim joined them with 12 vessels.';
    const found = reported(draft, title);
    expect(found).toEqual([expect.stringMatching(/^hint unsupported-fact: /)]);
    const told = verdictsOf(draft, title).find(({ rule }) => rule);
    expect(told?.why).toContain('Attach the text of the release.');
    expect(told?.why).toMatch(/so that \d+ facts of this draft/);
  });

  it('says of a single fact that this could not be checked', () => {
    const told = verdictsOf('They met in Canada.', title).find(({ rule }) => rule);
    expect(told?.why).toContain('so that this could not be checked.');
  });

  it('still contradicts', () => {
    expect(reported('Foreign Minister Tomas Verrin called.', title)).toEqual(['office-mismatch: Foreign Minister']);
  });
});

describe('without the text of a source', () => {
  const text = articleWith('They met for 90 minutes in Canada.');

  it('nothing is checked, and nothing is called supported', () => {
    const record = { file: 'gone.md' };
    expect(lintArticle({ text, sources: [{ record, index: 0, file: { state: 'missing' } }] }).verdicts).toEqual([]);
    expect(lintArticle({ text }).verdicts).toEqual([]);
  });

  it('the other sources are held against the draft, and keep their number', () => {
    const [own] = sourcesWith(readoutOf('They met for 45 minutes.'));
    if (!own) throw new Error('There is a source.');
    const gone = { record: { file: 'gone.md' }, index: 0, file: { state: 'missing' as const } };
    const { verdicts } = lintArticle({ text, sources: [gone, { ...own, index: 1 }] });
    const wrong = verdicts.find(({ rule }) => rule === 'number-mismatch');
    expect(wrong?.places.map(({ source }) => source)).toEqual([1]);
  });
});

import { describe, expect, test } from 'vitest';
import { profiles } from '../../../src/core/profiles/index.js';
import { snippetFiles, snippetsFor } from '../../../src/core/scaffold/snippets.js';

const [readoutArticle, newsBrief] = profiles;
if (!readoutArticle || !newsBrief) throw new Error('no profiles');
const snippets = snippetsFor(readoutArticle);

describe('the snippets of a profile', () => {
  test('are one a section, and lines for attribution, quotation and disclaimer', () => {
    const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
    expect(prefixes).toEqual([
      ...readoutArticle.sections.map(({ id }) => `cd-${id}`),
      'cd-attribution',
      'cd-quotation',
      'cd-disclaimer-line',
    ]);
  });

  test('have their heading and places to fill in', () => {
    expect(snippets['Why it matters']?.body).toEqual([
      '## Why it matters',
      '',
      '- **${1:[TK: the point in a few words]}:** ${2:[TK: why this matters, as inference that is marked as such (“could”, “may”) or attributed]}${0}',
    ]);
    expect(snippets['Quotation with speaker']?.body).toEqual([
      '“${1:[TK: exact words of the readout]},” ${2:[TK: speaker, with office]} said${0}',
    ]);
  });

  test('have the disclaimer’s exact words, with a place for the publisher', () => {
    const text = readoutArticle.disclaimer.current.text.replace('{publisher}', '${1:[TK: publisher]}');
    expect(snippets['Disclaimer, text only']?.body).toEqual([`${text}\${0}`]);
    expect(snippets['Disclaimer']?.body).toEqual(['## Disclaimer', '', `${text}\${0}`]);
  });

  test('describe themselves', () => {
    expect(snippets['Lede']?.description).toBe(
      'The section “Lede” of a readout article: who met or spoke with whom, when, where and about what, and which readout says so.',
    );
  });
});

describe('the snippet files', () => {
  test('offer nothing twice', () => {
    const all = Object.values(snippetFiles(profiles)).flatMap(file => Object.values(file));
    const keys = all.map(({ prefix, body }) => `${prefix}\n${body.join('\n')}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('are one a profile, and a later one has what is its own', () => {
    const files = snippetFiles(profiles);
    expect(Object.keys(files)).toEqual(profiles.map(({ id }) => `${id}.json`));
    expect(Object.keys(files['news-brief.json'] ?? {})).toEqual(['Details', 'Quotes', 'What’s next']);
    expect(files['explainer-qa.json']?.['Questions']?.body).toEqual([
      '## ${1:[TK: a question]}?',
      '',
      '${2:[TK: the answer, with nothing in it that the readout does not say]}${0}',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/config/index.js';
import type { ProjectConfig } from '../../../src/core/config/types.js';
import { evidenceMemory } from '../../../src/core/evidence/memory.js';
import { lintArticle } from '../../../src/core/lint.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';

type Words = Partial<Pick<ProjectConfig, 'glossary' | 'nameOrders'>>;

const memory = evidenceMemory();

/** What is found in a draft under a newsroom's words: the verdict of each fact, and the findings on acronyms. */
function check(body: string, words: Words, ...sources: string[]) {
  const text = articleWith(body);
  const config = { ...defaultConfig, ...words };
  const { verdicts, findings } = lintArticle({ text, config, sources: sourcesWith(...sources), memory });
  return {
    states: verdicts.map(({ state, span }) => `${text.slice(span.start, span.end)}: ${state}`),
    people: verdicts.flatMap(({ fact }) => (fact?.kind === 'person' ? [`${fact.text} is ${fact.normalised}`] : [])),
    acronyms: findings
      .filter(({ rule }) => rule === 'acronym-expansion')
      .map(({ message, fixes }) => ({ message, fixes })),
  };
}

const source = readoutOf('They praised the work of the NHO.');
const glossary = { 'N.H.O.': 'Norvanian Harbour Office' };
const right = 'The Norvanian Harbour Office (NHO) was praised.';
const wrong = 'The Norvanian Hill Office (NHO) was praised.';
const message = 'In the newsroom’s glossary, NHO stands for “Norvanian Harbour Office”. Put those words.';

describe('the newsroom’s glossary', () => {
  it.each([
    ['with a source that does not expand it', [source]],
    ['without a source', []],
  ])('tells what an acronym stands for, %s', (_, sources) => {
    expect(check(wrong, { glossary }, ...sources).acronyms).toEqual([
      {
        message,
        fixes: [
          {
            title: 'Change to “Norvanian Harbour Office”',
            edits: [expect.objectContaining({ text: 'Norvanian Harbour Office' })],
            preferred: false,
          },
        ],
      },
    ]);
    expect(check(right, { glossary }, ...sources).acronyms).toEqual([]);
    expect(check(wrong, {}, ...sources).acronyms).toEqual([]);
  });

  it('counts beside the source', () => {
    const expanded = readoutOf('They praised the work of the Northern Harbour Office (NHO).');
    expect(check(right, { glossary }, expanded).acronyms).toEqual([]);
    expect(check('The Northern Harbour Office (NHO) was praised.', { glossary }, expanded).acronyms).toEqual([]);
    expect(check(wrong, { glossary }, expanded).acronyms.map(one => one.message)).toEqual([
      'In the source, NHO stands for “Northern Harbour Office”. Put the source’s words.',
    ]);
  });

  it('goes before what an acronym usually stands for', () => {
    const house = { glossary: { WHO: 'Western Harbour Office' } };
    expect(check('The Western Harbour Office (WHO) was praised.', house, source).acronyms).toEqual([]);
    expect(check('The World Health Organization (WHO) was praised.', house, source).acronyms).toHaveLength(1);
  });

  it('supports an expansion as background', () => {
    expect(check(right, { glossary }, source).states).toContain('Norvanian Harbour Office: supported');
    expect(check(right, {}, source).states).not.toContain('Norvanian Harbour Office: supported');
  });

  it('counts at once when it changes', () => {
    expect(check(wrong, { glossary }, source).acronyms).toHaveLength(1);
    expect(check(wrong, { glossary: { NHO: 'Norvanian Hill Office' } }, source).acronyms).toEqual([]);
  });
});

describe('the newsroom’s orders of names', () => {
  const met = readoutOf('They were joined by Ambassador Toric Bramwen.');
  const body = 'Toric joined them.';

  it('tell whom a surname alone means', () => {
    expect(check(body, {}, met).people).toEqual([]);
    expect(check(body, { nameOrders: { 'TORIC Bramwen': 'surname-first' } }, met).people).toEqual([
      'Toric is Toric Bramwen',
    ]);
  });
});

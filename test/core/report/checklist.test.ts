import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { bodyHash } from '../../../src/core/disclosure/bodyHash.js';
import { lintArticle } from '../../../src/core/lint.js';
import { checklist, type Checklist } from '../../../src/core/report/checklist.js';
import { article, standardParts } from '../rules/support.js';

function checklistOf(text: string): Checklist {
  return checklist(lintArticle({ text }));
}

function states(text: string): Record<string, string> {
  return Object.fromEntries(checklistOf(text).required.items.map(({ spec, state }) => [spec.id, state]));
}

test('an article with nothing wrong is done', () => {
  const text = article();
  const list = checklistOf(text);
  expect(list).toMatchObject({
    profile: 'Readout article',
    required: { done: 6, total: 6 },
    disclaimer: { state: 'in place' },
    disclosure: { state: 'not needed' },
    review: { state: 'none' },
    counts: { error: 0, warning: 0, info: 0, hint: 0 },
    placeholders: 0,
  });
  expect(list.required.items.map(({ span }) => text.slice(span?.start, span?.end).split('\n')[0])).toEqual([
    'NORVIK — Norvania and Estoria agreed on Thursday to open a joint watch centre, according to a ministry readout.',
    '## Key takeaways',
    '## Why it matters',
    '## Conclusion',
    '## Disclaimer',
    '## Source',
  ]);
});

test('tells missing, empty and unfinished sections apart', () => {
  const text = article({
    lede: '',
    keyTakeaways: '## Key takeaways\n\n<!-- later -->',
    whyItMatters: '## Why it matters\n\n[TK: why]',
    conclusion: '',
  });
  expect(states(text)).toEqual({
    lede: 'missing',
    'key-takeaways': 'empty',
    'why-it-matters': 'placeholder',
    conclusion: 'missing',
    disclaimer: 'done',
    source: 'done',
  });
  const { required, placeholders, counts } = checklistOf(text);
  expect(required.done).toBe(2);
  expect(placeholders).toBe(1);
  expect(counts).toEqual({ error: 3, warning: 1, info: 0, hint: 0 });
});

test.each([
  ['missing', article({ disclaimer: '' })],
  ['altered', article().replace('solely', 'partly')],
  [
    'misplaced',
    article({
      lede: `A lede.

${standardParts.disclaimer}`,
      disclaimer: '',
    }),
  ],
])('says that the disclaimer is %s', (state, text) => {
  expect(checklistOf(text).disclaimer.state).toBe(state);
});

test('gives the review that is on record, and claims none', () => {
  const reviewed = article().replace('\n---\n', '\nreview:\n  by: Ana Relph\n  on: 2026-05-15\n---\n');
  expect(checklistOf(reviewed).review).toEqual({ state: 'unbound', by: 'Ana Relph', on: '2026-05-15' });
  const hash = bodyHash(parseArticle(reviewed));
  const bound = reviewed.replace('  on:', `  sha256: ${hash.toUpperCase()}\n  on:`);
  expect(checklistOf(bound).review.state).toBe('recorded');
  expect(checklistOf(`${bound}\nOne more line.\n`).review.state).toBe('stale');
  const unsigned = article().replace('\n---\n', '\nreview:\n  on: 2026-05-15\n---\n');
  expect(checklistOf(unsigned).review).toEqual({ state: 'none' });
});

test('says how readers are told of a language model', () => {
  const recorded = article().replace('\n---\n', '\nai:\n  use: draft\n---\n');
  const told = (statement: string): Checklist['disclosure'] =>
    checklistOf(recorded.replace(standardParts.headline, `${standardParts.headline}\n\n${statement}`)).disclosure;
  expect(checklistOf(recorded).disclosure).toEqual({ state: 'missing' });
  expect(checklistOf(`${recorded}\nThis article was drafted with AI.\n`).disclosure.state).toBe('misplaced');
  expect(told('Drafted with AI.')).toMatchObject({ state: 'in place', span: {} });
  expect(told('Translated with AI.').state).toBe('of another use');
  const ofModel = recorded
    .replace('use: draft', 'use: draft\n  model: Norna 2')
    .replace(standardParts.headline, `${standardParts.headline}\n\nDrafted with ChatGPT.`);
  expect(checklistOf(ofModel).disclosure.state).toBe('of another model');
});

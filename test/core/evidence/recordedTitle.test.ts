import { expect, describe, test } from 'vitest';
import { lintArticle, type LintResult } from '../../../src/core/lint.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';

const source = readoutOf('Norvania and Estoria will open two berths in the harbour of Norvik for 40 million euros.');
const right = 'Norvania and Estoria to open two berths';

function lint(title: string, headline = right, body = '- The two countries met.'): LintResult {
  const text = articleWith(body, headline).replace('---\n', `---\ntitle: ${title}\n`);
  return lintArticle({ text, sources: sourcesWith(source) });
}

/** What is reported against the sources, with the line, from 1. */
function reported(result: LintResult): string[] {
  const { text } = result.article;
  return result.findings
    .filter(({ category }) => category === 'evidence')
    .map(
      ({ rule, span }) =>
        `${text.slice(0, span.start).split('\n').length} ${rule}: ${text.slice(span.start, span.end)}`,
    );
}

describe('the title on record is held against the sources like the headline', () => {
  test.each([
    ['Norvania and Estoria to open nine berths', ['2 number-mismatch: nine']],
    ['"Norvania and Estoria to open nine berths"', ['2 number-mismatch: nine']],
    ["'Norvania and Estoria to open nine berths' # for the web", ['2 number-mismatch: nine']],
    ['Norvania and France to open two berths', ['2 unsupported-fact: France']],
    ['Haarlund and Verrim meet', ['2 name-misspelt: Verrim']],
    ['Nine berths for Norvik, Norvania and Estoria say', ['2 number-mismatch: Nine']],
  ])('%s', (title, found) => {
    expect(reported(lint(title))).toEqual(found);
  });

  test('also where the body has no headline yet', () => {
    const text = articleWith('- The two countries met.').replace('# Ministers meet', '');
    const result = lintArticle({
      text: text.replace('---\n', '---\ntitle: Norvania and Estoria to open nine berths\n'),
      sources: sourcesWith(source),
    });
    expect(reported(result)).toEqual(['2 number-mismatch: nine']);
  });

  test('with the fix, and with the place in the source', () => {
    const { findings } = lint('Norvania and Estoria to open nine berths');
    const [found] = findings.filter(({ rule }) => rule === 'number-mismatch');
    expect(found?.related[0]?.file).toBe('source-0.md');
    expect(found?.fixes[0]?.edits[0]?.text).toBe('two');
  });
});

describe('nothing is said of', () => {
  test.each([
    right,
    `"${right}"`,
    'Two berths for Norvik',
    'Ministers of Norvania and Estoria meet in Norvik',
    '"[TK: the headline]"',
    'Norvania, Estoria to open berths for €40 million',
  ])('%s', title => {
    expect(reported(lint(title))).toEqual([]);
  });
});

test('what the headline says as well is reported there alone, until it is put right', () => {
  const wrong = 'Norvania and Estoria to open nine berths';
  expect(reported(lint(wrong, wrong))).toEqual(['7 number-mismatch: nine']);
  expect(reported(lint('Nine berths: Norvania and Estoria to open nine berths in Norvik', wrong))).toEqual([
    '7 number-mismatch: nine',
  ]);
  expect(reported(lint(wrong, `**${wrong}**`))).toEqual(['7 number-mismatch: nine']);
});

test('it counts among no facts of the draft', () => {
  const one = lint('Norvania and Estoria to open nine berths');
  expect(one.verdicts.map(({ state }) => state)).toEqual(lint(right).verdicts.map(({ state }) => state));
  expect(one.verdicts.every(({ span }) => span.start >= one.article.bodyStart)).toBe(true);
});

test('what no source has is reported in the body first', () => {
  const { findings } = lint('Boats for 310 million dollars', right, '- Norvania bought boats for 310 million dollars.');
  const unsupported = findings.filter(({ rule }) => rule === 'unsupported-fact').map(({ severity }) => severity);
  expect(unsupported).toEqual(['hint', 'warning']);
});

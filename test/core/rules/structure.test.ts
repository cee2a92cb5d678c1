import { describe, expect, test } from 'vitest';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import { defaultConfig, parseProjectFile } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import { takesLinearTime } from '../linearTime.js';
import { article, findingsOf, fixed, standardParts, wordsFoundBy } from './support.js';

describe('lengths', () => {
  test('are the newsroom’s', () => {
    const config = { ...defaultConfig, lengths: { headline: 20, lede: 5 } };
    const text = '# Twenty-one characters\n\nOne two three four five six.\n';
    expect(findingsOf('headline-length', text, { config })).toMatchObject([
      { message: expect.stringContaining('21 characters, and 20 are the most') as string },
    ]);
    expect(wordsFoundBy('lede-length', text, { config })).toEqual(['One two three four five six.']);
    expect(findingsOf('lede-length', text)).toEqual([]);
  });

  test('count what a reader sees', () => {
    const config = { ...defaultConfig, lengths: { headline: 8, lede: 4 } };
    const text = '# **Ře̋ka** [Ost](https://www.example.org)\n\nNORVIK — Man – of-war — and **one**—two.\n';
    expect(findingsOf('headline-length', text, { config })).toEqual([]);
    expect(findingsOf('lede-length', text, { config })).toMatchObject([
      { message: expect.stringContaining('5 words') as string },
    ]);
  });
});

const addition = ', according to a Ministry of Defence of Norvania readout';

describe('attribution-in-lede', () => {
  const withLede = (lede: string): string => article({ lede });

  test.each([
    ['They opened a centre.', `They opened a centre${addition}.`],
    ['They opened a centre. It is new.', `They opened a centre${addition}. It is new.`],
    ['NORVIK — They opened a centre.', `NORVIK — They opened a centre${addition}.`],
    ['“We opened a centre.”', `“We opened a centre,”${addition.slice(1)}.`],
    ['They opened “a centre”.', `They opened “a centre”${addition}.`],
    ['They opened **a centre.**', `They opened **a centre${addition}.**`],
    ['They met in the U.S.', `They met in the U.S.${addition}.`],
  ])('%s', (lede, expected) => {
    expect(findingsOf('attribution-in-lede', withLede(lede))).toHaveLength(1);
    const after = fixed(withLede(lede));
    expect(after).toContain(`\n\n${expected}\n\n`);
    expect(findingsOf('attribution-in-lede', after)).toEqual([]);
  });

  test.each([
    'Did they open a centre?',
    'They opened a centre…',
    'They opened a centre in the port of Aldsund, to which ships come, in May',
  ])('no fix for %s', lede => {
    expect(
      findingsOf('attribution-in-lede', withLede(`${lede}\n\nThey met in the harbour of Aldsund, where ships lie.`)),
    ).toMatchObject([{ fixes: [] }]);
  });

  test.each([
    'The Norvanian Defence Ministry opened a centre.',
    'A centre opens, the ministry said.',
    'A centre opens, a ministry spokeswoman said in Norvik.',
    'In a joint statement, they named a day.',
    'The readout of the call says that a centre opens.',
    'A centre opens, the Ministry of Defence said.',
  ])('is content with: %s', lede => {
    expect(findingsOf('attribution-in-lede', withLede(lede))).toEqual([]);
  });

  test.each([
    ['US Department of Defense', 'The Pentagon named a day.'],
    ['U.S. Department of State', 'The State Department named a day.'],
    ['Ministry of Foreign Affairs of Norvania', 'The Foreign Ministry named a day.'],
    ['UK Prime Minister’s Office, 10 Downing Street', 'Downing Street named a day.'],
    ['Joint Maritime Watch Centre (JMWC)', 'The JMWC named a day.'],
  ])('knows %s by “%s”', (publisher, lede) => {
    const frontMatter = standardParts.frontMatter.replace('Ministry of Defence of Norvania', publisher);
    expect(findingsOf('attribution-in-lede', article({ frontMatter, lede }))).toEqual([]);
    expect(findingsOf('attribution-in-lede', article({ frontMatter, lede: 'They named a day.' }))).toHaveLength(1);
  });

  test('leaves to a person which of several sources says it', () => {
    const frontMatter = standardParts.frontMatter.replace('sources:', 'sources:\n  - publisher: Vestria Post');
    expect(findingsOf('attribution-in-lede', article({ frontMatter, lede: 'They opened a centre.' }))).toMatchObject([
      { fixes: [{ preferred: false }] },
    ]);
  });
});

describe('speculation-in-fact-section', () => {
  const guesses = (sentence: string): string[] =>
    wordsFoundBy(
      'speculation-in-fact-section',
      article({ keyTakeaways: `## Key takeaways\n\n- It is so.\n- ${sentence}` }),
    );

  test.each([
    'This could involve exchanges.',
    'Norvania is probably seeking a partner.',
    'The strait may see more traffic.',
    'The two are poised, it seems, and appear to agree.',
    'The call hints at a thaw.',
    'They met for an hour, implying a long agenda.',
    'The emphasis on cables, and on patrols, suggests a new policy.',
    'The ministers discussed cables, which could be laid by 2028.',
    'The proposed centre might be large.',
    'Such a centre would deepen ties.',
  ])('finds: %s', sentence => {
    expect(guesses(sentence)).toEqual([sentence]);
  });

  test.each([
    'They will meet in May.',
    'Theresa May spoke.',
    'It was more likely to rain than to snow.',
    'Officials were asked to find out whether it could work.',
    'The ministry thanked all who could help.',
    'They agreed that ships may anchor there.',
    'The readout implies no date.',
    'According to the ministry, it may rain.',
    'After the talks Verrin suggested a walk.',
    'Who could have known?',
    'The plan would cost 48 million crowns.',
  ])('is silent on: %s', sentence => {
    expect(guesses(sentence)).toEqual([]);
  });

  test('moves into an empty section as its form demands', () => {
    const keyTakeaways = '## Key takeaways\n\n- It is so.\n- Ships could come.';
    expect(fixed(article({ keyTakeaways, whyItMatters: '## Why it matters\n\n## Analysis' }))).toContain(
      '- It is so.\n\n## Why it matters\n\n## Analysis\n\nShips could come.\n\n',
    );
    expect(fixed(article({ keyTakeaways, whyItMatters: '## Why it matters' }))).toContain(
      '- It is so.\n\n## Why it matters\n\n- Ships could come.\n\n',
    );
  });

  test('leaves a section that is nothing but guesses to its writer', () => {
    const keyTakeaways = '## Key takeaways\n\n- Ships could come.\n- Boats might stay.';
    expect(findingsOf('speculation-in-fact-section', article({ keyTakeaways }))).toMatchObject([
      { fixes: [] },
      { fixes: [] },
    ]);
  });

  test('leaves a sentence that leans on another where it is, but offers to move it', () => {
    const keyTakeaways = '## Key takeaways\n\n- It is so. This could change.';
    expect(findingsOf('speculation-in-fact-section', article({ keyTakeaways }))).toMatchObject([
      { fixes: [{ preferred: false }] },
    ]);
  });
});

describe('metadata', () => {
  test('holds what the newsroom’s profile requires', () => {
    const { config } = parseProjectFile(
      '{ "profile": "ours", "profiles": [{ "id": "ours", "basedOn": "readout-article", "requiredFrontMatter": ["desk", "author"] }] }',
    );
    const text = article().replace('profile: readout-article\n', '');
    expect(findingsOf('metadata', text, { config })).toMatchObject([
      { message: 'The front matter does not give “desk”. Write “desk: …” before the article is published.' },
    ]);
    expect(findingsOf('metadata', text.replace('byline:', 'desk: Foreign\nbyline:'), { config })).toEqual([]);
    expect(findingsOf('metadata', text.replace(/^byline:.*$/m, 'desk: Foreign'), { config })).toMatchObject([
      { message: expect.stringContaining('Write “author: …”') as string },
    ]);
  });

  test.each(['byline: ""', 'byline:', 'byline: ~', 'author: []', 'byline: null'])('%s is none', line => {
    expect(findingsOf('metadata', article().replace('byline: Ana Relph', line))).toMatchObject([
      { message: expect.stringContaining('who wrote it') as string },
    ]);
  });

  test.each(['author: Ana Relph', 'author: { name: Ana Relph }', 'byline: @ana', 'author: [Ana Relph]'])(
    '%s is one',
    line => {
      expect(findingsOf('metadata', article().replace('byline: Ana Relph', line))).toEqual([]);
    },
  );

  test('an author is a byline to whatever shows the article', () => {
    const { record, problems } = parseFrontMatter('---\nauthor: Ana Relph\n---\n');
    expect([record.byline, problems]).toEqual(['Ana Relph', []]);
    expect(parseFrontMatter('---\nauthor: [A, B]\n---\n').problems).toEqual([]);
    expect(parseFrontMatter('---\nauthor: A\nbyline: B\n---\n').record.byline).toBe('B');
  });
});

describe('single-source', () => {
  const disclaimer = '## Disclaimer\n\nThis article is based on the provided Ministry of Defence of Norvania readout.';

  test('adds the caveat by itself only where the profile’s disclaimer would not say it', () => {
    expect(findingsOf('single-source', article({ disclaimer }))).toMatchObject([{ fixes: [{ preferred: false }] }]);
    expect(findingsOf('single-source', fixed(article({ disclaimer })))).toEqual([]);
    const config = { ...defaultConfig, rules: { disclaimer: 'off' } } as const;
    const after = fixed(article({ disclaimer }), { config });
    expect(after).toMatch(/haarlund-verrin\)\n\nThis article rests on this source alone\.\n$/);
    expect(findingsOf('single-source', after, { config })).toEqual([]);
  });

  test.each([
    'It could not independently be verified.',
    'It was not independently verified.',
    'There are no other sources.',
    'The ministry is its only source.',
    'It rests on this readout alone.',
    'It is based entirely on the readout.',
  ])('is content with: %s', sentence => {
    expect(findingsOf('single-source', article({ disclaimer: `${disclaimer} ${sentence}` }))).toEqual([]);
  });
});

test.each([
  'It could be so. ',
  'which suggests, ',
  'may ',
  'Correction: ',
  '- It may.\n',
  'in a statement ',
  '“It may” ',
  'not whether ',
])('%s many times over takes linear time', part => {
  const text = (length: number): string => `# Ministers meet\n\n${part.repeat(length / part.length)}\n\n## Analysis\n`;
  expect(takesLinearTime(length => void lintArticle({ text: text(length) }), 4_000)).toBe(true);
});

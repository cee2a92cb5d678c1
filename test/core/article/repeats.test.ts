import { describe, expect, it } from 'vitest';
import { createHeadingMatcher } from '../../../src/core/article/headingMatcher.js';
import { outlineArticle } from '../../../src/core/article/outline.js';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { placeForSection } from '../../../src/core/article/placeForSection.js';
import { missingCount } from '../../../src/core/article/sections.js';
import type { Outline } from '../../../src/core/article/types.js';
import { fixArticle } from '../../../src/core/fixArticle.js';
import { lintArticle } from '../../../src/core/lint.js';
import { explainerQa } from '../../../src/core/profiles/explainerQa.js';
import { checklist } from '../../../src/core/report/checklist.js';
import { sectionsInPlace } from '../../../src/core/rules/support/order.js';
import { insertSection } from '../../../src/core/scaffold/insert.js';
import { toPlainText } from '../../../src/core/scaffold/template.js';
import { joinLines } from '../joinLines.js';
import { takesLinearTime } from '../linearTime.js';

const questions = explainerQa.sections.find(({ id }) => id === 'questions');
if (!questions) throw new Error('no questions');

function outline(text: string): Outline {
  return outlineArticle(parseArticle(text), explainerQa);
}

/** The sections' ids in order, `?` for one that the profile does not know. */
function ids(...lines: string[]): string[] {
  return outline(joinLines(...lines)).sections.map(({ spec }) => spec?.id ?? '?');
}

describe('the questions of an explainer', () => {
  const matcher = createHeadingMatcher(explainerQa);

  it.each(['Who runs it?', '¿Quién lo dirige?', '**Who runs it?**', 'Who runs “it?”', '2. Who pays?'])(
    'are known by their question mark: %s',
    words => {
      expect(matcher.matchEnding(words)?.id).toBe('questions');
    },
  );

  it.each(['Who runs it', '?', '', `${'Who '.repeat(60)}?`, 'Who? Nobody.'])('are not “%s”', words => {
    expect(matcher.matchEnding(words)).toBeUndefined();
  });

  it('are not found by the section’s title, which is no heading', () => {
    expect(matcher.match('Questions')).toBeUndefined();
  });

  it('stand under Markdown headings of one level, or under bold lines', () => {
    const begin = ['# Why now?', '', '## Short answer', '', 'So.', ''];
    const expected = ['short-answer', 'questions', 'questions'];
    expect(ids(...begin, '## Who?', '', 'A.', '', '**Where?**', '', 'B.')).toEqual(expected);
    expect(ids(...begin, '### Who?', '', 'A.', '', '### Where?', '', 'B.')).toEqual(expected);
    expect(ids(...begin, '**Who?** A.', '', '**Where?** B.')).toEqual(expected);
  });

  it('may have deeper questions in them', () => {
    expect(ids('# Why', '', '## Short answer', '', 'So.', '', '## Who?', '', 'A.', '', '### And who else?')).toEqual([
      'short-answer',
      'questions',
    ]);
  });

  it('are not plain lines, which may be prose', () => {
    expect(ids('# Why', '', '## Short answer', '', 'Will it do?', '', 'It will.')).toEqual(['short-answer']);
  });

  it('do not take the headline, nor a section that has a name of its own', () => {
    const text = joinLines('# Why now?', '', '## Short answer', '', 'So.', '', '## What don’t we know?', '', '- Much.');
    expect(outline(text).headline?.text).toBe('Why now?');
    expect(ids(text)).toEqual(['short-answer', 'what-we-dont-know']);
  });
});

const two = joinLines(
  '# Why',
  '',
  '## Short answer',
  '',
  'So.',
  '',
  '## Who?',
  '',
  'A.',
  '',
  '## Where?',
  '',
  'B.',
  '',
  '## Source',
  '',
  'C.',
  '',
);

describe('a section that repeats', () => {
  it('is missing as often as it is wanted', () => {
    expect(missingCount(outline('# Why\n'), questions)).toBe(3);
    expect(missingCount(outline(two), questions)).toBe(1);
    expect(missingCount(outline(two.replace('## Source', '## When?\n\n## How?')), questions)).toBe(0);
    expect(missingCount(outline(two), { ...questions, required: false })).toBe(0);
  });

  it('is inserted behind the last one', () => {
    expect(placeForSection(outline(two), parseArticle(two), questions)).toBe(two.indexOf('## Source'));
    const { template } = insertSection(outline(two), parseArticle(two), questions, [], 2);
    expect(toPlainText(template)).toBe(
      '## [TK: a question]?\n\n[TK: the answer, with nothing in it that the readout does not say]\n\n'.repeat(2),
    );
  });

  it('is told of in words, with how many are missing', () => {
    const messages = (text: string): string[] =>
      lintArticle({ text, profile: explainerQa })
        .findings.filter(({ rule, message }) => rule === 'required-section' && message.includes('question'))
        .flatMap(({ message, fixes }) => [message, ...fixes.map(({ title }) => title)]);
    expect(messages(two)).toEqual([
      'The article has only 2 of at least 3 questions that every explainer Q&A has. Add 1 under a heading that ends in “?”.',
      'Insert a question',
    ]);
    expect(messages('# Why\n')).toEqual([
      'The article has none of at least 3 questions that every explainer Q&A has. Add 3, each under a heading that ends in “?”.',
      'Insert 3 questions',
    ]);
  });

  it('is no longer missing once it is fixed, and not reported for standing twice', () => {
    const { text } = fixArticle({ text: two, profile: explainerQa }).article;
    expect(text.match(/^## \[TK: a question\]\?$/gm)).toHaveLength(1);
    expect(
      lintArticle({ text, profile: explainerQa }).findings.filter(({ rule }) => rule === 'required-section'),
    ).toEqual([]);
  });

  it('is listed by the checklist one by one, and what is missing together', () => {
    const { items, total } = checklist(lintArticle({ text: two, profile: explainerQa })).required;
    expect(items.filter(({ spec }) => spec === questions).map(({ title, state }) => `${title}: ${state}`)).toEqual([
      'Who?: done',
      'Where?: done',
      'Questions: missing',
    ]);
    expect(total).toBe(7);
  });

  it('is put in order in linear time, however often it stands', () => {
    const work = (times: number): void => {
      sectionsInPlace(outline(`# Why\n\n${'## Who?\n\nA.\n\n'.repeat(times)}`));
    };
    expect(takesLinearTime(work, 1000)).toBe(true);
  });
});

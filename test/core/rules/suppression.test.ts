import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/core/article/parseArticle.js';
import { defaultConfig } from '../../../src/core/config/index.js';
import { lintArticle } from '../../../src/core/lint.js';
import { renderPage } from '../../../src/core/render/page.js';
import { acknowledgementEdit } from '../../../src/core/rules/support/acknowledgement.js';
import { suppressionEdit } from '../../../src/core/rules/support/suppressionEdit.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { takesLinearTime } from '../linearTime.js';
import { article, findingsOf, fixed, sourcesOf, standardParts } from './support.js';

const over = (comment: string, words = 'TK is a port.'): string =>
  article({ whyItMatters: `## Why it matters\n\n${comment}\n${words}` });

const messages = (rule: string, text: string): string[] => findingsOf(rule, text).map(({ message }) => message);

describe('suppression-reason', () => {
  test.each([
    ['<!-- copydesk-disable-next-line placehoder-left -- a port -->', 'placeholder-left'],
    ['<!-- copydesk-disable-nextline placeholder-left -- a port -->', 'copydesk-disable-next-line'],
    ['<!-- copydesk disable placeholder-left -- a port -->', 'copydesk-disable'],
    ['<!-- CopyDesk-Ignore-Next-Line placeholder-left -- a port -->', 'copydesk-disable-next-line'],
  ])('%s: offers what was meant', (comment, meant) => {
    const [finding] = findingsOf('suppression-reason', over(comment));
    const [fix] = finding?.fixes ?? [];
    expect([fix?.title, fix?.preferred]).toEqual([`Write “${meant}”`, false]);
    const after = applyEdits(over(comment), fix?.edits ?? []);
    expect(findingsOf('suppression-reason', after)).toEqual([]);
    expect(findingsOf('placeholder-left', after)).toEqual([]);
  });

  test.each([
    '<!-- Copydesk: please look at this -->',
    '<!-- copydesk, off the record -->',
    '<!-- see the copy desk -->',
    '<!-- copydesk-disable-next-line placeholder-left -- a port -->',
  ])('%s is in order', comment => {
    expect(messages('suppression-reason', over(comment))).toEqual([]);
  });

  test('neither rule can be let be by a comment, and a newsroom can turn both off', () => {
    const text = article({
      headline: `<!-- copydesk-disable -->\n\n${standardParts.headline}`,
      conclusion: '## Conclusion\n\nDone.\n\n<!-- copydesk-disable-next-line date-style -->',
    });
    expect(findingsOf('suppression-reason', text)).toHaveLength(2);
    const rules = { 'suppression-reason': 'off', 'suppression-unused': 'off' } as const;
    expect(lintArticle({ text, config: { ...defaultConfig, rules } }).findings).toEqual([]);
  });
});

describe('suppression-unused', () => {
  test.each([
    [
      'a whole line goes, with the blank lines behind it',
      'One.\n\n<!-- copydesk-disable-next-line placeholder-left -- x -->\n\nTwo.',
      'One.\n\nTwo.',
    ],
    ['between items', '- One.\n<!-- copydesk-disable-next-line placeholder-left -- x -->\n- Two.', '- One.\n- Two.'],
    ['within a line', 'One. <!-- copydesk-disable placeholder-left -- x --> Two.', 'One. Two.'],
    [
      'one name of two',
      '<!-- copydesk-disable-next-line placeholder-left, front-matter -- x -->\nTK.',
      '<!-- copydesk-disable-next-line placeholder-left -- x -->\nTK.',
    ],
  ])('%s', (_, before, after) => {
    const section = (words: string): string => article({ whyItMatters: `## Why it matters\n\n${words}` });
    expect(fixed(section(before))).toBe(section(after));
  });

  test('leaves an acknowledged difference that came back to a person', () => {
    const text = over('', 'TK is a port.');
    const finding = findingsOf('placeholder-left', text)[0];
    const edit = finding && acknowledgementEdit(parseArticle(text), finding, { reason: 'a port' });
    const acknowledged = applyEdits(text, edit ? [edit] : []);
    expect(findingsOf('suppression-unused', acknowledged)).toEqual([]);
    const changed = acknowledged.replace('TK is a port', 'TK was a port');
    expect(findingsOf('suppression-unused', changed)).toMatchObject([{ fixes: [{ preferred: false }] }]);
    expect(fixed(changed)).toBe(changed);
  });

  test('judges what is held against sources only when all of them are there', () => {
    const text = over('<!-- copydesk-disable-next-line date-mismatch -- x -->', 'They met.');
    expect(findingsOf('suppression-unused', text)).toEqual([]);
    expect(findingsOf('suppression-unused', text, { sources: sourcesOf(text) })).toHaveLength(1);
    const gone = text.replace('2026-05-14-haarlund', 'gone-haarlund');
    expect(findingsOf('suppression-unused', gone, { sources: sourcesOf(gone) })).toEqual([]);
    const every = over('<!-- copydesk-disable-next-line -- x -->', 'They met.');
    expect(findingsOf('suppression-unused', every)).toEqual([]);
    expect(findingsOf('suppression-unused', every, { sources: sourcesOf(every) })).toHaveLength(1);
  });

  test('a rule that is off is not held against its comment', () => {
    const text = over('<!-- copydesk-disable-next-line placeholder-left -- x -->');
    const config = { ...defaultConfig, rules: { 'placeholder-left': 'off' } } as const;
    expect(findingsOf('suppression-unused', text, { config })).toEqual([]);
  });
});

test('the comment that the light bulb writes lets the finding be, and nothing else', () => {
  const text = article({ whyItMatters: '## Why it matters\r\n\r\n  - TK.\r\n  - TODO.' });
  const [finding] = findingsOf('placeholder-left', text);
  const edit = finding && suppressionEdit(parseArticle(text), finding, ' a port\n--> so ');
  const after = applyEdits(text, edit ? [edit] : []);
  expect(after).toContain('\r\n  <!-- copydesk-disable-next-line placeholder-left -- a port → so -->\r\n  - TK.');
  expect(lintArticle({ text: after }).findings).toHaveLength(1);
});

test.each([
  ['- A ship sailed.\n- TK.\n- It rained.', '\n  <!-- copydesk-'],
  ['1. A ship sailed.\n2. TK.', '\n   <!-- copydesk-'],
  ['- A ship sailed:\n  - in May\n  - TK.', '\n    <!-- copydesk-'],
  ['- TK.\n- It rained.', '\n<!-- copydesk-'],
])('the comment parts no list in two: %j', (list, begins) => {
  const text = article({ whyItMatters: `## Why it matters\n\n${list}` });
  const [finding] = findingsOf('placeholder-left', text);
  const edit = finding && suppressionEdit(parseArticle(text), finding, 'a port');
  const after = applyEdits(text, edit ? [edit] : []);
  expect(after).toContain(begins);
  expect(findingsOf('placeholder-left', after)).toEqual([]);
  const lists = (of: string) => renderPage(lintArticle({ text: of })).match(/<[uo]l/g);
  expect(lists(after)).toEqual(lists(text));
});

test('the comment leaves what was acknowledged in the item above it', () => {
  const text = article({ whyItMatters: '## Why it matters\n\n- Write to TK.\n- Write to TODO.' });
  const [first, second] = findingsOf('placeholder-left', text);
  const known = first && acknowledgementEdit(parseArticle(text), first, { reason: 'a port' });
  const comment = second && suppressionEdit(parseArticle(text), second, 'a game');
  const after = applyEdits(
    text,
    [known, comment].filter(edit => edit !== undefined),
  );
  expect(findingsOf('placeholder-left', after)).toEqual([]);
});

test('no comment can stand in the front matter, or let be what is found in comments', () => {
  const text = over('<!-- copydesk-disable-next-line placeholder-left -->').replace('byline: Ana Relph\n', '');
  const found = lintArticle({ text }).findings;
  expect(found.map(({ rule }) => rule)).toEqual(['metadata', 'suppression-reason']);
  expect(found.map(finding => suppressionEdit(parseArticle(text), finding, 'x'))).toEqual([undefined, undefined]);
});

const pieces = [
  '<!-- copydesk-disable -->',
  '<!-- copydesk-enable placeholder-left -->',
  '<!-- copydesk-disable-next-line placeholder-left, x -- y -->',
  '<!-- copydesk-disablenextline',
  'TK',
  '\n',
  '\n\n',
  ' ',
];

test('whatever the comments, fixing ends, and fixing again changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.constantFrom(...pieces), anyText), { maxLength: 12 }), parts => {
      const once = fixed(`# Ministers meet\n\n${parts.join('')}`);
      expect(fixed(once)).toBe(once);
    }),
    { numRuns: 60 },
  );
});

test.each(pieces.slice(0, 4))('%s many times over takes linear time', piece => {
  const part = `${piece}\nTK\n\n`;
  const work = (length: number): void => void lintArticle({ text: part.repeat(length / part.length) });
  expect(takesLinearTime(work, 4_000)).toBe(true);
});

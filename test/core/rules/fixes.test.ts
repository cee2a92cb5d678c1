import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/core/config/index.js';
import type { ProjectConfig } from '../../../src/core/config/types.js';
import { lintArticle } from '../../../src/core/lint.js';
import { rules } from '../../../src/core/rules/index.js';
import { fixAllEdits } from '../../../src/core/rules/support/fixAll.js';
import type { Finding, Fix, Source } from '../../../src/core/rules/types.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { joinLines } from '../joinLines.js';
import { article, findingsOf, fixed, found, sourcesOf, wordsFoundBy } from './support.js';

function fixedBy(fix: Fix | undefined, text: string): string {
  return applyEdits(text, fix?.edits ?? []);
}

describe('required-section', () => {
  test('inserts sections in their places in one go, with placeholders to be filled in', () => {
    const text = article({ keyTakeaways: '', whyItMatters: '', disclaimer: '', source: '' });
    const mended = applyEdits(text, fixAllEdits(lintArticle({ text }).findings));
    const headings = mended.split('\n').filter(line => line.startsWith('#'));
    expect(headings.slice(1)).toEqual(
      ['Key takeaways', 'Why it matters', 'Conclusion', 'Disclaimer', 'Source'].map(title => `## ${title}`),
    );
    expect(lintArticle({ text: mended }).findings.map(({ rule }) => rule)).toEqual(
      Array.from({ length: 4 }, () => 'placeholder-left'),
    );
    expect(mended).not.toMatch(/\n{3}/);
  });

  test('is reported at the headline, and says where the section goes', () => {
    const text = article({ conclusion: '' });
    const [finding] = findingsOf('required-section', text);
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe(
      'Norvania and Estoria to open joint maritime watch centre',
    );
    const place = finding?.related[0]?.span;
    expect(text.slice(place?.start, place?.end)).toBe('## Disclaimer');
    expect(finding?.message).toBe(
      'The section “Conclusion” is missing: every readout article has one. Insert it, and write it.',
    );
  });

  test('a section that stands twice is reported at the second, with the first beside it, and nothing is deleted', () => {
    const text = article({ conclusion: '## Conclusion\n\nOne.\n\n## In conclusion\n\nTwo.' });
    const [finding, ...more] = findingsOf('required-section', text);
    expect(more).toEqual([]);
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('In conclusion');
    expect(finding?.related.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Conclusion']);
    expect(finding?.fixes).toEqual([]);
  });

  test('a disclaimer that is missing is not reported a second time', () => {
    const text = article({ disclaimer: '' });
    expect(findingsOf('required-section', text)).toEqual([]);
    expect(findingsOf('disclaimer', text)).toHaveLength(1);
  });
});

describe('section-order', () => {
  test('moves a section whole, and leaves every other letter as it is', () => {
    const conclusion = '**In conclusion:**\n\nOne paragraph.\n\n- and a list\n\n### and more\n\nTwo.';
    const text = article({ lede: `A lede, a readout says.\n\n${conclusion}`, conclusion: '' });
    expect(fixed(text)).toBe(article({ lede: 'A lede, a readout says.', conclusion }));
  });

  test('moves the last section of a text that ends without a line break', () => {
    const text = article({
      lede: 'A lede, a readout says.',
      keyTakeaways: '',
      whyItMatters: '',
      conclusion: '',
    }).trimEnd();
    const swapped = `${text}\n\n## Why it matters\n\nIt does.\n\n## Conclusion\n\nSo it is.\n\n## Key takeaways\n\n- One.`;
    const mended = fixed(swapped);
    expect(findingsOf('section-order', mended)).toEqual([]);
    expect(mended).toMatch(/A lede, a readout says\.\n\n## Key takeaways\n\n- One\.\n/);
  });

  test('reports the fewest sections that must move', () => {
    const text = article({
      keyTakeaways: '## Conclusion\n\nSo it is.\n\n## Key takeaways\n\n- One.',
      conclusion: '## Background\n\nOnce.\n\n## What the readout does not say\n\n- Much.',
    });
    expect(wordsFoundBy('section-order', text)).toEqual(['Conclusion', 'What the readout does not say']);
  });
});

describe('disclaimer', () => {
  const wording = (name: string, noun = 'readout') =>
    `## Disclaimer\n\nThis article is based solely on the provided ${name} ${noun}. A more comprehensive understanding would require additional information from other sources and perspectives.`;

  test.each([
    ['its full name', 'Ministry of Defence of Norvania'],
    ['with “the”', 'the Ministry of Defence of Norvania'],
    ['without its country, as it is', 'Department of Defense', 'U.S. Department of Defense'],
    ['with the typography of the country left out', 'US Department of Defense', 'U.S. Department of Defense'],
    ['without “the” and with a comma', 'White House, Office of the Speaker', 'The White House, Office of the Speaker'],
    ['any name when none is on record', 'Pentagon', ''],
  ])('may name the publisher by %s', (_, name, publisher = 'Ministry of Defence of Norvania') => {
    const text = article({ disclaimer: wording(name) }).replace(
      /\n {4}publisher: .*/,
      publisher === '' ? '' : `\n    publisher: ${publisher}`,
    );
    expect(findingsOf('disclaimer', text)).toEqual([]);
  });

  test.each([
    ['another body', 'Foreign Ministry of Norvania'],
    ['a piece of the name', 'of Norvania'],
    ['a placeholder', '[TK: publisher]'],
  ])('may not name %s', (_, name) => {
    const text = article({ disclaimer: wording(name) });
    expect(wordsFoundBy('disclaimer', text)).toHaveLength(1);
    expect(fixed(text)).toBe(article());
  });

  test('several sources make it readouts, and each must be named or one alone', () => {
    const second =
      '  - file: ../sources/b.md\n    publisher: Foreign Ministry of Estoria\n    url: https://www.example.org/b\n---';
    const both = article({
      disclaimer: wording('Foreign Ministry of Estoria and Ministry of Defence of Norvania', 'readouts'),
    });
    expect(findingsOf('disclaimer', both.replace(/\n---\n/, `\n${second}\n`))).toEqual([]);
    expect(wordsFoundBy('disclaimer', both)).toHaveLength(1);
  });

  test('what was altered is pointed at and said', () => {
    const text = article().replace('solely', 'partly');
    const [finding] = findingsOf('disclaimer', text);
    expect(text.slice(finding?.span.start, finding?.span.end)).toBe('partly');
    expect(finding?.message).toContain('it says “partly” where its wording is “solely”');
    expect(fixed(text)).toBe(article());
  });

  test('an altered disclaimer keeps the shorter name of its publisher', () => {
    const text = article({ disclaimer: wording('Department of Defense') })
      .replace('publisher: Ministry of Defence of Norvania', 'publisher: U.S. Department of Defense')
      .replace('additional information', 'further information');
    expect(wordsFoundBy('disclaimer', text)).toEqual(['further']);
    expect(fixed(text)).toContain('the provided Department of Defense readout. A more comprehensive');
  });

  test('an earlier wording is outdated, not altered', () => {
    const { profile } = lintArticle({ text: article() });
    const earlier = [{ text: 'Written from a {publisher} readout and nothing else.', until: '2026-01-01' }];
    const dated = { ...profile, disclaimer: { ...profile.disclaimer, earlier } };
    const old = '## Disclaimer\n\nWritten from a Ministry of Defence of Norvania readout and nothing else.';
    const text = article({ disclaimer: old });
    const [finding] = findingsOf('disclaimer', text, { profile: dated });
    expect(finding?.message).toBe(
      'The disclaimer’s wording is out of date since 2026-01-01. Put the current wording in its place.',
    );
    expect(fixed(text, { profile: dated })).toBe(article());
  });

  test('words that are no disclaimer are kept beside the one that is inserted', () => {
    const text = article({ disclaimer: '## Disclaimer\n\nWrite to the desk with corrections.' });
    expect(fixed(text)).toContain(
      'other sources and perspectives.\n\nWrite to the desk with corrections.\n\n## Source',
    );
  });

  test('the wording without its heading is moved under one', () => {
    const [, body = ''] = wording('Ministry of Defence of Norvania').split('\n\n');
    const text = article({ lede: `_${body}_\n\nA lede, a readout says.`, disclaimer: '' });
    expect(fixed(text)).toBe(article({ lede: 'A lede, a readout says.' }));
  });
});

describe('chatbot-residue', () => {
  test('deletes the sentence and nothing around it', () => {
    const lede = 'They met, officials said. As an AI language model, I cannot say when. They will meet again.';
    expect(fixed(article({ lede }))).toBe(article({ lede: 'They met, officials said. They will meet again.' }));
    const end = 'They met, officials said. I hope this helps!';
    expect(fixed(article({ lede: end }))).toBe(article({ lede: 'They met, officials said.' }));
  });

  test('deletes the line and its blank line', () => {
    const text = `Sure! Here’s a draft article based on the readout:\n\n${article({ frontMatter: '' })}`;
    expect(fixed(`${text}\n1,204\n\nLeave a Comment\n`, { config: withOnly('chatbot-residue') })).toBe(
      article({ frontMatter: '' }),
    );
  });

  test('a preamble that runs into the text ends at its colon', () => {
    const text = 'Here is the revised article: NORVIK — The ministers met.\n';
    expect(wordsFoundBy('chatbot-residue', text)).toEqual(['Here is the revised article:']);
  });
});

describe('headline-missing', () => {
  test('makes the title the headline, as Markdown that shows it as it is', () => {
    const text = article({ headline: '' }).replace('title: Norvania', 'title: "*Norvania*');
    const quoted = text.replace('watch centre\nprofile', 'watch centre"\nprofile');
    expect(fixed(quoted)).toContain('---\n\n# \\*Norvania\\* and Estoria to open');
  });

  test('a sentence, a dateline or a pseudo-heading is no headline', () => {
    for (const line of ['The ministers met.', 'NORVIK — The ministers met', '**Key takeaways**', '[Map](map.md)']) {
      const [finding] = findingsOf('headline-missing', `${line}\n\nMore.\n`);
      expect(finding?.fixes).toEqual([]);
    }
  });
});

describe('source-record', () => {
  const text = joinLines(
    '---',
    'title: Ministers meet',
    'sources:',
    '  - file: ../sources/a.md',
    '    publisher: ""',
    '    retrieved: 2026-05-14T16:20:00Z',
    '  - {file: ../sources/b.md, title: B}',
    'ai:',
    '  use: draft',
    '---',
    '',
  );

  test('fills each gap from the saved source, quoted where YAML needs it, and changes nothing else', () => {
    const [first, second] = findingsOf('source-record', text, { sources: sourcesOf(text) });
    expect(fixedBy(first?.fixes[0], text).split('\n').slice(3, 9)).toEqual([
      '  - file: ../sources/a.md',
      '    title: "Readout: “Watch centre” & more"',
      '    publisher: Ministry of Defence of Norvania',
      '    url: https://www.example.org/norvania/saved',
      '    published: 2026-05-14',
      '    retrieved: 2026-05-14T16:20:00Z',
    ]);
    expect(fixedBy(second?.fixes[0], text)).toContain(
      '  - {file: ../sources/b.md, title: B, publisher: Ministry of Defence of Norvania, url: https://www.example.org/norvania/saved, published: 2026-05-14}\n',
    );
    expect(first?.fixes[0]?.preferred).toBe(true);
  });

  test.each([
    '- starts a list',
    '#12: “x” \'y\' "z"',
    'yes',
    '2026-05-14',
    '[TK]',
    '{a}',
    '@desk',
    'a: b',
    'null',
    '*x',
  ])('a title such as %s reads back as it is', title => {
    const sources = withFirst(found({ title }));
    const once = fixed(text, { sources });
    expect(lintArticle({ text: once, sources }).article.frontMatter.record.sources[0]?.title).toBe(title);
  });

  test('a release that states no date has none to record', () => {
    const sources = withFirst(found({ title: 'A', publisher: 'B' }));
    const [finding] = findingsOf('source-record', text, { sources });
    expect(finding?.message).toBe(
      'Source 1 is recorded without “title”, “publisher” and “url”. Add them in the front matter.',
    );
  });

  test('without the saved source nothing is filled in', () => {
    expect(findingsOf('source-record', text).flatMap(({ fixes }) => fixes)).toEqual([]);
  });

  function withFirst(file: Source['file']): Source[] {
    return sourcesOf(text).map(source => (source.index === 0 && file ? { ...source, file } : source));
  }
});

describe('source-link', () => {
  test('links the title where it stands, and takes the placeholder for the link with it', () => {
    const source =
      '## Source\n\nReadout of Acting Minister Haarlund’s Meeting With Minister Verrin [TK: link to the readout]';
    expect(fixed(article({ source }))).toBe(article());
  });

  test('adds an item where the section is a list, a paragraph where it is not', () => {
    const url = '(https://www.example.org/norvania/readouts/haarlund-verrin)';
    expect(fixed(article({ source: '## Source\n\n* Elsewhere' }))).toContain(
      `* Elsewhere\n* [Readout of Acting Minister Haarlund’s Meeting With Minister Verrin]${url}\n`,
    );
    expect(fixed(article({ source: '## Source\nElsewhere' }))).toContain(`Elsewhere\n\n[Readout of Acting Minister`);
    expect(fixed(article({ source: '## Source' }))).toBe(article());
  });

  test('with the section missing too, it is inserted once, link and all', () => {
    expect(fixed(article({ source: '' }))).toBe(article());
  });
});

describe('fixAllEdits', () => {
  const finding = (...fixes: Fix[]): Finding => ({
    rule: 'a',
    category: 'style',
    severity: 'hint',
    message: '',
    span: { start: 0, end: 0 },
    related: [],
    fixes,
  });
  const fix = (start: number, end: number, text: string, rank?: number, preferred = true): Fix => ({
    title: text,
    edits: [{ start, end, text }],
    preferred,
    ...(rank !== undefined && { rank }),
  });

  test('applies preferred fixes only', () => {
    expect(fixAllEdits([finding(fix(0, 1, 'x', undefined, false)), finding()])).toEqual([]);
  });

  test('of fixes in each other’s way the first in the text wins, whole', () => {
    const both: Fix = {
      title: '',
      preferred: true,
      edits: [fix(2, 4, 'b'), fix(8, 9, 'c')].flatMap(({ edits }) => edits),
    };
    expect(fixAllEdits([finding(fix(0, 3, 'a')), finding(both), finding(fix(8, 9, 'd'))])).toEqual([
      { start: 0, end: 3, text: 'a' },
      { start: 8, end: 9, text: 'd' },
    ]);
  });

  test('insertions at one place follow their rank, and what is the same is inserted once', () => {
    const edits = fixAllEdits(
      [fix(4, 4, 'C'), fix(4, 4, 'B', 2), fix(4, 4, 'A', 1), fix(4, 4, 'B', 2), fix(0, 4, '')].map(one => finding(one)),
    );
    expect(applyEdits('xxxxyyyy', edits)).toBe('ABCyyyy');
  });
});

/** A newsroom with one rule. */
function withOnly(rule: string): ProjectConfig {
  const off = rules.filter(({ id }) => id !== rule).map(({ id }) => [id, 'off'] as const);
  return { ...defaultConfig, rules: Object.fromEntries(off) };
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultConfig } from '../../../src/core/config/index.js';
import type { ProjectConfig } from '../../../src/core/config/types.js';
import { fixArticle } from '../../../src/core/fixArticle.js';
import { lintArticle } from '../../../src/core/lint.js';
import { rules } from '../../../src/core/rules/index.js';
import type { Source } from '../../../src/core/rules/types.js';
import { applyEdits } from '../../../src/core/text/span.js';
import { anyText } from '../anyText.js';
import { takesLinearTime } from '../linearTime.js';
import { findingsOf, savedSource, wordsFoundBy } from './support.js';

/** A newsroom with the style pack and the rules of style alone. */
const style: ProjectConfig = {
  ...defaultConfig,
  style: 'ap-like',
  rules: Object.fromEntries(rules.filter(({ category }) => category !== 'style').map(({ id }) => [id, 'off'] as const)),
};

function styled(body: string, config: Partial<ProjectConfig> = {}, sources: readonly Source[] = []): string {
  const text = `# Ministers meet\n\n${body}\n`;
  return fixArticle({ text, sources, config: { ...style, ...config } }).article.text.slice(
    '# Ministers meet\n\n'.length,
    -1,
  );
}

function source(text: string): Source {
  return { record: { file: 'a.md' }, index: 0, file: savedSource(`# Readout of the Meeting\n\n${text}`) };
}

describe('the style pack', () => {
  test('is off until the newsroom asks for it, but for the rules that it weighs itself', () => {
    const text = '# Ministers meet\n\nNORVIK – They met on 14 May 2026.\n';
    expect(findingsOf('date-style', text)).toEqual([]);
    expect(
      findingsOf('date-style', text, { config: { ...defaultConfig, rules: { 'date-style': 'warning' } } }),
    ).toMatchObject([{ severity: 'warning' }]);
    const off: ProjectConfig = { ...style, rules: { 'date-style': 'off' } };
    expect(findingsOf('date-style', text, { config: off })).toEqual([]);
    expect(findingsOf('dateline-format', text, { config: off })).toHaveLength(1);
  });
});

describe('date-style', () => {
  test.each([
    ['on 14 and 15 May', 'on May 14 and 15'],
    ['on 14, 15 and 16 May 2026.', 'on May 14, 15 and 16, 2026.'],
    ['from 30 May to 2 June', 'from May 30 to June 2'],
    ['the 3rd of September', 'Sept. 3'],
    ['On February 3, 2026 she came', 'On Feb. 3, 2026, she came'],
    ['on Sat 3 January', 'on Saturday, Jan. 3'],
    ['in Aug. 2026', 'in August 2026'],
    ['by Sept.', 'by September'],
    ['August 3rd, 2026 (a Monday)', 'Aug. 3, 2026 (a Monday)'],
    ['from September 3, 2026 to October 4, 2026.', 'from Sept. 3, 2026 to Oct. 4, 2026.'],
  ])('%s', (from, to) => {
    expect(styled(`They met ${from}`)).toBe(`They met ${to}`);
  });

  test.each([
    'on Sept. 3',
    'with Jan Mayen and Mar Lund',
    'in May 2,000 times',
    'in May at 12:30',
    'with 40 March hares',
    'on 99 May flowers',
    'at 5 p.m. May 3',
    'the 2026-05-14-draft',
    'and the Sun said so',
  ])('leaves alone: %s', words => {
    expect(wordsFoundBy('date-style', `# Ministers meet\n\nThey met ${words} then.\n`, { config: style })).toEqual([]);
  });
});

describe('variant-inconsistent', () => {
  test.each([
    ['a stop that also ends the sentence', 'The U.S. and the U.S. met the US.', 'The U.S. and the U.S. met the U.S.'],
    ['a stop to keep', 'The US and the US met in the U.S. The end.', 'The US and the US met in the US. The end.'],
    ['a stop to take', 'The US and the US of the U.S. army.', 'The US and the US of the US army.'],
    ['a figure before', 'It is 5%, 6% and 7 percent.', 'It is 5%, 6% and 7%.'],
    ['a capital', 'Defence it is, and the defense of a defense.', 'Defense it is, and the defense of a defense.'],
    ['two words', 'A policy maker, a policy maker, a policymaker.', 'A policy maker, a policy maker, a policy maker.'],
    [
      'a hyphen',
      'Anti-submarine and anti-submarine, not antisubmarine.',
      'Anti-submarine and anti-submarine, not anti-submarine.',
    ],
  ])('mends %s', (_, from, to) => {
    expect(styled(from)).toBe(to);
  });

  test('says where the other way stands, and which spellings are mixed', () => {
    const [finding] = findingsOf('variant-inconsistent', '# Ministers meet\n\nThey organise, and emphasize.\n');
    expect(finding?.message).toBe(
      '“emphasize” stands here, “organise” elsewhere. “-ise” and “-ize” are mixed. Write it in one way throughout.',
    );
    expect(finding?.related).toMatchObject([{ message: '“organise” stands here.' }]);
  });
});

describe('second-reference', () => {
  test.each([
    [
      'Minister Ursula von der Lind met him. Ursula von der Lind left.',
      'Minister Ursula von der Lind met him. Von der Lind left.',
    ],
    [
      'Minister Lars J. Austad III met him. Minister Austad’s car left.',
      'Minister Lars J. Austad III met him. Austad’s car left.',
    ],
    ['Foreign Minister Wang Yi met him. Foreign Minister Wang left.', 'Foreign Minister Wang Yi met him. Wang left.'],
    ['Gen. Anna Holt met him. Then Gen. Anna Holt left.', 'Gen. Anna Holt met him. Then Holt left.'],
  ])('%s', (from, to) => {
    expect(styled(from)).toBe(to);
  });

  test('follows the newsroom’s order of names', () => {
    const from = 'Minister Sen Takaro met him. Minister Sen Takaro left.';
    expect(styled(from)).toBe('Minister Sen Takaro met him. Takaro left.');
    expect(styled(from, { nameOrders: { 'Sen Takaro': 'surname-first' } })).toBe(
      'Minister Sen Takaro met him. Sen left.',
    );
  });

  test('writes a name of three words only as the article or the source has it', () => {
    const from = 'Minister Tedras Adan Gebre met him. Minister Tedras Adan Gebre left.';
    expect(styled(from)).toBe(from);
    expect(styled(from, {}, [source('Minister Tedras Adan Gebre came. Minister Tedras left.')])).toBe(
      'Minister Tedras Adan Gebre met him. Tedras left.',
    );
  });

  test('has no fix where words hang on the title', () => {
    const text = '# Ministers meet\n\nMinister Tomas Verrin met Anna Holt. Holt saw her guest, Tomas Verrin, off.\n';
    expect(findingsOf('second-reference', text, { config: style })).toMatchObject([{ fixes: [] }]);
  });
});

describe('acronym-undefined', () => {
  const text = '# Ministers meet\n\nNORVIK — The JWC opened.\n';
  const saved = [source('The Joint Watch Centre (JWC) opened.')];

  test('writes out what the source has before what the glossary has, and guesses nothing unasked', () => {
    const glossary = { JWC: 'Joint Work Council' };
    const titles = (input: { config: ProjectConfig; sources?: Source[] }) =>
      findingsOf('acronym-undefined', text, input).flatMap(({ fixes }) => fixes.map(({ title }) => title));
    expect(titles({ config: style })).toEqual([]);
    expect(titles({ config: { ...style, glossary } })).toEqual(['Write “Joint Work Council (JWC)”']);
    expect(titles({ config: { ...style, glossary }, sources: saved })).toEqual(['Write “Joint Watch Centre (JWC)”']);
    const guessed = findingsOf('acronym-undefined', text.replace('JWC', 'OSCE'), { config: style });
    expect(guessed.flatMap(({ fixes }) => fixes)).toMatchObject([{ preferred: false }]);
  });
});

describe('title-case-heading', () => {
  test('changes the title of the front matter with the headline', () => {
    const text = '---\ntitle: "Watch Centre Opens"\n---\n\n# Watch Centre Opens\n\nNORVIK — A watch centre opens.\n';
    expect(fixArticle({ text, config: style }).article.text).toBe(
      text.replaceAll('Watch Centre Opens', 'Watch centre opens'),
    );
  });

  test('is not applied unasked where a word may be a name', () => {
    const text = '# Watch Centre Greets Ritter\n\nNORVIK — A watch centre greets him.\n';
    const [finding] = findingsOf('title-case-heading', text, { config: style });
    expect(finding?.fixes).toMatchObject([{ title: 'Write “Watch centre greets ritter”', preferred: false }]);
  });
});

/** Blocks with much for the rules of style to see. */
const blocks = [
  '# Norvania and the U.S. Discuss Harbours',
  'Norvik - The US and the U.S. discussed defence on 3 September 2026, and defense on Sept 4.',
  'Washington, D.C. – Minister Tomas Verrin met Gen. Ilse Haarlund.',
  '- **The JWC:** Minister Verrin thanked Ilse Haarlund’s JWC for 5% and 6 percent.',
  '## Why It Matters',
  'Policy makers and policymakers organise and recognize. “The US,” she said. Prime Minister Sen Takaro left with Sen Takaro.',
  '> The U.S.',
  '## Source\n\nThe US',
  '**In Conclusion:**',
];
const draft = fc.array(fc.constantFrom(...blocks), { maxLength: 12 }).map(parts => parts.join('\n\n'));

describe('whatever the text, the rules of style', () => {
  test('report places in it, with fixes that apply, and are done when all is fixed', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          draft,
          anyText,
          fc.tuple(draft, anyText).map(([a, b]) => `${a}\n${b}`),
        ),
        text => {
          for (const { span, fixes } of lintArticle({ text, config: style }).findings) {
            expect(span.start < span.end && span.end <= text.length).toBe(true);
            for (const { edits } of fixes) expect(applyEdits(text, edits)).not.toBe(text);
          }
          const once = fixArticle({ text, config: style });
          expect(once.findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred))).toEqual([]);
          expect(fixArticle({ text: once.article.text, config: style }).article.text).toBe(once.article.text);
        },
      ),
    );
  });

  test.each([
    [
      'mixed prose',
      'The US and the U.S. met Gen. Ilse Haarlund of the JWC on 3 May 2026: 5% or 6 percent of defence, defense. ',
    ],
    ['acronyms', 'JWC ABC DEF '],
    ['capitals', 'Watch Centre Opens '],
    ['days', '1, 2 and 3 '],
    ['stops', 'U.S. '],
    ['months', 'May 5 '],
  ])('take time in proportion to it: %s', (_, unit) => {
    const work = (length: number): void => {
      const words = unit.repeat(length / unit.length);
      lintArticle({ text: `# ${words.slice(0, 2000)}\n\n${words}\n`, config: style });
    };
    expect(takesLinearTime(work, 4000)).toBe(true);
  });
});

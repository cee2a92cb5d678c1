import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { takesLinearTime } from '../linearTime.js';
import { lintArticle } from '../../../src/core/lint.js';
import { parseFrontMatter } from '../../../src/core/article/frontMatter.js';
import type { SourceRecord } from '../../../src/core/article/types.js';
import { wholeProfile } from '../../../src/core/config/ownProfiles.js';
import { profiles } from '../../../src/core/profiles/index.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { formatSource } from '../../../src/core/readout/savedSource.js';
import type { Readout } from '../../../src/core/readout/types.js';
import { scaffoldArticle } from '../../../src/core/scaffold/article.js';
import { toPlainText, toSnippet } from '../../../src/core/scaffold/template.js';
import { madeReadout, norvaniaCall, type Parts } from './madeReadout.js';

const today = '2026-06-01';
const [readoutArticle, newsBrief] = profiles;

function scaffold(readout: Readout, profile = readoutArticle, url = 'https://www.example.org/call'): string {
  if (!profile) throw new Error('no profile');
  const { record } = formatSource(readout, { url, retrieved: '2026-06-01T09:12:00Z' });
  const source: SourceRecord = { file: '../sources/a.md', ...record, sha256: 'ab12' };
  return toPlainText(scaffoldArticle({ readout, profile, source, today }));
}

/** What lint says of the article besides the places left for the writer. */
function otherErrors(text: string): string[] {
  return lintArticle({ text })
    .findings.filter(({ severity, rule }) => severity === 'error' && rule !== 'placeholder-left')
    .map(({ rule, message }) => `${rule}: ${message}`);
}

describe('a new article', () => {
  test('from a readout that states everything', () => {
    expect(scaffold(madeReadout(norvaniaCall))).toBe(`---
title: >-
  Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin
profile: readout-article
date: 2026-06-01
dateline: NORVIK
sources:
  - file: ../sources/a.md
    title: Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin
    publisher: Ministry of Defence of Norvania
    url: https://www.example.org/call
    published: 2026-05-14
    retrieved: 2026-06-01T09:12:00Z
    sha256: ab12
---

# Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin

NORVIK — Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026, with Estorian Defence Minister Tomas Verrin, according to a Ministry of Defence of Norvania readout. The readout was provided by Capt. Marta Osk, Ministry Spokesperson.

Who took part, as the readout names them:

- **Ilse Haarlund**, Minister of Defence
- **Tomas Verrin**, Estorian Defence Minister

## Key takeaways

- **[TK: the point in a few words]:** Minister of Defence Ilse Haarlund spoke by phone on May 14, 2026, with Estorian Defence Minister Tomas Verrin.
- **[TK: the point in a few words]:** The ministers discussed the protection of undersea cables.
- **[TK: the point in a few words]:** Minister Haarlund said: “What happens to one of our cables happens to both our countries.”

## Why it matters

- **[TK: the point in a few words]:** [TK: why this matters, as inference that is marked as such (“could”, “may”) or attributed]

## Conclusion

[TK: in one or two sentences, where the readout leaves the matter]

## Disclaimer

This article is based solely on the provided Ministry of Defence of Norvania readout. A more comprehensive understanding would require additional information from other sources and perspectives.

## Source

[Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin](https://www.example.org/call)
`);
  });

  test('as a news brief, with the quotations that there are', () => {
    const text = scaffold(madeReadout(norvaniaCall), newsBrief);
    expect(text).toContain('## Details\n\n[TK: this in your own words] Minister of Defence Ilse Haarlund spoke');
    expect(text).toContain('## Quotes\n\n- **[TK: the point in a few words]:** Minister Haarlund said: “What happens');
    expect(text).not.toContain('## What’s next');
    const quiet = madeReadout({ ...norvaniaCall, statements: norvaniaCall.statements.slice(0, 2) });
    expect(scaffold(quiet, newsBrief)).not.toContain('## Quotes');
  });

  test('asks for everything that a bare readout does not state', () => {
    const text = scaffold(madeReadout({ statements: [] }), readoutArticle, '');
    expect(text).toContain('title: >-\n  [TK: headline]\n');
    expect(text).toContain('\n# [TK: headline]\n');
    expect(text).toContain('the provided [TK: publisher] readout');
    expect(text).toContain('## Source\n\n[TK: title of the readout] [TK: link to the readout]\n');
  });

  test('has the headline’s place in front matter and heading under one number', () => {
    const readout = madeReadout(norvaniaCall);
    if (!readoutArticle) throw new Error('no profile');
    const snippet = toSnippet(scaffoldArticle({ readout, profile: readoutArticle, source: {}, today }));
    expect(snippet).toContain('title: >-\n  ${1:Minister of');
    expect(snippet).toContain('# ${1:Minister of');
    expect(snippet).not.toContain('${0');
  });

  test.each(['Talks on *trade*', '<!-- copydesk-disable --> Talks on trade'])(
    'keeps the title “%s” escaped in the heading, though an editor copies the first text of a number to its other places',
    title => {
      if (!readoutArticle) throw new Error('no profile');
      const readout = madeReadout({ ...norvaniaCall, title });
      const texts = new Map<number, Set<string>>();
      for (const piece of scaffoldArticle({ readout, profile: readoutArticle, source: {}, today })) {
        if (typeof piece !== 'string') texts.set(piece.stop, (texts.get(piece.stop) ?? new Set()).add(piece.text));
      }
      expect([...texts.values()].filter(({ size }) => size !== 1)).toEqual([]);
    },
  );

  test.each([
    ['Readout of the Minister’s Call', 'The Minister’s Call'],
    ['READOUT: Minister meets union', 'Minister meets union'],
    ['Readout: A call', 'A call'],
    ['Joint Readout of the Talks', 'The Talks'],
    ['Day One Readout of the Talks', 'The Talks'],
    ['Minister’s call: 14 May 2026', 'Minister’s call: 14 May 2026'],
    ['Key takeaways', '[TK: headline]'],
    ['Disclaimer', '[TK: headline]'],
  ])('makes of the title “%s” the headline “%s”', (title, headline) => {
    const text = scaffold(madeReadout({ title, statements: [] }));
    expect(text).toContain(`\n# ${headline}\n`);
    expect(parseFrontMatter(text).record.title).toBe(headline);
  });

  test('without a title is headed by who met whom, in the readout’s words and without the day', () => {
    const untitled = { ...norvaniaCall };
    delete untitled.title;
    expect(scaffold(madeReadout(untitled))).toContain(
      '\n# Minister of Defence Ilse Haarlund spoke by phone with Estorian Defence Minister Tomas Verrin\n',
    );
    const alone = { ...untitled, people: norvaniaCall.people?.slice(0, 1) ?? [] };
    expect(scaffold(madeReadout(alone))).toContain('\n# [TK: headline]\n');
  });
});

const word = fc.oneof(
  fc.constantFrom(
    'met',
    'with',
    'today',
    'on',
    'Minister',
    'Readout',
    'of',
    'the',
    'said',
    'call',
    'U.S.',
    'D.C.',
    '14',
    'May',
  ),
  fc.constantFrom(
    '#',
    '-',
    '*',
    '_x_',
    '`',
    '<b>',
    '<!--',
    '-->',
    '[a](javascript:b)',
    '---',
    '===',
    '1.',
    '>',
    '|',
    '&amp;',
    '\\',
    '${1:x}',
    '“a”',
    '"',
    ':',
    '\n',
  ),
  fc.string({ minLength: 1, maxLength: 6 }),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 12 }).map(words => words.join(' '));
const optional = <T>(key: string, value: fc.Arbitrary<T>): fc.Arbitrary<object> =>
  fc.option(value).map(made => (made === null ? {} : { [key]: made }));
const anyParts: fc.Arbitrary<Parts> = fc
  .tuple(
    fc.record({
      statements: fc.array(phrase, { maxLength: 5 }),
      people: fc
        .array(fc.tuple(phrase, fc.option(phrase)), { maxLength: 3 })
        .map(people => people.map(([name, office]) => (office === null ? { name } : { name, office }))),
    }),
    optional('title', phrase),
    optional('dateline', phrase),
    optional('publisher', fc.constantFrom('U.S. Department of Fisheries', 'The Office of the Governor', 'NORDA')),
    optional(
      'day',
      fc.constantFrom({ date: '2026-05-14' }, { partial: '05-14' }, { date: '2026-05-14', words: 'today' }),
    ),
    optional(
      'spokesperson',
      phrase.map(name => ({ name })),
    ),
  )
  .map(parts => Object.assign({}, ...parts) as Parts);

describe('every new article', () => {
  test('has no errors but the places left for the writer, whatever the readout holds', () => {
    fc.assert(
      fc.property(anyParts, fc.constantFrom(...profiles), fc.boolean(), (parts, profile, linked) => {
        const text = scaffold(madeReadout(parts), profile, linked ? 'https://www.example.org/a?b=(c)' : '');
        const frontMatter = parseFrontMatter(text);
        expect(frontMatter.problems).toEqual([]);
        expect(frontMatter.record.profile).toBe(profile.id);
        expect(otherErrors(text).filter(error => !error.startsWith('chatbot-residue'))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test('takes no orders from the readout', () => {
    const order = '<!-- copydesk-disable -->';
    const text = scaffold(madeReadout({ ...norvaniaCall, statements: [order, `The ministers met. ${order}`] }));
    expect(lintArticle({ text }).article.directives).toEqual([]);
    expect(lintArticle({ text }).findings.filter(({ rule }) => rule === 'placeholder-left')).not.toEqual([]);
  });

  test('is made in linear time from a readout that means harm', () => {
    const people = Array.from({ length: 200 }, (_, index) => ({ name: `Ana Relph ${index}` }));
    const harmful = (times: number) => {
      const long = ['“', 'I today ', '&a', '[', '"x', 'www.', '1.'].map(part => part.repeat(times));
      return madeReadout({ title: long[1] ?? '', people, statements: [...long, ...long.map(text => `${text}!`)] });
    };
    const work = (times: number) => {
      for (const profile of profiles) scaffold(harmful(times), profile);
    };
    expect(takesLinearTime(work, 1250)).toBe(true);
  });

  const bench = new URL('../../../../shared/bench/dev/readouts/', import.meta.url);
  const there = existsSync(bench);
  test.skipIf(!there)(
    `from the real readouts${there ? '' : ' (skipped: they are not on this machine)'}`,
    { timeout: 300_000 },
    () => {
      const files = readdirSync(bench).filter(name => name.endsWith('.txt'));
      expect(files.length).toBeGreaterThan(50);
      for (const file of files) {
        const readout = importReadout(readFileSync(new URL(file, bench), 'utf8'));
        for (const profile of profiles) {
          for (const url of ['', 'https://www.example.org/a']) {
            expect(otherErrors(scaffold(readout, profile, url)), file).toEqual([]);
          }
        }
      }
    },
  );
});

describe('a section for which the newsroom has written a prompt', () => {
  const own = wholeProfile(
    {
      id: 'shipping',
      sections: [{ id: 'ships', title: 'Ships', kind: 'fact', form: 'bullets', prompt: 'each ship, with its day' }],
    },
    { language: 'en', publisherIsSource: false },
  );

  test('asks for it beside what the readout gives', () => {
    expect(scaffold(madeReadout(norvaniaCall), own)).toMatch(
      /## Ships\n\n\[TK: each ship, with its day\]\n\n- \*\*\[TK: the point/,
    );
  });
});

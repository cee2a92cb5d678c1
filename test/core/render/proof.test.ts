import { describe, expect, it } from 'vitest';
import { defaultConfig } from '../../../src/core/config/index.js';
import type { SourceFile } from '../../../src/core/rules/types.js';
import { lintArticle } from '../../../src/core/lint.js';
import { renderProof } from '../../../src/core/render/proof.js';
import {
  articleOf,
  clean,
  completeArticle,
  found,
  pageOf,
  proofOf,
  sha256,
  sourceWith,
  toldArticle,
  wordsOf,
} from './support/rendered.js';

describe('the head', () => {
  it('shows headline, AI line, byline and date in this order', () => {
    const head = proofOf(toldArticle).querySelector('.head');
    expect(Array.from(head?.children ?? [], child => child.className || child.localName)).toEqual([
      'h1',
      'ai',
      'byline',
    ]);
    expect(head?.querySelector('h1')?.innerHTML).toBe(
      'Norvania and Estoria to open <em>joint</em> maritime watch centre',
    );
    expect(clean(head?.querySelector('.ai')?.textContent ?? '')).toBe(
      'Drafted with AI. A language model wrote the first draft.',
    );
    expect(clean(head?.querySelector('.byline')?.textContent ?? '')).toBe('By Ana Relph14 May 2026');
    expect(head?.querySelector('time')?.getAttribute('datetime')).toBe('2026-05-14');
  });

  it('puts the writer’s own AI line there and does not say it twice', () => {
    const own = completeArticle.replace(
      'NORVIK —',
      '**Written with AI help.** A language model drafted this.\n\nNORVIK —',
    );
    const proof = proofOf(own);
    expect(wordsOf(proof, '.ai')).toEqual(['Written with AI help. A language model drafted this.']);
    expect(wordsOf(proof, '.lede')).toEqual([expect.stringMatching(/^NORVIK — Norvania and Estoria agreed/)]);
  });

  it('has a slot where readers are told of a model nowhere, and says nothing in the writer’s place', () => {
    const proof = proofOf(completeArticle);
    expect(wordsOf(proof, '.head .slot')).toEqual(['AI disclosure is required here and is not written yet.']);
    expect(proof.querySelector('.ai')).toBeNull();
    expect(proofOf(toldArticle).querySelector('.head .slot')).toBeNull();
  });

  it('knows the newsroom’s own words for an AI line', () => {
    const own = completeArticle.replace('NORVIK —', 'Made by people and machines.\n\nNORVIK —');
    const line = (statement?: string): string[] => {
      const config = { ...defaultConfig, disclosure: { preset: 'house' as const, ...(statement && { statement }) } };
      return wordsOf(articleOf(renderProof({ result: lintArticle({ text: own, config }), config })), '.ai');
    };
    expect(line('Made by people and machines.')).toEqual(['Made by people and machines.']);
    expect(line()).toEqual([]);
  });

  it('takes no lede for an AI line because it is about AI', () => {
    const lede = 'AI ministers of Norvania drafted a charter, according to a readout.';
    expect(wordsOf(proofOf(`---\nprofile: readout-article\n---\n# A charter\n\n${lede}\n`), '.lede')).toEqual([lede]);
  });

  it('says nothing of AI when nothing is recorded', () => {
    const without = completeArticle.replace(/ai:\n[^]*?---\n/, '---\n');
    const proof = proofOf(without);
    expect(proof.querySelector('.ai')).toBeNull();
    expect(wordsOf(proof, 'h2')).not.toContain('How AI was used');
  });

  it('shows the recorded title when the body has no headline, and a slot when there is neither', () => {
    expect(wordsOf(proofOf('---\ntitle: A <title>\n---\nText.\n'), 'h1')).toEqual(['A <title>']);
    expect(wordsOf(proofOf('Text.\n'), '#headline')).toEqual(['Headline is required here and is not written yet.']);
  });

  it('keeps what stands before the headline, in its place', () => {
    const proof = proofOf('Okay, here’s an article:\n\n# A headline\n\nText.\n');
    const blocks = Array.from(proof.querySelectorAll('p, h1'), block => clean(block.textContent));
    expect(blocks[0]).toMatch(/^Okay, here’s an article:/);
    expect(blocks[1]).toBe('A headline');
  });
});

describe('the article', () => {
  it('sets the dateline in small capitals, and leaves its words', () => {
    const lede = proofOf(completeArticle).querySelector('.lede');
    expect(lede?.querySelector('.dateline')?.textContent).toBe('NORVIK');
    expect(lede?.textContent).toMatch(/^NORVIK — Norvania/);
  });

  it('finds the lede below a deck, a picture and an AI line', () => {
    const ai = '*This article was drafted with AI.*';
    for (const above of ['*A deck.*', '![A pier](pier.png)', `*A deck.*\n\n${ai}`, ai]) {
      const proof = proofOf(`# A\n\n${above}\n\nNORVIK — They met.\n\nThey left.\n`);
      expect(wordsOf(proof, '.lede')).toEqual(['NORVIK — They met.']);
      expect(wordsOf(proof, '.lede .dateline')).toEqual(['NORVIK']);
    }
    expect(wordsOf(proofOf('# A\n\n*A deck.*\n'), '.lede')).toEqual(['A deck.']);
  });

  it.each([
    ['Norvania — once a rival — met Estoria.', undefined],
    ['LONDON, 4 May -- The ministers met.', undefined],
    ['NORVIK – The ministers met.', 'NORVIK'],
    ['**WASHINGTON** — The ministers met.', 'WASHINGTON'],
    ['PORT ALD (Norvania) — The ministers met.', undefined],
    ['The ministers met in NORVIK.', undefined],
  ])('reads the dateline of “%s” as %s', (lede, dateline) => {
    expect(proofOf(`# Headline\n\n${lede}\n`).querySelector('.dateline')?.textContent).toBe(dateline);
  });

  it('labels analysis in words', () => {
    const analysis = proofOf(completeArticle).querySelector('.analysis');
    expect(wordsOf(analysis, '.analysis__label strong')).toEqual(['Analysis']);
    expect(wordsOf(analysis, 'h2')).toEqual(['Why it matters']);
  });

  it('knows sections by bold, plain and run-in headings, and writes their words once', () => {
    const proof = proofOf(
      '# Headline\n\nLede.\n\n**Key Takeaways:**\n\n* One\n\nIn Conclusion:\n\nDone.\n\n**Disclaimer:** Based *solely* on it.\n',
    );
    expect(wordsOf(proof, 'section > h2')).toEqual(['Key Takeaways', 'In Conclusion', 'Disclaimer']);
    expect(wordsOf(proof, '.disclaimer > p:not(.note)')).toEqual(['Based solely on it.']);
  });

  it('finds a link’s definition in another section', () => {
    const proof = proofOf('# Headline\n\nSee [the readout][r].\n\n## Source\n\n[r]: https://example.org/r\n');
    expect(proof.querySelector('.lede a')?.getAttribute('href')).toBe('https://example.org/r');
  });

  it('drops comments, directives among them, and shows other HTML as text', () => {
    const proof = proofOf(
      '# Headline\n\n<!-- copydesk-disable placeholder-left -- later -->\n\nBefore <!-- a note\non two lines --> after <b>bold</b>.\n\n<!-- never closed\n',
    );
    expect(clean(proof.textContent)).toContain('Before after <b>bold</b>. <!-- never closed');
    expect(proof.textContent).not.toMatch(/copydesk-disable|a note/);
    expect(proof.querySelector('b')).toBeNull();
  });

  it('keeps code as it is, comments in it too', () => {
    expect(proofOf('# H\n\n    <!-- shown -->\n\n`<!-- this too -->`\n').textContent).toMatch(
      /<!-- shown -->[^]*<!-- this too -->/,
    );
  });

  it('has one first-level heading', () => {
    expect(wordsOf(proofOf('# One\n\nText.\n\n# Two\n\nSetext\n===\n'), 'h1')).toEqual(['One']);
  });
});

describe('slots', () => {
  it('stand where the missing sections belong', () => {
    const proof = proofOf(completeArticle.replace(/## Conclusion\n\n.*\n\n/, ''));
    const order = Array.from(proof.querySelectorAll('section[aria-label], h2'), element =>
      clean(element.getAttribute('aria-label') ?? element.textContent),
    );
    expect(order).toEqual([
      'Lede',
      'Key takeaways',
      'Why it matters',
      'Conclusion: missing',
      'Disclaimer',
      'Source',
      'How AI was used',
    ]);
    expect(proof.querySelector('.slot [data-insert="conclusion"]')?.textContent).toBe('Insert section');
  });

  it('are all there for an empty text', () => {
    expect(wordsOf(proofOf('---\nprofile: readout-article\n---\n'), '.slot strong')).toEqual([
      'Headline',
      'Lede',
      'Key takeaways',
      'Why it matters',
      'Conclusion',
      'Disclaimer',
      'Source',
    ]);
  });
});

describe('marks', () => {
  it('tell a placeholder by a line, a glyph and words, on exactly its words', () => {
    const text = '# Headline\n\nThe ministers met on [TK: the day of **the** meeting], it says.\n';
    const marks = [...proofOf(text).querySelectorAll<HTMLElement>('.mark')];
    expect(marks.map(mark => mark.dataset['mark'])).toEqual(['placeholder', 'placeholder', 'placeholder']);
    const from = Number(marks[0]?.closest<HTMLElement>('[data-start]')?.dataset['start']);
    const [start = 0, end = 0] = (marks[0]?.dataset['place'] ?? '').split(' ').map(Number);
    expect(text.slice(from + start, from + end)).toBe('[TK: the day of **the** meeting]');
    expect(marks.map(mark => mark.textContent)).toEqual(['[TK: the day of ', 'the', ' meeting], still to be written']);
    expect(marks.at(-1)?.querySelector('.tail')?.innerHTML).toMatch(/^meeting\]<svg/);
    expect(marks.map(mark => mark.getAttribute('role'))).toEqual([null, null, 'button']);
  });

  it('leave Markdown as it was: emphasis right beside a mark, marks in items, quotes and continued lines', () => {
    const text = [
      '# Headline',
      'Lede.',
      '## Key takeaways',
      '- **Who:**[TK: who] met',
      '- goes on',
      '  here [TK: where]',
      '> quoted [TK: by whom]',
      '## Conclusion [TK: a word]',
    ]
      .join('\n\n')
      .replace('goes on\n\n', 'goes on\n');
    const proof = proofOf(text);
    expect(wordsOf(proof, 'li strong')).toEqual(['Who:']);
    expect(wordsOf(proof, '.mark')).toEqual(
      ['[TK: who]', '[TK: where]', '[TK: by whom]', '[TK: a word]'].map(words => `${words}, still to be written`),
    );
  });

  it('mark what a chatbot left as an error, over all of its words', () => {
    const proof = proofOf('Sure! Here is a detailed article based on the readout:\n\n# Headline\n\nText.\n');
    expect(proof.querySelector('.mark')?.getAttribute('data-mark')).toBe('error');
    expect(proof.querySelector('.mark')?.getAttribute('title')).not.toBe('');
  });

  it('are not on a page for readers', () => {
    expect(pageOf('# Headline\n\nText [TK: more].\n')).not.toMatch(/class="mark"|class="slot"|class="note"|data-block/);
  });
});

describe('notes', () => {
  it('stand in the section that they are about', () => {
    const proof = proofOf(
      completeArticle.replace('based solely on', 'based only on').replace('The two countries have named a place.', ''),
    );
    expect(wordsOf(proof, '.disclaimer .note')).toEqual([expect.stringContaining('disclaimer')]);
    expect(wordsOf(proof, '.section .note')).toEqual([expect.stringContaining('Conclusion')]);
  });
});

describe('the records', () => {
  it('add to the writer’s words about the source and do not repeat its title', () => {
    const card = proofOf(completeArticle).querySelector('.record--card');
    expect(wordsOf(card, '.record__prose')).toEqual(['Readout of the Ministers’ Meeting, 14 May 2026.']);
    expect(wordsOf(card, '.record__title')).toEqual([]);
    expect(wordsOf(card, 'dt')).toEqual(['Publisher', 'Published', 'Address', 'Saved text', 'SHA-256']);
    expect(wordsOf(card, 'dd')).toEqual([
      'Ministry of Defence of Norvania',
      '14 May 2026',
      'example.org/norvania/readout-2026-05-14',
      'Saved 14 May 2026, 16:20 UTC',
      '9f2c 41d8 5be0 7a13 … 904c 7be0',
    ]);
    expect(card?.querySelector('code')?.getAttribute('title')).toBe(sha256);
    expect(wordsOf(card, '[data-desk] dt')).toEqual(['Saved text', 'SHA-256']);
  });

  it.each<[string, SourceFile, string]>([
    ['unchanged', found(sha256.toUpperCase()), 'Unchanged since 14 May 2026, 16:20 UTC'],
    ['changed', found('0'.repeat(64)), 'Changed since 14 May 2026, 16:20 UTC'],
    ['missing', { state: 'missing' }, 'Not found at ../sources/watch-centre.md'],
    ['unreadable', { state: 'unreadable', reason: 'This is a picture.' }, 'This is a picture.'],
  ])('say that the saved text is %s', (_state, file, words) => {
    const card = proofOf(completeArticle, { sources: sourceWith(file) }).querySelector('.record--card');
    expect(wordsOf(card, 'dd')[3]).toBe(words);
  });

  it('stand at the end when the article has no section for them', () => {
    const proof = proofOf(completeArticle.replace(/## Source[^]*$/, ''));
    expect(wordsOf(proof, '.record h2')).toEqual(['Source', 'How AI was used']);
    expect(wordsOf(proof, '.record__title a')).toEqual(['Readout of the Ministers’ Meeting']);
  });

  it('show model, use, prompt and that nobody reviewed', () => {
    const ai = [...proofOf(completeArticle).querySelectorAll('.record')].at(-1);
    expect(wordsOf(ai, 'dt')).toEqual(['Model', 'Use', 'Prompt', 'Review']);
    expect(wordsOf(ai, 'pre')).toEqual(['Write an article. Use only <what> it says.']);
    expect(wordsOf(ai, 'dd').at(-1)).toBe('No person’s review is recorded');
  });

  it('name the reviewer that the record names, and none without a name', () => {
    const reviewed = (review: string): string =>
      wordsOf(proofOf(completeArticle.replace('ai:\n', `review:\n${review}\nai:\n`)), '.record dd').at(-1) ?? '';
    expect(reviewed('  by: Jon Sund\n  on: 2026-05-15')).toBe('Jon Sund, 15 May 2026');
    expect(reviewed('  on: 2026-05-15')).toBe('No person’s review is recorded');
  });

  it('keep the writer’s own words about AI', () => {
    const proof = proofOf(`${completeArticle}\n## How AI was used\n\nIt drafted; we checked.\n`);
    expect(wordsOf(proof, '.record h2')).toEqual(['Source', 'How AI was used']);
    expect(wordsOf(proof, '.record__prose')[1]).toBe('It drafted; we checked.');
  });
});

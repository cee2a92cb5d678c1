import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { carriedProof } from '../../../src/core/render/carriedProof.js';
import { proofMemory, renderProof, type Proof } from '../../../src/core/render/proof.js';
import type { Source } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';
import { takesLinearTime } from '../linearTime.js';
import { anyArticle } from './support/hostile.js';
import { articleOf, completeArticle, wordsOf } from './support/rendered.js';

const readout = 'Norvania will contribute 48 million crowns and 12 vessels to the centre.';
const sources: Source[] = [
  {
    index: 0,
    record: { file: '../sources/watch.md' },
    file: { state: 'found', text: readout, sha256: '0', readout: importReadout(readout) },
  },
];

const draft = joinLines(
  '---',
  'profile: readout-article',
  'sources:',
  '  - file: ../sources/watch.md',
  '---',
  '',
  '# Norvania to contribute',
  '',
  'Norvania will contribute 84 million crowns and 12 vessels. [TK: the cost]',
  '',
  'It will contribute 48 million crowns.',
  '',
  '## Key takeaways',
  '',
  '- **Ships:** Norvania will contribute 12 vessels.',
  '',
);

function checkedProof(text: string, memory = proofMemory()): Proof {
  return renderProof({ result: lintArticle({ text, sources }), sources, memory });
}

/** The proof of a draft, carried to an edited one. */
function carried(from: string, to: string, text = draft): { proof: Proof; article: HTMLElement; checked: Proof } {
  const memory = proofMemory();
  const checked = checkedProof(text, memory);
  const proof = carriedProof(checked, { text: text.replace(from, to), memory });
  return { proof, article: articleOf(proof), checked };
}

const facts = (article: HTMLElement, verdict: string): string[] =>
  wordsOf(article, `.fact[data-verdict="${verdict}"]`).map(words => words.split(',')[0] ?? '');

describe('a proof that is carried to a newer text', () => {
  it('has its words, and the marks of the last check where they stand now', () => {
    const { article } = carried('It will', 'Our country will surely');
    expect(wordsOf(article, 'p')).toContainEqual(expect.stringContaining('Our country will surely contribute 48'));
    expect(facts(article, 'contradicted')).toEqual(['84 million']);
    expect(facts(article, 'supported')).toEqual(expect.arrayContaining(['12', '48 million']));
  });

  it('has no supported fact that was rewritten, and keeps what warns', () => {
    const supported = carried('48 million', '49 million').article;
    expect(facts(supported, 'supported')).not.toContainEqual(expect.stringMatching(/4[89] million/));
    const contradicted = carried('84 million', '85 million').article;
    expect(facts(contradicted, 'contradicted')).toEqual(['85 million']);
    const placeholder = carried('the cost', 'the whole cost').article;
    expect(wordsOf(placeholder, '[data-mark="placeholder"]')).toEqual([
      expect.stringContaining('[TK: the whole cost]'),
    ]);
  });

  it('leaves panel, tally and sources as the check left them, so that nothing is announced twice', () => {
    const { proof, checked } = carried('84 million', '48 million');
    const { filing, tally, source } = proof;
    expect({ filing, tally, source }).toEqual({ filing: checked.filing, tally: checked.tally, source: checked.source });
  });

  it('is what the check says, where the text is the one that was checked', () => {
    fc.assert(
      fc.property(anyArticle, text => {
        const memory = proofMemory();
        const checked = checkedProof(text, memory);
        const proof = carriedProof(checked, { text, memory });
        expect(proof.article).toEqual(checked.article);
        expect(proof.destinations).toEqual(checked.destinations);
      }),
      { numRuns: 60 },
    );
  });

  it('has every word of the newer text once, in their order, whatever it became', () => {
    const words = fc
      .array(fc.integer({ min: 0, max: 99 }), { minLength: 1, maxLength: 5 })
      .map(numbers => numbers.map(number => `w${number}x`).join(' '));
    const block = fc.oneof(
      words,
      words.map(text => `## ${text}`),
      words.map(text => `- **${text}:** 12 vessels, ${text}\n- ${text}`),
      words.map(text => `> ${text}`),
      words.map(text => `[TK: ${text}] 14 vessels`),
      words.map(text => `Disclaimer: ${text}`),
    );
    const body = fc.array(block, { maxLength: 6 }).map(blocks => `# Headline\n\n${blocks.join('\n\n')}\n`);
    fc.assert(
      fc.property(body, body, (before, after) => {
        const memory = proofMemory();
        const proof = articleOf(carriedProof(checkedProof(before, memory), { text: after, memory }));
        // A note repeats words that it is about.
        for (const note of proof.querySelectorAll('.note')) note.remove();
        expect(proof.textContent.match(/w\d+x/g) ?? []).toEqual(after.match(/w\d+x/g) ?? []);
      }),
      { numRuns: 100 },
    );
  });

  it('loses a mark whose line is broken, and no word of it', () => {
    const { article } = carried('TK: the cost', 'TK: the\n\ncost');
    expect(wordsOf(article, '[data-mark="placeholder"]')).toEqual([]);
    expect(wordsOf(article, 'p').slice(0, 3)).toEqual([
      expect.stringContaining('[TK: the'),
      'cost]',
      expect.stringContaining('It will'),
    ]);
  });

  it('leads its buttons to where their places are now', () => {
    const { proof } = carried('# Norvania', '# All of Norvania');
    const text = draft.replace('# Norvania', '# All of Norvania');
    const place = proof.destinations.get('placeholders')?.span;
    expect(place && text.slice(place.start, place.end)).toBe('[TK: the cost]');
  });

  it('knows nothing yet of what is to be done about a fact', () => {
    const { proof, checked } = carried('x', 'x');
    const [fact] = lintArticle({ text: draft, sources }).findings.filter(({ rule }) => rule === 'number-mismatch');
    expect(fact && checked.noteAt(fact.span)).toBeDefined();
    expect(fact && proof.noteAt(fact.span)).toBeUndefined();
  });

  it('takes linear time', () => {
    const work = (words: number): void => {
      const text = completeArticle.replace('A second paragraph.', 'They sent 12 vessels. '.repeat(words / 4));
      const memory = proofMemory();
      const checked = checkedProof(text, memory);
      for (let i = 0; i < 3; i++) carriedProof(checked, { text: text.replace('vessels', `${i} vessels`), memory });
    };
    expect(takesLinearTime(work, 1000)).toBe(true);
  });
});

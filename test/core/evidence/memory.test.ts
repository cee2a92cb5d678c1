import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../src/core/article/types.js';
import { defaultConfig } from '../../../src/core/config/index.js';
import { evidenceMemory } from '../../../src/core/evidence/memory.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { lintArticle } from '../../../src/core/lint.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';

const source = readoutOf(
  'On May 14, 2026, Norvania sent 12 vessels to the Tellin Strait. Haarlund thanked Verrin for his visit.',
  '“The sea is ours,” Verrin said. Deputy Secretary Ana Relph hosted the talks on fisheries in Norvik.',
);

const sentences = [
  'Haarlund thanked Verrin. ',
  'Verrin thanked Haarlund. ',
  'He hosted her. ',
  'Relph said “the sea is ours.” ',
  '“The sea is not ours,” he said. ',
  'They sent 13 vessels on May 15, 2026. ',
  'Norvania sent twelve vessels to the Tellin Strait on Tuesday. ',
  'Minister Ana Holt, of Japan, met Tomas Verin. ',
  'Holt praised the WHO (World Health Organisation). ',
  'Analysis: ',
  '**What is new:** ',
  '\n\n',
  '\n- ',
  '\n\n## Why it matters\n\n',
  '\n\n## Conclusion\n\n',
  '“It is so. ',
  'The sea is ours,” she said. ',
  'The first boat came. ',
  'The third boat came. ',
  'Minister Lin Holt spoke. ',
  'The sailors cheered. ',
];

const sources = sourcesWith(source);
/** Longer than what checks read around a sentence. */
const tail = 'The boats lay in the harbour. '.repeat(6);
const long = sentences.join('').repeat(2);

/** Puts words in a text's place, or takes some out. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  out: fc.nat(40),
  words: fc.oneof(fc.constantFrom('', ...sentences), fc.string({ maxLength: 3 })),
});

describe('what is remembered', () => {
  it('is a source under the titles that articles give it, and without', () => {
    const memory = evidenceMemory();
    const readout = importReadout('Haarlund met Verrin in Norvik.');
    const read = (): unknown[] => [undefined, 'A visit', 'A call'].map(title => memory.sourceText(readout, title));
    for (const [at, text] of read().entries()) expect(read()[at]).toBe(text);
  });

  it('changes nothing that is found, whatever is typed', () => {
    const memory = evidenceMemory();
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        let body = long;
        let before: Article | undefined;
        for (const { at, out, words } of edits) {
          const start = Math.floor(at * body.length);
          body = body.slice(0, start) + words + body.slice(start + out);
          const text = articleWith(body);
          const known = lintArticle({ text, sources, memory, before });
          before = known.article;
          const fresh = lintArticle({ text, sources });
          expect(known.verdicts).toEqual(fresh.verdicts);
          expect(known.findings).toEqual(fresh.findings);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    [
      'who was named before',
      `Verrin spoke. ${tail}“The sea is ours,” he said.`,
      `Haarlund spoke. ${tail}“The sea is ours,” he said.`,
    ],
    [
      'what its checks read before it',
      'The first is of boats. The second brings nets.',
      'It rained. The second brings nets.',
    ],
    [
      'whom the draft names elsewhere',
      'It rained. They met the president.\n\nPresident Zinta Lind spoke.',
      'It snowed. They met the president.\n\nZinta Lind spoke.',
    ],
    [
      'a quotation that goes on in it',
      'Verrin spoke. It is of 13 vessels.',
      'Verrin said: “Here. It is of 13 vessels.”',
    ],
  ])('is not taken for a sentence of the same words with another of %s', (_, ...bodies) => {
    const memory = evidenceMemory();
    const found = bodies.map(body => {
      const text = articleWith(body);
      const { verdicts } = lintArticle({ text, sources, memory });
      expect(verdicts).toEqual(lintArticle({ text, sources }).verdicts);
      return verdicts.filter(({ span }) => text.slice(span.start, span.end) !== 'Zinta Lind').map(({ rule }) => rule);
    });
    expect(found[0]).not.toEqual(found[1]);
  });

  it('is not taken for what other sources say', () => {
    const memory = evidenceMemory();
    const text = articleWith('They sent 13 vessels on May 15, 2026.');
    for (const sent of ['They sent 12 vessels.', 'They sent 13 vessels.', 'They sent 12 vessels.']) {
      const others = sourcesWith(readoutOf(sent));
      expect(lintArticle({ text, sources: others, memory }).verdicts).toEqual(
        lintArticle({ text, sources: others }).verdicts,
      );
    }
  });

  it.each([
    ['comes', 'It rained.', 'Minister Ana Holt came.'],
    ['goes', 'Minister Ana Holt came.', 'It rained.'],
    ['is another', 'Minister Ana Holt came.', 'Minister Olga Holt came.'],
  ])('is not what a surname stood for, when its bearer %s', (_, ...ledes) => {
    const memory = evidenceMemory();
    const found = ledes.map(lede => {
      const text = articleWith(`They were told by Holt.\n\n${lede}`);
      const { verdicts } = lintArticle({ text, sources, memory });
      expect(verdicts).toEqual(lintArticle({ text, sources }).verdicts);
      return verdicts[0]?.fact;
    });
    expect(found[0]).not.toEqual(found[1]);
  });

  it('is not taken for somebody who held an office of the sources', () => {
    const memory = evidenceMemory();
    const said = sourcesWith(readoutOf('The Prime Minister of Estoria said: “The nets are old and must go.”'));
    const found = ['Prime Minister Ana Lind of Estoria', 'Judge Ana Lind of Japan'].map(who => {
      const text = articleWith(`“The nets are old and must go,” Lind said.\n\n${who} came.`);
      const { verdicts } = lintArticle({ text, sources: said, memory });
      expect(verdicts).toEqual(lintArticle({ text, sources: said }).verdicts);
      return verdicts[1]?.state;
    });
    expect(found).toEqual(['not-checked', 'unsupported']);
  });

  it('is told in the reader’s language and as gravely as the newsroom wants', () => {
    const memory = evidenceMemory();
    const text = articleWith('They sent 13 vessels. Minister Ana Holt of Japan came.\n\nThen Ana Holt left.');
    const inShort = { wording: (template: string, parts: readonly string[]) => `${template} ${parts.length}` };
    const grave = { config: { ...defaultConfig, rules: { 'number-mismatch': 'hint' as const } } };
    const ways = [{}, inShort, grave, {}].map(way => {
      const { findings } = lintArticle({ text, sources, memory, ...way });
      expect(findings).toEqual(lintArticle({ text, sources, ...way }).findings);
      return JSON.stringify(findings);
    });
    expect(new Set(ways).size).toBe(3);
  });

  it('is not let be with a comment for another sentence', () => {
    const memory = evidenceMemory();
    for (const weather of ['rained', 'snowed']) {
      const text = articleWith(`**What ${weather}:** Zinta Lind of Japan came.`);
      const { findings } = lintArticle({ text, sources, memory });
      expect(findings.flatMap(one => one.fixes).map(one => one.title)).toContain('Mark as background');
      expect(findings).toEqual(lintArticle({ text, sources }).findings);
    }
  });

  it('is not taken for an article of another day', () => {
    const memory = evidenceMemory();
    for (const date of ['2026-05-15', '2026-05-16']) {
      const text = articleWith('He flew home on May 16, 2026.').replace('2026-05-15', date);
      expect(lintArticle({ text, sources, memory }).verdicts).toEqual(lintArticle({ text, sources }).verdicts);
    }
  });
});

import { describe, expect, it } from 'vitest';
import { castOf, type Cast } from '../../../src/core/evidence/cast.js';
import { speakersOf } from '../../../src/core/evidence/checks/quotations/speakerPhrase.js';
import { passagesOf } from '../../../src/core/evidence/draftPassages.js';
import { evidenceMemory } from '../../../src/core/evidence/memory.js';
import { mentionsOf } from '../../../src/core/evidence/mentions.js';
import { isLeftOpen } from '../../../src/core/evidence/silences.js';
import type { SourceEvidence } from '../../../src/core/evidence/sourceEvidence.js';
import { wordReader } from '../../../src/core/evidence/words.js';
import { extractFacts } from '../../../src/core/facts/extractFacts.js';
import { lintArticle } from '../../../src/core/lint.js';
import { takesLinearTime } from '../linearTime.js';
import { articleWith, readoutOf, sourcesWith } from './support.js';

const parts = [
  'On May 14, 2026, they met. ',
  'They sent 12 vessels. ',
  'Japan thanked France. ',
  'Haarlund thanked Verrin. ',
  'Minister Ilse Haarlund of Estoria, ',
  '“The sea is ours,” Verrin said. ',
  '“The sea ',
  'WHO (World Health Organization) ',
  'Deputy ',
  'Haarlund said Verrin of Japan ',
  'Haarlund’s plan and Verrin ',
  'their trade ministers of ',
  'the readout does not mention ',
  'Tomas Verin ',
  '1, ',
  '- 12 ',
  '[a] … ',
];

/** Another one for each number, of letters alone. */
function surname(at: number): string {
  const syllables = Array.from({ length: 4 }, (_, place) => {
    const digit = (at >> (3 * place)) & 7;
    return `${'bdfklmrt'.charAt(digit)}${'aeiouaei'.charAt(digit)}`;
  }).join('');
  return `${syllables.charAt(0).toUpperCase()}${syllables.slice(1)}n`;
}

/** A source that names these people. */
function evidenceOf(names: readonly string[]): SourceEvidence | undefined {
  const [source] = sourcesWith(readoutOf(...names.map(name => `Minister ${name} of Estoria signed the list.`)));
  const readout = source?.file?.state === 'found' ? source.file.readout : undefined;
  return source && readout && { ...evidenceMemory().sourceText(readout), source, readout };
}

/** A sentence of a draft, of whom it speaks, and the phrases that say whose its quotations are. */
function sentenceOf(text: string, cast: Cast) {
  const stretch = { text, start: 0, kind: 'fact', role: 'sentence' } as const;
  const [passage] = passagesOf(stretch, extractFacts(text).facts, wordReader());
  if (!passage) throw new Error('There is no sentence.');
  const { mentions } = mentionsOf(passage, [], cast, { all: [] });
  const phrases = passage.facts.flatMap(fact => (fact.kind === 'quotation' ? (fact.speaker?.span ?? []) : []));
  return { passage, mentions, phrases };
}

const source = readoutOf('They sent 12 vessels, and thanked Japan. “The sea is ours,” Verrin said.');
const draft = articleWith(
  'They sent 13 vessels on May 15, 2026. Haarlund thanked Verin, and France. “The sea is not ours,” he said.',
);

describe('takes time linear', () => {
  it.each(parts)('in the draft: %j', part => {
    const work = (length: number) =>
      lintArticle({ text: articleWith(part.repeat(length / part.length)), sources: sourcesWith(source) });
    expect(takesLinearTime(work, 1500)).toBe(true);
  });

  it.each(parts)('in the source: %j', part => {
    const work = (length: number) =>
      lintArticle({ text: draft, sources: sourcesWith(readoutOf(part.repeat(length / part.length))) });
    expect(takesLinearTime(work, 1500)).toBe(true);
  });

  it('in the people whom a source names', () => {
    const names = (count: number): string[] =>
      Array.from({ length: count }, (_, at) => `${surname(37 * at + 11)} ${surname(91 * at + 5)}`);
    const evidence = new Map([400, 3200].map(count => [count, evidenceOf(names(count))]));
    expect(evidence.get(400)?.facts.people.length).toBeGreaterThan(350);
    const work = (count: number) => {
      const cast = castOf([evidence.get(count)].filter(one => one !== undefined));
      // Of the right ones, and of as many with a letter too much, which stand under no word of theirs.
      for (const name of names(count)) for (const wanted of [name, `${name}t`]) cast.recognise(wanted);
    };
    expect(takesLinearTime(work, 400)).toBe(true);
  });

  it.each([
    ['before their speaker', '“sea,” Verrin said and '],
    ['beside an office and a name', '“sea,” Estoria’s defence minister, Tomas Verrin, said and '],
    ['of somebody named before the phrase', '“sea,” Verrin, the ship’s master, said and '],
    ['of nobody whom the source names', 'Verrin met her and “sea,” the master said and '],
  ])('in the speakers of quotations %s: thousands of one sentence', (_, part) => {
    const cast = castOf([evidenceOf(['Tomas Verrin'])].filter(one => one !== undefined));
    const drafts = new Map(
      [400, 3200].map(count => [count, sentenceOf(`Tomas Verrin spoke, ${part.repeat(count)}`, cast)]),
    );
    expect(drafts.get(400)?.phrases.length).toBeGreaterThanOrEqual(399);
    expect(drafts.get(400)?.mentions.length).toBeGreaterThanOrEqual(400);
    const work = (count: number) => {
      const draft = drafts.get(count);
      for (const phrase of draft?.phrases ?? []) if (draft) speakersOf(draft, phrase);
    };
    expect(takesLinearTime(work, 400)).toBe(true);
  });

  it('in what may stand where a sentence leaves it open', () => {
    const drafts = new Map(
      [800, 6400].map(count => [count, sentenceOf('Japan thanked France and '.repeat(count), castOf([]))]),
    );
    const work = (count: number) => {
      const passage = drafts.get(count)?.passage;
      for (const fact of passage?.facts ?? []) if (passage) isLeftOpen(passage, fact.span);
    };
    expect(takesLinearTime(work, 800)).toBe(true);
  });

  it('in words of one sentence that are joined', () => {
    const work = (count: number) =>
      lintArticle({
        text: articleWith(`They met in ${'long-term talks '.repeat(count)}.`),
        sources: sourcesWith(readoutOf('They met.')),
      });
    expect(takesLinearTime(work, 6000)).toBe(true);
  });

  it('in countries that the source lacks beside a war, and those that it has', () => {
    const work = (count: number) =>
      lintArticle({
        text: articleWith('Russia’s war and '.repeat(count)),
        sources: sourcesWith(readoutOf(`They feared the war in ${'Japan grim grey and '.repeat(count)}`)),
      });
    expect(takesLinearTime(work, 1500)).toBe(true);
  });

  it.each([
    ...parts.map(part => [part, () => part] as const),
    ['sentences with a figure each', (at: number) => `They sent ${7 * at + 13} vessels. `] as const,
    [
      'sentences with two figures each',
      (at: number) => `They sent ${7 * at + 13} vessels and ${11 * at + 5} trucks. `,
    ] as const,
    ['sentences with a name each', (at: number) => `The Zq${at.toString(36)} Council agreed. `] as const,
    ['sentences with a person each', (at: number) => `Minister Ana ${surname(at)} met. `] as const,
  ])('in both: %j', (_, partOf) => {
    const work = (length: number) => {
      const many = Array.from({ length: length / partOf(1000).length }, (__, at) => partOf(at)).join('');
      return lintArticle({ text: articleWith(many), sources: sourcesWith(readoutOf(many)) });
    };
    expect(takesLinearTime(work, 1500)).toBe(true);
  });
});

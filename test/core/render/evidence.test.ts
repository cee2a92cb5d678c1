import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodySentences } from '../../../src/core/article/bodySentences.js';
import { StatementLinker, type StatementLinks } from '../../../src/core/evidence/statementLinks.js';
import { lintArticle } from '../../../src/core/lint.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { htmlOf } from '../../../src/core/render/pieces.js';
import { renderProof, type Proof } from '../../../src/core/render/proof.js';
import type { Source } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';
import { anyText } from '../anyText.js';
import { takesLinearTime } from '../linearTime.js';
import { articleOf, clean, parsed, wordsOf } from './support/rendered.js';

const readout = joinLines(
  'Readout of Minister Ilse Haarlund’s Meeting With Minister Tomas Verrin of Estoria',
  '',
  'May 14, 2026',
  '',
  'Norvanian Minister of Defence Ilse Haarlund hosted Minister of Defence Tomas Verrin of Estoria in Norvik today.',
  '',
  'Norvania will contribute 48 million crowns and 12 patrol vessels to the centre.',
  '',
  '“What happens to one of our cables happens to both our countries,” Minister Verrin said.',
  '',
  'The ministers noted the concerns of fishing communities on both shores.',
);

const frontMatter = joinLines(
  '---',
  'profile: readout-article',
  'sources:',
  '  - file: ../sources/watch.md',
  '    title: Readout of the meeting',
  '    publisher: Ministry of Defence of Norvania',
  '---',
  '',
);

const draft = (...lines: string[]): string =>
  frontMatter +
  joinLines(
    '# Norvania and Estoria meet',
    '',
    ...lines,
    '',
    '## Key takeaways',
    '',
    '- **Money:** Norvania will contribute 84 million crowns.',
    '',
  );

function sourcesOf(text = readout): Source[] {
  const file = { state: 'found', text, sha256: '00', readout: importReadout(text) } as const;
  return [{ index: 0, record: { file: '../sources/watch.md', publisher: 'Ministry of Defence of Norvania' }, file }];
}

function proofOf(text: string, sources: readonly Source[] = sourcesOf()): Proof {
  return renderProof({ result: lintArticle({ text, sources }), sources });
}

function sourceOf({ source }: Proof): HTMLElement {
  return parsed(htmlOf(source));
}

/** Where a fact of a proof stands in the text. */
function placeOf(fact: HTMLElement): { start: number; end: number } {
  const base = Number(fact.closest('[data-start]')?.getAttribute('data-start'));
  const [start = 0, end = 0] = (fact.dataset['place'] ?? '').split(' ').map(Number);
  return { start: base + start, end: base + end };
}

function linksOf(text: string, sources: readonly Source[] = sourcesOf()): StatementLinks & { text: string } {
  const { article, outline, verdicts } = lintArticle({ text, sources });
  const sentences = bodySentences(article, outline);
  return { text, ...new StatementLinker().link({ text, sentences, verdicts, sources }) };
}

describe('sentences and the statements that they rest on', () => {
  it('are linked where they share a figure, also a wrong one', () => {
    const { links, text } = linksOf(draft('NORVIK — Ilse Haarlund hosted Tomas Verrin in Norvik.'));
    const found = links.map(({ sentence, statements }) => [text.slice(sentence.start, sentence.end), ...statements]);
    expect(found).toEqual([
      ['NORVIK — Ilse Haarlund hosted Tomas Verrin in Norvik.', 1],
      ['Norvania will contribute 84 million crowns.', 2],
    ]);
  });

  it('are linked by their words alone where they hold no fact', () => {
    const { links } = linksOf(draft('The concerns of fishing communities on the shores were noted.'));
    expect(links[0]?.statements).toEqual([4]);
  });

  it('are not linked where they only name the same people', () => {
    const { links } = linksOf(draft('Verrin and Haarlund have known each other for years.'));
    expect(links.map(({ statements }) => statements)).toEqual([[2]]);
  });

  it('are not linked by the month of a date that no source has', () => {
    const { links, text } = linksOf(draft('Verrin will come to Karsholm on 20 May.', 'Haarlund invited him.'));
    expect(links.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
      'Norvania will contribute 84 million crowns.',
    ]);
  });

  it('are not what is still to be filled in', () => {
    const { links } = linksOf(draft('[TK: the concerns of fishing communities on the shores]'));
    expect(links.map(({ statements }) => statements)).toEqual([[2]]);
  });

  it('tell what became of each statement', () => {
    const { uses } = linksOf(draft('“What happens to one of our cables happens to both our countries,” Verrin said.'));
    expect(uses).toEqual(['unused', 'used', 'quoted', 'unused']);
  });

  it('number the statements through all sources', () => {
    const sources = [...sourcesOf(), ...sourcesOf().map(one => ({ ...one, index: 1 }))];
    const { statements } = linksOf(draft(''), sources);
    expect(statements.map(({ number, source, index }) => [number, source, index]).slice(3, 6)).toEqual([
      [4, 0, 3],
      [5, 1, 0],
      [6, 1, 1],
    ]);
  });
});

describe('the article with its evidence', () => {
  const proof = proofOf(
    draft('Opening words.', '', 'NORVIK — Ilse Haarlund hosted Tomas Verrin in Norvik. They ate 40 oysters.'),
  );
  const article = articleOf(proof);

  it('marks a contradicted fact and says in the line what the source has', () => {
    const fact = article.querySelector('.fact[data-verdict="contradicted"]');
    expect(clean(fact?.textContent ?? '')).toBe('84 million, contradicted');
    expect(fact?.getAttribute('role')).toBe('button');
    expect(wordsOf(article, '.says')).toEqual(['source says 48 million']);
  });

  it('says of a long quotation where the source first differs', () => {
    const says = (quotation: string) =>
      wordsOf(articleOf(proofOf(draft(`NORVIK — “${quotation},” Minister Verrin said.`))), '[aria-label="Lede"] .says');
    const whole = 'What happens to one of our cables happens to both our countries';
    expect(says(whole)).toEqual([]);
    expect(says(whole.replace('both', 'all'))).toEqual(['source says … happens to both our countries']);
    expect(says(whole.replace('What happens', 'What falls'))).toEqual([
      'source says What happens to one of our cables happens to both our …',
    ]);
  });

  it('marks an unsupported fact, and makes supported ones no tab stop', () => {
    expect(wordsOf(article, '.fact[data-verdict="unsupported"]')).toEqual(['40, unsupported: no source gives this']);
    const supported = article.querySelectorAll('.fact[data-verdict="supported"]');
    expect(supported.length).toBeGreaterThan(2);
    for (const fact of supported) expect(fact.hasAttribute('tabindex')).toBe(false);
  });

  it('puts a figure behind a sentence that leads to the statement', () => {
    const [ref] = article.querySelectorAll('.ref');
    expect(ref?.getAttribute('href')).toBe('#r1');
    expect(ref?.getAttribute('aria-label')).toBe('Source, statement 1');
    expect(sourceOf(proof).querySelector('#r1')).not.toBeNull();
  });

  it('keeps every place as counted from its block, so that a block that moves stays as it is', () => {
    const moved = articleOf(
      proofOf(
        draft('A new paragraph.', '', 'NORVIK — Ilse Haarlund hosted Tomas Verrin in Norvik. They ate 40 oysters.'),
      ),
    );
    const places = (root: ParentNode) => Array.from(root.querySelectorAll('[data-place]'), one => one.outerHTML);
    expect(places(moved)).toEqual(places(article));
  });

  it('knows the place of each fact that has a note', () => {
    const text = draft(
      'Opening words.',
      '',
      'NORVIK — Ilse Haarlund hosted Tomas Verrin in Norvik. They ate 40 oysters.',
    );
    const facts = [...article.querySelectorAll<HTMLElement>('.fact[role="button"]')].map(placeOf);
    expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual(['40', '84 million']);
    expect(facts.map(place => proof.noteAt(place)?.title)).toEqual(['Unsupported: 40', 'Contradicted: 84 million']);
    expect(proof.noteAt({ start: 0, end: 1 })).toBeUndefined();
  });

  it('offers in the note what the light bulb offers first, and the statement', () => {
    const fact = article.querySelector<HTMLElement>('.fact[data-verdict="contradicted"]');
    expect(fact && proof.noteAt(placeOf(fact))).toMatchObject({
      fix: 'Change to “48 million”',
      statement: { number: 2, text: 'Norvania will contribute 48 million crowns and 12 patrol vessels to the centre.' },
    });
  });

  describe('in a table', () => {
    const articleHtml = (text: string) => htmlOf(proofOf(text).article);
    const marksIn = (...rows: string[]) => {
      const text = draft('Opening words.', '', ...rows);
      const facts = [...articleOf(proofOf(text)).querySelectorAll<HTMLElement>('table .fact')];
      return facts.map(fact => {
        const { start, end } = placeOf(fact);
        return `${text.slice(start, end)}: ${fact.dataset['verdict']}, ${clean(fact.closest('td, th')?.textContent ?? '')}`;
      });
    };

    it('marks the facts of a cell in that cell', () => {
      const rows = ['| Who | Crowns |', '| --- | ---: |', '| Norvania | 48 million |', '| Estoria | 40 million |'];
      expect(marksIn(...rows)).toEqual([
        '48 million: supported, 48 million',
        '40 million: unsupported, 40 million, unsupported: no source gives this',
      ]);
    });

    it('takes a cell that reads like another for itself, and a bar that is escaped for none', () => {
      const there = '40: unsupported, 40, unsupported: no source gives this oysters';
      const rows = ['Ships | More', '--- | ---', '40 oysters | 40 oysters', 'a \\| b 40 oysters | none'];
      expect(marksIn(...rows)).toEqual([there, there, there.replace(', 40', ', a | b 40')]);
    });

    it('finds cells in quotations and lists, and behind empty ones', () => {
      const there = ['40: unsupported, 40, unsupported: no source gives this oysters'];
      expect(marksIn('> | | More |', '> | --- | --- |', '> | | 40 oysters |')).toEqual(there);
      expect(marksIn('- | Who | More |', '  | --- | --- |', '  | some | 40 oysters')).toEqual(there);
    });

    it('takes time in proportion to the cells of a row', () => {
      const work = (cells: number): void => {
        articleHtml(draft('They ate 40 oysters.', '', '| a '.repeat(cells), '|-'.repeat(cells), '| 9 '.repeat(cells)));
      };
      expect(takesLinearTime(work, 200)).toBe(true);
    });
  });

  it('loses and adds no word of the article', () => {
    fc.assert(
      fc.property(anyText, text => {
        const whole = draft(text);
        const marked = articleOf(proofOf(whole));
        for (const own of marked.querySelectorAll('.says, .ref, .vh, .slot, .note')) own.remove();
        const plain = articleOf(proofOf(whole, []));
        for (const own of plain.querySelectorAll('.vh, .slot, .note')) own.remove();
        const words = (root: HTMLElement) =>
          clean(root.querySelector('[aria-label="Lede"]')?.textContent ?? '').replaceAll('\u2060', '');
        expect(words(marked)).toBe(words(plain));
      }),
      { numRuns: 60 },
    );
  });
});

describe('the tally', () => {
  const { tally } = proofOf(draft('They ate 40 oysters.'));

  it('counts what is marked', () => {
    const root = parsed(tally);
    expect(wordsOf(root, 'button')).toContain('1 contradicted');
    expect(wordsOf(root, 'button')).toContain('1 unsupported');
  });

  it('does not count what a person let stand', () => {
    const { findings, article } = lintArticle({ text: draft('They ate 40 oysters.'), sources: sourcesOf() });
    const edit = findings.find(({ rule }) => rule === 'unsupported-fact')?.fixes[0]?.edits[0];
    const kept = article.text.slice(0, edit?.start) + (edit?.text ?? '') + article.text.slice(edit?.start);
    expect(wordsOf(parsed(proofOf(kept).tally), 'button')).toContain('0 unsupported');
  });

  it('says that nothing was checked when there is no source, and never “0 errors”', () => {
    const words = clean(parsed(proofOf(draft('They ate 40 oysters.'), []).tally).textContent);
    expect(words).toBe('Not checked: no source is attached, so no fact was held against one.');
  });
});

describe('the source beside the article', () => {
  it('numbers its statements and says of each what became of it', () => {
    const source = sourceOf(proofOf(draft('')));
    expect(Array.from(source.querySelectorAll('.statements > li'), one => one.getAttribute('data-use'))).toEqual([
      'unused',
      'used',
      'unused',
      'unused',
    ]);
    expect(wordsOf(source, '.coverage p')).toEqual(['1 of 4 statements reach the article']);
  });

  it('sets apart the words that a fact rests on, under the name that the fact has', () => {
    const proof = proofOf(draft(''));
    const fact = articleOf(proof).querySelector('.fact[data-verdict="contradicted"]');
    const said = fact?.getAttribute('data-said') ?? 'none';
    expect(wordsOf(sourceOf(proof), `[data-said="${said}"]`)).toEqual(['48 million']);
  });

  it('sets apart a figure in words that as a whole another fact rests on', () => {
    const told = 'Minister Haarlund thanked Minister Verrin for the loan of three mobile bridges.';
    const sources = sourcesOf(`${readout}\n${told}\n`);
    const proof = proofOf(draft('Verrin thanked Haarlund for the loan of four mobile bridges.'), sources);
    const apart = [...sourceOf(proof).querySelectorAll('[data-said] [data-said]')].map(one => one.textContent);
    expect(apart).toContain('three');
    expect(wordsOf(sourceOf(proof), '.statements li p')).toContain(told);
  });

  it('writes days as the article does', () => {
    expect(wordsOf(sourceOf(proofOf(draft('They met on 14 May.'))), '.source__meta')).toEqual(['14 May 2026']);
    expect(wordsOf(sourceOf(proofOf(draft('They met on May 14.'))), '.source__meta')).toEqual(['May 14, 2026']);
  });

  it('is empty when no source’s text is at hand', () => {
    expect(proofOf(draft(''), []).source).toEqual([]);
    expect(proofOf(draft(''), [{ index: 0, record: { file: 'gone.md' }, file: { state: 'missing' } }]).source).toEqual(
      [],
    );
  });

  it('says when the saved text is not the recorded one', () => {
    const [source] = sourcesOf();
    if (!source) throw new Error('There is no source.');
    const changed = [{ ...source, record: { ...source.record, sha256: 'ff' } }];
    expect(wordsOf(sourceOf(proofOf(draft(''), changed)), '.source__changed')).toEqual([
      'The saved text has changed since it was recorded.',
    ]);
  });

  it('obeys no word of the source', () => {
    const hostile = readout.replace('on both shores', '<script>alert(1)</script> <b>both</b>');
    const source = sourceOf(proofOf(draft('The concerns of fishing communities.'), sourcesOf(hostile)));
    expect(source.querySelector('script, b:not(.tally b)')).toBeNull();
    expect(source.textContent).toContain('<script>alert(1)</script>');
  });
});

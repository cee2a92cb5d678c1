import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { takesLinearTime } from '../linearTime.js';
import { extractFacts } from '../../../src/core/facts/extractFacts.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import { readOwnWords } from '../../../src/core/readout/ownWords.js';
import { deskOf, type Desk } from '../../../src/core/render/deskVoice.js';
import { renderReadout } from '../../../src/core/render/readout.js';
import { hostilePieces } from './support/hostile.js';

const release = `Ministry of Defence of Norvania

Readout of Minister of Defence Ilse Haarlund’s Call With Estorian Defence Minister Tomas Verrin

May 14, 2026

Ministry Spokesperson Marta Osk provided the following readout:

Minister of Defence Ilse Haarlund spoke by phone today with Estorian Defence Minister Tomas Verrin. They discussed undersea cables.

“What happens to one of our cables happens to both our countries,” Minister Verrin said.

###
`;

interface Shown {
  readonly filters: Element;
  readonly text: Element;
  readonly record: Element;
}

function shown(source: string, hasPlaces?: boolean, desk?: Desk): Shown {
  const readout = importReadout(source);
  const view = renderReadout({
    ...readOwnWords(readout),
    facts: extractFacts(readout.body.text),
    ...(hasPlaces !== undefined && { hasPlaces }),
    desk,
  });
  const { document } = parseHTML(
    `<!DOCTYPE html><html><body><div id="filters">${view.filters}</div><article id="text">${view.text}</article><section id="record">${view.record}</section></body></html>`,
  );
  const byId = (id: string): Element => document.getElementById(id) ?? document.body;
  return { filters: byId('filters'), text: byId('text'), record: byId('record') };
}

const words = (element: Element | null): string => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('whoever works in another language', () => {
  /** Sets apart what Copydesk says, so that nothing that it says otherwise can stay unseen. */
  const desk = deskOf(
    (template, parts) => `«${template.replaceAll(/\{(\d)\}/g, (_, at: string) => parts[Number(at)] ?? '')}»`,
    'es',
  );
  const { filters, text, record } = shown(release, true, desk);

  test('is told everything in that language', () => {
    const said = [
      ...filters.querySelectorAll('button .found, .family > .soft, .sum b, [data-filter-none]'),
      ...record.querySelectorAll(
        'h2, [role=status], dt, .unstated, label, button[data-edit], form .btn, [data-add-person], [data-remove-person]',
      ),
      ...text.querySelectorAll('summary > span'),
    ].map(words);
    expect(said.length).toBeGreaterThan(60);
    expect(said.filter(one => !/^«.*»$/.test(one))).toEqual([]);
    const labels = [...text.querySelectorAll('.found')].map(one => one.getAttribute('data-label') ?? '');
    expect(labels.filter(one => !one.startsWith('«'))).toEqual([]);
  });

  test('reads days as that language writes them, and finds them in the forms as they are read', () => {
    expect(words(record.querySelector('[data-field=published] .value'))).toBe('14 de mayo de 2026');
    expect(record.querySelector('#in-published')?.getAttribute('value')).toBe('2026-05-14');
    expect(shown(release).record.querySelector('#in-published')?.getAttribute('value')).toBe('14 May 2026');
  });
});

describe('the text', () => {
  test('is the release’s, statement by statement, with its numbers', () => {
    const statements = [...shown(release).text.querySelectorAll('.statement')];
    expect(statements.map(one => words(one.querySelector('.n')))).toEqual(['1', '2', '3']);
    expect(words(statements[1]?.querySelector('p') ?? null)).toBe('They discussed undersea cables.');
    expect(statements.map(one => one.hasAttribute('data-opens'))).toEqual([true, false, true]);
  });

  test('marks each fact with its kind and value in words, at its place in the source', () => {
    const quotation = shown(release).text.querySelector('.found[data-kind="quotation"]');
    expect(words(quotation)).toMatch(/^“What happens .* countries,”$/);
    expect(quotation?.getAttribute('aria-description')).toMatch(/^Quotation: said by /);
    const [start, end] = (quotation?.getAttribute('data-goto') ?? '').split(' ').map(Number);
    expect(release.slice(start, end)).toBe(quotation?.textContent);
  });

  test('holds what is around the statement, folded away', () => {
    const around = [...shown(release).text.querySelectorAll('details.around')];
    expect(around.map(one => one.hasAttribute('open'))).toEqual([false, false]);
    expect(words(around[0]?.querySelector('.around__lines') ?? null)).toContain('May 14, 2026');
    expect(words(around[1]?.querySelector('.around__lines') ?? null)).toBe('###');
  });

  test('says so when there is no title', () => {
    expect(words(shown('The ministers met.').text.querySelector('h1'))).toBe('A readout without a title');
  });
});

describe('the filters', () => {
  test('count every fact that is marked, kind by kind', () => {
    const { filters, text } = shown(release);
    const marked = [...text.querySelectorAll('.found')].map(one => one.getAttribute('data-kind') ?? '');
    const counted = [...filters.querySelectorAll('[data-filter]')].map(
      one => [one.getAttribute('data-filter'), Number(words(one.querySelector('b')))] as const,
    );
    expect(counted.length).toBeGreaterThan(0);
    for (const [kind, count] of counted) expect(marked.filter(one => one === kind).length, kind ?? '').toBe(count);
    expect(counted.reduce((sum, [, count]) => sum + count, 0)).toBe(marked.length);
  });
});

describe('the record', () => {
  const field = ({ record }: Shown, name: string): Element | null => record.querySelector(`[data-field="${name}"]`);

  test('shows each value with the place that it rests on', () => {
    const view = shown(release);
    const value = field(view, 'published')?.querySelector('[data-show]');
    expect(words(value ?? null)).toBe('14 May 2026');
    const evidence = view.text.querySelector(`[data-evidence~="${value?.getAttribute('data-show') ?? ''}"]`);
    expect(words(evidence)).toBe('May 14, 2026');
    for (const one of view.record.querySelectorAll('[data-show]')) {
      const name = one.getAttribute('data-show') ?? '';
      expect(view.text.querySelector(`[data-evidence~="${name}"]`), name).not.toBeNull();
    }
  });

  test('says what is not stated', () => {
    const view = shown(release);
    expect(words(field(view, 'dateline')?.querySelector('dd') ?? null)).toBe('Not stated');
    expect(words(view.record.querySelector('[role="status"]'))).toMatch(/^\d of 8 fields (is|are) not stated\.$/);
  });

  test('tells a correction from what the text says', () => {
    const view = shown(`---\npublished: 2026-05-15\ndateline: NORVIK\nspokesperson: null\n---\n\n${release}`);
    expect(words(field(view, 'published')?.querySelector('dd') ?? null)).toBe(
      '15 May 2026Recorded by hand; the text says 14 May 2026. Use the text’s',
    );
    expect(words(field(view, 'dateline')?.querySelector('dd') ?? null)).toBe(
      'NORVIKRecorded by hand; the text does not state it. Take it out',
    );
    expect(words(field(view, 'spokesperson')?.querySelector('dd') ?? null)).toMatch(
      /^Not statedRecorded by hand; the text says Marta Osk\./,
    );
    expect(words(view.text.querySelector('[data-evidence~="published-text-0"]'))).toBe('May 14, 2026');
  });

  test('that repeats the text is no correction', () => {
    const view = shown(`---\npublished: 2026-05-14\n---\n\n${release}`);
    expect(words(field(view, 'published')?.querySelector('dd') ?? null)).toBe('14 May 2026');
    expect(words(view.text.querySelector('[data-evidence~="published-0"]'))).toBe('May 14, 2026');
  });

  test('offers what counts now to be corrected', () => {
    const { record } = shown(release);
    const values = (name: string): (string | null)[] =>
      [
        ...record.querySelectorAll(
          `form[data-form="${name}"] [data-person] input, form[data-form="${name}"] > p > input`,
        ),
      ].map(one => one.getAttribute('value'));
    expect(values('published')).toEqual(['14 May 2026']);
    expect(values('spokesperson')).toEqual(['Marta Osk', '', 'Ministry Spokesperson']);
    expect(values('participants').filter((_, i) => i % 3 === 0)).toEqual(['Ilse Haarlund', 'Tomas Verrin']);
  });
});

describe('hostile text', () => {
  const allowed = new Set(
    'article b button dd details div dl dt fieldset form h1 h2 header input label legend p section span strong summary template'.split(
      ' ',
    ),
  );
  const handlers = /^on|^href$|^src$|^style$|^action$|^formaction$/i;

  test('is shown and never obeyed', () => {
    const piece = fc.oneof(fc.constantFrom(...hostilePieces), fc.string({ unit: 'binary', maxLength: 20 }));
    const yaml = piece.map(
      text => `---\ntitle: ${JSON.stringify(text)}\nspokesperson: {name: ${JSON.stringify(text)}}\n---\n\n`,
    );
    const source = fc
      .tuple(
        fc.option(yaml, { nil: '' }),
        fc.array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 8 }),
      )
      .map(
        ([front, pieces]) =>
          `${front}${pieces.flat().join('')}\n\nMinister <b>Ada Lund</b> said “<i onclick=x>no</i>” on May 3.`,
      );
    fc.assert(
      fc.property(source, text => {
        const { filters, text: shownText, record } = shown(text);
        const elements = [filters, shownText, record].flatMap(root => [...root.querySelectorAll('*')]);
        expect(elements.map(one => one.localName).filter(name => !allowed.has(name))).toEqual([]);
        expect(
          elements.flatMap(one => [...one.attributes].map(({ name }) => name)).filter(name => handlers.test(name)),
        ).toEqual([]);
        expect(shownText.textContent).toContain('<i onclick=x>no</i>');
      }),
    );
  });

  test('of half a megabyte is laid out in linear time', () => {
    const inputs = new Map(
      [1500, 12_000].map(sentences => {
        const readout = importReadout(`Minister Ada Lund said “no” to 12 ministers. `.repeat(sentences));
        return [sentences, { ...readOwnWords(readout), facts: extractFacts(readout.body.text) }];
      }),
    );
    const work = (sentences: number) => {
      const input = inputs.get(sentences);
      if (input) renderReadout(input);
    };
    expect(takesLinearTime(work, 1500)).toBe(true);
  });
});

test('a fact leads to its place only where there is one to show', () => {
  const crlf = release.replaceAll('\n', '\r\n');
  const fact = shown(crlf).text.querySelector('.found[data-kind="person"]');
  const [start, end] = (fact?.getAttribute('data-goto') ?? '').split(' ').map(Number);
  expect(crlf.slice(start, end)).toBe(fact?.textContent);
  const without = shown(release, false).text;
  expect(without.querySelectorAll('.found').length).toBeGreaterThan(0);
  expect(without.querySelectorAll('[data-goto]')).toHaveLength(0);
});

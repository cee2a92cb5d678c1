import { describe, expect, test } from 'vitest';
import { matchQuotables, quotables } from '../../../src/core/complete/quotable.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';
import type { Source } from '../../../src/core/rules/types.js';
import { joinLines } from '../joinLines.js';

const release = joinLines(
  '# Readout of Acting Minister Haarlund’s Meeting With Minister Verrin',
  '',
  'May 14, 2026',
  '',
  'Ministry of Defence of Norvania spokesperson Marta Osk provided the following readout:',
  '',
  'The ministers discussed the protection of undersea cables. They agreed to open a centre',
  'in the port of Aldsund.',
  '',
  '“What happens to one of our cables happens to both our countries,” Minister Verrin said.',
);

function sources(text = release): Source[] {
  const file = { state: 'found' as const, text, sha256: '', readout: importReadout(text) };
  return [{ record: { file: 'a.md' }, index: 0, file }];
}

describe('quotables', () => {
  test('are the quotations with their speaker, then the statements without them, each on one line', () => {
    expect(quotables(sources()).map(({ kind, words, speaker }) => [kind, words, speaker])).toEqual([
      [
        'quotation',
        'What happens to one of our cables happens to both our countries,',
        expect.stringContaining('Verrin'),
      ],
      ['statement', 'The ministers discussed the protection of undersea cables.', undefined],
      ['statement', 'They agreed to open a centre in the port of Aldsund.', undefined],
    ]);
  });

  test.each([
    ['“It is open,” said Minister Ana Lind.', '“It stays open,” she added.', 'Minister Ana Lind'],
    ['“It is open,” said Minister Ana Lind. She added: “It stays open.”', '', 'Minister Ana Lind'],
    ['“It is open,” said Minister Ana Lind, with Elsa Roe beside her.', '“It stays open,” she added.', 'she'],
    ['“It is open,” said Minister Ana Lind.', 'Jon Ask agreed. “It stays open,” he said.', 'he'],
    ['“It is open,” Mr Verrin said.', '“It stays open,” she added.', 'she'],
    ['“It is open,” Ms Osk said.', '“It stays open,” he added.', 'he'],
  ])('name the speaker before for “she” right behind: %s %s', (first, then, speaker) => {
    const text = joinLines('Harbour opens', '', 'May 14, 2026', '', first, '', then);
    const last = quotables(sources(text)).findLast(({ kind }) => kind === 'quotation');
    expect(last?.speaker).toBe(speaker);
  });

  test('are none of a source that is not there', () => {
    expect(
      quotables([
        { record: {}, index: 0 },
        { record: { file: 'b.md' }, index: 1, file: { state: 'missing' } },
      ]),
    ).toEqual([]);
  });
});

describe('matchQuotables', () => {
  const all = quotables(sources());
  const inserts = (typed: string) => matchQuotables(all, typed).map(({ insert }) => insert);
  const matching = (typed: string) =>
    matchQuotables(all, typed)
      .filter(({ matches }) => matches)
      .map(({ insert }) => insert);

  test('offers everything, whole, before anything was typed', () => {
    expect(inserts('')).toEqual(all.map(({ words }) => words));
    expect(matching(' ')).toHaveLength(all.length);
  });

  test('goes on from what was typed, wherever it stands, with the source’s own letters', () => {
    expect(matching('HAPPENS  to both')).toEqual(['happens to both our countries,']);
    expect(matching('They agreed to')).toEqual(['They agreed to open a centre in the port of Aldsund.']);
    expect(inserts('happens to both')[0]).toBe('happens to both our countries,');
  });

  test('matches at the beginning of words only', () => {
    expect(matching('ables')).toEqual([]);
    expect(matching('cables')).toHaveLength(2);
  });

  test('leaves the others behind, whole', () => {
    expect(inserts('Nothing of the kind')).toEqual(all.map(({ words }) => words));
    expect(matching('Nothing of the kind')).toEqual([]);
  });

  test('gives a person their own words first, and of what the source tells what it tells of them', () => {
    const text = joinLines(
      release,
      '',
      '“We begin in June,” Acting Minister Haarlund said. She noted that Haarlund’s crews had asked for it.',
      '',
    );
    const of = (person: string, typed = '') =>
      matchQuotables(quotables(sources(text)), typed, person).map(({ insert }) => insert);
    expect(of('Haarlund')).toEqual([
      'We begin in June,',
      'What happens to one of our cables happens to both our countries,',
    ]);
    expect(of('Verrin')).toEqual([
      'What happens to one of our cables happens to both our countries,',
      'We begin in June,',
    ]);
    expect(of('Verrin', 'They agreed to')).toEqual(of('Verrin'));
    const told = quotables(sources(release.replace('They agreed', 'Minister Verrin agreed')));
    expect(matchQuotables(told, 'open a centre', 'Verrin')[0]?.insert).toBe('open a centre in the port of Aldsund.');
    expect(matchQuotables(told, 'open a centre', 'Haarlund').map(({ kind }) => kind)).toEqual(['quotation']);
  });

  test('takes typography for the same', () => {
    const own = quotables(sources(release.replace('our cables', 'Norvania’s – and our – cables')));
    const [first] = matchQuotables(own, "norvania's - and");
    expect(first?.insert).toBe('Norvania’s – and our – cables happens to both our countries,');
  });
});

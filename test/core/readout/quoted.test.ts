import { describe, expect, it } from 'vitest';
import { findQuoted } from '../../../src/core/readout/quoted.js';
import { importReadout } from '../../../src/core/readout/importReadout.js';

const meeting =
  'Minister of Defence Ilse Varga met today with Estorian Defence Minister Tomas Reval. They discussed mines and the safety of cables.';

describe('quotations', () => {
  const speakers = (...paragraphs: string[]): (string | null)[] =>
    importReadout([meeting, ...paragraphs].join('\n\n')).quotations.map(({ speaker }) => speaker);

  it('that stand alone below a paragraph of what somebody said go on from it', () => {
    expect(speakers('Varga said that the mines lie deep.', '“The sea is ours.”')).toEqual(['Varga']);
    expect(speakers('The mines lie deep.', '“The sea is ours.”')).toEqual([null]);
    expect(speakers('Varga said that the mines lie deep.', '“The sea is ours” was the ship’s motto.')).toEqual([null]);
  });

  it('that are left open are the words of whoever says the next paragraph', () => {
    expect(speakers('“We bring fifty ships.', '“They sail in May,” Varga said.')).toEqual(['Varga', 'Varga']);
    expect(speakers('“Fifty ships come.”', '“They sail in May,” Varga said.')).toEqual([null, 'Varga']);
  });

  it('that speak as I or we are hers who alone is named with words, where they are a paragraph', () => {
    expect(speakers('“We bring fifty ships.”', '“They sail in May,” Varga said.')).toEqual(['Varga', 'Varga']);
    expect(
      speakers('“We bring fifty ships.”', '“They sail in May,” Varga said.', '“No,” said Reval.').slice(0, 1),
    ).toEqual([null]);
    expect(speakers('The motto is “We bring fifty ships.”', '“They sail in May,” Varga said.')[0]).toBe(null);
  });

  it.each([
    ['The storm has passed. Harbour Master Ana Lind of Marl said:\n\n“The quay holds.”', 'Ana Lind'],
    ['Minister Ana Lind confirmed the plan for the quay and its crane:\n\n“The quay holds.”', 'Ana Lind'],
    ['She left.\n\n“The quay holds”. H.E. Ana Lind said.\n\nShips came.', 'H.E. Ana Lind'],
    ['“The quay holds”. Minister Lind said as she left.', 'Minister Lind'],
    ['“The quay holds.”\n\nAna Lind, Minister of Harbours and Fish\n\nShips came.', 'Ana Lind, Minister of Harbours'],
    ['Finally, Minister Lind said that it is late. “The quay of Marl holds, and so do we.”', 'Minister Lind'],
  ])('are those of whom the sentence beside them names: %s', (body, speaker) => {
    expect(findQuoted(body, null)[0]?.speaker).toContain(speaker);
  });

  it.each([
    'The report by Ana Lind highlighted the state of the quay:\n\n“The quay holds.”',
    'Minister Lind left.\n\n“The quay holds.”',
    'Minister Lind confirmed the plan for the quay.\n\n“The quay holds.”',
    'She left.\n\n“The quay holds”. H.E. Ana Lind left.',
    '“The quay holds.”\n\nAna Lind, Minister of Harbours, left.\n\nShips came.',
    'Minister Lind said that it is late. The “quay of Marl and all its sheds” stands.',
  ])('are nobody’s where none is said to speak: %s', body => {
    expect(findQuoted(body, null)[0]?.speaker).toBe(null);
  });

  it('are the words of whose remarks the title says they are', () => {
    const { spokesperson, quotations } = importReadout(
      'Harbour Minister Ana Lind Remarks at the Opening of the Harbour\n\n12 December 2031\n\n“The sea is ours.\n\n“I thank you all.”',
    );
    expect(spokesperson?.value.name).toBe('Ana Lind');
    expect(quotations.map(({ speaker }) => speaker)).toEqual(['Ana Lind', 'Ana Lind']);
    const visit = importReadout(
      'Harbour Minister Ana Lind Opens the Harbour\n\n12 December 2031\n\n“The sea is ours.”',
    );
    expect(visit.spokesperson).toBeNull();
  });
});

describe('rows of figures below the text', () => {
  const rows = [
    'Help through the Harbour Fund: 12.1 million US dollars',
    'Help through the Pilots: 0.38 million US dollars',
  ];
  const read = (...below: string[]): string[] =>
    importReadout([meeting, ...below].join('\n\n')).statements.map(({ text }) => text);

  it('are the release’s', () => {
    expect(read(...rows)).toEqual(expect.arrayContaining(rows));
    expect(read('(Reference)Amount of help by body', ...rows)).toEqual(expect.arrayContaining(rows));
  });

  it('are no contacts and links', () => {
    const end = ['Press office: 555 0100', '(Reference)Ties between Norvania and Estoria'];
    expect(read(...end)).not.toEqual(expect.arrayContaining([end[0]]));
    expect(read(...end)).not.toEqual(expect.arrayContaining([end[1]]));
  });
});

import { describe, expect, it } from 'vitest';
import { extractFacts } from '../../../src/core/facts/extractFacts.js';
import { joinLines } from '../joinLines.js';
import { against, articleWith, reported, sourcesWith } from './support.js';
import { lintArticle } from '../../../src/core/lint.js';

describe('somebody who is spoken of otherwise', () => {
  it('has another part than whom the sentence names as well', () => {
    const source =
      'Finally, Deputy Minister Haarlund provided updates on efforts of Norvania to protect its ships and cables.';
    const draft = 'At the end, Haarlund gave Verrin updates on efforts of Norvania to protect its ships and cables.';
    expect(against(source, draft)).toEqual([]);
  });

  it('is not whose office a curriculum vitae lists', () => {
    const source = joinLines(
      'Ms Ana Lind has been appointed Estorian envoy to Norvania. She will take up her appointment in August, and will be the first of all her house to do so.',
      '',
      '2019 to 2021 Singapore, Deputy Head of Mission for the harbours of the strait and its cables',
      '2016 to 2019 Tellin, Clerk',
    );
    const draft = 'From 2019 to 2021 Lind was in Singapore for the harbours of the strait and its cables.';
    expect(reported(draft, source)).toEqual([]);
  });

  it('is a minister in a headline, who is a minister of state', () => {
    const readout = joinLines(
      'The Minister of State for Youth and Arts of Estoria, Hon. Ana Lind, paid a visit to Norvik. She spoke of the films of the two countries, and of what both of them can do ' +
        'for those who make them.',
    );
    const text = articleWith('Ana Lind spoke of films.', 'Estorian arts minister visits Norvik');
    const { findings } = lintArticle({ text, sources: sourcesWith(readout) });
    expect(findings.filter(({ category }) => category === 'evidence')).toEqual([]);
  });
});

describe('a row of fields behind a head', () => {
  it('has no name', () => {
    const people = extractFacts('She was Deputy Director Water, Floods and Storms.').people;
    expect(people).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, fixesFor, readoutOf, reported, verdictsOf } from './support.js';

const said = '“The sea is ours. It is free,” Minister Verrin said.';

describe('a quotation', () => {
  it('may stand in a second release on the page', () => {
    const page = joinLines(
      readoutOf('They spoke of the harbours.'),
      '',
      'Press Release',
      '',
      readoutOf('“The sea is ours,” Minister Verrin said.'),
    );
    expect(reported('They spoke of the harbours and said “the sea is ours”.', page)).toEqual([]);
    expect(reported('They spoke of the harbours and said “the sea is yours”.', page)).toHaveLength(1);
  });

  it.each([
    ['“The sea is ours,” Verrin said.'],
    ['"The sea is ours", Verrin said.'],
    ['‘The sea is ours,’ Verrin said.'],
    ['“The sea … is free,” Verrin said.'],
    ['“[The strait] is ours,” Verrin said.'],
    ['“The sea is ours,” Verrin said. “It is free.”'],
    ['“The sea is ours.\n\n“It is free,” Verrin said.'],
    ['They spoke of “the sea”.'],
  ])('verbatim but for typography, brackets and ellipses is right: %s', draft => {
    expect(against(said, draft)).toEqual([]);
  });

  it.each([
    ['“The sea is not ours,” Verrin said.', '“The sea is not ours,”', 'The sea is not ours → The sea is ours'],
    [
      'Verrin: “The seas are ours. It is free.”',
      '“The seas are ours. It is free.”',
      'The seas are ours. It is free → The sea is ours. It is free',
    ],
  ])('with other words is altered: %s', (draft, words, fix) => {
    expect(against(said, draft)).toEqual([`quote-not-in-source: ${words}`]);
    expect(fixesFor(said, draft)).toEqual([fix]);
  });

  it('with other words is held against the source that has the most of them', () => {
    const other = '“The sea is ours. It is open, and it was never free,” Minister Verrin said.';
    const draft = '“The sea is ours. It is quite free,” Verrin said.';
    const placesIn = (...sources: string[]): number[] =>
      verdictsOf(draft, ...sources)
        .filter(({ rule }) => rule === 'quote-not-in-source')
        .flatMap(({ places }) => places.map(({ source }) => source));
    expect(placesIn(readoutOf(other), readoutOf(said))).toEqual([1]);
    expect(placesIn(readoutOf(said), readoutOf(other))).toEqual([0]);
  });

  it('that stands nowhere says so', () => {
    const found = verdictsOf('“Let us build a bridge of light,” they agreed.', readoutOf(said)).find(
      ({ rule }) => rule,
    );
    expect(found).toMatchObject({ state: 'unsupported', rule: 'quote-not-in-source' });
    expect(found?.why).toContain('nowhere in the source');
  });

  it('in a section of analysis is held against the source like any other', () => {
    expect(against(said, '## Analysis\n\n“The sea is not ours,” Verrin said.')).toEqual([
      'quote-not-in-source: “The sea is not ours,”',
    ]);
  });

  it('of one of several sources is right', () => {
    expect(reported('“The sea is ours,” Verrin said.', readoutOf('They spoke of fish.'), readoutOf(said))).toEqual([]);
  });

  it('shows where the source has it', () => {
    const [found] = verdictsOf('“The sea is ours,” Verrin said.', readoutOf(said));
    expect(found).toMatchObject({ state: 'supported', source: ['The sea is ours'] });
  });
});

describe('a chief executive who says it', () => {
  const source =
    '“It is the largest order that we have had,” said Kaja Lund, Chief Executive Officer of Varde Lines. “We waited for new ships,” said Peter Roe, Director General of Norvania’s Ferries.';
  it.each([
    ['“We waited for new ships,” the chief executive said.', ['quote-misattributed: chief executive']],
    ['“We waited for new ships,” the director general said.', []],
    ['“It is the largest order that we have had,” the chief executive said.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('who says it', () => {
  const stressed = 'Minister Verrin stressed that the strait must stay open to all ships.';

  it.each([
    ['“The sea is ours,” Haarlund said.', said],
    ['According to Haarlund, “the sea is ours.”', said],
    ['Haarlund stressed that it “must stay open to all ships”.', stressed],
  ])('is not who says it in the source, and is shown at the name: %s', (draft, source) => {
    expect(against(source, draft)).toEqual(['quote-misattributed: Haarlund']);
    expect(fixesFor(source, draft)).toEqual(['Haarlund → Verrin']);
  });

  it.each([
    ['“The sea is ours,” the minister said.', said],
    ['“The sea is ours,” said the ministry.', said],
    ['“The sea is ours,” he said.', said],
    ['Verrin stressed that it “must stay open to all ships”.', stressed],
    ['Haarlund heard that “the sea is ours”.', said],
  ])('is the source’s, or cannot be told: %s', (draft, source) => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('who says it, before a clause with who', () => {
  it.each([
    ['Haarlund, who signed with Verrin, called it “bold and new”.', []],
    ['Verrin, who signed with Haarlund, called it “bold and new”.', ['quote-misattributed: Verrin']],
  ])('%s', (draft, findings) => {
    expect(against('“It is bold and new,” Haarlund said.', draft)).toEqual(findings);
  });
});

describe('whoever is in charge', () => {
  const source =
    '“The sea is ours,” said Special Agent in Charge Karl Brandt of the Norvik office. “It is cold,” said Assistant Director in Charge Dana Moreld.';

  it.each([
    ['“The sea is ours,” Brandt said.', []],
    ['“The sea is ours,” Moreld said.', ['quote-misattributed: Moreld']],
    ['“It is cold,” Moreld said.', []],
  ])('is known by the name behind: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('the head of something', () => {
  it('may be somebody of whom the source says otherwise what they are', () => {
    const source =
      '“The tide waits,” said Assistant Attorney General Dana Moreld of the Antitrust Division. “The FBI looks on,” said Special Agent in Charge Karl Brandt.';
    expect(against(source, '“The tide waits,” the head of the Antitrust Division said.')).toEqual([]);
  });
});

describe('he, before the words', () => {
  const source =
    'Minister Verrin spoke to reporters about the nets. Asked about the dues, he said: “We will look at it again.”';

  it.each([
    ['“We will look at it again,” Haarlund said.', ['quote-misattributed: Haarlund']],
    ['“We will look at it again,” Verrin said.', []],
  ])('is who acts in the sentence before: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('words of a body', () => {
  const source =
    'Fisheries Minister Ana Lind met Minister Verrin. The quays are old. The Tarn Pilots Union called the accord “a leap in the dark”. ' +
    'Its chair is Rolf Osk. Ships lie there. They waited. They will be paid. Haarlund went home.';

  it.each([
    ['The accord is “a leap in the dark,” Lind said.', ['quote-misattributed: Lind']],
    ['The accord is “a leap in the dark,” Osk said.', []],
    ['The accord is “a leap in the dark,” the pilots said.', []],
  ])('are not those of somebody of a government: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a quotation of several sentences', () => {
  const source = '“The sea is ours. We keep it open to all,” Minister Verrin said. “It is deep.”';

  it.each([
    ['“The sea is ours. We keep it open to all,” Verrin said.', []],
    ['“The sea is ours. We keep it open to all,” Haarlund said.', ['quote-misattributed: Haarlund']],
    ['Haarlund said: “The sea is ours. We keep it open to all.”', ['quote-misattributed: Haarlund']],
    ['“We keep it open to all. It is deep,” Verrin said.', []],
    ['“We keep it open to all. It is deep,” Haarlund said.', ['quote-misattributed: Haarlund']],
    [
      '“We keep it open to all. It is steep,” Verrin said.',
      ['quote-not-in-source: “We keep it open to all. It is steep,”'],
    ],
  ])('is one person’s, whoever is named between its parts: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });

  it('is one also where much is said of who it is', () => {
    const long =
      '“The sea is ours,” said Ada F. Lind, Acting Assistant Minister for the Civil Division of the Harbour Department of Norvania.  “We keep the piers of the strait open to all.”';
    const draft = '“We keep the piers of the strait open to all,” Haarlund said.';
    expect(against(`${long} Minister Haarlund left.`, draft)).toEqual(['quote-misattributed: Haarlund']);
    expect(against(`${long} Minister Haarlund left.`, draft.replace('Haarlund', 'Lind'))).toEqual([]);
  });

  it('is not one where others are told of between', () => {
    expect(
      against(
        '“The sea is ours,” Minister Verrin said. He went to Norvik by ferry. “It is deep.”',
        '“The sea is ours. It is deep,” Verrin said.',
      ),
    ).toEqual(['quote-not-in-source: “The sea is ours. It is deep,”']);
  });
});

describe('a heading of the writer’s own', () => {
  it.each([
    ['## “We are not finished here”', ['quote-not-in-source: “We are not finished here”']],
    ['## Verrin opens 14 harbours', ['number-mismatch: 14']],
    ['## “We are not done here”', []],
    ['## What happens next', []],
    ['## Update, 16 May 2026', []],
  ])('is held against the source: %s', (heading, findings) => {
    const source = 'Minister Verrin opened 12 harbours. “We are not done here,” he said.';
    expect(against(source, `${heading}\n\nThey spoke of the safety of the cables.`)).toEqual(findings);
  });
});

describe('who says it, with what they are between the name and the verb', () => {
  const source =
    '“The beacon found us at once,” said Lt. Cmdr. Dana Moreld, a search coordinator. “My crew trains for this,” said Capt. Rolf Lund, the master of the Tarn.';

  it.each([
    ['Rolf Lund, the ship’s master, said the beacon “found us at once.”', ['quote-misattributed: Rolf Lund']],
    ['Dana Moreld, a search coordinator, said the beacon “found us at once.”', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a name behind a preposition', () => {
  it.each([
    ['In a call with Verrin, the Norvanian said “the harbours are open.”'],
    ['After meeting Verrin, the official said: “the harbours are open.”'],
  ])('is not who says it: %s', draft => {
    const found = against('“The harbours are open,” Haarlund said.', draft);
    expect(found.join()).not.toContain('quote-misattributed');
  });
});

describe('a body between a name and the words', () => {
  it('is not who is named', () => {
    const draft = 'They thanked Rolf Lund, the Coast Guard said, since the beacon “found us at once.”';
    const source = '“The beacon found us at once,” said Dana Moreld. “Well done,” said Rolf Lund.';
    expect(against(source, draft).join()).not.toContain('quote-misattributed');
  });
});

describe('who says it, by a name that no table has', () => {
  const source =
    '“Reliable ropes are worth the wait,” said Zinta Moreld, manager for ropes. “We are proud of them,” said Dana Lund, president of the yard.';

  it.each([
    ['“Reliable ropes are worth the wait,” said Dana Lund.', ['quote-misattributed: Dana Lund']],
    ['“Reliable ropes are worth the wait,” said Zinta Moreld.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('who says what stands in a paragraph of its own', () => {
  const lines = joinLines(
    'They walked along the quay.',
    '',
    'Quotes attributable to Deputy Minister Haarlund:',
    '',
    '“The cranes were down within the hour.',
    '',
    '“Nobody waited for a call.”',
    '',
    'The mayor of Norvik, Dr. Per Lund, said:',
    '',
    '“The quay holds, and that is what counts.”',
    '',
    '“We went from door to door on the island.”',
    '',
    '- Berit Solheim, Harbour Master',
  );
  it.each([
    ['“The cranes were down within the hour,” Haarlund said.', []],
    ['“Nobody waited for a call,” Haarlund said.', []],
    ['“Nobody waited for a call,” Lund said.', ['quote-misattributed: Lund']],
    ['“The quay holds, and that is what counts,” Lund said.', []],
    ['“The quay holds, and that is what counts,” Solheim said.', ['quote-misattributed: Solheim']],
    ['“We went from door to door on the island,” Solheim said.', []],
    ['“We went from door to door on the island,” Lund said.', ['quote-misattributed: Lund']],
  ])('is named in the line above or below: %s', (draft, findings) => {
    expect(against(lines, draft)).toEqual(findings);
  });
});

describe('who says it, put in between what is told and the words', () => {
  const source = '“A quay in Marl will help us to build on this bond,” said Rolf Lund. “Well done,” said Dana Moreld.';

  it.each([
    ['A quay in Marl, said Lund, “will help us to build on this bond.”', []],
    ['A quay in Marl, said Moreld, “will help us to build on this bond.”', ['quote-misattributed: Moreld']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

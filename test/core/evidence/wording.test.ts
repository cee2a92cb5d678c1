import { describe, expect, it } from 'vitest';
import { against, fixesFor, reported } from './support.js';
import { joinLines } from '../joinLines.js';

describe('a body and a day of the week behind it', () => {
  it.each([
    ['The Tellin Harbour Agreement on Thursday was praised.', 'They praised the Tellin Harbour Agreement.'],
    ['The Norvik Harbour Commission on Monday welcomed it.', 'The Norvik Harbour Commission welcomed it on May 11.'],
  ])('are two things: %s', (draft, source) => {
    expect(against(source, draft).filter(found => !found.startsWith('date-mismatch'))).toEqual([]);
  });
});

describe('the city of a dateline', () => {
  it('may have an agency beside it', () => {
    expect(against('', 'LISBON, May 15 (Reuters) - They met.')).toEqual([]);
    expect(against('', 'They met Reuters in May.')).toContain('unsupported-fact: Reuters');
  });

  it('may be set off by a hyphen', () => {
    expect(against('', 'LISBON, May 15 - They met.')).toEqual([]);
    expect(against('', 'They met - in Lisbon - in May.')).toContain('unsupported-fact: Lisbon');
  });
});

describe('a part in words', () => {
  const source = '35 percent of the harbours have no crane.';

  it.each([['More than a third of the harbours have no crane.'], ['About one in three harbours has no crane.']])(
    'is the percentage of the source: %s',
    draft => {
      expect(against(source, draft)).toEqual([]);
    },
  );

  it('is wrong where it is another', () => {
    expect(against(source, 'One in five harbours has no crane.')).toEqual(['number-mismatch: One in five']);
    expect(fixesFor(source, 'One in five harbours has no crane.')).toEqual(['One in five → 35 percent of']);
  });
});

describe('a round amount told as a part', () => {
  it('is held against the amount', () => {
    const source = 'The harbour costs $742 million.';
    expect(against(source, 'The harbour costs nearly three-quarters of a billion dollars.')).toEqual([]);
    expect(against(source, 'The harbour costs half a billion dollars.')).not.toEqual([]);
  });
});

describe('amounts in a row', () => {
  const source = 'Norvania gives €340 million to Estoria and €675 million to Vestria.';

  it('need their currency once', () => {
    expect(against(source, 'It gives 340 million euros to Estoria and 675 million to Vestria.')).toEqual([]);
    expect(against(source, 'It gives 340 million euros to Estoria and 655 million to Vestria.')).toEqual([
      'number-mismatch: 655 million',
    ]);
  });
});

describe('a figure with another unit', () => {
  it('is another figure', () => {
    expect(against('The trip of 2,800 miles took a week.', 'The trip of 2,800 kilometers took a week.')).toEqual([
      'number-mismatch: 2,800 kilometers',
    ]);
    expect(
      against('The voyage takes 19 months and the launch period runs for 24 days.', 'The voyage takes 24 months.'),
    ).toEqual(['number-mismatch: 24']);
    expect(against('They sent 40 tonnes of grain.', 'They sent 40 tons of grain.')).toEqual([]);
  });
});

describe('people of several kinds', () => {
  it('are added up', () => {
    const source = 'Estoria sent 1,200 troops and 260 police.';
    expect(against(source, 'Estoria sent nearly 1,500 people.')).toEqual([]);
    expect(against(source, 'Estoria sent 1,900 people.')).not.toEqual([]);
  });
});

describe('a day of the week with a wrong date', () => {
  it('is right, and the date is wrong', () => {
    expect(against('', 'They met on Thursday, May 13.')).toEqual(['date-mismatch: May 13']);
    expect(fixesFor('', 'They met on Thursday, May 13.')).toEqual(['May 13 → May 14']);
    expect(against('', 'They met on Thursday, May 14.')).toEqual([]);
  });

  it('is wrong where the date is right', () => {
    expect(against('', 'They met on Friday, May 14.')).toEqual(['date-mismatch: Friday']);
  });
});

describe('a quotation in a section of analysis', () => {
  const section = (words: string) => `## Key takeaways\n\nThey met.\n\n## Analysis\n\n${words}`;

  it('that nobody says may be a term', () => {
    expect(against('', section('The ministry’s “open harbours” policy is old.'))).toEqual([
      'hint quote-not-in-source: “open harbours”',
    ]);
  });

  it('that somebody says is a quotation', () => {
    expect(against('', section('“Open harbours,” Haarlund said.'))).toContain('quote-not-in-source: “Open harbours,”');
  });
});

describe('who says it', () => {
  it('is somebody’s office and not whoever was named last', () => {
    const source = 'The deputy minister called the survey “a good start.” Minister Verrin thanked her.';
    expect(against(source, 'Haarlund met Verrin. The survey was “a good start,” his office said.')).toEqual([]);
  });

  it('goes on behind the speaker’s name', () => {
    const source = '“The cables are safe,” Minister Verrin said. “They will stay safe.”';
    expect(against(source, '“They will stay safe,” Verrin said.')).toEqual([]);
    expect(against(source, '“They will stay safe,” Haarlund said.')).toEqual(['quote-misattributed: Haarlund']);
  });
});

/** A release of an office whose holder it does not name. */
const unnamed = joinLines(
  '# PM call with Minister Verrin of Estoria: 14 May 2026',
  '',
  'Prime Minister’s Office, Norvania',
  '',
  'The Prime Minister spoke to Minister of Defence Tomas Verrin of Estoria this afternoon about the cables that lie on the ground of the strait.',
  '',
  'The Prime Minister reiterated that the smugglers who cut the cables would be brought to justice. They agreed to speak again soon.',
  '',
);

describe('the holder of an office that the source does not name', () => {
  it('is the writer’s knowledge, and may be called in short', () => {
    const draft = 'Prime Minister Ilse Haarlund spoke to Verrin. Haarlund wants the smugglers brought to justice.';
    expect(reported(draft, unnamed)).toEqual([]);
  });

  it('is not everybody', () => {
    expect(reported('Foreign Minister Ilse Haarlund spoke to Verrin.', unnamed)).not.toEqual([]);
    expect(
      reported('Prime Minister Ilse Haarlund spoke to Verrin. Kresk agreed, Anton Kresk said.', unnamed),
    ).not.toEqual([]);
  });

  it('does what the source says of the office', () => {
    const draft =
      'Prime Minister Ilse Haarlund spoke to Verrin. ' +
      'Verrin reiterated that the smugglers who cut the cables would be brought to justice.';
    expect(reported(draft, unnamed)).toEqual(['role-reversed: Verrin']);
  });
});

describe('what the source denies', () => {
  const source = 'The agreement would not cover harbour dues. Norvania will not close the strait to fishing boats.';

  it('is not so', () => {
    expect(against(source, 'The agreement would cover harbour dues.')).toEqual([
      'denies-what-source-says: cover harbour dues',
    ]);
    expect(against(source, 'The agreement would not cover harbour dues.')).toEqual([]);
    expect(against(source, 'Harbour dues are not covered by the agreement.')).toEqual([]);
    expect(against(source, 'They asked whether the agreement would cover harbour dues.')).toEqual([]);
  });

  it('may be yet to come', () => {
    const yet = 'Many families have yet to fully recover from the devastating effects of the storm on the islands.';
    expect(against(yet, 'Many families have not recovered from the storm on the islands.')).toEqual([]);
  });

  it('is not denied by the draft alone', () => {
    const said = 'The agreement would cover harbour dues.';
    expect(against(said, 'The agreement would not cover harbour dues.')).toEqual([
      'denies-what-source-says: cover harbour dues',
    ]);
    expect(against(said, 'The agreement would not only cover harbour dues.')).toEqual([]);
  });
});

describe('what the source denies in other words', () => {
  const said =
    'Minister Verrin condemned the repeated raids on the boats of the island. The decision does not necessarily imply further closures of the quays. The order bars firms from trading in the stone of the island. Boats may enter the strait only by day.';

  it.each([
    ['Verrin did not condemn the raids that boats of the island suffered, but thanked the crews.', 'condemn'],
    ['The decision necessarily implies that quays face further closures.', 'implies'],
  ])('is found by what stands around the verb: %s', (draft, verb) => {
    expect(against(said, draft)).toEqual([
      expect.stringMatching(new RegExp(`^denies-what-source-says: .*\\b${verb}\\b`)),
    ]);
  });

  it.each([
    ['Verrin condemned the raids that boats of the island suffered.'],
    ['The decision does not imply that quays face further closures.'],
    ['Firms may not trade in the stone of the island.'],
    ['Boats may not enter the strait by night.'],
  ])('is no other matter, and no ban told as one: %s', draft => {
    expect(against(said, draft)).toEqual([]);
  });
});

describe('two people in each other’s place', () => {
  const source = 'Verrin said that he looked forward to helping Haarlund make the survey a success.';

  it('are told whatever the verb is', () => {
    expect(against(source, 'Haarlund said she looked forward to helping Verrin make the survey a success.')).toEqual([
      'role-reversed: Haarlund said she looked forward to helping Verrin',
    ]);
    expect(against(source, 'Verrin said he looked forward to helping Haarlund make the survey a success.')).toEqual([]);
  });

  it('may each come first in what both do', () => {
    const both = 'Verrin discussed the survey of the harbours with Haarlund.';
    expect(against(both, 'Haarlund discussed the survey of the harbours with Verrin.')).toEqual([]);
  });
});

describe('somebody of another country', () => {
  const source = 'Prime Minister Ana Lind of Vestria and Prime Minister Ola Roe of Norvania joined them by video.';

  it('is told with the country', () => {
    const source = 'Prime Minister Ana Lind of Poland and Prime Minister Ola Roe of Estonia joined them by video.';
    const draft = 'Prime Minister Ana Lind of Estonia and Prime Minister Ola Roe of Poland joined them by video.';
    expect(against(source, draft)).toEqual([
      'office-mismatch: Ana Lind of Estonia',
      'office-mismatch: Ola Roe of Poland',
    ]);
    expect(fixesFor(source, draft)).toContain('Estonia → Poland');
  });

  it('is right with the source’s', () => {
    expect(against(source, 'Prime Minister Ana Lind of Vestria joined them by video.')).toEqual([]);
  });
});

describe('an office behind a date', () => {
  it('does not begin with the month', () => {
    const source = 'The cable was cut on 25 December. Prime Minister Ana Lind asked for repairs.';
    expect(against(source, 'Prime Minister Ana Lind asked for repairs.')).toEqual([]);
    expect(fixesFor(source, 'Foreign Minister Ana Lind asked for repairs.')).toEqual([
      'Foreign Minister → Prime Minister',
    ]);
  });
});

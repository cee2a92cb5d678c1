import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, fixesFor, reported } from './support.js';

describe('who is meant by an office alone behind a quotation', () => {
  const source = joinLines(
    '# Tarn League Secretary General in Norvik',
    '',
    'May 14, 2026',
    '',
    'Tarn League Secretary General Jonas Roe met with Prime Minister Ana Lind in Norvik on Thursday for talks on how the league is changing.',
    '',
    'The two leaders spoke of the boats on the strait. “The league and its ports are two bodies that are vital to all of us,” said the Secretary General.',
  );

  it('is the only one who holds one like it', () => {
    expect(
      reported('“The league and its ports are two bodies that are vital to all of us,” Lind said.', source),
    ).toEqual(['quote-misattributed: Lind']);
    expect(
      reported('“The league and its ports are two bodies that are vital to all of us,” Roe said.', source),
    ).toEqual([]);
  });
});

describe('whoever a pronoun behind several quoted sentences goes back to', () => {
  const opening = 'Jonas Roe becomes Minister of Fisheries of Norvania';
  const source = joinLines(
    `# ${opening}: "Our fisheries policy is at the service of all"`,
    '',
    'May 14, 2026',
    '',
    'Jonas Roe became Minister of Fisheries of Norvania today, at the ceremony where Ana Lind was sworn in as its President. ' +
      '"Our fisheries policy is at the service of all. We want to see the ports grow, and all who live by them," he said in the hall.',
    '',
    '"We share a coast, boats, but also dreams," added the Minister.',
  );

  it.each(['"Our fisheries policy is at the service of all,"', '"We want to see the ports grow,"'])(
    'says each of them: %s',
    words => {
      for (const saved of [source, source.replace(/: ".*/, '')]) {
        expect(reported(`${words} Lind said in the hall.`, saved)).toEqual(['quote-misattributed: Lind']);
        expect(reported(`${words} Roe said in the hall.`, saved)).toEqual([]);
      }
    },
  );
});

describe('a wrong speaker', () => {
  it('is told, and replaced, with the title before the name', () => {
    const source = '“The sea is ours,” said Minister Verrin. Berit Solheim thanked the crews.';
    const draft = '“The sea is ours,” said Dr. Berit Solheim.';
    expect(against(source, draft)).toEqual(['quote-misattributed: Dr. Berit Solheim']);
    expect(fixesFor(source, draft)).toEqual(['Dr. Berit Solheim → Tomas Verrin']);
  });
});

describe('whoever says something in the second half of a sentence', () => {
  it('says it, and not all of whom the first half tells', () => {
    const source = joinLines(
      'The Prime Minister spoke to the President of Estoria, Jonas Roe, this afternoon about ships and pilots.',
      '',
      'The leaders also discussed the need for safety in the strait, and the Prime Minister said it was an absolute priority for his government.',
    );
    expect(reported('The prime minister called it “an absolute priority” for his government.', source)).toEqual([]);
    expect(reported('Roe called it “an absolute priority” for his government.', source)).toEqual([
      'quote-misattributed: Roe',
    ]);
  });
});

describe('what stands between a name and its verb', () => {
  const source =
    'Minister Haarlund said the harbours were safe. “The crews have done a heroic job in the storm,” Minister Verrin said.';

  it('does not hide who speaks', () => {
    expect(against(source, 'Haarlund, for her part, said the crews had “done a heroic job in the storm”.')).toEqual([
      'quote-misattributed: Haarlund',
    ]);
    expect(against(source, 'Verrin, for his part, said the crews had “done a heroic job in the storm”.')).toEqual([]);
  });
});

describe('a bound', () => {
  const source = 'The contracts have a total value of up to $30.1 million over five years.';

  it.each([
    ['The contracts are worth up to $30.1 million in total.', []],
    ['The contracts are worth up to $31.0 million in total.', ['number-mismatch: $31.0 million']],
  ])('is the same or it is not: %s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a year that comes of a length of time', () => {
  const source =
    'The ship will leave for the islands in the fall of 2029. It will study the reefs for two years, beginning on June 2, 2026.';

  it('is one only where the draft tells of an end', () => {
    expect(against(source, 'The ship is to leave for the islands in the fall of 2028.')).toHaveLength(1);
    expect(against(source, 'The study of the reefs will end in 2028.')).toEqual([]);
  });
});

describe('whoever gives a release out whose title is of a call of theirs', () => {
  const source = joinLines(
    '# Readout of Secretary Lind’s Call with Foreign Minister Roe',
    '',
    'May 14, 2026',
    '',
    'The Secretary and Foreign Minister Roe spoke today on the boats in the strait and on the cables below it.',
    '',
    'The Secretary made clear that the costs to the harbours will only increase if the storms continue.',
  );

  it.each([
    ['The costs “will only increase if the storms continue,” Lind told Roe.', []],
    ['The costs “will only increase if the storms continue,” Roe told Lind.', ['quote-misattributed: Roe']],
  ])('is who is meant by their office: %s', (draft, findings) => {
    expect(reported(draft, source)).toEqual(findings);
  });
});

describe('a readout that a page quotes as a whole', () => {
  const quoted = (first: string): string =>
    `Here is how a spokesman has reported the talk with Ana Roe. “${first} that frustrations about the oil spill had nothing to do with national pride. The Minister stressed the worth of the fishery.”`;
  const draft = (who: string): string =>
    `Frustration about the spill, ${who} said, “had nothing to do with national pride”.`;

  it('tells who says what', () => {
    const source = quoted('President Lind said to Minister Verrin');
    expect(against(source, draft('Lind'))).toEqual([]);
    expect(against(source, draft('Verrin'))).toEqual(['quote-misattributed: Verrin']);
  });

  it('may mean somebody by an office of whom it does not say what she is', () => {
    const source = quoted('The President said');
    expect(against(source, draft('Ana Roe'))).toEqual([]);
    expect(against(source, draft('Verrin'))).toEqual(['quote-misattributed: Verrin']);
  });
});

describe('who speaks at the end of sentences that say `he`', () => {
  const quoted = '“The reefs of this coast belong to all of us,” he said.';
  const wrong = '“The reefs of this coast belong to all of us,” Verrin said.';

  it('is who acts in the first of them', () => {
    const source = `Ole Vagn praised the crews. He welcomed the nets that Estoria sent. ${quoted}`;
    expect(against(source, wrong)).toEqual(['quote-misattributed: Verrin']);
    expect(against(source, wrong.replace('Verrin', 'Vagn'))).toEqual([]);
  });

  it('is not known where another acts between', () => {
    expect(against(`Ole Vagn praised the crews. The minister spoke of nets, too. ${quoted}`, wrong)).toEqual([]);
  });
});

describe('who is said behind the words to have added them', () => {
  const told = 'Minister Ana Lind met Secretary Ole Roe.';
  const said = (by: string): string => `${told} ${by} said the limits were “a step back for every harbour”.`;

  it.each(['Secretary Roe', 'the Secretary'])('says them, whoever acts in the sentence: %s', behind => {
    const source = `${told} The limits that Minister Lind had set were a step back for every harbour, ${behind} added.`;
    expect(against(source, said('Roe'))).toEqual([]);
    expect(against(source, said('Lind'))).toEqual(['quote-misattributed: Lind']);
  });
});

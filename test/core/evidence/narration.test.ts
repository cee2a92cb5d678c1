import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, readoutOf, reported } from './support.js';

const source =
  'The ministers discussed the ferries between their islands. They agreed to open a centre in the port of Aldsund. ' +
  'The Deputy Minister underscored the need for more ships. This work will go on for years. “The sea is ours,” Minister Verrin said. ' +
  'Norvania has spent more on its harbours in every year since the storm.';

describe('what a source tells itself, as somebody’s speech', () => {
  it.each([
    ['Haarlund said: “The ministers discussed the ferries between their islands.”', 'Haarlund'],
    ['“They agreed to open a centre in the port of Aldsund,” Verrin said.', 'Verrin'],
    [
      '“They agreed to open a centre in the port of Aldsund. The Deputy Minister underscored the need for more ships,” Verrin said.',
      'Verrin',
    ],
    ['“This work will go on for years,” Verrin said.', 'Verrin'],
    ['“Norvania has spent more on its harbours in every year since the storm,” Haarlund said.', 'Haarlund'],
  ])('is not theirs: %s', (draft, name) => {
    expect(against(source, draft)).toEqual([`quote-misattributed: ${name}`]);
  });

  it.each([
    'Osk said: “The ministers discussed the ferries between their islands.”',
    '“The ministers discussed the ferries between their islands,” the ministry said.',
    '“The ministers discussed the ferries between their islands,” a spokesperson said.',
    'The readout said: “The ministers discussed the ferries between their islands.”',
    'Verrin said they “agreed to open a centre in the port of Aldsund”.',
    'Haarlund underscored “the need for more ships”.',
    'Verrin and Haarlund discussed “the ferries between their islands”.',
    '“They agreed to open a centre in the port of Aldsund,” Verrin’s office said.',
    '“They agreed to open a centre in the port of Aldsund,” Haarlund’s chief spokeswoman said.',
    // What goes on from her words may be hers.
    '“This work will go on for years,” Haarlund said.',
    '“The sea is ours,” Verrin said.',
  ])('is whoever’s who gives it out, or may be theirs: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });

  const draft = 'Haarlund said that “Norvania has spent more on its harbours in every year since the storm”.';

  it.each([
    ['Statement by Deputy Minister of Defence Ilse Haarlund on Harbours', []],
    ['Joint Communiqué of Norvania and Estoria', []],
    ['Visit by Deputy Minister of Defence Ilse Haarlund to the Harbours', ['quote-misattributed: Haarlund']],
  ])('is hers where the title says so: %s', (title, findings) => {
    const saved = joinLines(
      `# ${title}`,
      '',
      'May 14, 2026',
      '',
      'Norvania has spent more on its harbours in every year since the storm.',
      '',
      'Deputy Minister of Defence Ilse Haarlund visited the harbours of Aldsund and Norvik with the master of the port on Thursday.',
    );
    expect(reported(draft, saved)).toEqual(findings);
  });

  it.each([
    ['Statement by Deputy Minister of Defence Ilse Haarlund on Harbours', ['quote-misattributed: Verrin']],
    ['Deputy Minister of Defence Ilse Haarlund’s Remarks on Harbours', ['quote-misattributed: Verrin']],
    ['Joint Statement by Deputy Minister of Defence Ilse Haarlund on Harbours', []],
    ['Deputy Minister of Defence Ilse Haarlund on Harbours', []],
  ])('is nobody else’s in the first person where the title says whose: %s', (title, findings) => {
    const saved = joinLines(
      `# ${title}`,
      '',
      'May 14, 2026',
      '',
      'I have looked after the harbours in every year since the storm.',
      '',
      'Minister of Defence Tomas Verrin of Estoria visited the harbours of Aldsund and Norvik with the master of the port on Thursday.',
    );
    const draft = 'Minister Verrin said: “I have looked after the harbours in every year since the storm.”';
    expect(reported(draft, saved)).toEqual(findings);
  });

  it('is that of whoever says “we”, and not of the other side', () => {
    const we = 'We hope for an early end of the talks on ferries.';
    expect(against(we, '“We hope for an early end of the talks,” Verrin said.')).toEqual([
      'quote-misattributed: Verrin',
    ]);
    expect(against(we, '“We hope for an early end of the talks,” Haarlund said.')).toEqual([]);
  });
});

describe('they, on a page of several meetings', () => {
  const page =
    readoutOf('') +
    joinLines(
      '',
      'Deputy Minister of Defence Ilse Haarlund met with Foreign Minister Boris Roe of Zellia today. They agreed that a quick end to the dues is best.',
      '',
    );
  it.each([
    ['Roe said that “a quick end to the dues” was best.', []],
    ['Verrin said that “a quick end to the dues” was best.', ['quote-misattributed: Verrin']],
  ])('are those of the paragraph: %s', (draft, findings) => {
    expect(reported(draft, page)).toEqual(findings);
  });
});

describe('the body from which a draft has the news', () => {
  const page = readoutOf('The ministers discussed the ferries.').replace(
    'Ministry of Defence of Norvania spokesperson',
    'U.S. Department of Defense spokesperson',
  );

  it('is the one that gives the source out', () => {
    expect(reported('The ministers discussed the ferries, the World Bank said.', page)).toEqual([
      'unsupported-fact: World Bank',
    ]);
  });

  it('is told by the way where a sentence begins with it', () => {
    const told = page.replace('discussed the ferries.', 'discussed the ferries with the World Bank.');
    expect(reported('The ministers discussed the ferries, the World Bank said.', told)).toEqual([
      'organisation-mismatch: World Bank',
    ]);
    expect(reported('The World Bank said that the ministers discussed the ferries.', told)).toEqual([]);
  });

  it('may be called by another of its names', () => {
    const from = (publisher: string): string =>
      joinLines(
        '# Ministers Discuss Ferries',
        '',
        publisher,
        '',
        page.slice(page.indexOf('Deputy Minister of Defence Ilse Haarlund met')),
      );
    const ministry = from('Ministry for Foreign Affairs of Finland');
    expect(reported('The ministers discussed the ferries, the Foreign Ministry said.', ministry)).toEqual([]);
    const office = from('Prime Minister of Canada');
    expect(reported('The ministers discussed the ferries, the Prime Minister’s Office said.', office)).toEqual([]);
  });
});

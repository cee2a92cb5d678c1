import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

describe('words whose speaker the source names without a verb', () => {
  const source = '“The port needs a strong and lasting guard,” Deputy Minister I. Haarlund.';

  it.each([
    ['“The port needs a strong and lasting guard,” Verrin said.', ['quote-misattributed: Verrin']],
    ['“The port needs a strong and lasting guard,” Haarlund said.', []],
  ])('%s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('words that go on in another paragraph', () => {
  const source = joinLines(
    'Minister Verrin said:',
    '',
    '“The new berths are welcome, and I hope that they open soon.',
    '',
    'He continued:',
    '',
    '“Trade across the strait is vital to us.',
    '',
    '“A small port lives by what passes.”',
  );

  it.each([
    ['“A small port lives by what passes,” Haarlund said.', ['quote-misattributed: Haarlund']],
    ['“A small port lives by what passes,” Verrin said.', []],
  ])('%s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('words that the page shows above without marks', () => {
  it('are whose they are below', () => {
    const source = joinLines(
      'The link between us is very important. I thank you for it.',
      '',
      'Minister Verrin said at the start: “The link between us is very important. I thank you for it.”',
    );
    expect(against(source, '“The link between us is very important,” Haarlund said.')).toEqual([
      'quote-misattributed: Haarlund',
    ]);
    expect(against(source, '“The link between us is very important,” Verrin said.')).toEqual([]);
  });
});

describe('words of somebody whom the source does not name', () => {
  const source = '“We mark twenty years of trade,” the deputy chief of port affairs said in a talk with Tomas Verrin.';

  it.each([
    ['“We mark twenty years of trade,” Verrin said.', ['quote-misattributed: Verrin']],
    ['“We mark twenty years of trade,” a deputy chief told Verrin.', []],
  ])('are not those of whom they are said to: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('words of somebody by rank alone', () => {
  const source =
    'Minister Verrin met General Boris Roe at the fort. “The fort holds,” Minister Verrin said. “We came in time,” General Roe said.';

  it.each([
    ['“The fort holds,” the general said.', ['quote-misattributed: “The fort holds,”']],
    ['“We came in time,” the general said.', []],
  ])('%s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

describe('words of a release in the first person', () => {
  const source = joinLines(
    '# Talks With Estoria',
    '',
    'May 14, 2026',
    '',
    'I visited Estoria from 10 to 12 May for talks with the Minister of Trade, Boris Roe. Mr Roe thanked us for our help after the storm.',
    '',
    'This cooperation is a foundation stone of our friendship. I will visit Tellin with Mr Verrin, whose council is taking hard decisions.',
    '',
  );

  it.each([
    ['Roe said this was “a foundation stone of our friendship”.', ['quote-misattributed: Roe']],
    ['The release calls this “a foundation stone of our friendship”.', []],
  ])('are not those of whom it speaks: %s', (draft, found) => {
    expect(reported(draft, source)).toEqual(found);
  });

  it('are not those of whom they describe', () => {
    expect(reported('He met Boris Roe, who said that his council was “taking hard decisions”.', source)).toEqual([
      'quote-misattributed: Boris Roe',
    ]);
  });
});

describe('words in a relative clause', () => {
  const source =
    'Minister Verrin called on Deputy Minister Haarlund, who conveyed that Norvania attached high importance to it.';

  it.each([
    ['Verrin met Haarlund, who said it attached “high importance” to it.', []],
    ['Verrin said that it attached “high importance” to it.', ['quote-misattributed: Verrin']],
  ])('are of whom it tells: %s', (draft, found) => {
    expect(against(source, draft)).toEqual(found);
  });
});

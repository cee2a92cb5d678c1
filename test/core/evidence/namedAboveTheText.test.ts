import { describe, expect, it } from 'vitest';
import { joinLines } from '../joinLines.js';
import { against, reported } from './support.js';

describe('the line that leads into a release', () => {
  const release = joinLines(
    '# Statement on the Norvik Talks',
    '',
    'May 14, 2026',
    '',
    'NORVIK – The Office of the Norvanian Harbour Commissioner released the following statement after the talks today of Harbour Commissioner Robert Lund and Estorian Commissioner for Quays Cecilia Malm:',
    '',
    'Commissioner Lund had a good talk with Commissioner Malm on the sluice at Rendt. They will meet again at the end of the month.',
    '',
  );

  it('names in full whom its text calls by surname', () => {
    expect(reported('Robert Lund and Cecilia Malm spoke of the sluice at Rendt.', release)).toEqual([]);
    expect(reported('Robert Lund and Cecelia Malm spoke of the sluice at Rendt.', release)).toEqual([
      'name-misspelt: Cecelia Malm',
    ]);
  });
});

describe('somebody with two surnames', () => {
  const source =
    'Secretary Ana Lind met with Estorian President Enrico Pinta Novo. Of the trip, Secretary Lind said: “The quays are now safer than ever.”';

  it('is called by both', () => {
    expect(against(source, 'Pinta Novo met Lind.')).toEqual([]);
    expect(against(source, 'Pinta Novo said the quays “are now safer than ever.”')).toEqual([
      'quote-misattributed: Pinta Novo',
    ]);
  });
});

it('holds one side of a part of the world against another', () => {
  const source = 'The list has gang leaders based in the Balkans and North Africa.';
  expect(against(source, 'Gang leaders based in the Balkans and West Africa are on it.')).toEqual([
    'place-mismatch: West Africa',
  ]);
  expect(against(source, 'Gang leaders based in the Balkans and Africa are on it.')).toEqual([]);
});

it('adds nothing to a total that has it', () => {
  const source = 'The aid comes to £10 million, bringing the total contribution to £26.5 million.';
  expect(against(source, 'It takes the total contribution to £36.5 million.')).toEqual([
    'number-mismatch: £36.5 million',
  ]);
  expect(against(source, 'It takes the total contribution to £26.5 million.')).toEqual([]);
  const before = 'The aid comes to £10 million, on top of the £16.5 million given.';
  expect(against(before, 'It takes the total contribution to £26.5 million.')).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('sums in special drawing rights, in letters and with the currency behind', () => {
  const source = 'The fund pays SDR 4.44 million, which is $6.9 million. Trade rose from R544 billion to R614 billion.';
  it.each([
    ['The payment is 4.44 million in SDRs.', []],
    ['The payment is SDR 4.44 million.', []],
    ['The payment is SDR 4.54 million.', ['number-mismatch: SDR 4.54 million']],
    ['The payment is 4.54 million in SDRs.', ['number-mismatch: 4.54 million in SDRs']],
    ['The payment is 6.9 million in dollars.', []],
    ['Trade rose to R614 billion.', []],
    ['Trade rose to R641 billion.', ['number-mismatch: R641 billion']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('how much more a sum is than that of the sentence before', () => {
  const source =
    'Trade came to R544 billion in 2024. By the end of 2025 it stood at R614 billion. The board has 12 ships.';
  it.each([
    ['In 2025 trade stood at R614 billion, up nearly 13 per cent.', []],
    ['In 2025 trade stood at R614 billion, up nearly 16 per cent.', ['unsupported-fact: 16 per cent']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('how many members a body has', () => {
  it.each([
    ['Ministers of the ten-nation bloc met.', 'They spoke of the ASEAN summit.', []],
    ['Ministers of the 27-member union met.', 'They spoke of the European Union.', []],
    ['Ministers of the 14-nation bloc met.', 'They spoke of the ASEAN summit.', ['unsupported-fact: 14']],
    ['Ministers of the ten-nation bloc met.', 'They spoke of the Tarn summit.', ['unsupported-fact: ten']],
    ['Ministers of ten nations met.', 'They spoke of the ASEAN summit.', ['unsupported-fact: ten']],
  ])('%s', (draft, source, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a figure in the name of a programme', () => {
  const source =
    'Verrin will go on with the pace of their relations, as both celebrate 25-years of trade. The board has 12 ships. ' +
    'Formal bilateral relations were established in 1998 and rest on the 10 Years Strategic Programme on Harbours.';
  it('is in no other figure’s place', () => {
    expect(against(source, 'Both mark 25 years of formal relations, established in 1998.')).toEqual([]);
    expect(
      against(
        source.replace('10 Years Strategic Programme', '10 years of peace'),
        'Both mark 25 years of formal relations, established in 1998.',
      ),
    ).toEqual(['number-mismatch: 25']);
  });
});

describe('an ordinal before “ever”', () => {
  it.each([
    ['It was the third highest total ever.', ['number-mismatch: third']],
    ['It was the second highest total ever.', []],
  ])('%s', (draft, findings) => {
    expect(
      against('The harbours paid 558 fines, the second highest total after that of the year before.', draft),
    ).toEqual(findings);
  });
});

describe('the first words of what an acronym stands for', () => {
  const source = 'They spoke of the Harbour Safety Framework for Growth (HSF).';
  it.each([
    ['The Harbour Safety Framework (HSF) was praised.', []],
    ['The Harbour Security Framework (HSF) was praised.', ['acronym-expansion: Harbour Security Framework']],
    ['The Harbour Safety (HSF) was praised.', ['acronym-expansion: Harbour Safety']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a figure that the source has for what else it counts', () => {
  const source =
    'They spoke of the port. The deal for Marl is to create over 44,000 homes, 33,000 new jobs, 90,000 boats and 360 hectares of land. Marl wants 33,000 boats.';
  it.each([
    ['The scheme should bring 33,000 homes.', ['number-mismatch: 33,000']],
    ['The scheme should bring 44,000 jobs.', ['number-mismatch: 44,000']],
    ['The scheme should bring 33,000 homes and 33,000 jobs.', ['number-mismatch: 33,000']],
    ['The scheme should bring 33,000 jobs.', []],
    ['Marl wants 33,000 boats.', []],
    ['Of the 44,000 homes 33,000 homes could be let.', []],
    ['The scheme should bring more than 44,000 homes and 33,000 jobs.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('a small figure that the source has for what else it counts', () => {
  it('is one of many', () => {
    const source = 'The plan brings 8 jobs and 5 homes to the harbour.';
    expect(against(source, 'The plan brings 8 homes to the harbour.')).toEqual([]);
  });
});

describe('a figure in a sentence that is the source’s but for a noun', () => {
  it('is wrong', () => {
    const source = 'The storm hurt 152 people in the harbours of the strait and 17 villages.';
    const draft = 'The storm hurt 125 villagers in the harbours of the strait and 17 villages.';
    expect(against(source, draft)).toEqual(['number-mismatch: 125']);
  });
});

describe('a sum that comes of others, where the source says another', () => {
  const source =
    'Norvania gives the port of Marl $3 million. To reach $25 million, the plan takes the $23 million in interest earned from the Tellin Coast Trust Fund and $2 million from revenue.';
  it.each([
    [
      'Of the $25 million, the plan takes $20 million in interest from the Tellin Coast Trust Fund and $2 million from revenue.',
      ['number-mismatch: $20 million'],
    ],
    [
      'Of the $25 million, the plan takes $23 million in interest from the Tellin Coast Trust Fund and $2 million from revenue.',
      [],
    ],
    ['That is $20 million more than the port of Marl gets.', []],
    ['In all the port and the plan come to $28 million.', []],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

describe('the year in the name of a plan', () => {
  const source = 'The letters are a focus of the Healthy Harbours 2030 blueprint of Norvania.';
  it.each([
    ['The letters are a focus of Healthy Harbours 2020, the blueprint.', ['date-mismatch: 2020']],
    ['The letters are a focus of Healthy Harbours 2030, the blueprint.', []],
    ['They bought Marl Harbour 2000 nets.', ['hint unsupported-fact: Marl Harbour', 'unsupported-fact: 2000']],
    ['They spoke of Council Resolution 2031, which was adopted.', ['unsupported-fact: Council Resolution 2031']],
  ])('%s', (draft, findings) => {
    expect(against(source, draft)).toEqual(findings);
  });
});

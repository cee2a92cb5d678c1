import { describe, expect, it } from 'vitest';
import { readoutOf, reported, verdictsOf } from './support.js';

/** What is reported but for hints. */
function told(source: string, draft: string): string[] {
  return reported(draft, readoutOf(source)).filter(one => !one.startsWith('hint'));
}

const grants = [
  'The League gives €53 million in aid to those who lost their boats in the storm. Of this funding:',
  '',
  '• €21.5 million are allocated to Norvania',
  '• €14 million to Estoria',
  '• €11 million to Tellin Island and what lies around it.',
  '• €6.5 million to Soll',
].join('\n');
const rows = [
  'The mission has 2,310 soldiers. By country they are:',
  '',
  'Nepal 640',
  'Malta 510',
  'Fiji 420',
  'Togo 160',
].join('\n');
const brackets = 'The League has sent 84 observers. They come from: Kenya (22), Ghana (18), Senegal (15) and Togo (7).';
const prices = [
  'Prices rose in the quarter, the office said.',
  '',
  'All groups0.82.2',
  'Housing1.25.0',
  'Clothing and footwear-0.72.0',
  'Transport1.92.6',
  '',
  'The next figures come in July.',
].join('\n');
const days = [
  'Verrin will travel to five towns this month:',
  '',
  '4 May: Tarn, opening of the mole',
  '7 May: Soll, talks with fishermen',
  '9 May: Marl, a visit to the yards',
].join('\n');
const awards = [
  'Tarn Works Inc., Soll, is awarded a $118,400,000 contract for the overhaul of two ferries. Work is expected to be completed by March 2027.',
  'Marl Marine LLC, Norvik, is awarded a $76,250,000 contract for dry dock repairs. Work is expected to be completed by October 2026.',
  'ARMY',
  'Tellin Optics Corp., Lund, has been awarded a $54,900,000 contract for field glasses. Work is expected to be completed by June 2028.',
].join('\n\n');
const breakdown =
  'Some 9 million doses have gone out. Of these, 3.9 million went to Norvania, 2.2 million to Estoria, 1.7 million to Tarn and 1.2 million to Soll.';
const tents = [
  'As of Monday the League had delivered:',
  '',
  '• Tarn – 4,200 tents and 61 tonnes of food',
  '• Soll – 3,100 tents and 48 tonnes of food',
  '• Marl – 1,750 tents and 22 tonnes of food',
].join('\n');

describe('a value told of a record of a list', () => {
  it.each([
    [grants, 'Estoria gets €14 million and Soll €6.5 million.', []],
    [grants, 'Estoria gets €21.5 million.', ['number-mismatch: €21.5 million']],
    [grants, '- **Soll:** €6.5 million will go there.', []],
    [grants, '- **Soll:** €11 million will go there.', ['number-mismatch: €11 million']],
    // What the source calls otherwise is not what stands before it.
    [grants, 'Estoria gets €14 million and the fishermen €11 million.', []],
    [rows, 'Malta has 510 soldiers there, and Fiji 420.', []],
    [rows, 'Malta has 640 soldiers there.', ['number-mismatch: 640']],
    [rows, 'Togo sent 160 soldiers, and Malta 420.', ['number-mismatch: 420']],
    [brackets, 'Kenya sent 22 of the observers, Ghana 18.', []],
    [brackets, 'Ghana sent 22 of the observers.', ['number-mismatch: 22']],
    [brackets, 'Fifteen are from Senegal.', []],
    [prices, 'Housing rose 1.2 percent in the quarter and 5.0 percent over the year.', []],
    [prices, 'Housing rose 1.9 percent in the quarter.', ['number-mismatch: 1.9 percent']],
    // Of several groups a word says nothing.
    [prices, 'Transport had 2.6 percent, more than other groups.', []],
    [days, 'Verrin will be in Soll on 7 May.', []],
    [days, 'Verrin will be in Soll on 9 May.', ['date-mismatch: 9 May']],
    [awards, 'Tellin Optics is to make field glasses for $54.9 million.', []],
    [awards, 'Tellin Optics is to make field glasses by October 2026.', ['date-mismatch: October 2026']],
    [awards, 'Marl Marine won $118.4 million for dry dock repairs.', ['number-mismatch: $118.4 million']],
    [breakdown, 'Estoria got 2.2 million doses, Tarn 1.7 million.', []],
    [breakdown, 'Estoria got 1.7 million doses.', ['number-mismatch: 1.7 million']],
    [tents, 'Soll has received 3,100 tents and 48 tonnes of food.', []],
    [tents, 'Soll has received 4,200 tents.', ['number-mismatch: 4,200']],
    [tents, 'Soll got 61 tonnes of food.', ['number-mismatch: 61']],
  ])('%s %s', (source, draft, findings) => {
    expect(told(source, draft)).toEqual(findings);
  });

  it('points at the record and puts its value', () => {
    const [wrong] = verdictsOf('Estoria gets €21.5 million.', readoutOf(grants)).filter(
      ({ rule }) => rule !== undefined,
    );
    expect(wrong?.source).toEqual(['€14 million']);
    expect(wrong?.fixes.map(({ edits }) => edits.map(({ text }) => text))).toEqual([['€14 million']]);
  });

  it('may be the value of another place too', () => {
    const more = `${grants}\n\nEstoria had been given €21.5 million before.`;
    expect(told(more, 'Estoria gets €21.5 million.')).toEqual([]);
  });

  it('may be told beside the record that it is of', () => {
    expect(told(brackets, 'Ghana sent fewer observers than Kenya with its 22.')).toEqual([]);
  });
});

describe('a source that is a list', () => {
  it('is in English, whatever its names are', () => {
    const source = [
      'Wind Farms Approved in Spring Round',
      '',
      'The Energy Agency approved five wind farms in its spring round:',
      '',
      '• Grauberg, 18 turbines, 104 megawatts, operator Nordwind Energie',
      '• Hohenfeld, 12 turbines, 72 megawatts, operator Stadtwerke Lund',
      '• Lindau, 9 turbines, 54 megawatts, operator Tarn Renewables',
      '• Osterwald, 7 turbines, 39 megawatts, operator Marl Power',
      '',
      'Construction may begin at once.',
    ].join('\n');
    expect(reported('Hohenfeld will have 72 megawatts.', source)).toEqual([]);
    expect(reported('Hohenfeld will have 104 megawatts.', source)).toEqual(['number-mismatch: 104']);
  });
});

describe('somebody of a list', () => {
  const envoys = [
    'Six envoys handed over their letters. The new envoys are:',
    '',
    '– Her Excellency Ines Duarte, Ambassador of the Republic of Portugal.',
    '',
    '– His Excellency Okello Wanyama, High Commissioner of the Republic of Uganda.',
    '',
    '– His Excellency Tarek Mansouri, Ambassador of the Republic of Tunisia.',
    '',
    '– Her Excellency Marta Kowal, Ambassador of the Republic of Poland.',
  ].join('\n');

  it.each([
    ['The new ambassador of Poland is Marta Kowal.', []],
    ['Tarek Mansouri came for Poland.', ['role-reversed: Tarek Mansouri']],
    ['Okello Wanyama came for Uganda and Ines Duarte for Portugal.', []],
    ['Okello Wanyama came for Portugal.', ['role-reversed: Okello Wanyama']],
    // What they do to one another is no list's matter.
    ['Okello Wanyama welcomed the envoy of Portugal.', []],
  ])('%s', (draft, findings) => {
    expect(told(envoys, draft)).toEqual(findings);
  });

  it('may be told of with another elsewhere', () => {
    expect(told(`${envoys}\n\nWanyama had lived in Portugal.`, 'Okello Wanyama came for Portugal.')).toEqual([]);
  });
});

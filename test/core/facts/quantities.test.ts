import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../src/core/facts/numbers/findQuantities.js';

/** `text = value`, with hedge and noun: `35,000 = 35000 (about) person`. */
const found = (text: string): string[] =>
  findQuantities(text).map(fact => {
    const hedge = fact.approximation ? ` (${fact.approximation})` : '';
    const noun = fact.kind === 'number' && fact.noun !== null ? ` ${fact.noun}` : '';
    return `${fact.text} = ${fact.normalised}${hedge}${noun}`;
  });

describe('findQuantities: numbers', () => {
  it.each([
    ['1,000 troops', ['1,000 = 1000 troop']],
    ['1.5 tons', ['1.5 = 1.5 ton']],
    ['$8m for over 2 million, most of them young', ['$8m = USD 8000000', '2 million = 2000000 (over)']],
    ['$8m for ships and 2 million for crews', ['$8m = USD 8000000', '2 million = USD 2000000']],
    ['1.1 billion kronur', ['1.1 billion kronur = KRONA 1100000000']],
    [
      'Tarn (€24.5 million), Soll (17.5) and Marl (9). Ana (9) won.',
      ['€24.5 million = EUR 24500000', '17.5 = EUR 17500000', '9 = EUR 9000000'],
    ],
    ['Tarn (€24.5 million), with the first of the nets (9)', ['€24.5 million = EUR 24500000', '9 = EUR 9000000']],
    ['Tarn (€24.5 million). Soll (17.5)', ['€24.5 million = EUR 24500000']],
    ['more than about 15 ships', ['15 = 15 (over) ship']],
    ['15 000 soldiers', ['15 000 = 15000 soldier']],
    ['the past 3½ years', ['3½ = 3.5 year']],
    ['3 1/2 years', ['3 1/2 = 3.5 year']],
    ['three and a half years', ['three and a half = 3.5 year']],
    ['a three-and-a-half-year term', ['three-and-a-half = 3.5 year']],
    ['two and a half million people', ['two and a half million = 2500000 person']],
    ['twenty-one members', ['twenty-one = 21 member']],
    ['one hundred fifty thousand rounds', ['one hundred fifty thousand = 150000 round']],
    ['one hundred and fifty thousand rounds', ['one hundred and fifty thousand = 150000 round']],
    ['two hundred and five ships', ['two hundred and five = 205 ship']],
    ['a dozen ships', ['a dozen = 12 ship']],
    ['half a dozen ships', ['half a dozen = 6 ship']],
    ['two dozen ships', ['two dozen = 24 ship']],
    ['half a million people', ['half a million = 500000 person']],
    ['a hundred thousand troops', ['a hundred thousand = 100000 troop']],
    ['3bn people', ['3bn = 3000000000 person']],
    ['1.5 million refugees', ['1.5 million = 1500000 refugee']],
    ['8.2 million vaccine doses', ['8.2 million = 8200000 dose']],
    ['the nearly 14 million citizens who', ['14 million = 14000000 (nearly) citizen']],
    ['temperatures fell below -20C in', ['-20 = -20 degree']],
    ['up to 150,000 rounds of 155mm ammunition', ['150,000 = 150000 (up-to) round', '155 = 155 millimeter']],
    ['35 km away', ['35 = 35 kilometer']],
    ['5 million 8-ounce bottles', ['5 million = 5000000 bottle', '8 = 8 ounce']],
    ['20 155-millimetre shells', ['20 = 20 shell', '155 = 155 millimeter']],
    ['forty five (45) ships and (6) men', ['forty five = 45 ship']],
    ['about one in 31 sailors', ['one in 31 = 1/31 (about) sailor']],
    ['a one-count felony charge', ['one = 1 count']],
    ['one in 31 days', ['31 = 31 day']],
    ['nearly nine of every ten crowns', ['nine of every ten = 9/10 (nearly) crown']],
  ])('%s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each([
    ['35-40 countries', ['35-40 = 35-40 country']],
    ['35–40 countries', ['35–40 = 35-40 country']],
    ['35 to 40 countries', ['35 to 40 = 35-40 country']],
    ['between 35 and 40 countries', ['35 and 40 = 35-40 country']],
    ['two to three weeks', ['two to three = 2-3 week']],
    ['two or three weeks', ['two or three = 2-3 week']],
    ['from 35 to 40 members', ['35 = 35 member', '40 = 40 member']],
    ['5 to 10 million people', ['5 to 10 million = 5000000-10000000 person']],
    ['three ministers or five', ['three = 3 minister']],
    ['under Article 5 and 40 ships', ['40 = 40 ship']],
    ['two countries and three ministers', ['two = 2 country', 'three = 3 minister']],
  ])('range: %s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each([
    ['about', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['some', 'about'],
    ['around', 'about'],
    ['an estimated', 'about'],
    ['nearly', 'nearly'],
    ['almost', 'nearly'],
    ['just under', 'nearly'],
    ['over', 'over'],
    ['more than', 'over'],
    ['at least', 'at-least'],
    ['no fewer than', 'at-least'],
    ['up to', 'up-to'],
    ['as many as', 'up-to'],
    ['no more than', 'up-to'],
    ['up to about', 'about'],
    ['fewer than', 'under'],
    ['less than', 'under'],
    ['under', 'under'],
    ['~', 'about'],
    ['of the order of', 'about'],
  ])('hedge: %s', (hedge, approximation) => {
    expect(found(`They sent ${hedge} 90 trucks.`)).toEqual([`90 = 90 (${approximation}) truck`]);
  });

  it.each([
    ['90 or more trucks', ['90 = 90 (at-least)']],
    ['90+ trucks', ['90 = 90 (at-least)']],
    ['a dispute over three islands', ['three = 3 island']],
    ['spoke about two crises', ['two = 2 crisis']],
    ['spoke about tents and about 90 beds', ['90 = 90 bed']],
    ['gave 20 tents and about 90 beds', ['20 = 20 tent', '90 = 90 (about) bed']],
    ['the two leaders', ['two = 2 leader']],
    ['under two agreements', ['two = 2 agreement']],
  ])('hedge: %s', (text, facts) => {
    expect(found(text).map(fact => fact.replace(') truck', ')'))).toEqual(facts);
  });

  it.each([
    ['more than 6 Crores and 90 Lacs Taka', ['6 Crores and 90 Lacs Taka = BDT 69000000 (over)']],
    ['6 crore 90 lakh taka', ['6 crore 90 lakh taka = BDT 69000000']],
    ['6 crores and 90 boats', ['6 crores = 60000000', '90 = 90 boat']],
    ['Php1 billion', ['Php1 billion = PHP 1000000000']],
  ])('in the usage of Asia: %s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it('tells a definite count from a new one', () => {
    expect(findQuantities('The two leaders met three ministers.').map(fact => 'definite' in fact)).toEqual([
      true,
      false,
    ]);
  });
});

describe('findQuantities: what a number counts', () => {
  it.each([
    ['four one-month options', 'option'],
    ['four, one-month options', 'option'],
    ['57 nations, including', 'nation'],
    ['whose 382 members represent', 'member'],
    ['the 115,000 public servants of', 'servant'],
    ['45 minutes', 'minute'],
    ['a 45-minute session', 'minute'],
    ['150,000 rounds of artillery ammunition', 'round'],
    ['35,000 U.S. personnel', 'personnel'],
    ['two National Advanced Surface-to-Air Missile Systems', 'system'],
    ['Four additional counter-artillery radars.', 'radar'],
    ['five human rights groups', 'group'],
    ['six arms control treaties', 'treaty'],
    ['the two year anniversary', 'year'],
    ['a 57-nation body', 'nation'],
    ['two bilateral and trilateral meetings', 'meeting'],
    ['12 of its 27 members', 'member'],
    ['14 clean energy companies, according', 'company'],
    ['12 F-16s over', 'f-16'],
    ['20-plus countries', 'country'],
    ['the 400 plus penalties', 'penalty'],
    ['30 plus those of last year', null],
    ['a 5,000-strong force', null],
    ['50 women', 'woman'],
    ['30 spokesmen', 'spokesman'],
    ['the two countries’ leaders', 'country'],
    ['80 “partner” states', 'state'],
    ['20 percent', undefined],
    ['rose to 40.', null],
    ['35 and members of', null],
  ])('%s → %s', (text, noun) => {
    const [fact] = findQuantities(text);
    expect(fact?.kind === 'number' ? fact.noun : undefined).toBe(noun);
  });

  it.each([
    ['the 14th drawdown of', '14th = 14th drawdown'],
    ['the fifth such drawdown of', 'fifth = 5th drawdown'],
    ['the fourteenth drawdown', 'fourteenth = 14th drawdown'],
    ['the third iteration of the', 'third = 3rd iteration'],
    ['the 20thconsecutive quarter', '20th = 20th quarter'],
    ['the twenty-first session,', 'twenty-first = 21st session'],
    ['the 36th drawdown', '36th = 36th drawdown'],
    ['the fourth annual U.S.-Norvania Dialogue on', 'fourth = 4th dialogue'],
    ['the 57th Security Consultative Meeting', '57th = 57th meeting'],
    ['his second term', 'second = 2nd term'],
    ['for the first time since', 'first = 1st time'],
    ['the third time Brandt has', 'third = 3rd time'],
    ['the first-ever meeting', 'first = 1st meeting'],
    ['the 28th Secretary of Defence', '28th = 28th secretary'],
    ['the 75th anniversary of', '75th = 75th anniversary'],
    ['the one hundredth day', 'one hundredth = 100th day'],
  ])('ordinal: %s', (text, fact) => {
    expect(found(text)).toEqual([fact]);
  });
});

it('gives the noun of a list to each ordinal', () => {
  expect(found('the 5th and 6th rounds')).toEqual(['5th = 5th round', '6th = 6th round']);
  expect(found('the first and second phases')).toEqual(['first = 1st phase', 'second = 2nd phase']);
});

describe('findQuantities: money and percentages', () => {
  it.each([
    ['$7.6 billion', ['$7.6 billion = USD 7600000000']],
    ['approximately $820 million in', ['$820 million = USD 820000000 (about)']],
    ['valued at $463,480,084.', ['$463,480,084 = USD 463480084']],
    ['US$5m and A$3bn', ['US$5m = USD 5000000', 'A$3bn = AUD 3000000000']],
    ['€5m, £3.5bn, ¥100 billion', ['€5m = EUR 5000000', '£3.5bn = GBP 3500000000', '¥100 billion = JPY 100000000000']],
    ['820 million dollars', ['820 million dollars = USD 820000000']],
    ['5 million euros', ['5 million euros = EUR 5000000']],
    ['five million Australian dollars', ['five million Australian dollars = AUD 5000000']],
    ['USD 5 billion and EUR 300,000', ['USD 5 billion = USD 5000000000', 'EUR 300,000 = EUR 300000']],
    ['a 50-billion-yen loan', ['50-billion-yen = JPY 50000000000']],
    ['a $165 million contract', ['$165 million = USD 165000000']],
    ['a $1.5-billion deal', ['$1.5-billion = USD 1500000000']],
    ['$5 to $10 million', ['$5 to $10 million = USD 5000000-10000000']],
    ['$5-10 million', ['$5-10 million = USD 5000000-10000000']],
    ['between €5 million and €10 million', ['€5 million and €10 million = EUR 5000000-10000000']],
    ['from $207 million to $373 million', ['$207 million = USD 207000000', '$373 million = USD 373000000']],
    ['$8K', ['$8K = USD 8000']],
    ['3 million pounds', ['3 million pounds = GBP 3000000']],
    ['500 pounds sterling', ['500 pounds sterling = GBP 500']],
    ['500 pounds of food', ['500 = 500 pound']],
    ['half a billion dollars', ['half a billion dollars = USD 500000000']],
    ['94 percent', ['94 percent = 94 %']],
    ['94 per cent', ['94 per cent = 94 %']],
    ['about 94% of it', ['94% = 94 % (about)']],
    ['two percent', ['two percent = 2 %']],
    ['a two-percent rise', ['two-percent = 2 %']],
    ['5 to 10 percent', ['5 to 10 percent = 5-10 %']],
    ['3-5%', ['3-5% = 3-5 %']],
    ['2.5 percentage points', ['2.5 percentage points = 2.5 pp']],
    ['one percent', ['one percent = 1 %']],
    ['two-thirds of the members', ['two-thirds = 2/3 member']],
    ['more than half of the members', ['half = 1/2 (over) member']],
    ['a two-thirds majority', ['two-thirds = 2/3 majority']],
    ['three quarters of voters', ['three quarters = 3/4 voter']],
    ['half an hour', ['half = 1/2 hour']],
    ['five (5) percent', ['five (5) percent = 5 %']],
    ['elsewhere (.25 percent)', ['.25 percent = 0.25 %']],
    ['a .45 pistol ...25 percent', ['25 percent = 25 %']],
    ['US $3, 000 million and $5, 200 men', ['US $3, 000 million = USD 3000000000', '$5 = USD 5', '200 = 200 man']],
    ['R 57.9 billion, and not in Annex R 1,200', ['R 57.9 billion = ZAR 57900000000', '1,200 = 1200']],
    ['from P2 million to R 3 million', ['P2 million = P 2000000', 'R 3 million = ZAR 3000000']],
    [
      'nearly R 3 million, of which they received R 2 million',
      ['R 3 million = ZAR 3000000 (nearly)', 'R 2 million = ZAR 2000000'],
    ],
    ['under plan P 3 million boats sail', []],
    ['under plan R 3 million boats sail', ['3 million = 3000000 boat']],
    ['from N 3 million boats', ['3 million = 3000000 boat']],
    ['$24.7 billionnationwide for $5 billionaires', ['$24.7 billion = USD 24700000000', '$5 = USD 5']],
  ])('%s', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });
});

describe('findQuantities: what is no quantity', () => {
  it.each([
    'on May 11, 2031, at 14:30 and 2:30 p.m. in 2031',
    'in the 1990s and the ’90s',
    'two days ago',
    'Call (202) 555-0100 or +1 202 555 0100 or 202-555-0100.',
    '1. The parties agreed.\n2. They left.\n(3) To meet.\n4) To part.',
    'as noted [4]',
    'the G7, the G20, the E3 and the P5+1',
    'the F-35, the M777, the C-130s and the H1N1 strain',
    'Release No: NR-173-17',
    'RELEASE : C11-016',
    'Release No. 44 and Case No. 5',
    'COVID-19 and COP26',
    'King Henry II and Article IV',
    'at 10 Downing Street and 1600 Pennsylvania Avenue',
    'Article 5 commitments and Articles 5 and 6',
    'Resolution 1701, Section 301 tariffs and Chapter 7',
    'Phase two of the plan',
    'the Group of Seven and the Group of 20',
    'Carrier Strike Group 21',
    'Sputnik 5 and Apollo 11 flew',
    'the 7th Fleet, the 82nd Airborne Division and Fifth Avenue',
    '24/7 support after 9/11, a 50-50 share',
    'version 3.0.1',
    'https://example.com/news/35-countries/three?id=40',
    'office5@example.com',
    'one of the leaders, one another, no one, this one, one day, one-on-one',
    'our number one challenge',
    'First, they met. Condolences first: they met first of all, and second, they left. At first it was so.',
    'the minister first announced it',
    'First Lady Anna Brandt and First Minister Lena Holt',
    'a second later',
    'the 21st century',
    'The two discussed aid. All three agreed, and the two had talked.',
    'dozens of ships, hundreds of troops, several million people, a few hundred men, tens of thousands',
    'a two-way call, a third party, third countries',
    'Washington, D.C. 20520',
    '17 U.S.C. 105 and 18 U.S. Code',
    'H.R. 2670 and S. 1605',
    'first and foremost',
    '5G and 3D',
    'a half-hearted reply in the first half',
    'the Five Eyes',
    'net-zero',
    'someone, anyone, tension and often',
    'Option 1 followed, and Sgt. 1st Class Jo Lind and 1st Lt. Ana Roe came',
  ])('%s', text => {
    expect(found(text)).toEqual([]);
  });

  it('leaves out the numbers of dates that it is told of', () => {
    expect(findQuantities('40 trucks', [{ start: 0, end: 2 }])).toEqual([]);
  });

  it('does not reach over a paragraph', () => {
    expect(found('It rose to 57\n\nnations met')).toEqual(['57 = 57']);
    expect(found('twenty\n\none members')).toEqual(['twenty = 20']);
  });
});

import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('a small count that no source has', () => {
  const source =
    'The minister spoke of the ports of Aldsund, Karsholm and Tarn, of nets that Norway, Chile, Peru, Kenya, Spain and Japan gave in turn, and of trains that run four times an hour. ' +
    'Some 60,000 people live there, 31 boats were lost, and children under five were helped. The ministry will place advisers in Karsholm.';

  it.each([
    'The minister spoke of six ports.',
    'Nets came from six countries.',
    'The second yard lost 31 boats.',
    'A third meeting was with the harbour master.',
  ])('is the writer’s own: %s', draft => {
    expect(against(source, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
  });

  it.each([
    ['Nets came from ten countries.', 'unsupported-fact: ten'],
    ['They met for two hours.', 'unsupported-fact: two'],
    ['Trains will run six an hour.', 'unsupported-fact: six'],
    ['The ministry will place six advisers in Karsholm.', 'unsupported-fact: six'],
    ['They gave nets to the second yard.', 'unsupported-fact: second'],
  ])('is told where nobody can have counted it: %s', (draft, finding) => {
    expect(against(source, draft)).toEqual([finding]);
  });

  it('is in the place of no figure that counts other things', () => {
    expect(against(source, 'Some 60,000 people live there, and 45 were lost.')).toEqual(['number-mismatch: 45']);
    expect(
      against(
        'The two countries have signed agreements on fish, tides and nets.',
        'The countries have signed 45 on fish.',
      ),
    ).toEqual(['unsupported-fact: 45']);
  });

  it('is another where the source counts the same by another word', () => {
    const missions = 'Norvania gives crates for three missions of its ships, and money for nine initiatives in Tarn.';
    expect(against(missions, 'Norvania gives crates for four flights of its ships.')).toEqual([
      'number-mismatch: four',
    ]);
    expect(against(missions, 'Norvania gives money for six projects in Tarn.')).toEqual(['number-mismatch: six']);
  });

  it('is in the place of no figure far from it in digits either', () => {
    const aid = 'The plan gives 818,000 people in Tarn clean water and lemons against scurvy.';
    expect(against(aid, 'The plan gives lemons against scurvy in Tarn to those under 5.')).not.toContain(
      'number-mismatch: 5',
    );
  });

  it.each([
    ['killed 80 people in Aldsund', 'killed 8 in Aldsund', '8'],
    ['killed 6 people in Aldsund', 'killed 60 in Aldsund', '60'],
    ['killed 16 people in Aldsund', 'killed 10 in Aldsund', '10'],
  ])('is another in digits where one of them is off: %s, %s', (text, draft, words) => {
    expect(against(`The storm ${text}.`, `The storm ${draft}.`)).toEqual([`number-mismatch: ${words}`]);
  });

  it.each([
    ['killed 80 people in Aldsund', 'killed eight sailors in Aldsund', 'eight'],
    ['killed 800 people in Aldsund', 'killed 8 in Aldsund', '8'],
    ['killed 9 people in Aldsund', 'killed 8 in Aldsund', '8'],
    ['killed 10 people in Aldsund', 'killed 26 in Aldsund', '26'],
  ])('is in nobody’s place otherwise: %s, %s', (text, draft, words) => {
    expect(against(`The storm ${text}.`, `The storm ${draft}.`)).toEqual([
      expect.stringContaining(`unsupported-fact: ${words}`),
    ]);
  });

  it.each([
    ['They named four ports: Aldsund and Karsholm.', 'four'],
    ['They raised five topics there: the nets and the ropes.', 'five'],
    ['Four firms, Aldsund Nets and Karsholm Ropes, were named.', 'Four'],
  ])('is told where it is more than the list beside it: %s', (draft, words) => {
    const named = 'They named the ports of Aldsund and Karsholm, and the firms Aldsund Nets and Karsholm Ropes.';
    expect(against(named, draft)).toEqual([`unsupported-fact: ${words}`]);
  });

  it.each([
    'They named two ports: Aldsund and Karsholm.',
    'They raised four topics there: the nets, the crews, the ropes and the harbours.',
    'They raised four topics, among them the nets and the crews.',
    'They raised four topics: it was a day of nets and crews.',
    'Two firms, Aldsund Nets and Karsholm Ropes, were named.',
  ])('is the writer’s own where the list beside it has as many, or is none: %s', draft => {
    const named = 'They named the ports of Aldsund and Karsholm, and the firms Aldsund Nets and Karsholm Ropes.';
    expect(against(named, draft).filter(one => !one.startsWith('hint'))).toEqual([]);
  });
});

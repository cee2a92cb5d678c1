import { describe, expect, it } from 'vitest';
import { against } from './support.js';

describe('questions and answers in a source', () => {
  const source =
    'Asked by Odo Marsh (NPP, NL) how he would pay for the tugs, Mr Verrin replied that the fund “must not become a purse for others”. ' +
    'In reply to Ina Holm (Green, SE), who feared that “our docks are filling up faster than our books”, he announced that rules on tugs could be tabled in 2027.';

  it('are given to who says them', () => {
    expect(against(source, 'The fund, Odo Marsh said, “must not become a purse for others.”')).toEqual([
      'quote-misattributed: Odo Marsh',
    ]);
    expect(against(source, 'Odo Marsh feared that “our docks are filling up faster than our books.”')).toEqual([
      'quote-misattributed: Odo Marsh',
    ]);
  });

  it('are the answerer’s where the source says “he”', () => {
    expect(
      against(
        source,
        'The fund “must not become a purse for others,” Verrin said. Rules on tugs could be tabled in 2027, Verrin announced.',
      ),
    ).toEqual([]);
  });

  it('name the country of a member by its code', () => {
    const page = 'Asked by Odo Marsh (EPP, NL) how he would pay for the tugs, Mr Verrin pointed to the harbour dues.';
    expect(against(page, 'Dutch member Odo Marsh asked how he would pay for the tugs.')).toEqual([]);
    expect(against(page, 'Danish member Odo Marsh asked how he would pay for the tugs.')).toEqual([
      'unsupported-fact: Danish',
    ]);
  });
});

describe('who did a thing', () => {
  it('may stand far before a second verb, or behind it', () => {
    const source =
      'The Minister briefed the Deputy Minister on the docks. The Deputy Minister reaffirmed Norvania’s interest in becoming a partner of the harbour league and informed the Minister that Norvania would set aside 30 million kroner. ' +
      'They took part in a session of the Harbour Board, chaired by Ms Ina Holm.';
    expect(against(source, 'Haarlund told Verrin that Norvania would set aside 30 million kroner.')).toEqual([]);
    expect(against(source, 'Verrin then chaired a session of the Harbour Board.')).toEqual(['role-reversed: Verrin']);
  });

  it('is not asked of words in quotation marks that nobody said', () => {
    const source =
      '“Every pupil who crosses the strait brings home a second harbour city,” said Minister Verrin. “The city docks are old,” said Ms Haarlund.';
    expect(
      against(source, 'Haarlund said that “a harbour city has to stay a home before it is a second wonder.”'),
    ).toEqual([expect.stringMatching(/^quote-/)]);
  });
});

describe('denials', () => {
  it('are none of the release where it only tells on', () => {
    const source =
      'The Minister stressed that the parties do not recognise the so-called tolls in the ports of Tarn and Soll.';
    expect(
      against(
        source,
        'The parties, the release added, do not recognise the so-called tolls in the ports of Tarn and Soll.',
      ),
    ).toEqual([]);
  });

  it('are turned round before one and the same thing', () => {
    const source =
      'He said he would not propose any further opening of the pilotage market before social rules were properly enforced.';
    expect(
      against(
        source,
        'He said he would propose a further opening of the pilotage market before social rules were properly enforced.',
      ),
    ).toEqual([expect.stringMatching(/^denies-what-source-says/)]);
  });
});

describe('what stands for another thing', () => {
  it.each([
    [
      'Close to 700 members of the Norvanian Armed Forces are deployed on the Estorian coast.',
      'Nearly 700 Norvanian troops are deployed on the Estorian coast.',
    ],
    [
      'Next year it will be 30 years since the ferry opened.',
      'It will be three decades in 2027 since the ferry opened.',
    ],
    [
      'The floods have reached Manitoba and Minnesota. They will raise the dike with their federal governments.',
      'They will raise the dike with Washington and Ottawa.',
    ],
    [
      'Stein Holm, Ambassador to ASEAN, also attended on behalf of Norway.',
      'Stein Holm, Oslo’s ambassador to the bloc, also attended.',
    ],
  ])('is the same: %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });

  it('is hinted at where it says what a named body is made up of', () => {
    const source = 'They reaffirmed the value of the Five Eyes partnership.';
    expect(
      against(
        source,
        'They reaffirmed the value of the Five Eyes partnership, the intelligence grouping that also takes in Australia and Canada.',
      ),
    ).toEqual(['hint unsupported-fact: Australia', 'hint unsupported-fact: Canada']);
    expect(against(source, 'They reaffirmed the value of the Five Eyes partnership with Australia.')).toEqual([
      'unsupported-fact: Australia',
    ]);
    expect(against(source, 'They reaffirmed the value of the Tellin Pact, the bloc that takes in Canada.')).toContain(
      'unsupported-fact: Canada',
    );
  });

  it('says more where the source only talks of it, whatever else it calls cooperation', () => {
    const source =
      'She would like to develop the Strategic Partnership. The two Ministers exchanged views on possible cooperation in dredging and pilotage.';
    expect(against(source, 'The ministers agreed to cooperate in dredging and pilotage.')).toEqual([
      'stronger-than-source: agreed to cooperate',
    ]);
  });
});

describe('a free retelling', () => {
  it.each([
    ['They agreed to meet in Bucharest in November.', 'They will see each other in the Romanian capital in November.'],
    [
      'Minister Verrin stated that “the two shores are inseparable,” and Ms Haarlund concurred.',
      'Haarlund shared Verrin’s view that the shores are “inseparable.”',
    ],
    [
      'Minister Verrin welcomed Deputy Minister Ilse Haarlund of the Tarn Harbour Board to the Harbour Hall of Tarn.',
      'Ilse Haarlund, deputy minister, came to the Harbour Hall of Tarn, where Verrin welcomed her.',
    ],
    [
      'The session was chaired by the Deputy Secretary General, Ambassador Odo Marsh.',
      'Deputy Secretary General Odo Marsh chaired the session.',
    ],
    ['The Chief of the Defence Force also took part.', 'The chief of the Norvanian Defence Force took part as well.'],
  ])('is told from a wrong one: %s', (source, draft) => {
    expect(against(source, draft)).toEqual([]);
  });
});

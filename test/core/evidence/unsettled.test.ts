import { describe, expect, it } from 'vitest';
import { against } from './support.js';

const talked =
  'They discussed a broad range of harbour issues, including efforts to raise the winter tolls of small boats. ' +
  'Officials spoke of ongoing work between the harbours in determining the berths for salvage vessels. ' +
  'Estoria is planning to deploy a diving team to the strait, and hopes to send two tugs. ' +
  'The ministers agreed on ways to open the northern channel before the winter. ' +
  'They agreed to keep the lighthouse fund, and would like to mend the eastern breakwater.';

describe('what the source only talks of', () => {
  it.each([
    ['The two agreed on a plan to raise the winter tolls of small boats.', 'agreed on'],
    ['They settled on the berths for salvage vessels.', 'settled on'],
    ['Estoria has deployed a diving team to the strait.', 'Estoria has deployed'],
    ['They reached agreement on the mended eastern breakwater.', 'reached agreement'],
  ])('is not settled: %s', (draft, words) => {
    expect(against(talked, draft)).toEqual([`stronger-than-source: ${words}`]);
  });

  it.each([
    'The two discussed raising the winter tolls of small boats.',
    'They have not agreed on the berths for salvage vessels.',
    'Estoria has offered a diving team for the strait.',
    'They agreed to open the northern channel before the winter.',
    'They agreed to keep the lighthouse fund.',
  ])('is told as it stands: %s', draft => {
    expect(against(talked, draft)).toEqual([]);
  });

  it('is not what a thing that is agreed on may come to do', () => {
    const source =
      'The ministers agreed with Osk on the need for a harbour watch that could be sent to the strait, and on the return of the tugs.';
    expect(against(source, 'They also agreed with Osk on the need for the return of the tugs.')).toEqual([]);
  });

  it('is a hint where another sentence settles it', () => {
    const both = `${talked} The winter tolls of small boats, on which they agreed, rise in May.`;
    expect(against(both, 'The two agreed on a plan to raise the winter tolls of small boats.')).toEqual([
      'hint stronger-than-source: agreed on',
    ]);
  });
});

describe('what the source hopes, values or urges', () => {
  const source =
    'The leaders pledged to work closely with the league with the aim of a permanent exemption from the harbour dues. They welcomed the prospect of a future free fishing agreement. ' +
    'Norvania continues to urge allies like Estoria to develop plans for the reefs. They agreed on the importance of moving forward towards a settlement of the nets dispute that would end the quarrel. ' +
    'Rapid progress could set off a cycle of growth in the ports. They agreed on Monday that it is important to keep watch over the old dredger. ' +
    'Norvania is considering the resumption of ferry crossings with several harbours. The accord gives a basis for restoring trust among the crews. The intention is to sign a number of new accords on tugs. Haarlund made clear the imperative of instituting a truce of the trawlers.';

  it.each([
    ['Work with the league will secure a permanent exemption from the harbour dues.', 'will secure'],
    ['The pair agreed to conclude a free fishing agreement.', 'agreed to'],
    ['Norvania won a promise from Estoria to develop a plan for the reefs.', 'won a promise from Estoria to'],
    ['They agreed on a settlement of the nets dispute that would end the quarrel.', 'agreed on'],
    ['Rapid progress has already set off a cycle of growth in the ports.', 'has already set'],
    ['Norvania had decided to resume ferry crossings with several harbours.', 'decided to'],
    ['The two agreed to institute a truce of the trawlers.', 'agreed to'],
    ['The accord had restored trust among the crews.', 'had restored'],
    ['The ministers signed a number of new accords on tugs.', 'ministers signed'],
  ])('is no settled matter: %s', (draft, words) => {
    expect(against(source, draft)).toEqual([`stronger-than-source: ${words}`]);
  });

  it.each([
    ['They want to work with the league for a permanent exemption from the harbour dues.'],
    ['They agreed on the great value of a settlement of the nets dispute.'],
    ['Rapid progress could set off a cycle of growth in the ports.'],
    ['They agreed on Monday that it matters to keep watch over the old dredger.'],
  ])('may be told as it is: %s', draft => {
    expect(against(source, draft)).toEqual([]);
  });
});

describe('what the source has settled', () => {
  it.each([
    ['The governments hope to conclude all the plant protocols.', 'hope to conclude'],
    ['Norvania was considering whether to act this week on coal prices.', 'considering whether to'],
    ['They would consider deploying the full weight of the fleet against the storms.', 'would consider deploying'],
    ['Verrin may meet the harbour council and the crews.', 'may meet'],
  ])('is no mere hope: %s', (draft, words) => {
    const source =
      'The governments have concluded all necessary plant protocols. Norvania plans to act this week on coal prices. ' +
      'They agreed to deploy the full weight of the fleet against the storms. Verrin will meet the harbour council and the crews.';
    expect(against(source, draft)).toEqual([`denies-what-source-says: ${words}`]);
  });

  const settled = 'Norvania and Estoria have decided to turn the joint salvage office into a ministerial commission.';

  it('is not open', () => {
    const draft = 'The two are considering whether to turn the joint salvage office into a ministerial commission.';
    expect(against(settled, draft)).toEqual(['denies-what-source-says: considering whether to']);
  });

  it('is open where it has been talked of', () => {
    const talked = 'Norvania and Estoria have been discussing the joint salvage office as a ministerial commission.';
    const draft = 'The two are considering whether to make the joint salvage office a ministerial commission.';
    expect(against(talked, draft)).toEqual([]);
    expect(against(talked, 'The two agreed on the joint salvage office as a ministerial commission.')).toEqual([
      'stronger-than-source: agreed on the joint',
    ]);
  });

  it('is open where the source says that too', () => {
    const open =
      'Norvania and Estoria discussed whether to turn the joint salvage office into a ministerial commission.';
    const draft = 'The two are considering whether to turn the joint salvage office into a ministerial commission.';
    expect(against(open, draft)).toEqual([]);
  });
});

describe('what is to come', () => {
  const toCome =
    'At least ten harbour accords will be signed, on the tolls among others. ' +
    'They agreed to stay in touch, and hoped they would be able to visit the herring fleet soon.';

  it.each([
    ['At least ten harbour accords have been signed.', 'have been signed'],
    ['They will visit the herring fleet soon.', 'will visit'],
  ])('has not come: %s', (draft, words) => {
    expect(against(toCome, draft)).toEqual([`stronger-than-source: ${words}`]);
  });

  it.each(['At least ten harbour accords will be signed.', 'They hope to visit the herring fleet soon.'])(
    'is told as it stands: %s',
    draft => {
      expect(against(toCome, draft)).toEqual([]);
    },
  );
});

describe('what somebody alone can do', () => {
  const alone = 'Canada alone could lift its tolls today, Minister Verrin said.';

  it('is denied, whatever name the draft has for it', () => {
    expect(against(alone, 'Ottawa could not lift its tolls on its own, Verrin said.')).toEqual([
      'denies-what-source-says: lift its tolls on its own, Verrin',
    ]);
  });

  it('is not what somebody else cannot', () => {
    expect(against(alone, 'Japan could not lift any tolls, Verrin said.')).toEqual(['place-mismatch: Japan']);
  });
});

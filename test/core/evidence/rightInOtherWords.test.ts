import { describe, expect, it } from 'vitest';
import { takesLinearTime } from '../linearTime.js';
import { against, articleWith, readoutOf, reported, sourcesWith } from './support.js';
import { lintArticle } from '../../../src/core/lint.js';

describe('what is right though the source has something else beside it', () => {
  it.each([
    {
      told: 'the sum of two counts, the second of others',
      source: 'In the flood of May two pilots from Nepal were killed and four others, from Rwanda, were injured.',
      draft: 'Six pilots were killed or injured in the flood.',
    },
    {
      told: 'the price of one',
      source: 'They signed a letter of intent on the purchase of 12 howitzers for €84.6 million.',
      draft: 'A howitzer costs about €7 million.',
    },
    {
      told: 'a share of a sum, to the euro',
      source: 'They signed a memorandum worth €3.4 million, of which 40% will be paid by Estoria.',
      draft: 'Estoria pays €1.36 million.',
    },
    {
      told: 'a sum of as many as the sentence says',
      source: 'Germany gave $110 million, France $150 million and Chile $95 million.',
      draft: 'The three donors, Germany, France and Chile, gave $355 million.',
    },
    {
      told: 'the Union for one of its bodies',
      source:
        'The European Commission has allocated €27 million in humanitarian aid to Chad. Since 2023 the EU has given €240 million to the country.',
      draft: 'The EU has set aside €27 million.',
    },
    {
      told: 'the European Union for the Union',
      source: 'They spoke about the Schengen area and the enlargement of the Union.',
      draft: 'The European Union should be enlarged, they said.',
    },
    {
      told: 'nobody for none',
      source:
        'The Council adopted the resolution in May by a vote of 12 in favour to none against, with 3 abstentions (China, Chile, Peru).',
      draft: 'The Council voted 12-0, and China, Chile and Peru abstained.',
    },
  ])('$told', ({ source, draft }) => {
    expect(against(source, draft)).toEqual([]);
  });
});

it('is somebody of a country, where another’s capital has decided something', () => {
  const page = [
    '# Readout of Foreign Minister Ilse Haarlund’s Call with Kenyan Secretary Joram Weka',
    'May 14, 2026',
    'Ministry of Foreign Affairs',
    'Foreign Minister Ilse Haarlund spoke by telephone today with Kenyan Secretary Joram Weka.',
    'The two discussed the nets of the lakes. Secretary Weka expressed concern over Khartoum’s decision to close the crossing at Adre, and invited the Minister to Mombasa in the autumn.',
  ].join('\n\n');
  expect(reported('The Kenyan side invited her to Mombasa.', page)).toEqual([]);
  expect(reported('The Kenyan decision to close the crossing at Adre worried Weka.', page)).toHaveLength(1);
});

it('is a parliament, in the capital of the country', () => {
  const source = 'Iceland takes part. The proposal passed with 41 votes; six members voted against it.';
  expect(against(source, 'The parliament in Reykjavik passed the proposal by 41 votes to six.')).toEqual([]);
});

describe('what is wrong for all that', () => {
  it.each([
    [
      'The two ministers signed a letter of intent on the purchase of 12 howitzers.',
      'The ministers signed a letter of intent for 14 howitzers.',
      'number-mismatch: 14',
    ],
    [
      'In the flood of May two pilots from Nepal were killed and four others, from Rwanda, were injured.',
      'Six pilots were killed in the flood of May.',
      'number-mismatch: Six',
    ],
    [
      'They signed a letter of intent on the purchase of 12 howitzers for €84.6 million.',
      'A howitzer costs about €8 million.',
      'number-mismatch: €8 million',
    ],
    [
      'The Council adopted the resolution in May by a vote of 12 to 3.',
      'The Council adopted the resolution, 12-4.',
      'unsupported-fact: 4',
    ],
    [
      'Haarlund received the Ambassador of Latvia, Juris Balod, in Norvik.',
      'Balod came as ambassador of Lithuania.',
      'office-mismatch: Balod came as ambassador of Lithuania',
    ],
  ])('%s %s', (source, draft, finding) => {
    expect(against(source, draft)).toContain(finding);
  });
});

describe('a rank that the source tells in words of its own', () => {
  const source =
    'State Secretary Gro Hellum, who stands in for Aasen while he is away, received Verrin. Brigadier Siv Moe, second in command of the army, leads the delegation. Verrin met the Chief of the Defence Staff, General Peep Orav.';

  it.each(['Hellum, the acting minister, received Verrin.', 'Siv Moe, a brigadier, is the army’s deputy commander.'])(
    'is right: %s',
    draft => {
      expect(reported(draft, readoutOf(source).replaceAll('Deputy ', ''))).toEqual([]);
    },
  );

  it.each([
    'Dumitru Vlas, the outgoing state secretary, received Verrin.',
    'The incoming state secretary is Lidia Rusu.',
    'Jana Horak, the acting Czech ambassador, received Verrin.',
  ])('is right of who comes, goes or stays for a while: %s', draft => {
    const people =
      'State Secretary Dumitru Vlas, who on 1 October takes up his post as Ambassador to Chad, received Verrin. His successor as State Secretary is Lidia Rusu. Jana Horak, the chargé d’affaires of the Czech Republic, received Verrin too.';
    expect(reported(draft, readoutOf(people))).toEqual([]);
  });

  it('is not anybody’s', () => {
    expect(against(source, 'Hellum received Verrin, the acting minister of defence of Estoria.')).not.toEqual([]);
  });
});

describe('a region', () => {
  it('is named by its adjective', () => {
    expect(
      against(
        'She said that the settlement in the Transnistrian region must be peaceful.',
        'Transnistria’s settlement must be peaceful, she said.',
      ),
    ).toEqual([]);
  });
});

describe('a day of the week with its date', () => {
  const source =
    'The ship sailed on Sunday, and will be there by Friday. The money was announced on Saturday, and comes on Monday.';

  it('is right where a release names several', () => {
    expect(against(source, 'The ship sailed on Sunday, May 10.')).toEqual([]);
    expect(against(source, 'The ship sailed on Sunday, May 11.')).not.toEqual([]);
  });
});

describe('who gives a release out', () => {
  it('is a prime minister’s office, in capitals', () => {
    const page = readoutOf('They spoke of the nets.').replace(
      'Ministry of Defence of Norvania spokesperson Marta Osk provided the following readout:',
      '',
    );
    expect(reported('The Prime Minister’s Office gave out the readout.', `PRIME MINISTER'S OFFICE\n\n${page}`)).toEqual(
      [],
    );
  });

  it('may be told by letters on a line of their own', () => {
    const page = `OCHA\n\n${readoutOf('The head of the office of UNICEF in Tarn, Sheldon Okoth, is with Haarlund.')}`;
    expect(reported('The UN humanitarian office, OCHA, published the text.', page)).toEqual([]);
  });

  it('may have announced it on its day', () => {
    const source = 'They signed the agreement with the Harbour Forum on May 10 in Norvik.';
    const draft = 'The two made the announcement of the agreement with the Harbour Forum on May 14, 2026.';
    expect(reported(draft, readoutOf(source).replace(' today.', '.'))).toEqual([]);
  });
});

it('reads what stands between a name and an office in linear time', () => {
  const work = (length: number): void => {
    const between = 'the the port’s '.repeat(length / 15);
    lintArticle({ text: articleWith(`Haarlund came as ${between}envoy.`), sources: sourcesWith(readoutOf('')) });
    lintArticle({ text: articleWith(`Haarlund is ${between}envoy.`), sources: sourcesWith(readoutOf('')) });
  };
  expect(takesLinearTime(work, 300)).toBe(true);
});

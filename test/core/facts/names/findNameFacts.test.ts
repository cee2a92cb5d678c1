import { describe, expect, it } from 'vitest';
import { findNameFacts, isOwnAcronym } from '../../../../src/core/facts/names/findNameFacts.js';

/** `kind[form]: text → normalised @country`, with what is the same left out. */
function found(text: string, taken: readonly string[] = []): string[] {
  const spans = taken.map(words => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length }));
  return findNameFacts(text, spans).map(fact => {
    const form = fact.kind === 'country' ? `:${fact.form}` : '';
    const usual = fact.normalised === fact.text ? '' : ` → ${fact.normalised}`;
    const country = fact.kind === 'place' && fact.country !== undefined ? ` @ ${fact.country}` : '';
    const expansion = fact.kind === 'acronym' && fact.expansion ? ` = ${fact.expansion.text}` : '';
    return `${fact.kind}${form} ${fact.text}${usual}${country}${expansion}`;
  });
}

describe('countries', () => {
  it.each([
    [
      'The UK, the U.K. and Britain agreed.',
      ['UK', 'U.K.', 'Britain'].map(name => `country:name ${name} → United Kingdom`),
    ],
    [
      'British and Chinese officials met.',
      ['country:demonym British → United Kingdom', 'country:demonym Chinese → China'],
    ],
    ['the ROK and the DPRK', ['country:name ROK → South Korea', 'country:name DPRK → North Korea']],
    ['help for DPR Korea', ['country:name DPR Korea → North Korea']],
    ['Croats met.', ['country:demonym Croats → Croatia']],
    ['He asked North Korean troops to leave.', ['country:demonym North Korean → North Korea']],
    ['the People’s Republic of China', ['country:name People’s Republic of China → China']],
    [
      'He thanked Americans and Ukrainians.',
      ['country:demonym Americans → United States', 'country:demonym Ukrainians → Ukraine'],
    ],
    ['the U.S.-Japan relationship', ['country:name U.S. → United States', 'country:name Japan']],
    ['the EU and its members', ['organisation EU → European Union']],
    ['He left Guinea-Bissau for Guinea.', ['country:name Guinea-Bissau', 'country:name Guinea']],
    ['talks with Turkey and Chad', ['country:name Turkey → Türkiye', 'country:name Chad']],
  ])('finds those of %j', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each([
    'He told us that the car was polish brown.',
    'The family ate turkey from fine china.',
    'JOIN US TODAY AND LEARN WHO WE ARE',
  ])('finds none in %j', text => {
    expect(found(text)).toEqual([]);
  });

  it('takes no first name or surname for a country', () => {
    expect(found('They saw Michael Jordan and Chad Norvan.')).toEqual([
      'name Michael Jordan → michael jordan',
      'name Chad Norvan → chad norvan',
    ]);
    expect(found('They saw Jim Jordan there.', ['Jim Jordan'])).toEqual([]);
  });

  it('finds a country in an office, and no name there', () => {
    expect(
      found('She met the Estonian Minister of Northern Lights.', ['Estonian Minister of Northern Lights']),
    ).toEqual(['country:demonym Estonian → Estonia']);
  });

  it('tells Georgia from the state', () => {
    expect(found('He welcomed Georgia and Georgian troops.')).toEqual([
      'country:name Georgia',
      'country:demonym Georgian → Georgia',
    ]);
    expect(found('The plant is in Atlanta, Georgia, he said.')).toEqual([
      'place Atlanta @ United States',
      'place Georgia @ United States',
    ]);
    expect(found('They spoke of Georgia’s democratic reforms.')).toEqual(['country:name Georgia']);
    expect(found('They spoke of Georgia’s Democratic governor.')).toEqual(['place Georgia @ United States']);
  });
});

describe('capitals', () => {
  it.each([
    [
      'Seoul agreed with Washington.',
      ['country:capital Seoul → South Korea', 'country:capital Washington → United States'],
    ],
    ['pressure on Moscow and aid to Kyiv', ['country:capital Moscow → Russia', 'country:capital Kyiv → Ukraine']],
    ['The Kremlin said no.', ['country:capital Kremlin → Russia']],
    ['It came at a high cost to Moscow.', ['country:capital Moscow → Russia']],
  ])('stand for the government in %j', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each([
    ['They met in Seoul.', ['place Seoul @ South Korea']],
    ['He visited Warsaw and Kyiv.', ['place Warsaw @ Poland', 'place Kyiv @ Ukraine']],
    ['She travelled to Tokyo.', ['place Tokyo @ Japan']],
    ['TOKYO – The leaders met.', ['place TOKYO → Tokyo @ Japan']],
    ['WASHINGTON, Nov. 22, 2010 /Wire/ -- The body met.', ['place WASHINGTON → Washington @ United States']],
    ['the Warsaw summit', ['place Warsaw @ Poland']],
    ['It was held near Washington, D.C., that day.', ['place Washington, D.C. → Washington @ United States']],
    ['Brussels, Belgium, was cold.', ['place Brussels @ Belgium', 'country:name Belgium']],
  ])('are places in %j', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it('lets Brussels stand for the European Union', () => {
    expect(found('London and Brussels disagreed.')).toEqual([
      'country:capital London → United Kingdom',
      'organisation Brussels → European Union',
    ]);
  });
});

describe('organisations', () => {
  it.each([
    ['the Pentagon', 'U.S. Department of Defense'],
    ['the Defense Department', 'U.S. Department of Defense'],
    ['the DoD', 'U.S. Department of Defense'],
    ['the US State Department', 'U.S. Department of State'],
    ['in Downing Street', "Prime Minister's Office, 10 Downing Street"],
    ['the House of Commons', 'House of Commons'],
    ['the Organisation for Security and Co-operation in Europe', 'OSCE'],
    ['the U.N.', 'United Nations'],
    ['the UN Security Council', 'U.N. Security Council'],
    ['the European Council', 'European Council'],
    ['the Council of Europe', 'Council of Europe'],
    ['the European Parliament', 'European Parliament'],
    ['with ISIL', 'Islamic State'],
    ['against Hizballah', 'Hezbollah'],
    ['with the Quad', 'Quad'],
  ])('gives %j its usual name', (text, name) => {
    const facts = findNameFacts(text, []);
    expect(facts.map(fact => [fact.kind, fact.normalised])).toEqual([['organisation', name]]);
  });

  it.each([
    ['the Ministry of Defence of Norway', 'ministry of defense (Norway)'],
    ['the Norwegian Ministry of Defense', 'ministry of defense (Norway)'],
    ["He saw Norway's Defence Ministry.", 'ministry of defense (Norway)'],
    ['the Irish Department of Justice', 'department of justice (Ireland)'],
    ['the Ministry of Health, Labour, and Welfare of Japan', 'ministry of health labor and welfare (Japan)'],
    ['the Norvanian Space Agency', 'norvanian space agency'],
    ['the University of Norvaport', 'university of norvaport'],
    ['with Fjordline Technologies of Houston', 'fjordline technologies'],
    ['the Armed Forces of Norway', 'armed forces (Norway)'],
    ['the NATO-Norvania Council', 'nato norvania council'],
  ])('knows %j by its shape', (text, name) => {
    const bodies = findNameFacts(text, []).filter(fact => fact.kind === 'organisation');
    expect(bodies.map(fact => fact.normalised)).toEqual([name]);
  });

  it('does not join two bodies', () => {
    expect(found('the University of Norvaport and Northern Lights Corporation')).toEqual([
      'organisation University of Norvaport → university of norvaport',
      'organisation Northern Lights Corporation → northern lights corporation',
    ]);
  });

  it.each(['the Department and the Council', 'a quad bike', 'Who met the congress?', 'the Allies and the Alliance'])(
    'finds none in %j',
    text => {
      expect(found(text).filter(fact => fact.startsWith('organisation'))).toEqual([]);
    },
  );
});

describe('places', () => {
  it.each([
    ['an attack in Manbij, Syria', ['place Manbij @ Syria', 'country:name Syria']],
    ['He took the call in Erbil.', ['place Erbil @ Iraq']],
    [
      'plants in Huntsville, Ala., and Newtown, Pa.',
      [
        'place Huntsville @ United States',
        'place Ala. → Alabama @ United States',
        'place Newtown @ United States',
        'place Pa. → Pennsylvania @ United States',
      ],
    ],
    [
      'San Jose, Calif., and San José, Costa Rica',
      [
        'place San Jose @ United States',
        'place Calif. → California @ United States',
        'place San José → San Jose @ Costa Rica',
        'country:name Costa Rica',
      ],
    ],
    ['the wider Middle East and the Indo-Pacific', ['place Middle East', 'place Indo-Pacific']],
    ['peace in Northern Ireland', ['place Northern Ireland @ United Kingdom']],
    ['at Norvan Air Base and Camp Fjord', ['place Norvan Air Base → norvan air base', 'place Camp Fjord → camp fjord']],
    ['in the Strait of Norva', ['place Strait of Norva → strait of norva']],
    ['NORVAPORT — The leaders met.', ['place NORVAPORT → Norvaport']],
    ['visits to Odessa', ['place Odessa → Odesa @ Ukraine']],
  ])('finds those of %j', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it('needs a cue for a name that is more often a word', () => {
    expect(
      found('Reading helps, nice users of Mobile say, and Austin agreed.').filter(fact => fact.startsWith('place')),
    ).toEqual([]);
    expect(found('a plant in Mobile and a shop near Reading')).toEqual([
      'place Mobile @ United States',
      'place Reading @ United Kingdom',
    ]);
  });
});

describe('acronyms', () => {
  it.each([
    ['the Norvanian Relief Fund (NRF)', 'NRF = Norvanian Relief Fund'],
    ['NRF (Norvanian Relief Fund)', 'NRF = Norvanian Relief Fund'],
    ['the Norvanian Relief Fund, or NRF', 'NRF = Norvanian Relief Fund'],
    ['the Norvanian Relief Fund, known as the NRF,', 'NRF = Norvanian Relief Fund'],
    [
      'PTDO, or Partnership, Training, and Doctrine Oversight, met',
      'PTDO = Partnership, Training, and Doctrine Oversight',
    ],
    [
      'the CPTPP, the Comprehensive and Progressive Agreement for Trans-Pacific Partnership, was',
      'CPTPP = Comprehensive and Progressive Agreement for Trans-Pacific Partnership',
    ],
    [
      'ISIL stands for the Islamic State of Iraq and the Levant, a group',
      'ISIL = Islamic State of Iraq and the Levant',
    ],
    ['the Islamic State of Iraq and Lebanon (ISIL).', 'ISIL = Islamic State of Iraq and Lebanon'],
    ['pandemic prevention, preparedness and response (PPR)', 'PPR = prevention, preparedness and response'],
    ['High Mobility Artillery Rocket Systems, or HIMARS.', 'HIMARS = High Mobility Artillery Rocket Systems'],
    [
      'the Organisation for Norvan Co-operation and Development (ONCD)',
      'ONCD = Organisation for Norvan Co-operation and Development',
    ],
    ['its Office of Global Affairs (OGA) said', 'OGA = Office of Global Affairs'],
    ['the Department of Defense (DoD) said', 'DoD = Department of Defense'],
    ['memorandums of understanding (MOUs)', 'MOUs = memorandums of understanding'],
  ])('finds what the text says for %j', (text, acronym) => {
    const facts = findNameFacts(text, []).flatMap(fact => (fact.kind === 'acronym' ? [fact] : []));
    expect(facts.map(fact => `${fact.text} = ${fact.expansion?.text ?? ''}`)).toEqual([acronym]);
  });

  it('finds an expansion in which one word does not fit', () => {
    expect(found('the Ukraine Security Support Initiative (USAI)')).toContain(
      'acronym USAI = Ukraine Security Support Initiative',
    );
  });

  it.each(['It met in the Northern Hall (NATO) yesterday.', 'Leaders of Norvania (OECD) met.'])(
    'takes no other words for an expansion in %j',
    text => {
      expect(findNameFacts(text, []).filter(fact => fact.kind === 'acronym')).toEqual([]);
    },
  );

  it('finds no part of an expansion by itself', () => {
    expect(found('the Organization for Security and Cooperation in Eurasia (OSCE)')).toEqual([
      'organisation Organization for Security and Cooperation in Eurasia → organization for security and cooperation in eurasia',
      'organisation OSCE',
      'acronym OSCE = Organization for Security and Cooperation in Eurasia',
    ]);
  });

  it.each([
    'F-35 jets',
    'the G7',
    'COVID-19',
    'RELEASE OF THE NEWSROOM TEAM',
    'Washington, D.C.',
    'the II Corps',
    'NATO and the EU',
  ])('finds none in %j', text => {
    expect(findNameFacts(text, []).filter(fact => fact.kind === 'acronym')).toEqual([]);
  });

  it('believes the text when it gives a country’s letters to a company', () => {
    const first = 'Universal Sail Alliance (USA) of Norvaport won.';
    const second = 'Work is done at USA’s yards.';
    const own = findNameFacts(first, []).filter(isOwnAcronym);
    expect(own.map(fact => fact.text)).toEqual(['USA']);
    expect(found(first).filter(fact => fact.startsWith('country'))).toEqual([]);
    expect(findNameFacts(second, [], new Set(['USA'])).filter(fact => fact.kind === 'country')).toEqual([]);
    expect(found('the United States of America (USA) won').filter(fact => fact.startsWith('country'))).not.toEqual([]);
  });
});

describe('other names', () => {
  it.each([
    ['the New Norvan Capitalism agenda', ['name New Norvan Capitalism → new norvan capitalism']],
    ['the Northern Lights Programme', ['name Northern Lights Programme → northern lights program']],
    [
      'the Treaty on Friendship and Cooperation',
      ['name Treaty on Friendship and Cooperation → treaty on friendship and cooperation'],
    ],
    ['a new Belfast/Good Friday Agreement', ['name Belfast/Good Friday Agreement → good friday agreement']],
    ['under Article 5', ['name Article 5 → article 5']],
    ['two F-35 jets', ['name F-35 → f 35']],
    ['the Washington Treaty', ['name Washington Treaty → washington treaty']],
    ['a deal on COVID-19', ['name COVID-19 → covid-19']],
    ['He thanked von der Norva twice.', ['name von der Norva → von der norva']],
  ])('finds those of %j', (text, facts) => {
    expect(found(text)).toEqual(facts);
  });

  it.each([
    'Officials said that talks went well. Analysts agreed. Sweeping changes came. Later the leaders left.',
    'On Tuesday in May the Secretary thanked the Ministers and the Allies.',
    'Analysis: Sanctions tend to lose force. “Prices rose,” he said.',
    '- Minerals: Talks were held.',
  ])('takes no word at the start of a sentence for one: %j', text => {
    expect(found(text)).toEqual([]);
  });

  it('finds only what the tables know in a headline', () => {
    expect(found('Norvan Leaders Discuss Wide Reforms With Japan in Helsinki')).toEqual([
      'country:name Japan',
      'place Helsinki @ Finland',
    ]);
  });

  it('knows a surname at the start of a sentence by another mention or by its verb', () => {
    expect(found('Norvan said so.')).toEqual(['name Norvan → norvan']);
    expect(found('They asked Norvan. Norvan left.')).toEqual(['name Norvan → norvan', 'name Norvan → norvan']);
    expect(found('Norvan left.')).toEqual([]);
  });
});

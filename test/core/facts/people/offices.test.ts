import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareOffices } from '../../../../src/core/facts/people/compareOffices.js';
import { officeKey, parseOffice } from '../../../../src/core/facts/people/parseOffice.js';
import type { Office } from '../../../../src/core/facts/types.js';
import { anyText } from '../../anyText.js';

const read = (text: string): Office => {
  const office = parseOffice(text);
  if (!office) throw new Error(`No office in “${text}”.`);
  return office;
};

const parts = (text: string): string => officeKey(read(text));

describe('parseOffice', () => {
  it.each([
    ['Acting U.S. Secretary of Defense', 'acting | secretary | defense | United States'],
    ['South Korea’s minister of national defense', 'minister | defense | South Korea'],
    ['UK Secretary of State for Defence', 'secretary | defense | United Kingdom'],
    ['Secretary of State', 'secretary | state'],
    ['Oslo’s ambassador', 'ambassador | Norway'],
    ['Oslo’s mayor', 'mayor | Oslo'],
    ['President of the Republic of Zambia', 'president | Zambia'],
    ['President of the Islamic Republic of Iran', 'president | Iran'],
    ['Prime Minister of the Hashemite Kingdom of Jordan', 'prime minister | Jordan'],
    ['Minister of the Republic', 'minister | republic'],
    ['Deputy Secretary of State', 'deputy | secretary | state'],
    ['First Secretary of State', 'secretary | first | state'],
    ['Head of Norwegian Diplomacy', 'top diplomat | Norway'],
    ['Special Agent in Charge', 'agent | special'],
    ['Special Agent-in-Charge', 'agent | special'],
    ['Manhattan District Attorney', 'district attorney'],
    ['Under Secretary of State for Political Affairs', 'under | secretary | affairs | political | state'],
    ['Minister of State for Trade', 'of state | minister | trade'],
    ['German State Secretary', 'of state | secretary | Germany'],
    ['PTDO Assistant Secretary of Defense', 'performing the duties of | assistant | secretary | defense'],
    [
      'Performing the Duties of the Under Secretary of Defense for Policy',
      'performing the duties of | under | secretary | defense | policy',
    ],
    ['Vice President', 'vice | president'],
    ['Prime Minister-designate', 'designate | prime minister'],
    ['president-elect', 'elect | president'],
    ['former Prime Minister of Israel', 'former | prime minister | Israel'],
    ['World Health Organization (WHO) Director-General', 'director-general | World Health Organization'],
    [
      'U.S. Department of Health and Human Services (HHS) Secretary',
      'secretary | health | human | services | United States',
    ],
    ['Pentagon Press Secretary', 'press secretary | department of defense'],
    ['Chairman of the Joint Chiefs of Staff', 'chair | Joint Chiefs of Staff'],
    ['the speaker of Iraq’s Council of Representatives', 'speaker | Iraq | Council of Representatives'],
    ['Norvania’s Minister of Fisheries', 'minister | fisheries | Norvania'],
    ['Norvanian Fisheries Minister', 'minister | fisheries'],
    ['U.S. Ambassador to Japan', 'ambassador | japan | United States'],
    ['undersecretary of defense for policy', 'under | secretary | defense | policy'],
  ])('%s', (text, expected) => {
    expect(parts(text)).toBe(expected);
  });

  it('keeps both of two offices of one person', () => {
    const office = read('PRC State Councilor and Foreign Minister');
    expect(office).toMatchObject({ head: 'councillor', country: 'China' });
    expect(office.also).toMatchObject([{ head: 'minister', portfolio: ['affairs', 'foreign'], country: 'China' }]);
  });

  it.each(['', 'the talks', 'Department of Defense', 'ministers'])('finds no office in “%s”', text => {
    expect(parseOffice(text)).toBeUndefined();
  });
});

describe('compareOffices', () => {
  it.each<[string, string, string]>([
    ['minister of defense', 'Defence Minister', 'same'],
    ['South Korea’s minister of national defense', 'ROK Minister of Defense', 'same'],
    ['defence secretary', 'UK Secretary of State for Defence', 'same'],
    ['foreign minister', 'Norvanian Minister for Foreign Affairs', 'same'],
    ['external affairs minister', 'Minister of External Affairs', 'same'],
    ['UK foreign secretary', 'Secretary of State for Foreign, Commonwealth and Development Affairs', 'same'],
    ['U.S. health secretary', 'HHS Secretary', 'same'],
    ['Deputy Treasury Secretary', 'Deputy Secretary of the Treasury', 'same'],
    ['Premier', 'Prime Minister', 'same'],
    ['ambassador to Oslo', 'Ambassador to Norway', 'same'],
    ['ambassador to Italy', 'Swedish Ambassador to the Republic of Italy', 'same'],
    ['ambassador to Oslo', 'Swedish Ambassador to the Republic of Italy', 'different'],
    ['OSCE chair', 'Chairperson-in-Office of the OSCE', 'same'],
    ['Chinese foreign minister', 'PRC State Councilor and Foreign Minister', 'same'],
    ['EU trade commissioner', 'European Commissioner for Trade', 'same'],
    ['the minister', 'Minister of National Defense', 'wider'],
    ['health minister', 'Minister of Health, Labour and Welfare', 'wider'],
    ['foreign minister', 'French Minister for Europe and Foreign Affairs', 'wider'],
    ['Pentagon chief', 'Secretary of Defense', 'wider'],
    ['top diplomat', 'Secretary of State', 'wider'],
    ['WHO chief', 'World Health Organization Director-General', 'wider'],
    ['spokesperson', 'Pentagon Press Secretary', 'wider'],
    ['the secretary', 'Acting Secretary of Defense', 'wider'],
    ['the deputy', 'Deputy Secretary of State', 'wider'],
    ['British defense minister', 'UK Secretary of State for Defence', 'wider'],
    ['Minister of Health, Labour and Welfare', 'Minister of Health', 'narrower'],
    ['Defense Secretary', 'Acting Secretary of Defense', 'modifier'],
    ['Acting Deputy U.S. Trade Representative', 'Deputy United States Trade Representative', 'modifier'],
    ['Secretary of State', 'Deputy Secretary of State', 'modifier'],
    ['the secretary', 'Deputy Secretary of State', 'modifier'],
    ['president', 'Vice President', 'modifier'],
    ['prime minister', 'Prime Minister-designate', 'modifier'],
    ['prime minister', 'former Prime Minister of Israel', 'modifier'],
    ['Under Secretary of Defense', 'PTDO Under Secretary of Defense', 'modifier'],
    ['Under Secretary of Defense for Acquisition', 'Under Secretary of Defense for Policy', 'different'],
    ['Under Secretary of Defense', 'Under Secretary of Defense for Policy', 'wider'],
    ['foreign minister', 'Minister of National Defense', 'different'],
    ['foreign secretary', 'Executive Secretary', 'different'],
    ['First Vice President', 'Second Vice President of Estoria', 'different'],
    ['the secretary', 'Executive Secretary', 'wider'],
    ['Polish defense minister', 'Ukrainian Minister of Defence', 'different'],
    ['president of the European Council', 'President of the European Commission', 'different'],
    ['U.S. defense minister', 'U.S. Secretary of Defense', 'different'],
    ['finance minister', 'Chancellor of the Exchequer', 'different'],
    ['U.S. Ambassador to Japan', 'U.S. Ambassador to China', 'different'],
  ])('%s for %s: %s', (draft, source, verdict) => {
    expect(compareOffices(read(draft), read(source)).verdict).toBe(verdict);
  });

  it('names the part that differs', () => {
    expect(compareOffices(read('Defense Secretary'), read('Acting Secretary of Defense'))).toEqual({
      verdict: 'modifier',
      part: 'modifier',
      missing: ['acting'],
      added: [],
    });
    expect(compareOffices(read('foreign minister'), read('Defense Minister'))).toMatchObject({
      part: 'portfolio',
      missing: ['defense'],
    });
    expect(compareOffices(read('French president'), read('German president'))).toMatchObject({ part: 'country' });
  });

  it('finds every office the same as itself, whatever it is', () => {
    fc.assert(
      fc.property(anyText, text => {
        const office = parseOffice(`${text.slice(0, 80)} minister`);
        if (office) expect(compareOffices(office, office).verdict).toBe('same');
      }),
    );
  });
});

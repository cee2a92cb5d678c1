/** A state, region, sea or continent. */
export interface Place {
  readonly name: string;
  readonly aliases: readonly string[];
  /** The usual name of the country that it lies in, when it lies in one. */
  readonly country: string | null;
  /** Whether only a cue shows that the place is meant. */
  readonly ambiguous: boolean;
}

/**
 * Name | aliases | country; `?` after a name that is more often something else. Source: the regions that the U.N. geoscheme (M49) and the bureaus
 * of the U.S. Department of State name, the seas of the IHO's "Limits of Oceans and Seas", and provinces and sites that official releases name.
 */
const table = `
Africa|African
Antarctica|Antarctic|
Asia|Asian
Europe|European
North America|North American
South America|South American
Central America|Central American
Latin America|Latin American
Americas|
Western Hemisphere|
Oceania|
Arctic|High North
Caribbean|
Middle East|Middle Eastern,Near East,Mideast
Gulf?|Persian Gulf,Arabian Gulf
Levant|
Maghreb|North Africa,North African
Sahel|
Horn of Africa|
Great Lakes?|
East Africa|Eastern Africa,East African
West Africa|Western Africa,West African
Central Africa|
Southern Africa|
Sub-Saharan Africa|
Sahara|
Western Sahara|
Central Asia|Central Asian
South Asia|South Asian,Southern Asia
East Asia|East Asian,Eastern Asia
Northeast Asia|Northeast Asian,Northeastern Asia
Southeast Asia|Southeast Asian,Southeastern Asia
Indo-Pacific|
Asia-Pacific|Asia Pacific
Pacific|Pacific Ocean
Pacific Islands|Pacific Island
South Pacific|
Atlantic|Atlantic Ocean
North Atlantic|
South Atlantic|
Indian Ocean|
Arctic Ocean|
Eastern Europe|Eastern European
Western Europe|Western European
Central Europe|Central European
Northern Europe|
Southern Europe|
Southeast Europe|Southeastern Europe,South-Eastern Europe
Central and Eastern Europe|
Eurasia|Eurasian
Western Balkans|Western Balkan
Balkans|Balkan
Baltics|Baltic states,Baltic
Baltic Sea|
Nordics|
Caucasus|South Caucasus
Mediterranean|Mediterranean Sea
Eastern Mediterranean|
Black Sea|
Red Sea|
Caspian Sea|Caspian
Aegean|Aegean Sea
Adriatic|Adriatic Sea
Arabian Sea|
South China Sea|
East China Sea|
Sea of Japan|East Sea
Sea of Azov|
Yellow Sea|
North Sea|
Irish Sea|
Barents Sea|
Bering Strait|Bering Sea
Gulf of Aden|
Gulf of Oman|
Gulf of Guinea|
Gulf of Mexico|
Gulf of Finland|
Bay of Bengal|
Taiwan Strait|Strait of Taiwan
Strait of Hormuz|Straits of Hormuz
Strait of Malacca|Straits of Malacca,Malacca Strait
Bab al-Mandab|Bab el-Mandeb,Bab el Mandeb
Suez Canal||Egypt
Panama Canal||Panama
English Channel||
Korean Peninsula|
Iberian Peninsula|
Arabian Peninsula|
Sinai|Sinai Peninsula|Egypt
Senkaku Islands|Senkakus|Japan
Spratly Islands|Spratlys
Scarborough Shoal|
Second Thomas Shoal|Ayungin Shoal
Kuril Islands||
Falkland Islands|Falklands
Channel Islands|
Diego Garcia|
Chagos Archipelago|Chagos Islands,Chagos
Guam||United States
Puerto Rico|Puerto Rican|United States
U.S. Virgin Islands||United States
American Samoa||United States
Northern Mariana Islands||United States
Greenland||Denmark
Faroe Islands||Denmark
Bermuda|
Gibraltar|
Hong Kong||China
Tibet|Tibetan|China
Xinjiang||China
Inner Mongolia||China
Kashmir|Jammu and Kashmir
Ladakh||India
Punjab|
Gaza|Gaza Strip|Palestine
West Bank||Palestine
East Jerusalem|
Golan Heights|Golan
Kurdistan|Kurdistan Region,Iraqi Kurdistan,Kurdistan Region of Iraq|Iraq
Anbar|Anbar Province|Iraq
Nineveh?|Ninewa|Iraq
Helmand|Helmand Province|Afghanistan
Crimea|Crimean Peninsula,Crimean|Ukraine
Donbas|Donbass|Ukraine
Zaporizhzhia Oblast||Ukraine
Transnistria||Moldova
Abkhazia||Georgia
South Ossetia||Georgia
Nagorno-Karabakh|Karabakh
Republika Srpska||Bosnia and Herzegovina
Chechnya|Chechen|Russia
Siberia||Russia
Darfur||Sudan
Tigray||Ethiopia
Oromia||Ethiopia
Amhara||Ethiopia
Somaliland||Somalia
Puntland||Somalia
Zanzibar||Tanzania
North Kivu|
South Kivu|
Ituri|
Cabo Delgado||Mozambique
Lake Chad|Lake Chad Basin
Lake Victoria|
Amazon?|Amazon Basin,Amazon rainforest
Guantanamo Bay|Guantánamo Bay
Bavaria|Bavarian|Germany
Saxony||Germany
Catalonia|Catalan|Spain
Basque Country||Spain
Lombardy||Italy
Sicily|Sicilian|Italy
Sardinia||Italy
Tuscany||Italy
Normandy||France
Corsica||France
New Caledonia||France
French Polynesia||France
Crete||Greece
Flanders||Belgium
Okinawa Prefecture||Japan
Hokkaido||Japan
Kyushu||Japan
Hiroshima Prefecture||Japan
Jeju Island||South Korea
Bali||Indonesia
Aceh||Indonesia
Mindanao||Philippines
Luzon||Philippines
Palawan||Philippines
Rakhine|Rakhine State|Burma
Quebec|Québec|Canada
Ontario||Canada
British Columbia||Canada
Alberta||Canada
Manitoba||Canada
Saskatchewan||Canada
Nova Scotia||Canada
New Brunswick||Canada
Newfoundland and Labrador|Newfoundland|Canada
Yukon||Canada
Nunavut||Canada
New South Wales||Australia
Queensland||Australia
Tasmania||Australia
Northern Territory||Australia
England||United Kingdom
Scotland|Scottish|United Kingdom
Wales|Welsh|United Kingdom
Northern Ireland|Northern Irish|United Kingdom
Cornwall?||United Kingdom
Isle of Man|
Guernsey|
Jersey?|
Silicon Valley||United States
Wall Street?||United States
`;

/**
 * The states of the United States and their abbreviations in AP style; `?` after a name that only a cue makes the state. Source: the Associated
 * Press's practice and the U.S. Postal Service's codes.
 */
const stateTable = `
Alabama|Ala.|AL
Alaska||AK
Arizona|Ariz.|AZ
Arkansas|Ark.|AR
California|Calif.,Cal.|CA
Colorado|Colo.|CO
Connecticut|Conn.|CT
Delaware|Del.|DE
Florida|Fla.|FL
Georgia?|Ga.|GA
Hawaii|Hawai'i|HI
Idaho||ID
Illinois|Ill.|IL
Indiana|Ind.|IN
Iowa||IA
Kansas|Kan.|KS
Kentucky|Ky.|KY
Louisiana|La.|LA
Maine||ME
Maryland|Md.|MD
Massachusetts|Mass.|MA
Michigan|Mich.|MI
Minnesota|Minn.|MN
Mississippi|Miss.|MS
Missouri|Mo.|MO
Montana?|Mont.|MT
Nebraska|Neb.|NE
Nevada|Nev.|NV
New Hampshire|N.H.|NH
New Jersey|N.J.|NJ
New Mexico|N.M.|NM
New York|N.Y.|NY
North Carolina|N.C.|NC
North Dakota|N.D.|ND
Ohio||OH
Oklahoma|Okla.|OK
Oregon|Ore.|OR
Pennsylvania|Pa.|PA
Rhode Island|R.I.|RI
South Carolina|S.C.|SC
South Dakota|S.D.|SD
Tennessee|Tenn.|TN
Texas||TX
Utah||UT
Vermont|Vt.|VT
Virginia|Va.|VA
Washington State|Wash.|WA
West Virginia|W.Va.|WV
Wisconsin|Wis.|WI
Wyoming|Wyo.|WY
District of Columbia|D.C.|DC
`;

function list(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(',');
}

/** Regions, seas, provinces and sites. */
export const places: readonly Place[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [name = '', aliases = '', country = ''] = row.split('|');
    return {
      name: name.replace('?', ''),
      aliases: list(aliases).filter(alias => !alias.endsWith('?')),
      country: country === '' ? null : country,
      ambiguous: name.endsWith('?'),
    };
  });

/** A state of the United States. */
export interface State {
  readonly name: string;
  /** As AP writes it behind a city: `Ala.` */
  readonly abbreviations: readonly string[];
  /** The postal code: `AL`. */
  readonly code: string;
  readonly ambiguous: boolean;
}

/** The states of the United States and the District of Columbia. */
export const states: readonly State[] = stateTable
  .trim()
  .split('\n')
  .map(row => {
    const [name = '', abbreviations = '', code = ''] = row.split('|');
    return {
      name: name.replace('?', ''),
      abbreviations: list(abbreviations),
      code,
      ambiguous: name.endsWith('?'),
    };
  });

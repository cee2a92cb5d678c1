/** A country as readouts name it. */
export interface Country {
  readonly name: string;
  /** Adjectives and nouns for its people: `Norwegian`. The first is the usual adjective. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Other names and abbreviations in official use: `UK`, `Republic of Korea`, `ROK`. */
  readonly aliases: readonly string[];
  /** The parts of the world in which it lies, a letter each: see {@link lettersOfRegion}. */
  readonly regions: string;
}

/**
 * Name | demonyms | capitals | aliases | regions. Source: names, adjectives and capitals after The World Factbook (CIA, public domain); long names and
 * abbreviations as U.S. and U.K. official releases use them. A word that is more often something else (`Georgian`, `DC`) is left out. The regions
 * are those of the U.N. geoscheme (M49), and others as news agencies use them: Zambia is in southern Africa, too, and Estonia in eastern Europe.
 */
const table = `
Afghanistan|Afghan|Kabul||ai
Albania|Albanian|Tirana||fK
Algeria|Algerian|Algiers||N
Andorra|Andorran|Andorra la Vella||f
Angola|Angolan|Luanda||MS
Antigua and Barbuda|Antiguan,Barbudan|Saint John's||C
Argentina|Argentine,Argentinian|Buenos Aires|Argentine Republic|s
Armenia|Armenian|Yerevan||wb
Australia|Australian|Canberra|Commonwealth of Australia|P
Austria|Austrian|Vienna||g
Azerbaijan|Azerbaijani,Azeri|Baku||wb
Bahamas|Bahamian|Nassau|The Bahamas|C
Bahrain|Bahraini|Manama|Kingdom of Bahrain|wG
Bangladesh|Bangladeshi|Dhaka||i
Barbados|Barbadian|Bridgetown||C
Belarus|Belarusian,Belarussian|Minsk||b
Belgium|Belgian|Brussels||g
Belize|Belizean|Belmopan||Cc
Benin|Beninese|Porto-Novo||W
Bhutan|Bhutanese|Thimphu||i
Bolivia|Bolivian|La Paz,Sucre|Plurinational State of Bolivia|s
Bosnia and Herzegovina|Bosnian,Herzegovinian|Sarajevo|BiH,Bosnia-Herzegovina|fK
Botswana|Botswanan,Motswana|Gaborone||S
Brazil|Brazilian|Brasilia,Brasília|Federative Republic of Brazil|s
Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam|o
Bulgaria|Bulgarian|Sofia||bK
Burkina Faso|Burkinabe|Ouagadougou||W
Burma|Burmese|Rangoon,Naypyidaw,Nay Pyi Taw|Myanmar|o
Burundi|Burundian|Gitega,Bujumbura||EM
Cabo Verde|Cabo Verdean,Cape Verdean|Praia|Cape Verde|W
Cambodia|Cambodian|Phnom Penh|Kingdom of Cambodia|o
Cameroon|Cameroonian|Yaounde,Yaoundé||M
Canada|Canadian|Ottawa||n
Central African Republic|Central African|Bangui|CAR|M
Chad|Chadian|N'Djamena||M
Chile|Chilean|Santiago||s
China|Chinese|Beijing|People's Republic of China,PRC|e
Colombia|Colombian|Bogota,Bogotá||s
Comoros|Comoran|Moroni||E
Costa Rica|Costa Rican|San Jose,San José||c
Cote d'Ivoire|Ivoirian,Ivorian|Yamoussoukro,Abidjan|Côte d'Ivoire,Ivory Coast|W
Croatia|Croatian,Croat|Zagreb||fK
Cuba|Cuban|Havana||C
Cyprus|Cypriot|Nicosia|Republic of Cyprus|wf
Czechia|Czech|Prague|Czech Republic|b
Democratic Republic of the Congo|Congolese|Kinshasa|DRC,DR Congo,Congo,Democratic Republic of Congo|M
Denmark|Danish,Dane|Copenhagen|Kingdom of Denmark|d
Djibouti|Djiboutian|Djibouti||E
Dominica||Roseau||C
Dominican Republic|Dominican|Santo Domingo||C
Ecuador|Ecuadorian,Ecuadorean|Quito||s
Egypt|Egyptian|Cairo|Arab Republic of Egypt|Nw
El Salvador|Salvadoran|San Salvador||c
Equatorial Guinea|Equatoguinean|Malabo||M
Eritrea|Eritrean|Asmara||E
Estonia|Estonian|Tallinn||bdB
Eswatini|Swazi|Mbabane,Lobamba|Swaziland|S
Ethiopia|Ethiopian|Addis Ababa||E
Fiji|Fijian|Suva||P
Finland|Finnish,Finn|Helsinki||d
France|French|Paris|French Republic|g
Gabon|Gabonese|Libreville||M
Gambia|Gambian|Banjul|The Gambia|W
Georgia|Georgian|Tbilisi||wb
Germany|German|Berlin|Federal Republic of Germany|g
Ghana|Ghanaian|Accra||W
Greece|Greek,Hellenic|Athens|Hellenic Republic|fK
Grenada|Grenadian|Saint George's||C
Guatemala|Guatemalan|Guatemala City||c
Guinea|Guinean|Conakry||W
Guinea-Bissau|Bissau-Guinean|Bissau||W
Guyana|Guyanese|Georgetown||Cs
Haiti|Haitian|Port-au-Prince||C
Holy See|Vatican|Vatican City||f
Honduras|Honduran|Tegucigalpa||c
Hungary|Hungarian|Budapest||b
Iceland|Icelandic,Icelander|Reykjavik,Reykjavík||d
India|Indian|New Delhi,Delhi|Republic of India|i
Indonesia|Indonesian|Jakarta|Republic of Indonesia|o
Iran|Iranian|Tehran|Islamic Republic of Iran|iwG
Iraq|Iraqi|Baghdad|Republic of Iraq|wG
Ireland|Irish|Dublin||d
Israel|Israeli|Jerusalem|State of Israel|w
Italy|Italian|Rome|Italian Republic|f
Jamaica|Jamaican|Kingston||C
Japan|Japanese|Tokyo||e
Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan|w
Kazakhstan|Kazakhstani,Kazakh|Astana|Republic of Kazakhstan|a
Kenya|Kenyan|Nairobi||E
Kiribati|I-Kiribati|Tarawa||P
Kosovo|Kosovar,Kosovan|Pristina|Republic of Kosovo|fK
Kuwait|Kuwaiti|Kuwait City|State of Kuwait|wG
Kyrgyzstan|Kyrgyzstani,Kyrgyz|Bishkek|Kyrgyz Republic|a
Laos|Laotian,Lao|Vientiane|Lao People's Democratic Republic|o
Latvia|Latvian|Riga||bdB
Lebanon|Lebanese|Beirut||w
Lesotho|Basotho|Maseru||S
Liberia|Liberian|Monrovia||W
Libya|Libyan|Tripoli||N
Liechtenstein|Liechtensteiner|Vaduz||g
Lithuania|Lithuanian|Vilnius||bdB
Luxembourg|Luxembourgish,Luxembourger|Luxembourg||g
Madagascar|Malagasy|Antananarivo||ES
Malawi|Malawian|Lilongwe||ES
Malaysia|Malaysian|Kuala Lumpur||o
Maldives|Maldivian|Male,Malé||i
Mali|Malian|Bamako||W
Malta|Maltese|Valletta||f
Marshall Islands|Marshallese|Majuro|Republic of the Marshall Islands|P
Mauritania|Mauritanian|Nouakchott||NW
Mauritius|Mauritian|Port Louis||E
Mexico|Mexican|Mexico City|United Mexican States|cn
Micronesia|Micronesian|Palikir|Federated States of Micronesia|P
Moldova|Moldovan|Chisinau,Chișinău|Republic of Moldova|b
Monaco|Monegasque|Monaco||g
Mongolia|Mongolian|Ulaanbaatar||e
Montenegro|Montenegrin|Podgorica||fK
Morocco|Moroccan|Rabat|Kingdom of Morocco|N
Mozambique|Mozambican|Maputo||ES
Namibia|Namibian|Windhoek||S
Nauru|Nauruan|Yaren||P
Nepal|Nepali,Nepalese|Kathmandu||i
Netherlands|Dutch|Amsterdam,The Hague|The Netherlands,Kingdom of the Netherlands|g
New Zealand|New Zealand,New Zealander|Wellington||P
Nicaragua|Nicaraguan|Managua||c
Niger|Nigerien|Niamey||W
Nigeria|Nigerian|Abuja||W
North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea,DPRK,DPR Korea|e
North Macedonia|Macedonian,North Macedonian|Skopje|Republic of North Macedonia|fK
Norway|Norwegian|Oslo|Kingdom of Norway|d
Oman|Omani|Muscat|Sultanate of Oman|wG
Pakistan|Pakistani|Islamabad|Islamic Republic of Pakistan|i
Palau|Palauan|Ngerulmud|Republic of Palau|P
Palestine|Palestinian|Ramallah|Palestinian Authority,State of Palestine|w
Panama|Panamanian|Panama City||c
Papua New Guinea|Papua New Guinean|Port Moresby|PNG|P
Paraguay|Paraguayan|Asuncion,Asunción||s
Peru|Peruvian|Lima||s
Philippines|Philippine,Filipino|Manila|Republic of the Philippines|o
Poland|Polish,Pole|Warsaw|Republic of Poland|b
Portugal|Portuguese|Lisbon||f
Qatar|Qatari|Doha|State of Qatar|wG
Republic of the Congo||Brazzaville|Congo-Brazzaville,Republic of Congo|M
Romania|Romanian|Bucharest||bK
Russia|Russian|Moscow|Russian Federation|b
Rwanda|Rwandan|Kigali||EM
Saint Kitts and Nevis|Kittitian,Nevisian|Basseterre|St. Kitts and Nevis|C
Saint Lucia|Saint Lucian|Castries|St. Lucia|C
Saint Vincent and the Grenadines|Vincentian|Kingstown|St. Vincent and the Grenadines|C
Samoa|Samoan|Apia||P
San Marino|Sammarinese|San Marino||f
Sao Tome and Principe|Sao Tomean|Sao Tome|São Tomé and Príncipe|M
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA|wG
Senegal|Senegalese|Dakar||W
Serbia|Serbian,Serb|Belgrade|Republic of Serbia|fK
Seychelles|Seychellois|Victoria||E
Sierra Leone|Sierra Leonean|Freetown||W
Singapore|Singaporean,Singapore|Singapore|Republic of Singapore|o
Slovakia|Slovak|Bratislava|Slovak Republic|b
Slovenia|Slovenian,Slovene|Ljubljana||fK
Solomon Islands|Solomon Islander|Honiara||P
Somalia|Somali|Mogadishu||E
South Africa|South African|Pretoria,Cape Town|Republic of South Africa|S
South Korea|South Korean,Korean|Seoul|Republic of Korea,ROK,Korea|e
South Sudan|South Sudanese|Juba||E
Spain|Spanish,Spaniard|Madrid|Kingdom of Spain|f
Sri Lanka|Sri Lankan|Colombo||i
Sudan|Sudanese|Khartoum||EN
Suriname|Surinamese|Paramaribo||Cs
Sweden|Swedish,Swede|Stockholm|Kingdom of Sweden|d
Switzerland|Swiss|Bern,Geneva|Swiss Confederation|g
Syria|Syrian|Damascus|Syrian Arab Republic|w
Taiwan|Taiwanese|Taipei||e
Tajikistan|Tajikistani,Tajik|Dushanbe||a
Tanzania|Tanzanian|Dodoma,Dar es Salaam||E
Thailand|Thai|Bangkok|Kingdom of Thailand|o
Timor-Leste|Timorese|Dili|East Timor|o
Togo|Togolese|Lome,Lomé||W
Tonga|Tongan|Nuku'alofa|Kingdom of Tonga|P
Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain||C
Tunisia|Tunisian|Tunis||N
Türkiye|Turkish,Turk|Ankara|Turkey,Turkiye,Republic of Türkiye|wf
Turkmenistan|Turkmen|Ashgabat||a
Tuvalu|Tuvaluan|Funafuti||P
Uganda|Ugandan|Kampala||E
Ukraine|Ukrainian|Kyiv,Kiev||b
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.|wG
United Kingdom|British,Briton,Brit|London|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland|d
United States|American|Washington|US,U.S.,USA,U.S.A.,United States of America,America|n
Uruguay|Uruguayan|Montevideo||s
Uzbekistan|Uzbekistani,Uzbek|Tashkent|Republic of Uzbekistan|a
Vanuatu|Ni-Vanuatu|Port-Vila,Port Vila||P
Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela|s
Vietnam|Vietnamese|Hanoi|Viet Nam,Socialist Republic of Vietnam|o
Yemen|Yemeni|Sanaa,Sana'a,Aden||w
Zambia|Zambian|Lusaka||ES
Zimbabwe|Zimbabwean|Harare||ES
`;

/** The countries of the world and some that are recognised by part of it, in alphabetical order. */
export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [name = '', demonyms = '', capitals = '', aliases = '', regions = ''] = row.split('|');
    const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(','));
    return { name, demonyms: list(demonyms), capitals: list(capitals), aliases: list(aliases), regions };
  });

/**
 * By a region's usual name the letters of {@link Country.regions} of those who lie in it; undefined for seas, parts of countries and what is no region. The
 * Pacific's are the countries of Oceania.
 */
export const lettersOfRegion: ReadonlyMap<string, string> = new Map(
  (
    'Africa:NEMSW Maghreb:N East_Africa:E West_Africa:W Central_Africa:M Southern_Africa:S Sub-Saharan_Africa:EMSW Asia:aeoiw Central_Asia:a South_Asia:i ' +
    'East_Asia:e Northeast_Asia:e Southeast_Asia:o Middle_East:w Gulf:G Europe:bdfgK Eastern_Europe:bK Northern_Europe:d Southern_Europe:f Southeast_Europe:fK ' +
    'Western_Europe:gdf Central_Europe:bg Balkans:K Western_Balkans:K Baltics:B North_America:ncC South_America:s Central_America:c Latin_America:csC ' +
    'Caribbean:C Oceania:P Pacific:P Pacific_Islands:P South_Pacific:P'
  )
    .split(' ')
    .map(entry => {
      const [name = '', letters = ''] = entry.replaceAll('_', ' ').split(':');
      return [name, letters] as const;
    }),
);

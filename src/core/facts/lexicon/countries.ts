/** A country as readouts name it. */
export interface Country {
  readonly name: string;
  /** Adjectives and nouns for its people: `Norwegian`. The first is the usual adjective. */
  readonly demonyms: readonly string[];
  readonly capitals: readonly string[];
  /** Other names and abbreviations in official use: `UK`, `Republic of Korea`, `ROK`. */
  readonly aliases: readonly string[];
}

/**
 * Name | demonyms | capitals | aliases. Source: names, adjectives and capitals after The World Factbook (CIA, public domain); long names and
 * abbreviations as U.S. and U.K. official releases use them. A word that is more often something else (`Georgian`, `DC`) is left out.
 */
const table = `
Afghanistan|Afghan|Kabul|
Albania|Albanian|Tirana|
Algeria|Algerian|Algiers|
Andorra|Andorran|Andorra la Vella|
Angola|Angolan|Luanda|
Antigua and Barbuda|Antiguan,Barbudan|Saint John's|
Argentina|Argentine,Argentinian|Buenos Aires|Argentine Republic
Armenia|Armenian|Yerevan|
Australia|Australian|Canberra|Commonwealth of Australia
Austria|Austrian|Vienna|
Azerbaijan|Azerbaijani|Baku|
Bahamas|Bahamian|Nassau|The Bahamas
Bahrain|Bahraini|Manama|Kingdom of Bahrain
Bangladesh|Bangladeshi|Dhaka|
Barbados|Barbadian|Bridgetown|
Belarus|Belarusian,Belarussian|Minsk|
Belgium|Belgian|Brussels|
Belize|Belizean|Belmopan|
Benin|Beninese|Porto-Novo|
Bhutan|Bhutanese|Thimphu|
Bolivia|Bolivian|La Paz,Sucre|Plurinational State of Bolivia
Bosnia and Herzegovina|Bosnian,Herzegovinian|Sarajevo|BiH,Bosnia-Herzegovina
Botswana|Botswanan,Motswana|Gaborone|
Brazil|Brazilian|Brasilia,Brasília|Federative Republic of Brazil
Brunei|Bruneian|Bandar Seri Begawan|Brunei Darussalam
Bulgaria|Bulgarian|Sofia|
Burkina Faso|Burkinabe|Ouagadougou|
Burma|Burmese|Rangoon,Naypyidaw,Nay Pyi Taw|Myanmar
Burundi|Burundian|Gitega,Bujumbura|
Cabo Verde|Cabo Verdean,Cape Verdean|Praia|Cape Verde
Cambodia|Cambodian|Phnom Penh|Kingdom of Cambodia
Cameroon|Cameroonian|Yaounde,Yaoundé|
Canada|Canadian|Ottawa|
Central African Republic|Central African|Bangui|CAR
Chad|Chadian|N'Djamena|
Chile|Chilean|Santiago|
China|Chinese|Beijing|People's Republic of China,PRC
Colombia|Colombian|Bogota,Bogotá|
Comoros|Comoran|Moroni|
Costa Rica|Costa Rican|San Jose,San José|
Cote d'Ivoire|Ivoirian,Ivorian|Yamoussoukro,Abidjan|Côte d'Ivoire,Ivory Coast
Croatia|Croatian|Zagreb|
Cuba|Cuban|Havana|
Cyprus|Cypriot|Nicosia|Republic of Cyprus
Czechia|Czech|Prague|Czech Republic
Democratic Republic of the Congo|Congolese|Kinshasa|DRC,DR Congo,Congo,Democratic Republic of Congo
Denmark|Danish,Dane|Copenhagen|Kingdom of Denmark
Djibouti|Djiboutian|Djibouti|
Dominica||Roseau|
Dominican Republic|Dominican|Santo Domingo|
Ecuador|Ecuadorian,Ecuadorean|Quito|
Egypt|Egyptian|Cairo|Arab Republic of Egypt
El Salvador|Salvadoran|San Salvador|
Equatorial Guinea|Equatoguinean|Malabo|
Eritrea|Eritrean|Asmara|
Estonia|Estonian|Tallinn|
Eswatini|Swazi|Mbabane,Lobamba|Swaziland
Ethiopia|Ethiopian|Addis Ababa|
Fiji|Fijian|Suva|
Finland|Finnish,Finn|Helsinki|
France|French|Paris|French Republic
Gabon|Gabonese|Libreville|
Gambia|Gambian|Banjul|The Gambia
Georgia|Georgian|Tbilisi|
Germany|German|Berlin|Federal Republic of Germany
Ghana|Ghanaian|Accra|
Greece|Greek,Hellenic|Athens|Hellenic Republic
Grenada|Grenadian|Saint George's|
Guatemala|Guatemalan|Guatemala City|
Guinea|Guinean|Conakry|
Guinea-Bissau|Bissau-Guinean|Bissau|
Guyana|Guyanese|Georgetown|
Haiti|Haitian|Port-au-Prince|
Holy See|Vatican|Vatican City|
Honduras|Honduran|Tegucigalpa|
Hungary|Hungarian|Budapest|
Iceland|Icelandic,Icelander|Reykjavik,Reykjavík|
India|Indian|New Delhi,Delhi|Republic of India
Indonesia|Indonesian|Jakarta|Republic of Indonesia
Iran|Iranian|Tehran|Islamic Republic of Iran
Iraq|Iraqi|Baghdad|Republic of Iraq
Ireland|Irish|Dublin|
Israel|Israeli|Jerusalem|State of Israel
Italy|Italian|Rome|Italian Republic
Jamaica|Jamaican|Kingston|
Japan|Japanese|Tokyo|
Jordan|Jordanian|Amman|Hashemite Kingdom of Jordan
Kazakhstan|Kazakhstani,Kazakh|Astana|Republic of Kazakhstan
Kenya|Kenyan|Nairobi|
Kiribati|I-Kiribati|Tarawa|
Kosovo|Kosovar,Kosovan|Pristina|Republic of Kosovo
Kuwait|Kuwaiti|Kuwait City|State of Kuwait
Kyrgyzstan|Kyrgyzstani,Kyrgyz|Bishkek|Kyrgyz Republic
Laos|Laotian,Lao|Vientiane|Lao People's Democratic Republic
Latvia|Latvian|Riga|
Lebanon|Lebanese|Beirut|
Lesotho|Basotho|Maseru|
Liberia|Liberian|Monrovia|
Libya|Libyan|Tripoli|
Liechtenstein|Liechtensteiner|Vaduz|
Lithuania|Lithuanian|Vilnius|
Luxembourg|Luxembourgish,Luxembourger|Luxembourg|
Madagascar|Malagasy|Antananarivo|
Malawi|Malawian|Lilongwe|
Malaysia|Malaysian|Kuala Lumpur|
Maldives|Maldivian|Male,Malé|
Mali|Malian|Bamako|
Malta|Maltese|Valletta|
Marshall Islands|Marshallese|Majuro|Republic of the Marshall Islands
Mauritania|Mauritanian|Nouakchott|
Mauritius|Mauritian|Port Louis|
Mexico|Mexican|Mexico City|United Mexican States
Micronesia|Micronesian|Palikir|Federated States of Micronesia
Moldova|Moldovan|Chisinau,Chișinău|Republic of Moldova
Monaco|Monegasque|Monaco|
Mongolia|Mongolian|Ulaanbaatar|
Montenegro|Montenegrin|Podgorica|
Morocco|Moroccan|Rabat|Kingdom of Morocco
Mozambique|Mozambican|Maputo|
Namibia|Namibian|Windhoek|
Nauru|Nauruan|Yaren|
Nepal|Nepali,Nepalese|Kathmandu|
Netherlands|Dutch|Amsterdam,The Hague|The Netherlands,Kingdom of the Netherlands
New Zealand|New Zealand,New Zealander|Wellington|
Nicaragua|Nicaraguan|Managua|
Niger|Nigerien|Niamey|
Nigeria|Nigerian|Abuja|
North Korea|North Korean|Pyongyang|Democratic People's Republic of Korea,DPRK
North Macedonia|Macedonian,North Macedonian|Skopje|Republic of North Macedonia
Norway|Norwegian|Oslo|Kingdom of Norway
Oman|Omani|Muscat|Sultanate of Oman
Pakistan|Pakistani|Islamabad|Islamic Republic of Pakistan
Palau|Palauan|Ngerulmud|Republic of Palau
Palestine|Palestinian|Ramallah|Palestinian Authority,State of Palestine
Panama|Panamanian|Panama City|
Papua New Guinea|Papua New Guinean|Port Moresby|PNG
Paraguay|Paraguayan|Asuncion,Asunción|
Peru|Peruvian|Lima|
Philippines|Philippine,Filipino|Manila|Republic of the Philippines
Poland|Polish,Pole|Warsaw|Republic of Poland
Portugal|Portuguese|Lisbon|
Qatar|Qatari|Doha|State of Qatar
Republic of the Congo||Brazzaville|Congo-Brazzaville,Republic of Congo
Romania|Romanian|Bucharest|
Russia|Russian|Moscow|Russian Federation
Rwanda|Rwandan|Kigali|
Saint Kitts and Nevis|Kittitian,Nevisian|Basseterre|St. Kitts and Nevis
Saint Lucia|Saint Lucian|Castries|St. Lucia
Saint Vincent and the Grenadines|Vincentian|Kingstown|St. Vincent and the Grenadines
Samoa|Samoan|Apia|
San Marino|Sammarinese|San Marino|
Sao Tome and Principe|Sao Tomean|Sao Tome|São Tomé and Príncipe
Saudi Arabia|Saudi,Saudi Arabian|Riyadh|Kingdom of Saudi Arabia,KSA
Senegal|Senegalese|Dakar|
Serbia|Serbian,Serb|Belgrade|Republic of Serbia
Seychelles|Seychellois|Victoria|
Sierra Leone|Sierra Leonean|Freetown|
Singapore|Singaporean,Singapore|Singapore|Republic of Singapore
Slovakia|Slovak|Bratislava|Slovak Republic
Slovenia|Slovenian,Slovene|Ljubljana|
Solomon Islands|Solomon Islander|Honiara|
Somalia|Somali|Mogadishu|
South Africa|South African|Pretoria,Cape Town|Republic of South Africa
South Korea|South Korean,Korean|Seoul|Republic of Korea,ROK,Korea
South Sudan|South Sudanese|Juba|
Spain|Spanish|Madrid|Kingdom of Spain
Sri Lanka|Sri Lankan|Colombo|
Sudan|Sudanese|Khartoum|
Suriname|Surinamese|Paramaribo|
Sweden|Swedish,Swede|Stockholm|Kingdom of Sweden
Switzerland|Swiss|Bern,Geneva|Swiss Confederation
Syria|Syrian|Damascus|Syrian Arab Republic
Taiwan|Taiwanese|Taipei|
Tajikistan|Tajikistani,Tajik|Dushanbe|
Tanzania|Tanzanian|Dodoma,Dar es Salaam|
Thailand|Thai|Bangkok|Kingdom of Thailand
Timor-Leste|Timorese|Dili|East Timor
Togo|Togolese|Lome,Lomé|
Tonga|Tongan|Nuku'alofa|Kingdom of Tonga
Trinidad and Tobago|Trinidadian,Tobagonian|Port of Spain|
Tunisia|Tunisian|Tunis|
Türkiye|Turkish,Turk|Ankara|Turkey,Turkiye,Republic of Türkiye
Turkmenistan|Turkmen|Ashgabat|
Tuvalu|Tuvaluan|Funafuti|
Uganda|Ugandan|Kampala|
Ukraine|Ukrainian|Kyiv,Kiev|
United Arab Emirates|Emirati|Abu Dhabi|UAE,U.A.E.
United Kingdom|British,Briton,Brit|London|UK,U.K.,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland
United States|American|Washington|US,U.S.,USA,U.S.A.,United States of America,America
Uruguay|Uruguayan|Montevideo|
Uzbekistan|Uzbekistani,Uzbek|Tashkent|Republic of Uzbekistan
Vanuatu|Ni-Vanuatu|Port-Vila,Port Vila|
Venezuela|Venezuelan|Caracas|Bolivarian Republic of Venezuela
Vietnam|Vietnamese|Hanoi|Viet Nam,Socialist Republic of Vietnam
Yemen|Yemeni|Sanaa,Sana'a,Aden|
Zambia|Zambian|Lusaka|
Zimbabwe|Zimbabwean|Harare|
`;

/** The countries of the world and some that are recognised by part of it, in alphabetical order. */
export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [name = '', demonyms = '', capitals = '', aliases = ''] = row.split('|');
    const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(','));
    return { name, demonyms: list(demonyms), capitals: list(capitals), aliases: list(aliases) };
  });

/** A body that texts name. */
export interface Organisation {
  /** Its usual name. */
  readonly name: string;
  /** Other names and acronyms for it, as they are written. */
  readonly aliases: readonly string[];
}

/**
 * Usual name | aliases; `the:` before an alias that counts behind an article only (`the Quad`). Source: the bodies' own pages, the U.N. system's list
 * of agencies, the EU's list of institutions, the A–Z index on USA.gov, GOV.UK's list of departments, and the State Department's list of designated
 * groups; spellings as official releases and newspapers write them.
 *
 * A seat of power that names one body of this table or of the table of publishers is that body (`the Pentagon`, `Downing Street`, `Capitol Hill`);
 * one that stands for a whole government is its country (see {@link seats}).
 */
const table = `
U.S. Department of Defense|Department of Defense,Defense Department,DoD,DOD,Pentagon,Department of War,War Department,US Defense Department,U.S. Defense Department
U.S. Department of State|Department of State,State Department,State Dept.,Foggy Bottom,U.S. State Department
The White House|White House
Prime Minister's Office, 10 Downing Street|10 Downing Street,Downing Street,Number 10,No. 10,No 10,Prime Minister's Office
U.S. Department of the Treasury|Department of the Treasury,Treasury Department,U.S. Treasury
U.S. Department of Justice|Department of Justice,Justice Department,DOJ,DoJ
U.S. Department of Health and Human Services|Department of Health and Human Services,Health and Human Services,Health and Human Services Department,Department of Health & Human Services,HHS
U.S. Department of Homeland Security|Department of Homeland Security,Homeland Security Department,DHS
U.S. Department of Commerce|Department of Commerce,Commerce Department
U.S. Department of Energy|Department of Energy,Energy Department
U.S. Department of Agriculture|Department of Agriculture,Agriculture Department,USDA
U.S. Department of the Interior|Department of the Interior,Interior Department
U.S. Department of Labor|Department of Labor,Labor Department
U.S. Department of Transportation|Department of Transportation,Transportation Department
U.S. Department of Education|Department of Education,Education Department
U.S. Department of Veterans Affairs|Department of Veterans Affairs,Veterans Affairs Department
U.S. Agency for International Development|Agency for International Development,USAID
Office of the United States Trade Representative|Office of the U.S. Trade Representative,Office of the Trade Representative,USTR
Office of the Director of National Intelligence|ODNI
National Security Council|NSC
NASA|National Aeronautics and Space Administration
U.S. Congress|Congress,Capitol Hill,United States Congress
U.S. Senate|Senate,United States Senate
U.S. House of Representatives|House of Representatives
U.S. Supreme Court|Supreme Court of the United States
Federal Reserve|Federal Reserve Board
Joint Chiefs of Staff|Joint Chiefs
Joint Staff|
U.S. Army|US Army,United States Army
U.S. Navy|US Navy,United States Navy
U.S. Air Force|US Air Force,United States Air Force,USAF
U.S. Marine Corps|US Marine Corps,Marine Corps,USMC
U.S. Space Force|US Space Force,Space Force,USSF
U.S. Coast Guard|US Coast Guard,Coast Guard
National Guard|
U.S. Central Command|Central Command,CENTCOM,USCENTCOM
U.S. Indo-Pacific Command|Indo-Pacific Command,INDOPACOM,USINDOPACOM,Pacific Command,PACOM
U.S. European Command|European Command,EUCOM,USEUCOM
U.S. Africa Command|Africa Command,AFRICOM,USAFRICOM
U.S. Southern Command|Southern Command,SOUTHCOM,USSOUTHCOM
U.S. Northern Command|Northern Command,NORTHCOM,USNORTHCOM
U.S. Cyber Command|Cyber Command,CYBERCOM,USCYBERCOM
U.S. Strategic Command|Strategic Command,STRATCOM,USSTRATCOM
U.S. Transportation Command|Transportation Command,TRANSCOM
U.S. Special Operations Command|Special Operations Command,SOCOM,USSOCOM
U.S. Space Command|Space Command,USSPACECOM
U.S. Forces Korea|United States Forces Korea,USFK
United Nations Command|UN Command,U.N. Command
NORAD|North American Aerospace Defense Command
Defense Security Cooperation Agency|DSCA
Defense Advanced Research Projects Agency|DARPA
Defense Intelligence Agency|DIA
Central Intelligence Agency|CIA
Federal Bureau of Investigation|FBI
National Security Agency|
Food and Drug Administration|FDA
Centers for Disease Control and Prevention|CDC,Centers for Disease Control
National Institutes of Health|NIH
Federal Emergency Management Agency|FEMA
Environmental Protection Agency|EPA
Federal Aviation Administration|FAA
Customs and Border Protection|CBP
Immigration and Customs Enforcement|
Drug Enforcement Administration|DEA
Securities and Exchange Commission|SEC
Federal Trade Commission|FTC
Development Finance Corporation|U.S. International Development Finance Corporation,DFC
Millennium Challenge Corporation|MCC
Export-Import Bank of the United States|EXIM
Peace Corps|
Foreign, Commonwealth & Development Office|Foreign Commonwealth and Development Office,FCDO,Foreign & Commonwealth Office,Foreign and Commonwealth Office,Foreign Office
HM Treasury|UK Treasury,British Treasury,His Majesty's Treasury,Her Majesty's Treasury
Home Office|
Cabinet Office|
Department for International Trade|
Department for Business and Trade|
House of Commons|Commons
House of Lords|
Northern Ireland Executive|Stormont Executive,Stormont
Scottish Parliament|Holyrood
Senedd|Welsh Parliament
Royal Navy|
Royal Air Force|RAF
Bank of England|
Metropolitan Police|Met Police,Scotland Yard
BBC|British Broadcasting Corporation
NHS|National Health Service
NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,North Atlantic alliance,Atlantic alliance
North Atlantic Council|
NATO-Ukraine Council|NATO-Ukraine Commission
NATO-Russia Council|
European Union|EU,E.U.
European Commission|EU Commission
European Council|
Council of the European Union|EU Council
European Parliament|EU Parliament
European Central Bank|ECB
European External Action Service|EEAS
European Investment Bank|EIB
European Court of Justice|Court of Justice of the European Union
European Defence Agency|European Defense Agency
European Political Community|
Frontex|
Europol|
Council of Europe|
European Court of Human Rights|ECHR
European Bank for Reconstruction and Development|EBRD
OSCE|Organization for Security and Co-operation in Europe,Organization for Security and Cooperation in Europe,Organisation for Security and Co-operation in Europe,Organisation for Security and Cooperation in Europe
OECD|Organization for Economic Cooperation and Development,Organisation for Economic Co-operation and Development,Organization for Economic Co-operation and Development,Organisation for Economic Cooperation and Development
United Nations|UN,U.N.,United Nations Organization
U.N. Security Council|UN Security Council,United Nations Security Council,Security Council,UNSC
U.N. General Assembly|UN General Assembly,United Nations General Assembly,General Assembly,UNGA
U.N. Human Rights Council|UN Human Rights Council,United Nations Human Rights Council,Human Rights Council
UNHCR|U.N. High Commissioner for Refugees,UN Refugee Agency,U.N. Refugee Agency
UNICEF|United Nations Children's Fund
UNESCO|United Nations Educational Scientific and Cultural Organization
UNRWA|United Nations Relief and Works Agency,UN Relief and Works Agency
UNDP|United Nations Development Programme,United Nations Development Program
UNAIDS|
UNFPA|United Nations Population Fund
OCHA|Office for the Coordination of Humanitarian Affairs,U.N. Office for the Coordination of Humanitarian Affairs,United Nations Office for the Coordination of Humanitarian Affairs
World Food Programme|World Food Program,WFP
World Health Organization|World Health Organisation,WHO
World Health Assembly|
World Trade Organization|World Trade Organisation,WTO
World Bank|World Bank Group
International Monetary Fund|IMF
International Labour Organization|International Labor Organization,ILO
International Maritime Organization|IMO
International Organization for Migration|IOM
International Atomic Energy Agency|IAEA
Organization for the Prohibition of Chemical Weapons|Organisation for the Prohibition of Chemical Weapons,OPCW
International Criminal Court|ICC
International Court of Justice|ICJ
Food and Agriculture Organization|FAO
International Committee of the Red Cross|ICRC,Red Cross,International Red Cross
Médecins Sans Frontières|Doctors Without Borders,MSF
Interpol|INTERPOL
Gavi|
Global Fund|
Green Climate Fund|
African Development Bank|AfDB
Asian Development Bank|ADB
Asian Infrastructure Investment Bank|AIIB
Inter-American Development Bank|IDB
G7|G-7,Group of Seven,G7 countries
G8|G-8,Group of Eight
G20|G-20,Group of 20,Group of Twenty
AUKUS|
Quad|the:Quad,Quadrilateral Security Dialogue
Five Eyes|
ASEAN|Association of Southeast Asian Nations
APEC|Asia-Pacific Economic Cooperation
African Union|AU
ECOWAS|Economic Community of West African States
SADC|Southern African Development Community
IGAD|Intergovernmental Authority on Development
East African Community|
Arab League|League of Arab States
Gulf Cooperation Council|GCC
Organisation of Islamic Cooperation|Organization of Islamic Cooperation,OIC
Organization of American States|OAS
CARICOM|Caribbean Community
Mercosur|MERCOSUR
OPEC|Organization of the Petroleum Exporting Countries
OPEC+|
BRICS|
Shanghai Cooperation Organization|Shanghai Cooperation Organisation,SCO
Collective Security Treaty Organization|CSTO
Eurasian Economic Union|EAEU
Commonwealth|the:Commonwealth,Commonwealth of Nations
Pacific Islands Forum|PIF
Ukraine Defense Contact Group|UDCG,Ramstein group
Global Coalition to Defeat ISIS|Global Coalition Against Daesh,Global Coalition against ISIL,Global Coalition to Counter ISIL,Global Coalition
Coalition of the Willing|
Hamas|
Hezbollah|Hizballah,Hizbullah,Hizbollah
Palestinian Islamic Jihad|Islamic Jihad
Fatah|
Palestine Liberation Organization|PLO
Islamic State|ISIS,ISIL,Daesh,Da'esh,Islamic State group,Islamic State of Iraq and Syria,Islamic State of Iraq and the Levant,Islamic State of Iraq and al-Sham
ISIS-K|ISIS-Khorasan,Islamic State Khorasan Province
al-Qaida|al-Qaeda,Al Qaeda,Al-Qa'ida,al-Qa'ida,Al Qaida
Houthis|Houthi,Huthi,Huthis,Ansar Allah,Ansarallah
Taliban|
Haqqani Network|
Wagner Group|Wagner mercenaries,Wagner forces,Wagner fighters
Boko Haram|
al-Shabaab|al-Shabab
Kurdistan Workers' Party|PKK
Kurdistan Regional Government|KRG
Syrian Democratic Forces|
Lebanese Armed Forces|
Iraqi Security Forces|
Israel Defense Forces|Israeli Defense Forces,IDF
Islamic Revolutionary Guard Corps|IRGC,Revolutionary Guards,Revolutionary Guard
Quds Force|Qods Force
People's Liberation Army|PLA
Chinese Communist Party|Communist Party of China,CCP
Rapid Support Forces|
Sudanese Armed Forces|
Self-Defense Forces|Japan Self-Defense Forces,JSDF
Verkhovna Rada|
Knesset|
Bundestag|
Bundesrat|
Bundeswehr|
State Duma|Duma
National Diet|
Houses of Parliament|
United Space Alliance|
International Space Station Program|
European Space Agency|ESA
JAXA|Japan Aerospace Exploration Agency
Lockheed Martin|Lockheed Martin Corporation
Northrop Grumman|
General Dynamics|
Raytheon|RTX
Boeing|Boeing Company,The Boeing Company
BAE Systems|
Rolls-Royce|
Airbus|
SpaceX|Space Exploration Technologies,Space Exploration Technologies Corp
Huawei|
Gazprom|
Rosneft|
Rosatom|
Naftogaz|
Reuters|
Associated Press|
Agence France-Presse|
Republican Party|
Democratic Party|
Conservative Party|
Labour Party|
Liberal Democratic Party|
Democratic Unionist Party|DUP
Sinn Fein|Sinn Féin
`;

/** Seats of a government that stand for it and name no body of their own in the tables. Source: newspaper usage. */
export const seats: ReadonlyMap<string, string> = new Map([
  ['Kremlin', 'Russia'],
  ['Elysee', 'France'],
  ['Elysee Palace', 'France'],
  ['Quai d’Orsay', 'France'],
  ['Whitehall', 'United Kingdom'],
  ['Blue House', 'South Korea'],
  ['Zhongnanhai', 'China'],
]);

/** Bodies that texts name, beside those that issue releases. */
export const organisations: readonly Organisation[] = table
  .trim()
  .split('\n')
  .map(row => {
    // `Prime Minister's Office, 10 Downing Street` holds a comma of its own, so only aliases are parted by commas.
    const [name = '', aliases = ''] = row.split('|');
    return { name, aliases: aliases === '' ? [] : aliases.split(',') };
  });

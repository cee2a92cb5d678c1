/** A body that issues releases. */
export interface Body {
  /** As records and disclaimers name it. */
  readonly name: string;
  /** Other names for it, in lower case, without an article and without `u.s.` in front. */
  readonly aliases: readonly string[];
  /** The hosts of its own pages. */
  readonly hosts: readonly string[];
  /** Offices, in lower case, that belong to it when they stand without a country. */
  readonly offices: readonly string[];
}

/**
 * Name | aliases | hosts | offices. Source: the A–Z index of U.S. departments and agencies on USA.gov, the list of departments on GOV.UK, and the
 * bodies' own pages; offices as their releases write them.
 */
const table = `
U.S. Department of Defense|department of defense;defense department;dod;pentagon;department of war|defense.gov;war.gov|secretary of defense;deputy secretary of defense;under secretary of defense;assistant secretary of defense;chairman of the joint chiefs of staff
U.S. Department of State|department of state;state department;office of the spokesperson|state.gov|secretary of state;deputy secretary of state;under secretary of state;assistant secretary of state
The White House|white house;nsc;national security council;office of the vice president|whitehouse.gov;whitehouse.archives.gov|
U.S. Department of the Treasury|department of the treasury;treasury department;treasury|treasury.gov|secretary of the treasury;deputy secretary of the treasury;under secretary of the treasury;assistant secretary of the treasury;treasury secretary
U.S. Department of Justice|department of justice;justice department;doj|justice.gov|deputy attorney general;associate attorney general
U.S. Department of Health and Human Services|department of health and human services;hhs;health and human services department|hhs.gov|hhs secretary;health and human services secretary;secretary of health;secretary of health and human services;secretary of health and human services (hhs);department of health and human services (hhs) secretary
U.S. Department of Homeland Security|department of homeland security;homeland security department;dhs|dhs.gov|secretary of homeland security
U.S. Department of Commerce|department of commerce;commerce department|commerce.gov|secretary of commerce
U.S. Department of Energy|department of energy;energy department;doe|energy.gov|secretary of energy
U.S. Department of Agriculture|department of agriculture;agriculture department;usda|usda.gov|secretary of agriculture;agriculture secretary
U.S. Department of the Interior|department of the interior;interior department|doi.gov|secretary of the interior
U.S. Department of Labor|department of labor;labor department|dol.gov|secretary of labor
U.S. Department of Transportation|department of transportation;transportation department|transportation.gov|secretary of transportation
U.S. Department of Education|department of education|ed.gov|
U.S. Department of Veterans Affairs|department of veterans affairs|va.gov|secretary of veterans affairs
U.S. Agency for International Development|agency for international development;usaid|usaid.gov|usaid administrator
Office of the United States Trade Representative|office of the united states trade representative;office of the trade representative;ustr|ustr.gov|united states trade representative;u.s. trade representative;deputy united states trade representative;deputy u.s. trade representative
Office of the Director of National Intelligence|office of the director of national intelligence;odni|dni.gov|
NASA|national aeronautics and space administration;nasa|nasa.gov|nasa administrator
U.S. Coast Guard|coast guard;uscg|uscg.mil|
U.S. Central Command|central command;centcom|centcom.mil|
U.S. Indo-Pacific Command|indo-pacific command;indopacom|pacom.mil|
U.S. European Command|european command;eucom|eucom.mil|
Prime Minister's Office, 10 Downing Street|10 downing street;downing street;number 10;no 10;no. 10||
Foreign, Commonwealth & Development Office|foreign, commonwealth and development office;fcdo;foreign & commonwealth office;foreign and commonwealth office;foreign office||
NATO|north atlantic treaty organization;nato|nato.int|nato secretary general
European Commission|european commission|ec.europa.eu|
European External Action Service|european external action service;eeas|eeas.europa.eu|
European Council|european council|consilium.europa.eu|
United Nations|united nations;un|un.org;press.un.org|
Global Affairs Canada|global affairs canada|international.gc.ca|
Prime Minister of Canada|prime minister of canada|pm.gc.ca|
Ministry of External Affairs of India||mea.gov.in|
Ministry of Foreign Affairs of Japan|mofa of japan|mofa.go.jp|
Ministry of Foreign Affairs of the Republic of Korea||mofa.go.kr|
Ministry of Foreign Affairs of the People's Republic of China||fmprc.gov.cn;mfa.gov.cn|
Department of Foreign Affairs of the Philippines||dfa.gov.ph|
Prime Minister of Australia|prime minister of australia|pm.gov.au|
Department of Foreign Affairs and Trade of Australia||dfat.gov.au|
Government of New Zealand||beehive.govt.nz|
Federal Government of Germany||bundesregierung.de|
Federal Foreign Office|german federal foreign office|auswaertiges-amt.de|
Office of the President of Ukraine|office of the president of ukraine|president.gov.ua|
World Health Organization|world health organization|who.int|
International Monetary Fund|international monetary fund;imf|imf.org|
World Bank|world bank;world bank group|worldbank.org|
International Atomic Energy Agency|international atomic energy agency;iaea|iaea.org|
European Parliament|european parliament|europarl.europa.eu|
OSCE|organization for security and co-operation in europe;osce|osce.org|
`;

/** Bodies that issue many of the releases newsrooms work from. */
export const bodies: readonly Body[] = table
  .trim()
  .split('\n')
  .map(row => {
    const [name = '', aliases = '', hosts = '', offices = ''] = row.split('|');
    const list = (cell: string): readonly string[] => (cell === '' ? [] : cell.split(';'));
    return { name, aliases: [name.toLowerCase(), ...list(aliases)], hosts: list(hosts), offices: list(offices) };
  });

/** Words that name a kind of body: `Ministry of Defence of Norvania` is one though no table holds it. */
export const bodyNouns: ReadonlySet<string> = new Set(
  'ministry department office embassy secretariat commission agency council command bureau palace presidency chancellery cabinet mission directorate campaign'.split(
    ' ',
  ),
);

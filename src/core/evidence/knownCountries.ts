import { findCountries } from '../facts/countries.js';
import type { SourceEvidence } from './sourceEvidence.js';

/** Ends of hosts that only one government has. Source: the registries of government domains. */
const hosts: readonly (readonly [RegExp, string])[] = [
  [/(?:^|\.)gov\.uk$/, 'United Kingdom'],
  [/(?:^|\.)(?:gc|canada)\.ca$/, 'Canada'],
  [/(?:^|\.)go\.jp$/, 'Japan'],
  [/(?:^|\.)gov\.in$|(?:^|\.)nic\.in$/, 'India'],
  [/(?:^|\.)gov\.au$/, 'Australia'],
  [/(?:^|\.)go\.kr$/, 'South Korea'],
  [/(?:^|\.)gov\.ie$/, 'Ireland'],
  [/(?:^|\.)govt\.nz$/, 'New Zealand'],
  [/(?:^|\.)gouv\.fr$/, 'France'],
  [/(?:^|\.)gob\.mx$/, 'Mexico'],
  [/(?:^|\.)gob\.es$/, 'Spain'],
  [/(?:^|\.)gov\.br$/, 'Brazil'],
  [/(?:^|\.)gov\.ph$/, 'Philippines'],
  [/(?:^|\.)gov\.pl$/, 'Poland'],
  [/(?:^|\.)gov\.ua$/, 'Ukraine'],
  [/(?:^|\.)gov\.za$/, 'South Africa'],
  [/(?:^|\.)gov\.sg$/, 'Singapore'],
  [/(?:^|\.)(?:gov|mil)$/, 'United States'],
];

/** Bodies whose name does not say of which country they are, in lower case. */
const bodies: readonly (readonly [RegExp, string])[] = [
  [
    /\b(?:white house|pentagon|nasa|federal reserve|hhs|fda|nasdaq|nyse|fbi|usaid|securities and exchange commission|food and drug administration)\b|\bdepartment of (?:state|defense|justice|the treasury|commerce|energy|health)\b/,
    'United States',
  ],
  [/\bdowning street\b|\bfcdo\b|\bforeign, commonwealth\b|\bbank of england\b/, 'United Kingdom'],
  [/\bnorges bank\b|\bstorting(?:et)?\b/, 'Norway'],
  [/\briksbank(?:en)?\b|\briksdag(?:en)?\b/, 'Sweden'],
  [/\bbundesbank\b|\bbundestag\b|\bauswärtiges amt\b/, 'Germany'],
  [/\bélysée\b|\belysee\b|\bquai d['’]orsay\b/, 'France'],
  [/\bkantei\b|\bgaimusho\b/, 'Japan'],
];

/** Bodies of one country that others speak of as well: they tell where a release is at home only when they give it out. */
const publishers: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})(?:oireachtas|dáil|seanad|taoiseach|tánaiste|an garda síochána)(?!\p{L})/u, 'Ireland'],
  [/\bfolketing(?:et)?\b/, 'Denmark'],
  [/\beduskunta\b/, 'Finland'],
  [/\balþingi\b|\balthingi\b/, 'Iceland'],
  [/\bknesset\b/, 'Israel'],
  [/\blok sabha\b|\brajya sabha\b/, 'India'],
  [/\bverkhovna rada\b/, 'Ukraine'],
  [/\briigikogu\b/, 'Estonia'],
  [/\bsaeima\b/, 'Latvia'],
  [/\bseimas\b/, 'Lithuania'],
  [/\bsejm\b/, 'Poland'],
  [/\bkremlin\b/, 'Russia'],
  [/\bpalazzo chigi\b|\bfarnesina\b|\bquirinale\b/, 'Italy'],
  [/\bmoncloa\b|\bcortes generales\b/, 'Spain'],
  [/\bmalacañang\b/, 'Philippines'],
  [/\bitamaraty\b/, 'Brazil'],
];

/** Behind a member of the European Parliament, the group and the country: `Ana Lind (EPP, NL)`. Source: the EU's Interinstitutional Style Guide. */
const memberOf =
  /\((?:ALDE|ECR|EFD|EFDD|ENF|EPP|ESN|G\/EFA|GUE\/NGL|Greens(?:\/EFA)?|ID|NI|PfE|PPE|Renew|S&D|The Left|Verts\/ALE), ([A-Z]{2})\)/g;
const codes: Readonly<Record<string, string>> = {
  AT: 'Austria',
  BE: 'Belgium',
  BG: 'Bulgaria',
  CY: 'Cyprus',
  CZ: 'Czech Republic',
  DE: 'Germany',
  DK: 'Denmark',
  EE: 'Estonia',
  EL: 'Greece',
  ES: 'Spain',
  FI: 'Finland',
  FR: 'France',
  HR: 'Croatia',
  HU: 'Hungary',
  IE: 'Ireland',
  IT: 'Italy',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  LV: 'Latvia',
  MT: 'Malta',
  NL: 'Netherlands',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SE: 'Sweden',
  SI: 'Slovenia',
  SK: 'Slovakia',
  UK: 'United Kingdom',
};

/** So much of a source is looked through for bodies. */
const looked = 20_000;

/**
 * Countries that a draft may name though no sentence of the sources does: the publisher's own, and those of the people who met. A readout of the
 * U.S. Department of Defense seldom says that its secretary is the American one.
 */
export function knownCountries(sources: readonly SourceEvidence[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { readout, source } of sources) {
    const publisher = `${readout.publisher?.value ?? ''} ${source.record.publisher ?? ''}`;
    for (const { country } of findCountries(publisher)) found.add(country);
    // Whoever speaks of NASA speaks of the American part.
    const named = `${publisher} ${readout.text.slice(0, looked)}`.toLowerCase();
    for (const [pattern, country] of bodies) if (pattern.test(named)) found.add(country);
    for (const [pattern, country] of publishers) if (pattern.test(publisher.toLowerCase())) found.add(country);
    for (const [, code = ''] of readout.text.slice(0, looked).matchAll(memberOf)) {
      const country = codes[code];
      if (country !== undefined) found.add(country);
    }
    const host = /^https?:\/\/([^/?#:]{1,200})/i.exec(source.record.url ?? '')?.[1]?.toLowerCase() ?? '';
    const own = hosts.find(([pattern]) => pattern.test(host));
    if (own) found.add(own[1]);
  }
  return found;
}

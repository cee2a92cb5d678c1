/** Small groups of countries that releases name as one, and who belongs to each by its usual name. Sources: the groups' own treaties and pages. */
export const countryGroups: readonly { readonly name: RegExp; readonly countries: readonly string[] }[] = [
  { name: /\bBenelux\b/i, countries: ['Belgium', 'Netherlands', 'Luxembourg'] },
  {
    name: /\bBaltic (?:states|countries|nations|allies)\b|\bBaltics\b/i,
    countries: ['Estonia', 'Latvia', 'Lithuania'],
  },
  { name: /\bScandinavian?\b/i, countries: ['Denmark', 'Norway', 'Sweden'] },
  { name: /\bNordics?\b/i, countries: ['Denmark', 'Finland', 'Iceland', 'Norway', 'Sweden'] },
  { name: /\bVisegr[aá]d\b|\bV4\b/i, countries: ['Czech Republic', 'Hungary', 'Poland', 'Slovakia'] },
  { name: /\bAUKUS\b/, countries: ['Australia', 'United Kingdom', 'United States'] },
  { name: /\bE3\b/, countries: ['France', 'Germany', 'United Kingdom'] },
  {
    name: /\bthe Quad\b|\bQuad (?:leaders|partners|countries|nations|members)\b/,
    countries: ['Australia', 'India', 'Japan', 'United States'],
  },
  { name: /\bFive Eyes\b/i, countries: ['Australia', 'Canada', 'New Zealand', 'United Kingdom', 'United States'] },
  {
    name: /\b(?:G7|G-7|Group of Seven)\b/,
    countries: ['Canada', 'France', 'Germany', 'Italy', 'Japan', 'United Kingdom', 'United States'],
  },
];

/** How many members bodies of states have, or had in this century: `the ten-nation bloc`. Sources: the bodies' own lists of members. */
export const membersOfBodies: readonly { readonly name: RegExp; readonly counts: readonly number[] }[] = [
  { name: /\bASEAN\b|\bSoutheast Asian Nations\b/, counts: [10, 11] },
  { name: /\bEU\b|\bEuropean (?:Union|Commission|Council|Parliament)\b/, counts: [15, 25, 27, 28] },
  { name: /\bNATO\b|\bNorth Atlantic\b/i, counts: [19, 26, 28, 29, 30, 31, 32] },
  { name: /\bG-?7\b|\bGroup of Seven\b/i, counts: [7] },
  { name: /\bG-?20\b|\bGroup of (?:20|Twenty)\b/i, counts: [20] },
  { name: /\bGCC\b|\bGulf Cooperation Council\b/i, counts: [6] },
  { name: /\bAfrican Union\b/i, counts: [53, 54, 55] },
  { name: /\bECOWAS\b/, counts: [12, 15] },
  { name: /\bCARICOM\b/, counts: [15] },
  { name: /\bSecurity Council\b/, counts: [15] },
  { name: /\bPacific Islands Forum\b/i, counts: [16, 18] },
];

/** Codes by which the European Union's releases write of its members beside a name: `(S&D, DK)`. Source: the Interinstitutional style guide. */
export const memberCodes: ReadonlyMap<string, string> = new Map(
  (
    'Austria:AT Belgium:BE Bulgaria:BG Croatia:HR Cyprus:CY Denmark:DK Estonia:EE Finland:FI France:FR Germany:DE Greece:EL Hungary:HU Ireland:IE ' +
    'Italy:IT Latvia:LV Lithuania:LT Luxembourg:LU Malta:MT Netherlands:NL Poland:PL Portugal:PT Romania:RO Slovakia:SK Slovenia:SI Spain:ES ' +
    'Sweden:SE'
  )
    .split(' ')
    .map(entry => {
      const [country = '', code = ''] = entry.split(':');
      return [country, code] as const;
    }),
);

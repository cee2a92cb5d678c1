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

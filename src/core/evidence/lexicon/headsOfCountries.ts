/**
 * Countries that have had no president in living memory, since they are monarchies, and countries without a prime minister. Source: the countries'
 * constitutions. Spain is not among the first: the head of her government is called a president, too.
 */
const withoutPresident = new Set(
  (
    'United Kingdom|Canada|Australia|New Zealand|Japan|Norway|Sweden|Denmark|Netherlands|Belgium|Luxembourg|Thailand|Malaysia|Jordan|Morocco|Saudi Arabia|' +
    'Bahrain|Kuwait|Oman|Qatar|Bhutan|Lesotho|Tonga|Jamaica|Bahamas|Belize|Papua New Guinea|Solomon Islands|Grenada|Saint Lucia|Antigua and Barbuda'
  ).split('|'),
);
const withoutPrimeMinister = new Set(
  (
    'United States|Mexico|Brazil|Argentina|Chile|Colombia|Ecuador|Bolivia|Paraguay|Uruguay|Costa Rica|Panama|Guatemala|Honduras|El Salvador|Nicaragua|' +
    'Dominican Republic|Indonesia|Philippines|Nigeria|Ghana|Zambia|Malawi|Liberia'
  ).split('|'),
);

/** Whether a country is known to have no such head. @param country by its usual name. */
export function lacksHead(country: string, head: string): boolean {
  if (head === 'president') return withoutPresident.has(country);
  return head === 'prime minister' && withoutPrimeMinister.has(country);
}

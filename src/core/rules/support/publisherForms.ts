import { organisations } from '../../facts/lexicon/organisations.js';
import { once } from '../../text/once.js';

/**
 * The forms in which a text names the publisher of a source, in small letters and without stops: in full; without the country before it; "Defence
 * Ministry" for "Ministry of Defence"; its acronym; the names that it has in the table of organisations, as "Pentagon".
 */
export function publisherForms(publisher: string): string[] {
  const full = plainName(publisher);
  const bare = full.replace(/^(?:us|uk|united states|united kingdom|republic of \p{L}+) /u, '');
  const parts = publisher.split(/[,(/]/).map(plainName);
  const forms = [full, bare, ...parts, ...turned(bare), ...acronymOf(publisher), ...[full, bare].flatMap(aliasesOf)];
  return [...new Set(forms)].filter(form => form.length > 1);
}

/** A name in small letters, without stops, apostrophes' typography and a leading article. */
export function plainName(name: string): string {
  return name
    .replace(/[‘’]/g, "'")
    .replace(/\./g, '')
    .replace(/[\s-]+/g, ' ')
    .trim()
    .toLowerCase()
    .replace(/^the /, '');
}

const office = /^(ministry|department|office|secretariat) of (?:the )?(.+)$/;

/** `ministry of foreign affairs of norvania`: also `foreign ministry`, `ministry of foreign affairs`, `norvania's foreign ministry`. */
function turned(name: string): string[] {
  const [, kind, rest = ''] = office.exec(name) ?? [];
  if (kind === undefined) return [];
  const [of = '', ...country] = rest.split(' of ');
  const field = of.replace(/^(?:national )?(foreign) affairs$/, '$1');
  const where = country.length > 0 ? [`${kind} of ${of}`] : [];
  return [...where, `${of} ${kind}`, `${field} ${kind}`];
}

/** `(HHS)` in the name, or the name itself. */
function acronymOf(publisher: string): string[] {
  return Array.from(publisher.matchAll(/\((\p{Lu}[\p{Lu}&]{1,7})\)/gu), ([, letters = '']) => letters.toLowerCase());
}

function aliasesOf(name: string): readonly string[] {
  return namesByName().get(name) ?? [];
}

const namesByName = once(() => {
  const found = new Map<string, string[]>();
  for (const { name, aliases } of organisations) {
    const names = [name, ...aliases.filter(alias => !alias.startsWith('the:'))].map(plainName);
    for (const one of names) found.set(one, names);
  }
  return found;
});

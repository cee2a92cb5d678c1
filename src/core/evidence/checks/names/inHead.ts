import type { CountryFact, NameFact, OrganisationFact, PlaceFact } from '../../../facts/types.js';
import type { Comparison } from '../../comparison.js';
import { namesOf } from '../../countryForm.js';

type Named = CountryFact | OrganisationFact | PlaceFact | NameFact;

/** So much of a page right above the release's own words is its head, in code units. */
const head = 600;

/**
 * Whether a country, a place or the letters of a body stand in the lines above a release, of which no sentence is made: on a line of its own, at the start of one before a dash, behind a place in
 * a line with a date (`Paris, France - News release - 2026`), or behind a small word (`Minister for the Harbours and the Coast`). A row of names in a menu says nothing, and neither does
 * an adjective or somebody's first name.
 */
export function isInHead({ sources }: Comparison, fact: Named): boolean {
  if (fact.kind === 'name' || (fact.kind === 'organisation' && !isLetters(fact))) return false;
  const names = fact.kind === 'country' ? [fact.text, ...namesOf(fact.normalised)] : [fact.text];
  return sources.some(({ readout: { text, body } }) => {
    const end = body.segments[0]?.from ?? 0;
    const lines = text.slice(Math.max(0, end - head), end).split('\n');
    return lines.some(line =>
      fact.kind === 'organisation' ? line.trim() === fact.text : names.some(name => isNamedIn(line, name)),
    );
  });
}

/** `NHPA`: on a line of its own, who gives a release out. */
export function isLetters({ kind, text }: Named): boolean {
  return kind === 'organisation' && /^\p{Lu}{3,7}$/u.test(text);
}

/** Behind the place at the start of a line: `Brussels, Belgium – The Office gave out the following statement`. */
const dateline = /^(?:,\s\p{Lu}[\p{L}\d., ]{1,40})?(?:\s\([\p{L}. ]{2,30}\))?\s[-–—]{1,2}(?:\s|$)/u;

const dated = /(?<!\d)20\d\d(?!\d)/;

function isNamedIn(line: string, name: string): boolean {
  // `Norholm`, on a line of its own above the title.
  if (line.trim() === name) return true;
  for (let at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + 1)) {
    const before = line.slice(Math.max(0, at - 8), at);
    const behind = line.slice(at + name.length);
    if (at <= 8 && before.trim() === '' && dateline.test(behind)) return true;
    if (/(?<!\p{L})(?:of|in|the|and|for|to)\s$/u.test(before) && /^(?:$|[\s,.;)](?!\s?\p{Lu}\p{Ll}))/u.test(behind))
      return true;
    if (dated.test(line) && /(?:\p{L},|[-–—])\s$/u.test(before) && /^(?:$|,\s\p{Lu}|\s[-–—])/u.test(behind))
      return true;
  }
  return false;
}

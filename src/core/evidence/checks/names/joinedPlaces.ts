import { oncePer } from '../../../text/once.js';
import type { Comparison } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourcePlace } from '../../types.js';

/** `The East and South China Seas`, `the Black and Azov Seas`, `Rendt and Tellin Islands`: places that are named together. */
const together =
  /(?<![\p{L}-])(\p{Lu}\p{L}+) (?:and|&) (?:the )?(\p{Lu}\p{L}+) ((?:\p{Lu}\p{L}+ )?)(Sea|Ocean|Island|Strait|River|Mountain|Province|Region|District)s(?!\p{L})/gu;

/** The place where a source names one of two places together: `East China Sea`, of `the East and South China Seas`. */
export function joinedPlace(comparison: Comparison, { text }: { readonly text: string }): SourcePlace | undefined {
  return joinedPlaces(comparison).get(text.replace(/^the /i, ''));
}

/** Whether a source names seas together. */
export function namesSeas(comparison: Comparison): boolean {
  return [...joinedPlaces(comparison).keys()].some(name => /(?:Sea|Ocean)$/.test(name));
}

const joinedPlaces = oncePer(({ contexts }: Comparison): ReadonlyMap<string, SourcePlace> => {
  const found = new Map<string, SourcePlace>();
  for (const { passage, source } of contexts) {
    for (const { index, 0: all, 1: one, 2: other, 3: shared = '', 4: head } of passage.text.matchAll(together)) {
      const start = passage.span.start + index;
      const place = placeIn(source, { start, end: start + all.length });
      for (const first of [one, other]) {
        const name = `${first} ${shared}${head}`;
        if (!found.has(name)) found.set(name, place);
      }
    }
  }
  return found;
});

import type { Fact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext, SourceFact } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourcePlace } from '../../types.js';
import { inWords } from '../inWords.js';

/** Bodies that others give out news for. */
export const umbrellas: ReadonlySet<string> = new Set(['European Union', 'United Nations']);

/** Where a source has a word that holds a name in itself: `after Brexit`, for the European Union; `COP26`, `UNHCR` and `UN Women`, for the United Nations. */
export function impliedBy(comparison: Comparison, name: string): SourcePlace | undefined {
  if (/^(?:the )?(?:European Union|E\.?U\.?)$/i.test(name)) return inWords(comparison, 'Brexit');
  if (name === 'European Commission') return inWords(comparison, 'European Comm’n');
  return /^(?:the )?(?:United Nations|U\.?N\.?)$/i.test(name) ? ofUnitedNations(comparison) : undefined;
}

const ofUnitedNations = oncePer(({ contexts }: Comparison): SourcePlace | undefined => {
  for (const { passage, source } of contexts) {
    const found =
      /(?<!\p{L})(?:COP ?\d{1,2}|UN(?:\p{Lu}{2,5})?|IAEA|WHO|WFP|FAO|ILO|IMO|ICAO|WMO|ITU|OCHA)(?![\p{L}\d])/u.exec(
        passage.text,
      );
    if (!found) continue;
    const start = passage.span.start + found.index;
    return placeIn(source, { start, end: start + found[0].length });
  }
  return undefined;
});

/** `A fund of the UN`, where a source has the United Nations Harbour Fund. */
export function ownedBy(
  { contexts }: Comparison,
  { passage }: DraftContext,
  { normalised }: Fact,
): SourcePlace | undefined {
  if (!umbrellas.has(normalised)) return undefined;
  for (const { 0: noun } of passage.text.matchAll(owned)) {
    const named = new RegExp(
      `${normalised}(?: \\p{Lu}[\\p{L}-]+){0,4} ${noun.charAt(0).toUpperCase()}${noun.slice(1)}`,
      'u',
    );
    const found = contexts.find(one => named.test(one.passage.text));
    if (found) return placeIn(found.source, found.passage.span);
  }
  return undefined;
}

/** The beginnings of what a union of countries has. */
const owned = /(?<!\p{L})(?:fund|facilit|mission|agenc|programme|office|force|mechanism|instrument|envoy|panel|team)/gu;

/** Whether the source's name is one of a row of which the draft's sentence names none: then it sums the row up, or leaves it out. */
export function isOneOfRow({ fact, context: { passage } }: SourceFact, draft: DraftContext): boolean {
  const row = passage.facts.filter(
    one =>
      one !== fact &&
      named.test(one.kind) &&
      inRow.test(
        passage.text.slice(
          Math.min(one.span.end, fact.span.end) - passage.span.start,
          Math.max(one.span.start, fact.span.start) - passage.span.start,
        ),
      ),
  );
  const told = new Set(draft.passage.facts.map(({ normalised }) => normalised));
  return row.length > 0 && row.every(({ normalised }) => !told.has(normalised));
}

const named = /^(?:country|organisation|place|name)$/;
const inRow = /^,\s(?:and\s|or\s)?(?:the\s)?$/;

/** `COP4, the conference of the parties to the UN climate convention`: who owns what a name is explained by. */
export function isOwnerOfThing({ passage }: DraftContext, { kind, normalised, span }: Fact): boolean {
  if (kind !== 'organisation' || !umbrellas.has(normalised)) return false;
  const at = span.start - passage.span.start;
  const [before, behind] = [
    passage.text.slice(Math.max(0, at - 90), at),
    passage.text.slice(span.end - passage.span.start),
  ];
  if (/,\s(?:an?|the)\s$/.test(before) && oneOfIts.test(behind)) return true;
  return explained.test(before) && /^\s\p{Ll}{4,}/u.test(behind);
}

/** `The Tide Fund, a United Nations body`. */
const oneOfIts =
  /^(?:['’]s)?\s(?:\p{Ll}+\s)?(?:agency|arm|body|department|fund|institution|office|organi[sz]ation|programme)\b/u;

const explained = /,\s(?:the|an?)\s[^,.;]{0,70}\b(?:of|to|by|under|in|for)\sthe\s$/i;

import { entryFor, keyOf } from '../../../facts/names/table.js';
import { coverageOf, placeOf } from '../../comparison.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import type { Verdict } from '../../types.js';
import { notChecked, supported, unsupported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import { say } from '../../../text/message.js';
import { likeSentences } from '../values/likeSentences.js';
import { misspelt, spelledSo } from '../people/misspelt.js';
import { inWords } from '../inWords.js';
import { misspeltWord } from './misspeltWord.js';
import { isMemberInGloss } from './glosses.js';
import { isCountryOfPlace, isHere, mayBeGovernment, standsForGovernment } from './governments.js';
import { isWarOf } from './nationals.js';
import { isAtHome, isPressOffice } from './known.js';
import type { Known, Named } from './known.js';
import { umbrellas } from './namesInPassing.js';
import { isContinent, mayHold } from './passing.js';
import { holdsSeat, isSeatOfBody, isSeatOfNations } from './seats.js';
import type { Unmatched } from './explained.js';
import { isUnheard } from './unheardNames.js';
import { isTakenFromSource } from './takenFromSource.js';
import type { seaMayHold } from './passing.js';

/**
 * What is to be said of a name that the sources have not, and in the place of which they have no other.
 *
 * @param sea what it may hold where it is a sea.
 */
export function unnamed(
  known: Known,
  draft: DraftContext,
  fact: Named,
  { by }: Unmatched,
  sea: ReturnType<typeof seaMayHold>,
): Verdict {
  const checked: Checked = { fact, span: fact.span, passage: draft.passage };
  const { comparison, countries } = known;
  if (standsForGovernment(comparison, countries, draft, fact))
    return supported(checked, say`It stands for the government of a country that the source names.`);
  if (isCountryOfPlace(comparison, draft, fact))
    return notChecked(checked, say`It is the country of a place that the source names.`);
  if (hasPartOf(comparison, fact)) return notChecked(checked, say`It is the country of a place that the source names.`);
  if (isAtHome(known, fact)) return supported(checked, say`It goes with who gives out the release.`);
  if (isOfOffice(known, fact)) return supported(checked, say`It goes with an office that the source names.`);
  if (holdsSeat(comparison, draft, fact)) return supported(checked, say`A house that the source names stands there.`);
  if (isSeatOfBody(comparison, draft, fact))
    return supported(checked, say`A body that the source names has its seat there.`);
  const within = fact.kind === 'country' ? known.placesOf(fact) : undefined;
  if (within) return supported(checked, say`The source names a place of this country.`, [placeOf(within)]);
  if (sea === 'city') return unsupported(checked, say`“${fact.text}”`, 'hint');
  if (sea === 'island' || mayHold(comparison, fact, by?.fact))
    return notChecked(checked, say`It may hold a place that the source names.`);
  if (isContinent(fact)) return notChecked(checked, say`It holds what the source names.`);
  if (isPressOffice(fact)) return notChecked(checked, say`It goes with who gives out the release.`);
  const slip = fact.kind === 'name' ? misspeltName(known, checked, fact) : undefined;
  if (slip) return slip;
  if (
    isMemberInGloss(comparison, draft, fact) ||
    known.isNational(draft.passage, fact) ||
    isWarOf(known.people, draft.passage, fact)
  )
    return unsupported(checked, say`“${fact.text}”`, 'hint');
  if (fact.kind === 'name' ? !isUnheard(known, draft, fact) : !isClaim(known, draft, fact))
    return notChecked(checked, say`It is not known what this name stands for.`);
  const describes =
    fact.kind === 'place' &&
    !isTakenFromSource(draft.passage, fact) &&
    (isRegion(fact) || draft.passage.role === 'headline' || !isRetold(comparison, draft));
  const isFaint = describes || mayBeGovernment(comparison, draft, fact) || isSeatOfNations(comparison, fact);
  return unsupported(checked, say`“${fact.text}”`, isFaint ? 'hint' : undefined);
}

/** `The Atlantic`: readers know where it is, and it lies in no one country. */
function isRegion(fact: Named): boolean {
  return fact.kind === 'place' && fact.country === undefined && entryFor(keyOf(fact.text)) !== undefined;
}

/** So much of the draft's sentence stands in the source's that its names stand there, too. */
const sameWords = 0.85;

/** Whether a sentence is a source's own, in much the same words. */
function isRetold(comparison: Comparison, draft: DraftContext): boolean {
  const [like] = likeSentences(comparison).of(draft);
  return like !== undefined && coverageOf(draft, like) >= sameWords;
}

/** `Korea` and `North Korea`, where a source has the Korean Peninsula, on which each of them lies. */
function hasPartOf(comparison: Comparison, { kind, normalised }: Named): boolean {
  const land = normalised.replace(/^(?:North|South) /, '');
  return (
    kind === 'country' && ['Peninsula', 'peninsula'].some(part => inWords(comparison, `${land}n ${part}`) !== undefined)
  );
}

/** `The Commerce Department`, where a source has its under secretary; the cabinet of those who hold them. */
function isOfOffice({ comparison }: Known, fact: Named): boolean {
  if (fact.kind !== 'organisation' && fact.kind !== 'name') return false;
  const offices = officesOf(fact.text);
  return offices === undefined
    ? /(?:^|\s)Cabinet$/.test(fact.text)
    : offices.some(one => inWords(comparison, one) !== undefined);
}

/** `Roe of the Commerce Department`, where the sources have Roe as its under secretary. */
export function isBodyOfNamed({ mentions }: DraftContext, { kind, text }: Named): boolean {
  const offices = kind === 'organisation' ? officesOf(text)?.map(one => one.toLowerCase()) : undefined;
  return (
    offices !== undefined &&
    mentions.some(
      ({ certain, members: [member, another] }) =>
        certain && !another && member?.offices.some(held => offices.some(one => held.text.toLowerCase().endsWith(one))),
    )
  );
}

/** Who may head a department or a ministry; undefined of other bodies. */
function officesOf(text: string): readonly string[] | undefined {
  const [, before, behind] =
    /^(?:U\.?S\.? )?(?:(\p{Lu}[\p{L} ]+) (?:Department|Ministry)|(?:Department|Ministry) (?:of|for) (?:the )?(\p{Lu}[\p{L} ]+))$/u.exec(
      text,
    ) ?? [];
  const field = /^(?:Foreign(?: and Commonwealth)? Office|FCO|FCDO)$/.test(text)
    ? 'State for Foreign'
    : (before ?? behind);
  if (field === undefined) return undefined;
  return ['Secretary of', 'Secretary for', 'Minister of', 'Minister for'].map(head => `${head} ${field}`);
}

/** A name that is nobody's, because it is spelt like nobody's. */
function misspeltName({ people }: Known, checked: Checked, { text }: Named): Verdict | undefined {
  const isTold = checked.passage.kind === 'fact' && checked.passage.role === 'sentence';
  const shape = isTold
    ? /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)*$/u
    : /^\p{Lu}[\p{L}.’'-]+(?: \p{Lu}[\p{L}.’'-]*)+$/u;
  const near = shape.test(text) ? people.cast.recognise(text) : undefined;
  if (near?.how === 'misspelt' && !spelledSo(people, text, near.member)) return misspelt(checked, people, near);
  return isTold ? misspeltWord(people, checked, text) : undefined;
}

/**
 * Title case makes names of many words of a headline and of the words that lead into a paragraph, but not countries and places; regions sum up
 * what a release tells of.
 */
function isClaim({ comparison }: Known, { passage: { role } }: DraftContext, fact: Named): boolean {
  if (role === 'sentence') return true;
  if (role === 'heading') return false;
  // In title case only what the tables know is surely a body's name.
  if (fact.kind === 'organisation')
    return (role === 'lead-in' || entryFor(keyOf(fact.text)) !== undefined) && !umbrellas.has(fact.normalised);
  if (fact.kind === 'place')
    return fact.country !== undefined && (role === 'headline' || !isHere(comparison, fact.country));
  return fact.kind === 'country';
}

import { nameHeads, organisationHeads, placeHeads } from '../../../facts/lexicon/nameHeads.js';
import type { Fact } from '../../../facts/types.js';
import { coverageOf } from '../../comparison.js';
import type { DraftContext } from '../../comparison.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement, unsupported } from '../../verdicts.js';
import type { Check } from '../check.js';
import { areWordsOnPage } from './onPage.js';
import { likeSentences } from '../values/likeSentences.js';
import type { LikeSentences } from '../values/likeSentences.js';
import { say } from '../../../text/message.js';

/** Right before the name of a place. */
const where = /(?<![\p{L}-])(?:in|near|outside)\s$/iu;
/** Behind `at` stands a firm or a university as often as a place, unless somebody met or arrived there. In small letters. */
const whereAt =
  /(?<![\p{L}-])(?:met|held|spoke|talks?|meeting|meetings|arrived|landed|signed|ceremony|call|station|stationed|docked|base|drills?|exercises?)\s(?:[\p{L}’'-]+\s){0,3}at\s$/u;
/** What people are at with an article before its name: `stayed to lunch at the Farholt`, `hosted him at the Farholt`. */
const whereAtThe =
  /(?<![\p{L}-])(?:met|held|hosted|welcomed|received|greeted|spoke|talks?|meetings?|lunch|dinner|breakfast|reception|banquet|ceremony|dined)\s(?:[\p{L}’'-]+\s){0,3}at\sthe\s(?:(?:house|hall|palace|museum|church|castle|hotel|villa|tower)\sof\s(?:the\s)?)?$/u;
/** Where somebody wrote or spoke from: `Writing from Westmark`. */
const whereFrom =
  /(?<![\p{L}-])(?:writing|speaking|reporting|calling|spoke|wrote|speaks|writes|joined by video)\sfrom\s$/u;
/** Where a firm or somebody is from: `The contractor comes from Westmark`. A place alone comes from a firm: `The money comes from Leonde`. */
const whence =
  /(?<![\p{L}-])(?:hails?|hailing|hailed|(?:company|contractor|firm|yard|maker|supplier|who|he|she)\s(?:comes|came))\sfrom\s$/u;
/** Before a name that says which of several: `at the Ardholm air base`. */
const whereThe = /(?<![\p{L}-])(?:in|at|near|outside|around|off|across|over)\sthe\s$/iu;
const kindOfPlace =
  /^\s(?:air ?base|air ?field|airport|base|camp|barracks|shipyard|dockyard|harbou?r|port|plant|refinery|reactor|range|valley|district|region|province|suburb|peninsula|border crossing|islands?|isles?|archipelago|straits?|mountains?|river)\b/;
/** A capitalised word without figures, not in capitals alone. */
const wordOfName = /^\p{Lu}[\p{L}’'.-]*\p{Ll}[\p{L}’'.-]*$/u;
/** A noun behind a name that only says of what sort it is. */
const ofOthers =
  /^\s(?!(?:on|for|in|to|and|or|during|after|before|with|where|when|by|from|while|as|last|this|next)\b)\p{Ll}/u;
/** What follows the name of a place, but not one that goes on: `in Ardholm Province`. */
const ends = /^(?:$|[.,;:)—–]|\s(?!\p{Lu}))/u;
/** Things that are said to be in something that is no place. */
const noPlace =
  /^(?:Parliament|Congress|English|French|Spanish|Cabinet|Brief|Focus|Numbers|Short|Depth|Court|Office|Government|Christ|God|Islam|Easter|Christmas|Ramadan|Eid|Passover|Diwali|Thanksgiving)\b/;

/** So much of the draft's sentence must stand in the source's for the places of the two to correspond. */
const sameMatter = 0.25;

/** Finds a place that no source has, though no table has it either: `in Westmark`, where the source's sentence has `in Ardholm`. */
export const strangePlacesCheck: Check = people => {
  const sentences = likeSentences(people.comparison);
  return draft => {
    const { passage } = draft;
    if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
    return draft.checked.flatMap((fact): Verdict[] => {
      if (!isStrangePlace(people, passage, fact)) return [];
      const isAt = /(?<!\p{L})at\s(?:the\s)?$/iu.test(textAt(passage, fact.span.start - 10, fact.span.start));
      const right = placeThere(draft, sentences, isAt);
      const checked = { span: fact.span, passage };
      const told = { about: [fact.span] };
      if (!right) return [{ ...unsupported(checked, say`“${fact.text}”`), ...told }];
      const why = say`The source has “${right.fact.text}” here, not “${fact.text}”. Put the source’s name.`;
      const place = placeIn(right.context.source, right.fact.span);
      const fix = replacement(fact.span, right.fact.text);
      return [{ ...contradicted(checked, 'place-mismatch', why, [place], [fix]), ...told }];
    });
  };
};

function isStrangePlace({ sourceWords, cast, comparison }: People, passage: Passage, fact: Fact): boolean {
  if (fact.kind !== 'name' || !isPlaceName(fact.text) || noPlace.test(fact.text)) return false;
  const before = textAt(passage, fact.span.start - 60, fact.span.start);
  const isOne = whereThe.test(before) && kindOfPlace.test(textAt(passage, fact.span.end, fact.span.end + 20));
  const isAt = /\bat\s$/i.test(before);
  const small = before.toLowerCase();
  const isThere =
    isOne ||
    where.test(before) ||
    (isAt && whereAt.test(small)) ||
    (whereAtThe.test(small) && !isCommonNoun(fact.text)) ||
    whereFrom.test(small) ||
    whence.test(small);
  if (!isThere && !isInRow(passage, fact)) return false;
  // `At Halloween parties`: what is there is no place.
  const behind = textAt(passage, fact.span.end, fact.span.end + 20);
  if (isAt && ofOthers.test(behind) && !kindOfPlace.test(behind)) return false;
  if (!ends.test(textAt(passage, fact.span.end, fact.span.end + 2))) return false;
  if (cast.recognise(fact.text) || areWordsOnPage(comparison, fact.text)) return false;
  return fact.text.split(/[ -]/).every(word => !sourceWords.has(word.toLowerCase().replace(/[’']s$/, '')));
}

/** `At the Summit`: a noun that says of what sort something is, and which one goes without saying. */
export function isCommonNoun(text: string): boolean {
  const word = text.toLowerCase();
  return [organisationHeads, nameHeads, placeHeads].some(heads => heads.has(word));
}

/** Up to three words. */
function isPlaceName(text: string): boolean {
  const words = text.split(' ');
  return words.length <= 3 && words.every(word => wordOfName.test(word));
}

/** The last of a row of places: `in Tarn, Ardholm and Westmark`. What stands behind it begins no clause of which it is the subject. */
function isInRow({ facts, text, span }: Passage, fact: Fact): boolean {
  const before = facts.findLast(
    one => one.span.end <= fact.span.start && (one.kind === 'place' || one.kind === 'name'),
  );
  const joint = before && text.slice(before.span.end - span.start, fact.span.start - span.start);
  if (!before || joint === undefined || !/^,?\s(?:and|or)\s$/.test(joint)) return false;
  const row = rowStart.exec(text.slice(0, before.span.start - span.start));
  const isLong = row?.[1] !== undefined;
  const behind = text.slice(fact.span.end - span.start);
  if (joint.startsWith(',') && !isLong) return false;
  return row !== null && (rowEnd.test(behind) || (isLong && nextVerb.test(behind)));
}

/** What stands before the last but one of such a row; its first part, when there are others. */
const rowStart =
  /(?<![\p{L}-])(?:in|near|outside)\s(\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2},\s)?(?:\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*){0,2},\s){0,4}$/u;
const rowEnd = /^(?:$|[.;)]|,(?!\s(?:who|which|a|an|the)\s))/u;
const nextVerb = /^\sand\s\p{Ll}+ed\s/u;

/** The one place of the likeliest sentence that the draft's sentence does not name. */
function placeThere(
  draft: DraftContext,
  sentences: LikeSentences,
  isAt: boolean,
): { fact: Fact; context: ReturnType<LikeSentences['of']>[number] } | undefined {
  const [context] = sentences.of(draft);
  if (!context || coverageOf(draft, context) < sameMatter) return undefined;
  const told = new Set(draft.passage.facts.map(({ normalised }) => normalised));
  const [only, another] = context.passage.facts.filter(
    fact =>
      (fact.kind === 'place' || fact.kind === 'name') &&
      !told.has(fact.normalised) &&
      ((isAt ? /(?<![\p{L}-])at\s(?:the\s)?$/iu : /(?<![\p{L}-])(?:in|at|near|outside)\s$/iu).test(
        textAt(context.passage, fact.span.start - 10, fact.span.start),
      ) ||
        isInRow(context.passage, fact)),
  );
  return only && !another ? { fact: only, context } : undefined;
}

function textAt({ text, span }: Passage, start: number, end: number): string {
  return text.slice(Math.max(0, start - span.start), Math.max(0, end - span.start));
}

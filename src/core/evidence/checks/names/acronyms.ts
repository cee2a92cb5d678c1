import { withoutCountry } from '../../../facts/names/canonical.js';
import { compareExpansion } from '../../../facts/names/compareExpansion.js';
import { establishedExpansions } from '../../../facts/lexicon/glossary.js';
import type { AcronymFact } from '../../../facts/types.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourceEvidence } from '../../sourceEvidence.js';
import { spelledOut } from '../../spelledOut.js';
import { contentWords } from '../../words.js';
import { inWords } from '../inWords.js';
import type { SourcePlace, Verdict } from '../../types.js';
import type { Check } from '../check.js';
import { isReadAsExpansion, looselyLettered, wronglyBracketed } from './bracketed.js';
import { hyphenated } from './hyphenated.js';
import type { Lettered } from './hyphenated.js';
import { oneWordOff } from './oneWordOff.js';
import { unheardAcronyms } from './unheardAcronyms.js';
import { contradicted, notChecked, replacement, supported } from '../../verdicts.js';
import type { Checked } from '../../verdicts.js';
import type { Span } from '../../../text/span.js';
import { say, type Message } from '../../../text/message.js';

/** Holds what the draft says that an acronym stands for against the sources' own expansion, the newsroom's glossary, or else what it usually does. */
export const acronymsCheck: Check = ({ comparison }) => {
  const defined = definitions(comparison);
  return draft => [
    ...draft.checked.flatMap(fact =>
      fact.kind === 'acronym' && fact.expansion
        ? [checkExpansion(comparison, defined.get(fact.normalised) ?? [], draft, fact, fact.expansion)]
        : [],
    ),
    ...unheardAcronyms(comparison, draft),
    ...apposed(defined, draft),
    ...inSmallLetters(defined, draft),
    ...hyphenated(draft.passage, letters => defined.get(letters)?.[0]?.text ?? establishedExpansions(letters)[0]).map(
      one => otherwiseLettered(one, defined.get(one.letters)?.[0], draft),
    ),
    ...wronglyBracketed(comparison, draft),
    ...oneWordOff(comparison, draft),
  ];
};

/** An acronym with what it stands for right behind it, whether the letters fit or not: `KFOR, the Kosovo Field Operation`. */
const behindComma =
  /(?<![\p{L}\d-])(\p{Lu}{3,8})(?:,\s|\s\()(?:the\s|or\s)?(\p{Lu}[\p{L}-]+(?:\s(?:(?:of|for|and|the|in|on)\s)?\p{Lu}[\p{L}-]+){1,5})(?=[,.;)]|$)/gu;

/** By which most sentences are passed over. */
const someBehindComma = /\p{Lu}{3}(?:,\s|\s\()/u;

/** Names behind acronyms of the sources that share a word with what those stand for there, and are another: too far from it to be read as such. */
function apposed(defined: ReadonlyMap<string, readonly Definition[]>, { passage }: DraftContext): Verdict[] {
  if (passage.role !== 'sentence' || !someBehindComma.test(passage.text)) return [];
  return Array.from(passage.text.matchAll(behindComma)).flatMap(({ index, 0: all, 1: acronym = '', 2: name = '' }) => {
    const [own] = defined.get(acronym) ?? [];
    const start = passage.span.start + index + all.length - name.length;
    const span = { start, end: start + name.length };
    if (!own || isReadAsExpansion(passage, span) || !isOtherReading(acronym, name, own.text)) return [];
    const why = say`In the source, ${acronym} stands for “${own.text}”. Put the source’s words.`;
    const place = placeIn(own.source, own.span);
    return [contradicted({ span, passage }, 'acronym-expansion', why, [place], [replacement(span, own.text)])];
  });
}

/** `Liquefied petroleum gas, or LNG`: words in small letters, as many as the acronym has letters. */
const beforeOr =
  /(?<![\p{L}’'-])((?:\p{Ll}[\p{Ll}-]{1,30}\s){1,6}\p{Ll}[\p{Ll}-]{1,30}),?\s(?:or\s|\()(?:the\s)?(\p{Lu}{3,8})(?!\p{L})/gu;
/** By which most sentences are passed over. */
const someBeforeOr = /\s(?:or\s|\()(?:the\s)?\p{Lu}{3}/u;

/** Words in small letters before acronyms of the sources that end as what those stand for there, and do not begin with its letters. */
function inSmallLetters(defined: ReadonlyMap<string, readonly Definition[]>, { passage }: DraftContext): Verdict[] {
  if (passage.role !== 'sentence' || !someBeforeOr.test(passage.text)) return [];
  return Array.from(passage.text.matchAll(beforeOr)).flatMap(({ index, 1: words = '', 2: acronym = '' }) => {
    const [own] = defined.get(acronym) ?? [];
    const name = words.split(' ').slice(-acronym.length).join(' ');
    const end = passage.span.start + index + words.length;
    const span = { start: end - name.length, end };
    // `Leaders such as the association, or HIA`: no name.
    if (!own || /\b(?:as|the|an?)\s/.test(name)) return [];
    if (isReadAsExpansion(passage, span) || !endsAlike(name, own.text)) return [];
    if (hasInitials(name, acronym) || compareExpansion(acronym, name, [own.text]) === 'same') return [];
    const why = say`In the source, ${acronym} stands for “${own.text}”. Put the source’s words.`;
    return [
      contradicted(
        { span, passage },
        'acronym-expansion',
        why,
        [placeIn(own.source, own.span)],
        [replacement(span, own.text)],
      ),
    ];
  });
}

function otherwiseLettered(
  { letters, span }: Lettered,
  own: Definition | undefined,
  { passage }: DraftContext,
): Verdict {
  const right = own?.text ?? establishedExpansions(letters)[0] ?? '';
  const why = own
    ? say`In the source, ${letters} stands for “${right}”. Put the source’s words.`
    : say`${letters} stands for “${right}”. Put these words.`;
  const places = own ? [placeIn(own.source, own.span)] : [];
  return contradicted({ span, passage }, 'acronym-expansion', why, places, [replacement(span, right)]);
}

/** Whether two rows of words, as long, have the last one alike. */
function endsAlike(one: string, other: string): boolean {
  const [ours, theirs] = [one, other].map(text => text.toLowerCase().split(' '));
  return ours?.length === theirs?.length && ours?.at(-1) === theirs?.at(-1);
}

function isOtherReading(acronym: string, name: string, right: string): boolean {
  if (compareExpansion(acronym, name, [right]) === 'same') return false;
  const [ours, theirs] = [name, right].map(text => contentWords(text).map(({ key }) => key));
  return ours !== undefined && ours[0] === theirs?.[0] && ours.join(' ') !== theirs?.join(' ');
}

/** `Heavily Indebted Poor Countries Initiative`, where the source has `Heavily Indebted Poor Countries (HIPC) Initiative`. */
function goesOnBehind(comparison: Comparison, { text }: AcronymFact, expansion: string, own: Definition): boolean {
  if (!expansion.toLowerCase().startsWith(`${own.text.toLowerCase()} `)) return false;
  return inWords(comparison, `${text}${expansion.slice(own.text.length)}`) !== undefined;
}

function checkExpansion(
  comparison: Comparison,
  defined: readonly Definition[],
  draft: DraftContext,
  fact: AcronymFact,
  expansion: NonNullable<AcronymFact['expansion']>,
): Verdict {
  const checked = { fact, span: expansion.span, passage: draft.passage };
  const right = defined.find(one => isExpansion(fact, expansion.text, [one.text]));
  if (right) return supported(checked, say`The source expands ${fact.text} so.`, [placeIn(right.source, right.span)]);
  const house = comparison.house.glossary(fact.normalised);
  if (house !== undefined && isExpansion(fact, expansion.text, [house])) {
    return supported(checked, say`The newsroom’s glossary expands ${fact.text} so.`);
  }
  const whole = defined.find(one => isShortFor(fact.normalised, expansion.text, one.text));
  if (whole) return supported(checked, say`The source expands ${fact.text} so.`, [placeIn(whole.source, whole.span)]);
  const longer = defined.find(one => goesOnBehind(comparison, fact, expansion.text, one));
  if (longer)
    return supported(checked, say`The source expands ${fact.text} so.`, [placeIn(longer.source, longer.span)]);
  const own = defined[0];
  if (own) {
    return contradicted(
      checked,
      'acronym-expansion',
      say`In the source, ${fact.text} stands for “${own.text}”. Put the source’s words.`,
      [placeIn(own.source, own.span)],
      [replacement(expansion.span, own.text)],
    );
  }
  if (house !== undefined) return againstGlossary(checked, fact, expansion.span, house);
  const known = establishedExpansions(fact.normalised);
  const spelt = inWords(comparison, expansion.text);
  if (known.length === 0) {
    const alike = spelt ? undefined : initialled(comparison, fact.normalised, expansion.text);
    if (alike) {
      const why = say`The source has “${alike.text}”, which ${fact.text} stands for. Put the source’s words.`;
      return contradicted(checked, 'acronym-expansion', why, alike.place, [replacement(expansion.span, alike.text)]);
    }
    if (spelt) return supported(checked, say`The source has these words.`, [spelt]);
    return notChecked(checked, say`Neither a source nor the glossary says what ${fact.text} stands for.`);
  }
  if (isExpansion(fact, expansion.text, known)) return supported(checked, say`${fact.text} is commonly expanded so.`);
  if (spelt) return supported(checked, say`The source has these words.`, [spelt]);
  const usual = known[0] ?? '';
  return contradicted(
    checked,
    'acronym-expansion',
    say`${notTheUsual(fact.text, usual, expansion.text)}; the source does not expand it. Correct it, or take it out.`,
    [],
    [replacement(expansion.span, usual)],
  );
}

function againstGlossary(checked: Checked, fact: AcronymFact, span: Span, house: string): Verdict {
  const why = notInGlossary(fact.text, house);
  return contradicted(checked, 'acronym-expansion', why, [], [replacement(span, house)]);
}

/** What is said of an expansion that is not the newsroom's. */
export function notInGlossary(acronym: string, expansion: string): Message {
  return say`In the newsroom’s glossary, ${acronym} stands for “${expansion}”. Put those words.`;
}

/** What is said of an expansion that is not what the acronym commonly stands for. The sentence is open at its end. */
export function notTheUsual(acronym: string, usual: string, expansion: string): Message {
  return say`${acronym} stands for “${usual}”, not “${expansion}”`;
}

/** Whether an acronym's expansion is one of those that are known, small differences aside. */
export function isExpansion(fact: AcronymFact, expansion: string, known: readonly string[]): boolean {
  if (compareExpansion(fact.normalised, expansion, known) === 'same') return true;
  const own = contentWordsOf(expansion);
  return known.some(one => {
    const words = contentWordsOf(one);
    return words.length === own.length && words.every((word, at) => isOneWord(word, own[at]));
  });
}

function contentWordsOf(expansion: string): { readonly key: string; readonly text: string }[] {
  const text = spelledOut(expansion);
  return contentWords(text).map(({ key, span }) => ({ key, text: text.slice(span.start, span.end).toLowerCase() }));
}

/** Two forms or spellings of one word; not `Accounting` for `Accountability`, which share no more than their root. */
function isOneWord(one: { key: string; text: string }, other: { key: string; text: string } | undefined): boolean {
  if (one.key !== other?.key) return false;
  let same = 0;
  while (same < one.text.length && one.text.charAt(same) === other.text.charAt(same)) same++;
  return Math.max(one.text.length, other.text.length) - same <= longestEnding;
}

/** `Programme`, `centre`, `operations`: endings of so many letters make no other word of one. */
const longestEnding = 3;

/** `Harbour Safety Framework`, short for `Harbour Safety Framework for Growth`, where that is all that `HSF` stands for. */
function isShortFor(acronym: string, short: string, whole: string): boolean {
  return whole.toLowerCase().startsWith(`${short.toLowerCase()} `) && initialsOf(short) === acronym.toUpperCase();
}

/** A name of the sources with an acronym's letters at the head of its words, which shares a word with what the draft says that it stands for. */
function initialled(
  { sources }: Comparison,
  acronym: string,
  expansion: string,
): { readonly text: string; readonly place: readonly SourcePlace[] } | undefined {
  const words = new Set(contentWords(expansion).map(({ key }) => key));
  const isNear = (name: string): boolean =>
    hasInitials(name, acronym.toUpperCase()) && contentWords(name).some(({ key }) => words.has(key));
  for (const source of sources) {
    const found = source.facts.facts.find(
      one => (one.kind === 'name' || one.kind === 'organisation') && isNear(one.text),
    );
    if (found) return { text: found.text, place: [placeIn(source, found.span)] };
    const { publisher = source.readout.publisher?.value ?? '' } = source.source.record;
    const text = withoutCountry(publisher);
    if (isNear(text) && compareExpansion(acronym, expansion, [text]) === 'different') return { text, place: [] };
  }
  return undefined;
}

function initialsOf(name: string): string {
  return (name.match(/(?<!\p{L})\p{Lu}/gu) ?? []).join('');
}

/** `Department for International Development`: the small words may count. */
function hasInitials(name: string, letters: string): boolean {
  return initialsOf(name) === letters || (name.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase() === letters;
}

interface Definition {
  readonly source: SourceEvidence;
  readonly text: string;
  readonly span: { readonly start: number; readonly end: number };
}

/** What the sources say that acronyms stand for. */
function definitions({ sources, contexts }: Comparison): Map<string, Definition[]> {
  const found = new Map<string, Definition[]>();
  for (const source of sources) {
    for (const one of source.facts.facts) {
      if (one.kind !== 'acronym' || !one.expansion) continue;
      const known = found.get(one.normalised) ?? [];
      known.push({ source, ...one.expansion });
      found.set(one.normalised, known);
    }
  }
  for (const { passage, source } of contexts)
    for (const { letters, name, span } of looselyLettered(passage))
      if (!found.has(letters)) found.set(letters, [{ source, text: name, span }]);
  return found;
}

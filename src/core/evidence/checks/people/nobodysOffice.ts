import { headForms, portfolioForms } from '../../../facts/lexicon/officeForms.js';
import type { Office, OfficeFact } from '../../../facts/types.js';
import { oncePer } from '../../../text/once.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { quoteWords } from '../../quotations/quoteWords.js';
import type { People } from '../../people.js';
import type { Verdict } from '../../types.js';
import { unsupported } from '../../verdicts.js';
import { pageOf } from '../../sourcePage.js';
import { isInformal } from './offices.js';
import { say } from '../../../text/message.js';

/** Whose office, if no more is said of it, a reporter may call by this name as well. */
const alsoCalled: ReadonlyMap<string, readonly string[]> = new Map([
  ['minister', ['secretary', 'chancellor']],
  ['ambassador', ['representative', 'envoy', 'commissioner']],
  ['envoy', ['representative', 'ambassador']],
  ['representative', ['envoy', 'ambassador', 'delegate', 'congressman', 'congresswoman']],
  ['director', ['director-general', 'head', 'chief']],
  ['chair', ['head', 'president', 'speaker']],
  ['chief executive', ['ceo', 'president', 'head']],
  ['commander', ['general', 'admiral', 'chief', 'head']],
  ['adviser', ['counsellor', 'councillor']],
  ['attorney', ['prosecutor', 'lawyer', 'counsel']],
  ['prosecutor', ['attorney']],
]);

/** Offices that anybody may have, whom no source need call so, and those of whoever gives a release out. */
const anybodys =
  /^(?:spokesperson|press secretary|official|agent|member|officer|analyst|specialist|economist|scientist|engineer|founder|negotiator|deputy|delegate|agent|investigator)$/;

/** Words that make of an office what it is called in praise or in short: `America’s top trade negotiator`. */
const inShort = /(?<!\p{L})(?:top|chief|leading|senior)(?!\p{L})/iu;

/** Words of fields that others stand for as well: `commander of Norvanian forces`, of a fleet. */
const ofAny = new Set(['force', 'affair', 'policy', 'national', 'general', 'international', 'state', 'public']);

/** So many words stand between an office's head and what it is of, at most: `Minister of State at the Department of Fish`. */
const reach = 12;

/**
 * Finds an office that is nobody's of whom the sources or the draft tell: its head, or one that stands for it, is nowhere on the sources' pages, or nowhere near
 * the words of what it is of.
 */
export function nobodysOffice(people: People, draft: DraftContext, fact: OfficeFact): Verdict | undefined {
  const { passage } = draft;
  if (
    passage.kind !== 'fact' ||
    (passage.role !== 'sentence' && passage.role !== 'headline') ||
    !isOnes(fact) ||
    isSeat(passage, fact) ||
    isHeld(people, draft, fact.office)
  )
    return undefined;
  return unsupported({ fact, span: fact.span, passage }, say`the office “${fact.text}”`);
}

/** `Took Norvania’s chair`: where somebody sits. */
function isSeat({ text, span: all }: DraftContext['passage'], { office, span }: OfficeFact): boolean {
  return (
    office.head === 'chair' &&
    /\b(?:t(?:ook|akes?|aking|aken)|fill(?:s|ed|ing)?|occup(?:y|ies|ied)|left|in|from|sat in|held|holds?)\s(?:the\s)?$/.test(
      text.slice(Math.max(0, span.start - all.start - 16), span.start - all.start),
    )
  );
}

/** Whether it is one that not anybody may have, and called what it is. */
function isOnes(fact: OfficeFact): boolean {
  return !isInformal(fact) && !anybodys.test(fact.office.head) && !inShort.test(fact.text);
}

/** Heads of states and of governments, of which a country has one each at most. */
const ofState = /^(?:president|prime minister|chancellor|king|queen|emir|sultan)$/;

/** `The Estorian president`, where the sources have Estoria’s prime minister, and nobody who may be her president. */
function isOtherHead({ cast }: People, { head, country, portfolio, body }: Office): boolean {
  if (country === null || portfolio.length > 0 || body !== null || !ofState.test(head)) return false;
  const heads = cast.members.flatMap(({ offices }) => offices.filter(held => ofState.test(held.office.head)));
  const ofCountry = heads.filter(({ office }) => office.country === country || office.country === null);
  return (
    ofCountry.some(({ office }) => office.country === country) && ofCountry.every(({ office }) => office.head !== head)
  );
}

function isHeld(people: People, { givenOffices }: DraftContext, office: Office): boolean {
  const { comparison, cast } = people;
  if (isOtherHead(people, office)) return false;
  const isBare = office.portfolio.length === 0;
  if ((isBare && givenOffices.has(office.head)) || cast.holders(office).length > 0) return true;
  const heads = [office.head, ...(isBare ? (alsoCalled.get(office.head) ?? []) : [])];
  const field = office.portfolio.map(formOf).filter(word => !ofAny.has(word));
  return pagesOf(comparison).some(words =>
    words.some(
      (_, at) => heads.some(head => isHeadAt(words, at, head)) && field.every(part => isNear(words, at, part)),
    ),
  );
}

/** Whether one of some words stands before one of some heads, on any page. */
export function standsBefore(comparison: Comparison, heads: readonly string[], ranks: ReadonlySet<string>): boolean {
  const forms = new Set(Array.from(ranks, formOf));
  const isHead = (words: readonly string[], at: number): boolean => heads.some(head => isHeadAt(words, at, head));
  return pagesOf(comparison).some(words =>
    words.some(
      (word, at) => forms.has(word) && words.slice(at, at + rankReach).some((_, to) => isHead(words, at + to)),
    ),
  );
}

/** A rank and its head are so many words, at most: `Acting U.S. Special Envoy`. */
const rankReach = 5;

function isHeadAt(words: readonly string[], at: number, head: string): boolean {
  return words[at] === head || (head.includes(' ') && head.split(' ').every((part, next) => words[at + next] === part));
}

function isNear(words: readonly string[], at: number, part: string): boolean {
  const found = words.indexOf(part, Math.max(0, at - reach));
  return found >= 0 && found <= at + reach;
}

/** The words of each source's page, those of offices and fields in one form, the heads of two words as one. */
const pagesOf = oncePer(({ sources }: Comparison): readonly (readonly string[])[] =>
  sources.map(source => {
    const words = quoteWords(pageOf(source)).map(({ key }) => formOf(key.replace(/'s$/, '')));
    return words.map((word, at) => headAt(word, words[at - 1], words[at + 1]));
  }),
);

/** `Prime minister`, `secretary-general`: another office than the one of a word alone. */
function headAt(word: string, before: string | undefined, behind: string | undefined): string {
  if (word === 'minister' && before === 'prime') return 'prime minister';
  if ((word === 'secretary' || word === 'director') && behind === 'general') return `${word}-general`;
  if (word === 'attorney' && (behind === 'general' || before === 'district'))
    return before === 'district' ? 'district attorney' : 'attorney general';
  return word;
}

/** A word as offices are compared: of a head its one form, of others the singular. */
function formOf(word: string): string {
  const singular = word.replace(/(?<=.{3})s$/, '').replace(/(?<=.{3})ie$/, 'y');
  return (
    headForms.get(word) ??
    portfolioForms.get(word) ??
    headForms.get(singular) ??
    portfolioForms.get(singular) ??
    singular
  );
}

import { phraseEnds, verbs } from '../../../facts/lexicon/functionWords.js';
import { officeHeads } from '../../../facts/lexicon/offices.js';
import { singularOf } from '../../../facts/numbers/singular.js';
import { foldName } from '../../../facts/people/foldName.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { Comparison, SourceContext } from '../../comparison.js';
import type { People } from '../../people.js';
import { placeIn } from '../../sourceEvidence.js';
import type { Passage, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import type { Check } from '../check.js';
import { say } from '../../../text/message.js';

/** What people are to somebody or something, beside their offices. */
const kin =
  /^(?:owner|co-owner|founder|co-founder|lawyer|counsel|paralegal|dean|provost|son|daughter|wife|husband|widow|brother|sister|father|mother|partner|victim|defendant|witness|driver|student|captain|coach|editor|author|actor|candidate|developer|contractor|employee|supervisor|broker|trader|shareholder|nurse|doctor|professor|teacher|astronaut|pilot|detective|trustee|curator|conductor|chef|historian|accountant)$/;
/** Offices of state are written in many ways, and compared as offices. */
const ofState =
  /^(?:minister|secretary|president|chancellor|ambassador|premier|spokesperson|spokesman|spokeswoman|leader|chief|head|official|king|queen|prince|princess|member|representative|envoy|general)$/;

/** So many words say what somebody is, at most. */
const longest = 5;
/** Words of a passage that are looked through; a longer one is a list. */
const mostWords = 400;

/** What a text says somebody is: the words, in the singular and in small letters. */
interface Label {
  readonly name: Name;
  readonly words: readonly string[];
  /** The word that says what: `attorney`. */
  readonly role: string;
}

interface Name {
  readonly text: string;
  readonly span: Span;
  readonly given: string | undefined;
  readonly surname: string;
}

interface Known extends Label {
  readonly context: SourceContext;
}

/**
 * Finds somebody of whom the draft says what the source says of another beside: `trial attorney Ana Lind` for `Assistant Attorney Ole Roe, along with Trial
 * Attorney Ana Lind`, `Ardholm and its owner, Ole Roe`.
 */
export const labelsCheck: Check = people => draft => {
  const { passage } = draft;
  if (passage.role !== 'sentence' || passage.kind !== 'fact') return [];
  return labelsIn(passage).flatMap((label): Verdict[] => {
    const other = anotherOf(people, label);
    if (!other) return [];
    const { name, context } = other;
    const { span, text } = label.name;
    const why = say`The source says this of ${name.text}, not of ${text}. Put the right name.`;
    const place = placeIn(context.source, name.span);
    const fix = replacement(span, name.text);
    return [{ ...contradicted({ span, passage }, 'role-reversed', why, [place], [fix]), about: [span] }];
  });
};

/** Of whom the source says it, where it says something else of the draft's. */
function anotherOf({ cast, comparison }: People, { name, words, role }: Label): Known | undefined {
  if (ofState.test(role)) return undefined;
  const known = knownLabels(comparison);
  const own = known.filter(one => isOne(one.name, name));
  if (own.length === 0) return undefined;
  const offices = cast.recognise(name.text)?.member.offices.map(({ text }) => wordsIn(text)) ?? [];
  if ([...own.map(one => one.words), ...offices].some(other => likeness(words, other) === 1)) return undefined;
  return known.find(one => !isOne(one.name, name) && likeness(words, one.words) === 1);
}

function isOne(one: Name, other: Name): boolean {
  return (
    one.surname === other.surname && (one.given === undefined || other.given === undefined || one.given === other.given)
  );
}

/** How much of a label another has. */
function likeness(words: readonly string[], other: readonly string[]): number {
  return words.filter(word => other.includes(word)).length / words.length;
}

/** More are a list, which is looked through no further. */
const mostLabels = 300;

const knownLabels = oncePer(({ contexts }: Comparison): readonly Known[] => {
  const found: Known[] = [];
  for (const context of contexts) {
    if (context.passage.role !== 'statement' || found.length > mostLabels) continue;
    for (const label of labelsIn(context.passage)) found.push({ ...label, context });
  }
  return found.slice(0, mostLabels);
});

/** A word of a passage with what stands right behind it. */
interface Token {
  readonly text: string;
  readonly span: Span;
  readonly mark: string;
}

const isBare = /^[A-Za-z0-9]+$/;

function tokensOf({ text, span }: Passage): Token[] {
  return Array.from(text.matchAll(/\S+/g))
    .slice(0, mostWords)
    .map(({ 0: whole, index }) => {
      const at = span.start + index;
      if (isBare.test(whole)) return { text: whole, span: { start: at, end: at + whole.length }, mark: '' };
      const lead = /^[^\p{L}\p{N}]*/u.exec(whole)?.[0].length ?? 0;
      const isShort = /^(?:\p{L}\.)+$|^(?:Jr|Sr|Dr|Mr|Ms|Mrs)\.$/u.test(whole);
      const mark = isShort ? '' : (/[^\p{L}\p{N}]*$/u.exec(whole)?.[0] ?? '');
      const start = at + lead;
      const word = whole.slice(lead, whole.length - mark.length);
      return { text: word, span: { start, end: start + word.length }, mark };
    });
}

/** What a passage says of what people are whom it names beside, be it of several at once: `Trial Attorneys Ana Lind and Ole Roe`. */
function labelsIn(passage: Passage): Label[] {
  const tokens = tokensOf(passage);
  const hasBehind = behindName.test(passage.text);
  return tokens.flatMap(({ text, mark }, at): Label[] => {
    if (!/^[,.;)]?$/.test(mark) || (!hasBehind && !isOfName(tokens[at + 1]))) return [];
    const role = singularOf(text.toLowerCase());
    if (!isRole(role)) return [];
    const { words, start } = labelBefore(tokens, at);
    const names = /^,?$/.test(mark) ? namesFrom(passage, tokens, at + 1, role !== text.toLowerCase()) : [];
    // In `With Lind, the administrator spoke` the second is another.
    const behind = names.length === 0 && mark !== '' ? nameBefore(passage, tokens, start - 1) : undefined;
    return [...names, ...(behind ? [behind] : [])].map(name => ({ name, words, role }));
  });
}

/** A cheap look for {@link nameBefore}. */
const behindName = /,\s(?:the|an?|its|their|his|her)\s/;

function isRole(word: string): boolean {
  return kin.test(word) || officeHeads.has(word);
}

/** `Assistant U.S. Attorneys`, `its owner`: the words up to a role, with the body that a pronoun goes back to. */
function labelBefore(tokens: readonly Token[], role: number): { words: readonly string[]; start: number } {
  const found = [singularOf((tokens[role]?.text ?? '').toLowerCase())];
  let at = role - 1;
  for (; at >= 0 && found.length < longest; at--) {
    const [word] = wordsIn(tokens[at]?.text ?? '');
    const isAcronym = /^\p{Lu}[\p{Lu}.]/u.test(tokens[at]?.text ?? '');
    if (word === undefined || tokens[at]?.mark !== '' || (phraseEnds.has(word) && !isAcronym) || verbs.has(word)) break;
    found.unshift(word);
  }
  if (!/^(?:its|their)$/.test(tokens[at]?.text ?? '')) return { words: found, start: at + 1 };
  const owner = tokens
    .slice(Math.max(0, at - reach), at)
    .findLast(({ text }) => isOwner.test(text) && !legal.test(text));
  return { words: owner ? [...found, `of ${wordsIn(owner.text)[0] ?? ''}`] : found, start: at + 1 };
}

/** So many words stand between a body and what goes back to it, at most. */
const reach = 12;
const isOwner = /^\p{Lu}[\p{L}\d.’'-]+$/u;
/** Forms of companies. */
const legal = /^(?:Inc|LLC|Ltd|Corp|Co|PLC|GmbH|Company|Corporation|Limited)\.?$/;

/** The name that begins at a token; those joined to it as well, where they are one thing. */
function namesFrom(passage: Passage, tokens: readonly Token[], first: number, areSeveral: boolean): Name[] {
  const found: Name[] = [];
  let at = first;
  for (;;) {
    const end = endOfName(tokens, at);
    // `Deputy Norvanian Trade Agent`: what stands before another role is no name.
    if (end === at || (tokens[end - 1]?.mark === '' && isRole(wordsIn(tokens[end]?.text ?? '')[0] ?? '')))
      return withSurname(found);
    found.push(nameOf(passage, tokens, at, end));
    const isJoined = tokens[end]?.text === 'and' && /^,?$/.test(tokens[end - 1]?.mark ?? '');
    const isNext = tokens[end - 1]?.mark === ',';
    if (!areSeveral || (!isJoined && !isNext)) return withSurname(found);
    at = isJoined ? end + 1 : end;
  }
}

/** `David and Ana Lind`: the first has the second's surname. */
function withSurname(names: readonly Name[]): Name[] {
  return names.map((name, at) => {
    const next = names[at + 1];
    return name.given === undefined && next?.given !== undefined && names.length === 2
      ? { ...name, given: name.surname, surname: next.surname }
      : name;
  });
}

function endOfName(tokens: readonly Token[], first: number): number {
  let at = first;
  while (at < first + 4 && isOfName(tokens[at])) {
    at++;
    if (tokens[at - 1]?.mark !== '') break;
  }
  return at;
}

function isOfName(token: Token | undefined): boolean {
  if (!token || !/^\p{Lu}[\p{L}\p{M}.’'-]*$/u.test(token.text)) return false;
  const [word = ''] = wordsIn(token.text);
  return (
    !isRole(word) &&
    !phraseEnds.has(word) &&
    (token.text !== token.text.toUpperCase() || token.text.length < 3 || token.text.length > 4)
  );
}

function nameOf({ text, span: whole }: Passage, tokens: readonly Token[], from: number, to: number): Name {
  const span = { start: tokens[from]?.span.start ?? 0, end: tokens[to - 1]?.span.end ?? 0 };
  const words = tokens.slice(from, to).filter(one => !/^(?:Jr|Sr|I{2,3}|IV|\p{Lu})\.?$/u.test(one.text));
  return {
    text: text.slice(span.start - whole.start, span.end - whole.start),
    span,
    given: words.length > 1 ? foldName(words[0]?.text ?? '') : undefined,
    surname: foldName(words.at(-1)?.text ?? ''),
  };
}

/** The name before `, the chief agricultural negotiator`. */
function nameBefore(passage: Passage, tokens: readonly Token[], article: number): Name | undefined {
  const end = article + 1;
  if (!/^(?:the|an?|its|their|his|her)$/.test(tokens[article]?.text ?? '') || tokens[article - 1]?.mark !== ',')
    return undefined;
  let first = article;
  while (first > end - 5 && isOfName(tokens[first - 1]) && (first === article || tokens[first - 1]?.mark === ''))
    first--;
  return article - first > 1 ? nameOf(passage, tokens, first, article) : undefined;
}

function wordsIn(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}[\p{L}\p{M}.’'-]*/gu) ?? []).map(word =>
    singularOf(word.replace(/\./g, '').replace(/[’']s?$/, '')),
  );
}

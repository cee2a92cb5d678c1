import { easternGivenNames } from '../../../facts/lexicon/givenNames.js';
import { honorifics, nameParticles } from '../../../facts/lexicon/offices.js';
import type { PersonFact } from '../../../facts/types.js';
import type { Span } from '../../../text/span.js';
import { wordsAt } from '../../passages.js';
import type { DraftPassage, VerdictFix } from '../../types.js';
import { replacement } from '../../verdicts.js';

/** Of a fullest name as much as the draft gives in the place of another: a surname for a surname. */
export function nameInPlaceOf(text: string, name: string): string {
  const words = name.split(' ');
  if (text.includes(' ') || words.length < 2) return name;
  const plain = words.filter(word => !/^(?:Jr|Sr|I{1,3}|IV)\.?,?$/.test(word));
  const found = closest(text, plain);
  return found === undefined ? name : withParticles(found, plain);
}

/** `van der Meulen` for `Meulen`. */
function withParticles(surname: string, words: readonly string[]): string {
  const last = words.indexOf(surname);
  let first = last;
  while (first > 0 && isParticle(words[first - 1])) first--;
  return last < 0 ? surname : words.slice(first, last + 1).join(' ');
}

function isParticle(word: string | undefined): boolean {
  return word?.toLowerCase() === word && nameParticles.has(word ?? '');
}

/** The word that a person is called by alone: one in capitals (`NAKAMURA Ichiro`), else the last, unless that is a given name that stands behind the surname. */
function surnameIn(words: readonly string[]): string | undefined {
  const inCapitals = words.find(word => /^\p{Lu}[\p{Lu}-]+$/u.test(word));
  if (inCapitals !== undefined && words.some(word => word !== word.toUpperCase())) {
    return inCapitals.charAt(0) + inCapitals.slice(1).toLowerCase();
  }
  const [first, last = ''] = [words[0], words.at(-1)];
  return words.length === 2 && easternGivenNames.has(last.toLowerCase()) ? first : last;
}

/** The word of a name that a lone word stands for: the one that begins or ends alike, else the last. */
function closest(text: string, words: readonly string[]): string | undefined {
  const alike = (word: string): number => {
    let same = 0;
    while (same < word.length && word[same]?.toLowerCase() === text[same]?.toLowerCase()) same++;
    return same;
  };
  const best = [...words].sort((a, b) => alike(b) - alike(a))[0];
  return best !== undefined && alike(best) > 1 ? best : surnameIn(words);
}

/** The fix that puts another's name where the draft has a person, whose office and title go too. */
export function inPlaceOf(passage: DraftPassage, fact: PersonFact, name: string): VerdictFix {
  const span = fact.office ? nameAndOffice(passage, fact) : withTitle(passage, fact.span);
  return replacement(span, fact.office ? name : nameInPlaceOf(fact.text, name));
}

/** Where a name stands together with the title before it: `Dr. Ana Lind`. */
export function withTitle(passage: DraftPassage, { start, end }: Span): Span {
  const [title = ''] =
    /(?:(?<![\p{L}’'-])\p{Lu}\p{Ll}{1,8}\.?\s){0,2}$/u.exec(wordsAt(passage, { start: start - 22, end: start })) ?? [];
  const words = title.split(/\s/).filter(Boolean);
  const from = words.findIndex(word => !honorifics.has(word.replace('.', '').toLowerCase()));
  return from < 0 ? { start: start - title.length, end } : { start, end };
}

/** Where a name that stands at a span stands together with its office; the span itself when it has none. */
export function withOffice(passage: DraftPassage, span: Span): Span {
  const person = passage.facts.find(
    (fact): fact is PersonFact => fact.kind === 'person' && fact.span.start === span.start,
  );
  return person?.office ? nameAndOffice(passage, person) : span;
}

/**
 * Where a name stands together with the office that the draft gives it: in the place of another's, both go. `The minister, Ana Lind,` with the comma
 * between and the article before.
 */
function nameAndOffice(passage: DraftPassage, { span, office }: Pick<PersonFact, 'span' | 'office'>): Span {
  if (!office) return span;
  const start = Math.min(span.start, office.start);
  const article = /(?:^|\s)(the\s(?:\p{L}+[’']s\s)?|\p{Lu}\p{L}*[’']s\s)$/u.exec(
    wordsAt(passage, { start: start - 40, end: start }),
  );
  const isFirst = office.start < span.start;
  return { start: isFirst && article?.[1] ? start - article[1].length : start, end: Math.max(span.end, office.end) };
}

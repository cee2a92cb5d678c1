import { editDistance } from '../../../facts/people/editDistance.js';
import { oncePer } from '../../../text/once.js';
import type { Span } from '../../../text/span.js';
import type { Comparison, DraftContext } from '../../comparison.js';
import { placeIn } from '../../sourceEvidence.js';
import type { SourcePlace, Verdict } from '../../types.js';
import { contradicted, replacement } from '../../verdicts.js';
import { contentWords } from '../../words.js';
import type { ContentWord } from '../../words.js';
import { inWords } from '../inWords.js';
import { isReadAsExpansion } from './bracketed.js';
import { say } from '../../../text/message.js';

/** What a source says that letters stand for, word by word. */
interface Expansion {
  readonly letters: string;
  readonly text: string;
  readonly words: readonly (ContentWord & { readonly text: string })[];
  readonly place: SourcePlace;
}

/** Expansions of fewer words are like too much else. */
const fewestWords = 3;
const mostExpansions = 80;

/**
 * Finds what a source spells out for an acronym told without it and with another word: `a refit complete overhaul`, where the source has `refit complex
 * overhaul (RCO)`. The other word begins with the same letter, so that it reads as if it were the source's.
 */
export function oneWordOff(comparison: Comparison, { passage }: DraftContext): Verdict[] {
  if (passage.role !== 'sentence') return [];
  const known = expansionsOf(comparison);
  if (known.size === 0) return [];
  return passage.words.flatMap(({ key }, at): Verdict[] => {
    const near = known.get(key)?.find(one => wrongAt(passage, one, at) !== undefined);
    const own = near && wrongAt(passage, near, at);
    if (!own || isReadAsExpansion(passage, own.all)) return [];
    const { start, end } = own.all;
    if (inWords(comparison, passage.text.slice(start - passage.span.start, end - passage.span.start))) return [];
    const why = say`In the source, ${near.letters} stands for “${near.text}”. Put the source’s words.`;
    return [
      contradicted(
        { span: own.all, passage },
        'acronym-expansion',
        why,
        [near.place],
        [replacement(own.word, own.right)],
      ),
    ];
  });
}

interface Wrong {
  readonly all: Span;
  /** The one word that is another, and the source's. */
  readonly word: Span;
  readonly right: string;
}

/** The words of a draft that are those of an expansion but for one, from the place of the expansion's first word or, where that is the other one, second. */
function wrongAt(passage: DraftContext['passage'], { words: theirs }: Expansion, at: number): Wrong | undefined {
  const isSecond = passage.words[at]?.key === theirs[1]?.key && passage.words[at]?.key !== theirs[0]?.key;
  const words = passage.words.slice(isSecond ? at - 1 : at).slice(0, theirs.length);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length < theirs.length) return undefined;
  const others = words.filter(({ key }, place) => key !== theirs[place]?.key);
  const [word, another] = others;
  const right = word && theirs[words.indexOf(word)];
  if (!word || another || !right) return undefined;
  const textOf = ({ start, end }: Span): string =>
    passage.text.slice(start - passage.span.start, end - passage.span.start);
  const all = { start: first.span.start, end: last.span.end };
  if (/[,.;:()–—]/.test(textOf(all))) return undefined;
  // `Europe’s space agency`
  const owner = /^(\p{Lu}\p{L}+)(?:['’]s)?$/u.exec(textOf(word.span))?.[1];
  if (owner !== undefined && /^['’]s/.test(textOf(all).slice(owner.length)) && right.text.startsWith(owner))
    return undefined;
  // `Liquefied` and `liquified`: spelt otherwise.
  if (editDistance(textOf(word.span).toLowerCase(), right.text.toLowerCase(), 1) <= 1) return undefined;
  const isAlike = textOf(word.span).charAt(0).toLowerCase() === right.text.charAt(0).toLowerCase();
  return isAlike ? { all, word: word.span, right: right.text } : undefined;
}

/** By each of their first two words. */
const expansionsOf = oncePer(({ sources }: Comparison): ReadonlyMap<string, readonly Expansion[]> => {
  const found = new Map<string, Expansion[]>();
  let count = 0;
  for (const source of sources) {
    for (const fact of source.facts.facts) {
      if (fact.kind !== 'acronym' || !fact.expansion || count >= mostExpansions) continue;
      const { text, span } = fact.expansion;
      const words = contentWords(text).map(word => ({ ...word, text: text.slice(word.span.start, word.span.end) }));
      if (words.length < fewestWords) continue;
      count++;
      const one: Expansion = { letters: fact.text, text, words, place: placeIn(source, span) };
      for (const { key } of words.slice(0, 2)) {
        const known = found.get(key);
        if (known) known.push(one);
        else found.set(key, [one]);
      }
    }
  }
  return found;
});

import { honorifics, nameParticles, nameSuffixes } from '../lexicon/offices.js';
import { ranks } from '../lexicon/ranks.js';
import { foldName } from './foldName.js';

/** A name cut into what is compared. */
export interface NameParts {
  /** Its words as they stand, in small letters, without honorifics, particles, initials and suffix; hyphened words whole. */
  readonly words: readonly string[];
  /** As {@link words}, without diacritics and hyphens. */
  readonly folded: readonly string[];
  readonly initials: readonly string[];
  readonly suffix: string | undefined;
  readonly particles: readonly string[];
}

const rankWords = new Set(ranks.filter(rank => !rank.includes(' ') && !/^(?:major|marshal|general)$/.test(rank)));
const longestName = 160;
const mostWords = 12;

/** Cuts a name into its parts. */
export function nameParts(name: string): NameParts {
  const all = name
    .slice(0, longestName)
    .replace(/["“”„]/g, '')
    .replace(/[’‘`´]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/'s?(?=$|\s)/gi, '')
    .split(/[\s,]+/)
    .filter(word => word !== '')
    .slice(0, mostWords);
  const words: string[] = [];
  const initials: string[] = [];
  const particles: string[] = [];
  let suffix: string | undefined;
  for (const [at, raw] of all.entries()) {
    const word = raw.replace(/\.$/, '').toLowerCase();
    if (/^\p{L}(?:\.\p{L})*$/u.test(word)) initials.push(...word.split('.'));
    else if (nameSuffixes.has(word) && at > 0) suffix = word;
    else if (isTitle(word) && all.length > 1) continue;
    else if (isParticle(raw, word) && all.length > 1) particles.push(word);
    else words.push(withoutArticle(word, particles));
  }
  return { words, folded: words.map(word => foldName(word).replace(/[-'.]/g, '')), initials, suffix, particles };
}

/** In capitals only some particles are: `Ben Lind` and `Le Van An` begin with a name. */
function isParticle(raw: string, word: string): boolean {
  return (
    nameParticles.has(word) && (raw === word || /^(?:von|van|der|den|de|di|da|dos|del|della|al|el|bin|zu)$/.test(word))
  );
}

function isTitle(word: string): boolean {
  return (
    (honorifics.has(word) && !/^(?:his|her|count|royal|grace|st)$/.test(word)) ||
    /^h\.[ehm]$/.test(word) ||
    rankWords.has(word)
  );
}

/** `al-Jabouri` is `Jabouri` with an article. */
function withoutArticle(word: string, particles: string[]): string {
  const article = /^(?:al|el|as|ash|ad|an|ar|at|az)-(?=.{3})/.exec(word);
  if (!article) return word;
  particles.push(article[0].slice(0, -1));
  return word.slice(article[0].length);
}

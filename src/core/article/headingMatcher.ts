import type { Profile, SectionSpec } from '../profiles/types.js';

/** Finds the profile's section that a heading's words name. */
export interface HeadingMatcher {
  /** By the section's title or an alias, wildcards included. */
  match(words: string): SectionSpec | undefined;
  /** By the title or an alias without a wildcard: for words that may as well be prose. */
  matchExactly(words: string): SectionSpec | undefined;
  /** By how they end, which is how a section that repeats is known: for words that are plainly a heading and that {@link match} does not know. */
  matchEnding(words: string): SectionSpec | undefined;
}

interface Wildcard {
  readonly before: string;
  readonly after: string;
  readonly spec: SectionSpec;
}

/** Longer words are a sentence, not a heading. */
const longestHeading = 160;

/** How many words a `*` may stand for. */
const mostWords = 12;

/** Makes ready to tell a profile’s sections by their headings, however these are written. */
export function createHeadingMatcher(profile: Profile): HeadingMatcher {
  const exact = new Map<string, SectionSpec>();
  const wildcards: Wildcard[] = [];
  for (const spec of profile.sections) {
    if (!spec.headed || spec.repeats) continue;
    for (const name of [spec.title, ...spec.aliases]) {
      const [before, after] = name.split('*');
      if (after !== undefined) wildcards.push({ before: foldHeading(before ?? ''), after: foldHeading(after), spec });
      else if (!exact.has(foldHeading(name))) exact.set(foldHeading(name), spec);
    }
  }
  const matchExactly = (words: string): SectionSpec | undefined =>
    words.length > longestHeading ? undefined : exact.get(foldHeading(words));
  const repeating = profile.sections.filter(({ repeats }) => repeats);
  return {
    matchExactly,
    matchEnding: words => {
      if (words.length > longestHeading) return undefined;
      const end = words.replace(/[*_`~"'”’»\s]{1,20}$/, '');
      return repeating.find(({ repeats }) => repeats && end.length > 1 && end.endsWith(repeats.ending));
    },
    match: words => {
      if (words.length > longestHeading) return undefined;
      const folded = foldHeading(words);
      return exact.get(folded) ?? wildcards.find(wildcard => fits(wildcard, folded))?.spec;
    },
  };
}

function fits({ before, after }: Wildcard, folded: string): boolean {
  const head = before === '' ? '' : `${before} `;
  const tail = after === '' ? '' : ` ${after}`;
  if (!folded.startsWith(head) || !folded.endsWith(tail)) return false;
  const between = folded.slice(head.length, folded.length - tail.length);
  return folded.length > head.length + tail.length && between.split(' ').length <= mostWords;
}

/**
 * A heading's words as aliases are compared: in lower case, without number, emphasis, pictures, accents and punctuation around them, with plain
 * apostrophes and single spaces.
 */
export function foldHeading(words: string): string {
  const plain = words
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[*_`~]/g, '')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/&(?:amp;)?/g, ' and ')
    .replace(/\s+/g, ' ')
    .trim();
  const unnumbered = withoutLead(withoutLead(plain).replace(/^(?:\d{1,3}|[ivx]{1,5}|[a-h])[.):] ?(?=\S)/, ''));
  let end = unnumbered.length;
  while (end > 0 && !isWordPart(unnumbered.charAt(end - 1))) end--;
  return unnumbered.slice(0, end);
}

/** Without what is neither letter nor digit in front: an emoji, a bracket, a quotation mark. */
function withoutLead(words: string): string {
  let start = 0;
  while (start < words.length && !isWordPart(words.charAt(start))) start++;
  return words.slice(start);
}

function isWordPart(char: string): boolean {
  return /[\p{L}\p{N}]/u.test(char);
}

/** Decides how two lines become one. */
export interface Joiner {
  /** The words of the whole text in lower case, hyphens kept: what it writes elsewhere, it writes here. */
  readonly words: ReadonlySet<string>;
}

/**
 * First parts of words that are written with a hyphen wherever they stand: numbers, and parts that make adjectives. What is not here and not
 * elsewhere in the text was broken by the typesetter. Source: the hyphenation tables of the U.S. Government Publishing Office Style Manual
 * (2016), chapter 7.
 */
const hyphenated = new Set(
  (
    'all anti co counter cross ex full half high inter long low mid multi near non off on one open part post pre pro quasi re self semi short so ' +
    'then two three four five six seven eight nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third well ill best ' +
    'better ever far fast free hard large small state land sea air ground surface people policy decision peace law rule fact face year month ' +
    'day hour vice secretary man time world like minded government public private third early late left right north south east west trade ' +
    'nuclear ballistic human rapid climate food energy security war job cost data risk results cutting'
  ).split(' '),
);

/** Collects a text's words for {@link beforeNext}. */
export function joinerFor(lines: readonly string[]): Joiner {
  const words = new Set<string>();
  for (const line of lines) {
    for (const word of line.toLowerCase().split(/[^\p{L}\p{N}'’-]/u))
      if (word !== '' && !word.endsWith('-')) words.add(word);
  }
  return { words };
}

/** A line as it stands before the one that it goes on in: with a blank behind it, or without the hyphen at which a word was broken. */
export function beforeNext(line: string, next: string, { words }: Joiner): string {
  if (line === '') return line;
  if (line.endsWith('\u00AD')) return line.slice(0, -1);
  const first = /(?:^|[^\p{L}\p{N}'’.-])([\p{L}\p{N}'’.-]{1,60})[-‐]$/u.exec(line.slice(-64))?.[1]?.toLowerCase();
  if (first === undefined) return `${line} `;
  const second = (/^[\p{L}\p{N}'’-]{1,60}/u.exec(next)?.[0] ?? '').replace(/-$/, '').toLowerCase();
  return /^\p{Ll}/u.test(next) && isOneWord(first, second, words) ? line.slice(0, -1) : line;
}

function isOneWord(first: string, second: string, words: ReadonlySet<string>): boolean {
  if (words.has(first + second)) return true;
  if (words.has(`${first}-${second}`) || /\d$/.test(first)) return false;
  // `state-of-the-art` is broken at one of its own hyphens.
  return !first.includes('-') && !second.includes('-') && !hyphenated.has(first);
}

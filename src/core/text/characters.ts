/** What a character can be to a reader of words, as bits. A letter is a capital, a small letter or neither; a digit, of ASCII, is a number. */
export const charKind = { letter: 1, capital: 2, small: 4, mark: 8, digit: 16, space: 32, number: 128 } as const;

const { letter, capital, small, mark, digit, space, number } = charKind;

/** Set once a code unit has been looked at. */
const known = 64;

/** The kinds of the code units of the Basic Multilingual Plane, each worked out when a text first has it. */
const kinds = new Uint8Array(0x10000);

/** The kind of the character that begins at an offset; 0 for a sign or the text's end. */
export function kindOfChar(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Of surrogates none is kept, and behind the text's end there is nothing.
  const kind = kinds[code] ?? 0;
  return kind !== 0 ? kind & ~known : readAt(text, at, code);
}

function readAt(text: string, at: number, code: number): number {
  if (!(code >= 0)) return 0;
  if (isLeadSurrogate(code)) return read(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const found = read(String.fromCharCode(code));
  kinds[code] = found | known;
  return found;
}

/** The kind of the code unit at an offset by itself; 0 for half a character. */
export function kindOfUnit(text: string, at: number): number {
  return isLeadSurrogate(text.charCodeAt(at)) ? 0 : kindOfChar(text, at);
}

/** How many code units the character at an offset takes: two outside the Basic Multilingual Plane. */
export function sizeOfChar(text: string, at: number): number {
  const code = text.charCodeAt(at);
  // Asked of nearly every character, none of which is one: another call for it would double what it costs.
  if (!(code >= 0xd800) || code > 0xdbff) return 1;
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

function isLeadSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function read(char: string): number {
  if (/\p{L}/u.test(char)) return letter | (/\p{Lu}/u.test(char) ? capital : /\p{Ll}/u.test(char) ? small : 0);
  if (/\p{M}/u.test(char)) return mark;
  if (/\p{N}/u.test(char)) return number | (/\d/.test(char) ? digit : 0);
  return /\s/.test(char) ? space : 0;
}

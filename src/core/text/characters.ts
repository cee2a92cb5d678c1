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
  // Not a number behind the text's end.
  if (!(code >= 0)) return 0;
  if (isLeadSurrogate(code)) return read(String.fromCodePoint(text.codePointAt(at) ?? 0));
  const kind = kinds[code] ?? 0;
  if (kind !== 0) return kind & ~known;
  const found = read(String.fromCharCode(code));
  kinds[code] = found | known;
  return found;
}

/** How many code units the character at an offset takes: two outside the Basic Multilingual Plane. */
export function sizeOfChar(text: string, at: number): number {
  return isLeadSurrogate(text.charCodeAt(at)) && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
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

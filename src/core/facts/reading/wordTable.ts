/** A word that the lexicons know. */
export interface KnownWord {
  /** In lower case, with straight apostrophes and plain hyphens. */
  readonly key: string;
  /** What it can be, as bits; see {@link role}. */
  readonly roles: number;
  /** Whether it is of plain letters, of ASCII. */
  readonly plain: boolean;
}

interface Slot extends KnownWord {
  readonly hash: number;
  roles: number;
}

/**
 * The words of the lexicons, each with all that it can be. A word is looked up where it stands in a text, capitals or not, without being cut out:
 * an open-addressed hash table over the characters themselves (FNV-1a, as in `shortHash`).
 */
export class WordTable {
  private slots: (Slot | undefined)[] = new Array<Slot | undefined>(1024).fill(undefined);
  private size = 0;

  /** Adds a role to a word, which is in lower case. */
  add(word: string, roles: number): void {
    const hash = hashOf(word);
    const at = this.indexOf(word, 0, word.length, hash);
    const slot = this.slots[at];
    if (slot) slot.roles |= roles;
    else {
      this.slots[at] = { key: word, roles, plain: /^[a-z]+$/.test(word), hash };
      this.size++;
      if (this.size * 2 > this.slots.length) this.grow();
    }
  }

  /** The word of the table that stands at a stretch of a text. */
  find(text: string, start: number, end: number): KnownWord | undefined {
    let hash = basis;
    let units = 0;
    for (let at = start; at < end; at++) {
      const code = text.charCodeAt(at);
      const unit = lowerAscii[code] ?? folded(code);
      units |= unit;
      hash = Math.imul(hash ^ unit, prime);
    }
    if (units < 0x80) return this.slots[this.indexOf(text, start, end, hash)];
    const key = text.slice(start, end).toLowerCase();
    return this.slots[this.indexOf(key, 0, key.length, hashOf(key))];
  }

  /** Where a word is, or where it would be put. */
  private indexOf(text: string, start: number, end: number, hash: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    for (let at = (hash ^ (hash >>> 15)) & mask; ; at = (at + 1) & mask) {
      const slot = slots[at];
      if (!slot || (slot.hash === hash && isWritten(slot.key, text, start, end))) return at;
    }
  }

  private grow(): void {
    const { slots } = this;
    this.slots = new Array<Slot | undefined>(slots.length * 2).fill(undefined);
    for (const slot of slots) {
      if (slot) this.slots[this.indexOf(slot.key, 0, slot.key.length, slot.hash)] = slot;
    }
  }
}

const basis = 0x811c9dc5;
const prime = 0x01000193;

/** The code units of ASCII in lower case: every character of a text is looked up here. */
const lowerAscii = Uint8Array.from({ length: 0x80 }, (_, code) => folded(code));

function hashOf(word: string): number {
  let hash = basis;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ folded(word.charCodeAt(at)), prime);
  return hash;
}

function isWritten(key: string, text: string, start: number, end: number): boolean {
  if (key.length !== end - start) return false;
  for (let at = 0; at < key.length; at++) {
    if (key.charCodeAt(at) !== folded(text.charCodeAt(start + at))) return false;
  }
  return true;
}

/** A code unit of ASCII in lower case; curly apostrophes straight, hyphens plain. */
function folded(code: number): number {
  if (code >= 0x41 && code <= 0x5a) return code | 0x20;
  if (code < 0x2010) return code;
  if (code === 0x2018 || code === 0x2019) return 0x27;
  return code === 0x2010 || code === 0x2011 ? 0x2d : code;
}

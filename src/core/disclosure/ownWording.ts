import { foldText } from '../text/fold.js';
import type { KnownText } from '../text/knownText.js';
import { trimmedSpan, type Span } from '../text/span.js';

/** A newsroom's own statement where it stands in a text. */
export interface FoundWording {
  /** From its first words that are no slot to its last. */
  readonly span: Span;
  /** What stands in place of `{reviewer}`; absent when nothing does, or the wording has no such slot. */
  readonly reviewer?: Span;
}

/**
 * Where a text holds a newsroom's own statement, whatever stands in its slots; undefined when it does not. Typography, emphasis and capitals do not
 * matter.
 *
 * @param wording with slots such as `{model}`.
 */
export function wordingIn(text: KnownText, wording: string): FoundWording | undefined {
  const words = text.read(plainWords);
  const found = placeParts(words, partsOf(wording));
  if (!found) return undefined;
  const span = spanBeforePlain(text.words, found.span);
  const reviewer = found.reviewer && trimmedSpan(words, found.reviewer);
  if (!reviewer || reviewer.start >= reviewer.end) return { span };
  return { span, reviewer: spanBeforePlain(text.words, reviewer) };
}

/** Words of a wording between its slots, with the slots right before them. */
interface Part {
  readonly slots: readonly string[];
  /** None behind the last slots. */
  readonly words: string;
}

function partsOf(wording: string): Part[] {
  const parts: Part[] = [];
  let slots: string[] = [];
  for (const [index, piece] of wording.split(/\{(model|use|reviewer)\}/).entries()) {
    const words = index % 2 === 0 ? plain(piece) : '';
    if (index % 2 === 1) slots = [...slots, piece];
    if (words === '') continue;
    parts.push({ slots, words });
    slots = [];
  }
  return slots.length === 0 ? parts : [...parts, { slots, words: '' }];
}

/** From the first words to the last, in their order. */
function placeParts(words: string, parts: readonly Part[]): FoundWording | undefined {
  let start: number | undefined;
  let end = 0;
  let reviewer: Span | undefined;
  for (const part of parts) {
    const at = part.words === '' ? endOfSentence(words, end) : words.indexOf(part.words, end);
    if (at < 0) return undefined;
    if (part.slots.includes('reviewer'))
      reviewer = { start: start === undefined ? startOfSentence(words, at) : end, end: at };
    if (part.words === '') break;
    start ??= at;
    end = at + part.words.length;
  }
  return start === undefined ? undefined : { span: { start, end }, ...(reviewer && { reviewer }) };
}

function startOfSentence(words: string, before: number): number {
  const starts = ['. ', '! ', '? '].map(stop => words.lastIndexOf(stop, before)).filter(at => at >= 0);
  return Math.max(0, ...starts.map(at => at + 2));
}

function endOfSentence(words: string, from: number): number {
  const stop = words.slice(from).search(/[.!?](?= |$)/);
  return stop < 0 ? words.length : from + stop;
}

function plainWords({ words }: KnownText): string {
  return plain(words);
}

function plain(words: string): string {
  return foldText(words).text.replace(/[*_>]/g, '').replace(/ +/g, ' ').trim();
}

/** Where a span of the {@link plain} words stands in the words as they are written. */
function spanBeforePlain(words: string, { start, end }: Span): Span {
  const folded = foldText(words);
  const kept: number[] = [];
  let before = ' ';
  for (let at = 0; at < folded.text.length; at++) {
    const letter = folded.text.charAt(at);
    if ('*_>'.includes(letter) || (letter === ' ' && before === ' ')) continue;
    kept.push(at);
    before = letter;
  }
  return { start: folded.starts[kept[start] ?? 0] ?? 0, end: folded.ends[kept[end - 1] ?? 0] ?? 0 };
}

import { foldText } from '../text/fold.js';
import type { KnownText } from '../text/knownText.js';
import type { Span } from '../text/span.js';

/**
 * Where a text holds a newsroom's own statement, whatever stands in its slots; undefined when it does not. Typography, emphasis and capitals do not
 * matter.
 *
 * @param wording with slots such as `{model}`.
 */
export function wordingIn(text: KnownText, wording: string): Span | undefined {
  const parts = wording
    .split(/\{(?:model|use|reviewer)\}/)
    .map(plain)
    .filter(part => part !== '');
  const found = spanOfParts(text.read(plainWords), parts);
  return found && spanBeforePlain(text.words, found);
}

/** From the first part to the last, in their order. */
function spanOfParts(words: string, parts: readonly string[]): Span | undefined {
  let start: number | undefined;
  let end = 0;
  for (const part of parts) {
    const at = words.indexOf(part, end);
    if (at < 0) return undefined;
    start ??= at;
    end = at + part.length;
  }
  return start === undefined ? undefined : { start, end };
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

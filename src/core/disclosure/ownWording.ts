import { foldText } from '../text/fold.js';
import type { KnownText } from '../text/knownText.js';

/**
 * Whether a text holds a newsroom's own statement, whatever stands in its slots. Typography, emphasis and capitals do not matter.
 *
 * @param wording with slots such as `{model}`.
 */
export function holdsWording(text: KnownText, wording: string): boolean {
  const parts = wording
    .split(/\{(?:model|use|reviewer)\}/)
    .map(plain)
    .filter(part => part !== '');
  if (parts.length === 0) return false;
  const words = text.read(plainWords);
  let from = 0;
  for (const part of parts) {
    const at = words.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}

function plainWords({ words }: KnownText): string {
  return plain(words);
}

function plain(words: string): string {
  return foldText(words).text.replace(/[*_>]/g, '').replace(/\s+/g, ' ').trim().toLowerCase();
}

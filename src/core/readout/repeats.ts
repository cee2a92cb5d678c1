import type { Line } from './lines.js';
import { endsSentence } from './prose.js';

/** Shorter lines may well be said twice, in characters. */
const shortest = 60;

/** The lines without those that say in the same words what one above has said: a page's summary, a caption, the whole text once more. Linear. */
export function withoutRepeats(lines: readonly Line[]): readonly Line[] {
  const said = new Set<string>();
  return lines.filter(line => {
    const long = line.text.length >= shortest && endsSentence(line);
    if (long && said.has(line.text)) return false;
    if (long) said.add(line.text);
    return true;
  });
}

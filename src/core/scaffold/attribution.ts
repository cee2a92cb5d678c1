import { escapeInline } from './markdown.js';
import { missing, type Pieces } from './pieces.js';

/** "according to a U.S. Department of Defense readout", without a stop. */
export function attribution(publisher: string | undefined): Pieces {
  if (publisher === undefined)
    return ['according to a ', missing('publisher, which the readout does not state'), ' readout'];
  const name = publisher.replace(/^the\s+/i, '');
  return [`according to ${article(name)} ${escapeInline(name)} readout`];
}

/** "a" or "an", by the sound with which a name begins. */
function article(name: string): 'a' | 'an' {
  const word = /^[^\s.-]*/.exec(name)?.[0] ?? '';
  const spelled = name.startsWith(`${word}.`) || (/^[A-Z]{2,}$/.test(word) && !/[AEIOU]/.test(word));
  if (spelled) return /^[AEFHILMNORSX]/.test(word) ? 'an' : 'a';
  if (/^(?:Uni|Eu|UK|US|UN|EU|One)/.test(word)) return 'a';
  if (/^(?:8|11|18)(?:\D|$)/.test(word)) return 'an';
  return /^[AEIOUaeiouÀ-ÖØ-Þ]/.test(word) && !/^[ÇÐÑ]/.test(word) ? 'an' : 'a';
}

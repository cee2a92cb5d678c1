import type { NotEnglish } from '../../evidence/language.js';
import type { VerdictState } from '../../evidence/types.js';
import { say, type Message } from '../../text/message.js';
import type { Desk } from '../deskVoice.js';
import { glyph, type GlyphName } from '../glyphs.js';
import { markup, type Html } from '../html.js';
import type { ShownFact } from './shownFacts.js';

const states: readonly { readonly state: VerdictState; readonly glyph: GlyphName; readonly label: Message }[] = [
  { state: 'supported', glyph: 'ok', label: say`supported` },
  { state: 'contradicted', glyph: 'differs', label: say`contradicted` },
  { state: 'unsupported', glyph: 'query', label: say`unsupported` },
  { state: 'not-checked', glyph: 'unchecked', label: say`not checked` },
];

/**
 * How many facts stand how to the sources: the key to the marks, and what picks out one kind among them.
 *
 * @param unchecked why no fact was held against a source; absent where they were.
 */
export function tallyMarkup(facts: readonly ShownFact[], { tell }: Desk, unchecked?: Unchecked): Html {
  if (unchecked) {
    const why = uncheckedWords[unchecked];
    return markup`<p class="tally__sum">${glyph('unchecked')}<strong>${tell(say`Not checked:`)}</strong> ${tell(why)}</p>`;
  }
  const count = (state: VerdictState): number => facts.filter(fact => fact.state === state).length;
  const buttons = states
    .map(one => ({ ...one, count: count(one.state) }))
    .filter(one => one.count > 0 || one.state !== 'not-checked')
    .map(
      one =>
        markup`<li data-key="tally-${one.state}"><button type="button" aria-pressed="false" data-verdict="${one.state}">${glyph(one.glyph)}<b>${one.count}</b> <span class="fact" data-verdict="${one.state}">${tell(one.label)}</span></button></li>`,
    );
  return markup`<p class="tally__sum"><strong>${facts.length}</strong> ${tell(facts.length === 1 ? say`fact` : say`facts`)}</p><ul>${buttons}</ul>`;
}

/** Why no fact was held against a source: the article names none, the text of none is at hand, or something is not in English. */
export type Unchecked = NotEnglish | 'no source' | 'no text';

const uncheckedWords: Readonly<Record<Unchecked, Message>> = {
  'no source': say`no source is attached, so no fact was held against one.`,
  'no text': say`the saved text of the source is not at hand, so no fact was held against it.`,
  draft: say`facts are held against sources in English only, and the draft is in another language.`,
  source: say`facts are held against sources in English only, and a source is in another language.`,
};

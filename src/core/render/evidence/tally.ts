import type { NotEnglish } from '../../evidence/language.js';
import type { VerdictState } from '../../evidence/types.js';
import { glyph, type GlyphName } from '../glyphs.js';
import { markup, type Html } from '../html.js';
import type { ShownFact } from './shownFacts.js';

const states: readonly { readonly state: VerdictState; readonly glyph: GlyphName; readonly label: string }[] = [
  { state: 'supported', glyph: 'ok', label: 'supported' },
  { state: 'contradicted', glyph: 'differs', label: 'contradicted' },
  { state: 'unsupported', glyph: 'query', label: 'unsupported' },
  { state: 'not-checked', glyph: 'unchecked', label: 'not checked' },
];

/**
 * How many facts stand how to the sources: the key to the marks, and what picks out one kind among them.
 *
 * @param hasSource whether a source's text is at hand. Without one nothing was checked, and that is what is said.
 * @param foreign what is not in English: then nothing was checked either.
 */
export function tallyMarkup(facts: readonly ShownFact[], hasSource: boolean, foreign?: NotEnglish): Html {
  if (hasSource && foreign) {
    const what = foreign === 'draft' ? 'the draft' : 'a source';
    return markup`<p class="tally__sum">${glyph('unchecked')}<strong>Not checked:</strong> facts are held against sources in English only, and ${what} is in another language.</p>`;
  }
  if (!hasSource) {
    return markup`<p class="tally__sum">${glyph('unchecked')}<strong>Not checked:</strong> no source is attached, so no fact was held against one.</p>`;
  }
  const count = (state: VerdictState): number => facts.filter(fact => fact.state === state).length;
  const buttons = states
    .map(one => ({ ...one, count: count(one.state) }))
    .filter(one => one.count > 0 || one.state !== 'not-checked')
    .map(
      one =>
        markup`<li data-key="tally-${one.state}"><button type="button" aria-pressed="false" data-verdict="${one.state}">${glyph(one.glyph)}<b>${one.count}</b> <span class="fact" data-verdict="${one.state}">${one.label}</span></button></li>`,
    );
  return markup`<p class="tally__sum"><strong>${facts.length}</strong> ${facts.length === 1 ? 'fact' : 'facts'}</p><ul>${buttons}</ul>`;
}

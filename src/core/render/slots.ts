import type { SectionSpec } from '../profiles/types.js';
import { glyph } from './glyphs.js';
import { markup, type Html } from './html.js';

/** The place of a required section that is not there. */
export interface Slot {
  readonly spec: SectionSpec;
  /** What is missing, when that is not one section of this title: "2 questions". */
  readonly several?: string;
  /** Where it is to be inserted. */
  readonly offset: number;
}

/** A missing section in its place, with a button that inserts it. */
export function slotMarkup({ spec, several }: Slot): Html {
  const title = several ?? spec.title;
  const words = several === undefined ? 'is required here and is' : 'are required here and are';
  return markup`<section class="slot" data-key="slot-${spec.id}" aria-label="${title}: missing">
    <p>${glyph('missing')}<strong>${title}</strong> ${words} not written yet.</p>
    <button type="button" class="btn" data-insert="${spec.id}">Insert ${spec.repeats ? spec.repeats.one : 'section'}</button>
  </section>`;
}

/** A note of Copydesk's own under the words that it is about. */
export function noteMarkup(message: string, state: 'error' | 'warning', span: { start: number; end: number }): Html {
  return markup`<p class="note" data-state="${state}" role="note">
    ${glyph(state === 'error' ? 'error' : 'query')}<button type="button" data-goto="${span.start} ${span.end}">${message}</button>
  </p>`;
}

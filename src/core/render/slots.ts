import type { SectionSpec } from '../profiles/types.js';
import { glyph } from './glyphs.js';
import { markup, type Html } from './html.js';

/** The place of a required section that is not there. */
export interface Slot {
  readonly spec: SectionSpec;
  /** Where it is to be inserted. */
  readonly offset: number;
}

/** A missing section in its place, with a button that inserts it. */
export function slotMarkup({ spec }: Slot): Html {
  return markup`<section class="slot" data-key="slot-${spec.id}" aria-label="${spec.title}: missing">
    <p>${glyph('missing')}<strong>${spec.title}</strong> is required here and is not written yet.</p>
    <button type="button" class="btn" data-insert="${spec.id}">Insert section</button>
  </section>`;
}

/** A note of Copydesk's own under the words that it is about. */
export function noteMarkup(message: string, state: 'error' | 'warning', span: { start: number; end: number }): Html {
  return markup`<p class="note" data-state="${state}" role="note">
    ${glyph(state === 'error' ? 'error' : 'query')}<button type="button" data-goto="${span.start} ${span.end}">${message}</button>
  </p>`;
}

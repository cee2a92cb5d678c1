import type { SectionSpec } from '../profiles/types.js';
import { glyph } from './glyphs.js';
import { markup } from './html.js';
import type { Leaf } from './pieces.js';

/** The place of a required section that is not there. */
export interface Slot {
  readonly spec: SectionSpec;
  /** What is missing, when that is not one section of this title: "2 questions". */
  readonly several?: string;
  /** Where it is to be inserted. */
  readonly offset: number;
}

/** A missing section in its place, with a button that inserts it. */
export function slotPiece({ spec, several }: Slot): Leaf {
  const title = several ?? spec.title;
  const words = several === undefined ? 'is required here and is' : 'are required here and are';
  const slot = markup`<section class="slot" lang="en" aria-label="${title}: missing">
    <p>${glyph('missing')}<strong>${title}</strong> ${words} not written yet.</p>
    <button type="button" class="btn" data-insert="${spec.id}">Insert ${spec.repeats ? spec.repeats.one : 'section'}</button>
  </section>`;
  return { html: slot.source };
}

/**
 * A note of Copydesk's own under the words that it is about.
 *
 * @param name of the place that it is about, as {@link Destination} has it.
 */
export function notePiece(message: string, state: 'error' | 'warning', name: string): Leaf {
  const note = markup`<p class="note" lang="en" data-state="${state}" role="note">
    ${glyph(state === 'error' ? 'error' : 'query')}<button type="button" data-go="${name}">${message}</button>
  </p>`;
  return { html: note.source };
}

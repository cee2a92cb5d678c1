import type { SectionSpec } from '../profiles/types.js';
import { say } from '../text/message.js';
import type { Desk } from './deskVoice.js';
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
export function slotPiece({ spec, several }: Slot, { language, tell }: Desk): Leaf {
  const title = several ?? spec.title;
  const words =
    several === undefined
      ? say`is required here and is not written yet.`
      : say`are required here and are not written yet.`;
  const insert = spec.repeats ? say`Insert ${spec.repeats.one}` : say`Insert section`;
  const slot = markup`<section class="slot" lang="${language}" aria-label="${tell(say`${title}: missing`)}">
    <p>${glyph('missing')}<strong>${title}</strong> ${tell(words)}</p>
    <button type="button" class="btn" data-insert="${spec.id}">${tell(insert)}</button>
  </section>`;
  return { html: slot.source };
}

/**
 * A note of Copydesk's own under the words that it is about.
 *
 * @param name of the place that it is about, as {@link Destination} has it.
 */
export function notePiece(message: string, state: 'error' | 'warning', name: string, { language }: Desk): Leaf {
  const note = markup`<p class="note" lang="${language}" data-state="${state}" role="note">
    ${glyph(state === 'error' ? 'error' : 'query')}<button type="button" data-go="${name}">${message}</button>
  </p>`;
  return { html: note.source };
}

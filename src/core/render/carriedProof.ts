import { outlineArticle } from '../article/outline.js';
import { parseArticle } from '../article/parseArticle.js';
import type { DisclosureConfig } from '../config/types.js';
import type { LintResult } from '../lint.js';
import type { Source } from '../readout/source.js';
import { carryBetween, type Carry } from '../text/carry.js';
import { articlePieces } from './articlePieces.js';
import type { Desk } from './deskVoice.js';
import type { Destination } from './filing.js';
import type { Mark } from './marks.js';
import type { Proof, ProofMemory } from './proof.js';
import type { Note } from './sections.js';
import type { Slot } from './slots.js';

/** What a proof shows of what was found in its text: by this a newer text is shown until it is checked itself. */
export interface ProofBasis {
  readonly result: Pick<LintResult, 'article' | 'profile'>;
  readonly disclosure: DisclosureConfig | undefined;
  readonly sources: readonly Source[] | undefined;
  /** In ascending order of their starts. */
  readonly marks: readonly Mark[];
  readonly slots: readonly Slot[];
  readonly notes: readonly Note[];
  readonly desk: Desk;
}

/** What a newer text is shown with. */
export interface CarriedInput {
  readonly text: string;
  readonly resolveImage?: ((path: string) => string | undefined) | undefined;
  /** Of the last proof of this article. */
  readonly memory: ProofMemory;
}

/**
 * A newer text of an article, shown before it is checked: its words as they are now, with the marks of the last check as far as they still hold.
 * Nothing that was rewritten counts as supported. The panel, the tally and the sources stay as the check left them. Takes time linear in the text.
 *
 * @param checked the proof of the last check, of whatever earlier text.
 */
export function carriedProof(checked: Proof, { text, resolveImage, memory }: CarriedInput): Proof {
  const { result, disclosure, sources, marks, slots, notes, desk } = checked.basis;
  const carry = carryBetween(result.article.text, text);
  const article = parseArticle(text, result.article);
  const outline = outlineArticle(article, result.profile);
  const extras = {
    marks: marks.flatMap(mark => carriedMark(mark, carry)).sort((a, b) => a.start - b.start),
    slots: slots.map(slot => ({ ...slot, offset: carry.around({ start: slot.offset, end: slot.offset }).start })),
    notes: notes.map(note => ({ ...note, span: carry.around(note.span) })),
    memory: memory.blocks,
  };
  return {
    ...checked,
    article: articlePieces({ article, outline, disclosure, sources, resolveImage, desk }, extras),
    destinations: new Map([...checked.destinations].map(([name, to]) => [name, carriedDestination(to, carry)])),
    noteAt: () => undefined,
  };
}

/**
 * A mark where its words stand now. One that warns stays until the next check, also on words that are being rewritten in their line: it would go and
 * come back with each key.
 */
function carriedMark(mark: Mark, carry: Carry): Mark[] {
  const asserts = mark.kind === 'fact' && mark.verdict === 'supported';
  const span = carry.words(mark) ?? (asserts || !carry.isInLine ? undefined : carry.around(mark));
  return span && span.start < span.end ? [{ ...mark, ...span }] : [];
}

function carriedDestination(to: Destination, carry: Carry): Destination {
  return { ...to, span: carry.around(to.span) };
}

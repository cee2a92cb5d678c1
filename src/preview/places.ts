import type { Blocks, Place } from './blocks.js';
import type { ShownPlace } from './protocol.js';

/** Shows a place for a moment: the slot of a section, what a record says, a mark in the text, else its block. */
export function showPlace(article: HTMLElement, blocks: Blocks, { place, slot, record }: ShownPlace): void {
  const named = slot === undefined ? undefined : slotOf(article, slot);
  const recorded = record === undefined ? null : article.querySelector(`[data-record="${record}"]`);
  show(named ?? recorded ?? (place && (markAt(blocks, place) ?? blocks.blockAt(place.start))));
}

function slotOf(article: HTMLElement, section: string): Element | null | undefined {
  return [...article.querySelectorAll<HTMLElement>('[data-insert]')]
    .find(button => button.dataset['insert'] === section)
    ?.closest('.slot');
}

/** The mark on exactly these words. */
function markAt(blocks: Blocks, { start, end }: Place): Element | undefined {
  const marks = blocks.blockAt(start)?.querySelectorAll<HTMLElement>('.mark, .fact') ?? [];
  return [...marks].find(mark => {
    const place = blocks.placeOf(mark);
    return place?.start === start && place.end === end;
  });
}

const shownFor = 1600;

function show(element: Element | null | undefined): void {
  if (!element) return;
  element.scrollIntoView({ block: 'center' });
  element.setAttribute('data-shown', '');
  setTimeout(() => {
    element.removeAttribute('data-shown');
  }, shownFor);
}

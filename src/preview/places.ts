/** Shows a place of the text on the page for a moment: its mark, else its block. */
export function showPlace(article: HTMLElement, start: number, end: number): void {
  const mark = article.querySelector(`.mark[data-goto="${start} ${end}"]`);
  show(mark ?? blockAt(article, start));
}

/** Shows the slot of a missing section. */
export function showSlot(article: HTMLElement, section: string): void {
  show(
    [...article.querySelectorAll<HTMLElement>('[data-insert]')]
      .find(button => button.dataset['insert'] === section)
      ?.closest('.slot'),
  );
}

/** The last block that starts at or before an offset. */
function blockAt(article: HTMLElement, offset: number): Element | undefined {
  let found: Element | undefined;
  for (const block of article.querySelectorAll<HTMLElement>('[data-start]')) {
    if (Number(block.dataset['start']) > offset) break;
    found = block;
  }
  return found;
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

/** Where an element's words stand in the text: what it keeps is counted from the start of its block. */
export function placeOf(element: HTMLElement): { readonly start: number; readonly end: number } | undefined {
  const block = element.closest<HTMLElement>('[data-start]');
  const [start, end] = (element.dataset['place'] ?? '').split(' ').map(Number);
  if (!block || start === undefined || end === undefined) return undefined;
  const base = Number(block.dataset['start']);
  return { start: base + start, end: base + end };
}

import morphdom from 'morphdom';
import type { Splice } from '../core/render/diffPieces.js';
import { keepWhatIsEqual } from './patch.js';

/**
 * Changes what differs in a page, and touches nothing else: a selection, a scroll position and an open prompt stay as they are.
 *
 * @param prepare is called with each new element.
 */
export function applySplices(
  root: HTMLElement,
  splices: readonly Splice[],
  prepare: (element: Element) => void = () => undefined,
): void {
  for (const { path, at, remove, insert } of splices.toReversed()) {
    const parent = path.reduce<Element | undefined>((element, i) => element?.children[i], root);
    if (!parent) return;
    const fresh = insert.flatMap(html => elementsOf(root, html));
    for (const element of fresh) prepare(element);
    const gone = [...parent.children].slice(at, at + remove);
    const behind = parent.children[at + remove] ?? null;
    for (const [i, element] of fresh.entries()) {
      const old = gone[i];
      if (old) morphdom(old, element, { onBeforeElUpdated: keepWhatIsEqual });
      else parent.insertBefore(document.importNode(element, true), behind);
    }
    for (const old of gone.slice(fresh.length)) old.remove();
  }
}

/** In a document of its own nothing loads and nothing runs, whatever the markup says. */
function elementsOf(root: HTMLElement, html: string): Element[] {
  const holder = document.implementation.createHTMLDocument('').importNode(root, false);
  holder.innerHTML = html;
  return [...holder.children];
}

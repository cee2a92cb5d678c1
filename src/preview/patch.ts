import morphdom from 'morphdom';
import { pairBlocks } from './pairBlocks.js';

/**
 * Brings the inside of an element to new markup by changing what differs. Equal nodes are not touched, so a selection, a scroll position and an
 * open prompt stay as they are.
 *
 * @param prepare is called with the new content before it is compared.
 * @param isKept tells an element that is to stay as it is, whatever the new markup says.
 */
export function patch(
  target: HTMLElement,
  source: string,
  prepare: (content: ParentNode) => void = () => undefined,
  isKept: (element: HTMLElement) => boolean = () => false,
): void {
  const next = inertCopy(target);
  next.innerHTML = source;
  prepare(next);
  const pairs = pairBlocks(keysIn(target), keysIn(next));
  morphdom(target, next, {
    childrenOnly: true,
    getNodeKey: node => {
      const key = node instanceof HTMLElement || isElement(node) ? node.getAttribute('data-key') : null;
      return key === null ? undefined : (pairs.get(key) ?? key);
    },
    onBeforeElUpdated: (from, to) => !isKept(from) && keepWhatIsEqual(from, to),
  });
}

/** In a document of its own nothing loads and nothing runs, whatever the markup says. */
function inertCopy(target: HTMLElement): HTMLElement {
  return document.implementation.createHTMLDocument('').importNode(target, false);
}

/** Nodes of another document are not instances of this window's classes. */
function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function keysIn(root: ParentNode): string[] {
  return Array.from(root.querySelectorAll('[data-key]'), element => element.getAttribute('data-key') ?? '');
}

/** Whether an element has to be changed into another. What the page did by itself stays: an opened prompt, a place that is being shown. */
export function keepWhatIsEqual(from: HTMLElement, to: HTMLElement): boolean {
  for (const own of ['open', 'data-shown']) if (from.hasAttribute(own)) to.setAttribute(own, '');
  return !from.isEqualNode(to);
}

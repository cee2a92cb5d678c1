import { showPlace, showSlot } from './places.js';
import type { FromPreview } from './protocol.js';

/** Acts on clicks, double clicks and keys in the page. Links never open here: the extension looks at them first. */
export function listenToClicks(article: HTMLElement, send: (message: FromPreview) => void): void {
  const activate = (element: HTMLElement): boolean => {
    const { goto, insert, slot } = element.dataset;
    if (insert !== undefined) send({ type: 'insertSection', section: insert });
    if (slot !== undefined) showSlot(article, slot);
    const [start, end] = (goto ?? '').split(' ').map(Number);
    if (goto !== undefined && start !== undefined && end !== undefined) {
      if (slot === undefined) showPlace(article, start, end);
      send({ type: 'goToPlace', start, end });
    }
    return insert !== undefined || goto !== undefined;
  };

  // In the capture phase, before the editor's own handler of links sees the click.
  const onLink = (event: MouseEvent): void => {
    const link = closest(event, 'a[href]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) document.getElementById(href.slice(1))?.scrollIntoView();
    else send({ type: 'openLink', href });
  };
  document.addEventListener('click', onLink, { capture: true });
  document.addEventListener('auxclick', onLink, { capture: true });

  document.addEventListener('click', event => {
    const button = closest(event, 'button[data-goto], button[data-insert], .mark[data-goto]');
    if (!button || (button.matches('.mark') && !isProof())) return;
    activate(button);
  });
  document.addEventListener('keydown', event => {
    const mark = closest(event, '.mark[role="button"]');
    if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (activate(mark)) event.preventDefault();
  });
  article.addEventListener('dblclick', event => {
    const block = closest(event, '[data-line]');
    if (block && !closest(event, 'a, button, summary')) send({ type: 'goToLine', line: Number(block.dataset['line']) });
  });
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

function isProof(): boolean {
  return document.body.dataset['view'] !== 'published';
}

import type { Blocks } from './blocks.js';
import { showPlace } from './places.js';
import type { FromPreview } from './protocol.js';

/**
 * Acts on clicks, double clicks and keys in the page. Links never open here: the extension looks at them first.
 *
 * @param version of the text that the page shows.
 */
export function listenToClicks(
  article: HTMLElement,
  blocks: Blocks,
  version: () => number,
  send: (message: FromPreview) => void,
): void {
  const activate = (element: HTMLElement): boolean => {
    const { insert, go } = element.dataset;
    if (insert !== undefined) send({ type: 'insertSection', section: insert });
    if (go !== undefined) send({ type: 'goTo', name: go });
    const place = element.matches('.mark') ? blocks.placeOf(element) : undefined;
    if (place) {
      showPlace(article, blocks, { place });
      send({ type: 'goToPlace', ...place, version: version() });
    }
    return insert !== undefined || go !== undefined || place !== undefined;
  };

  // In the capture phase, before the editor's own handler of links sees the click.
  const onLink = (event: MouseEvent): void => {
    const link = closest(event, 'a[href]');
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    const href = link.getAttribute('href') ?? '';
    if (href.startsWith('#')) goToElement(href.slice(1));
    else send({ type: 'openLink', href });
  };
  document.addEventListener('click', onLink, { capture: true });
  document.addEventListener('auxclick', onLink, { capture: true });

  document.addEventListener('click', event => {
    const button = closest(event, 'button[data-go], button[data-insert], .mark[data-place]');
    if (!button || (button.matches('.mark') && !isProof())) return;
    activate(button);
  });
  document.addEventListener('keydown', event => {
    const mark = closest(event, '.mark[role="button"]');
    if (!mark || (event.key !== 'Enter' && event.key !== ' ')) return;
    if (activate(mark)) event.preventDefault();
  });
  article.addEventListener('dblclick', event => {
    const block = closest(event, '[data-block]');
    const line = block && event.target instanceof Element ? blocks.lineOf(event.target) : undefined;
    if (line !== undefined && !closest(event, 'a, button, summary'))
      send({ type: 'goToLine', line, version: version() });
  });
}

/** The focus goes along, so that whoever came by keyboard goes on from there. */
function goToElement(id: string): void {
  const element = document.getElementById(id);
  element?.scrollIntoView({ block: 'nearest' });
  element?.focus({ preventScroll: true });
}

function closest(event: Event, selector: string): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>(selector) : null;
}

function isProof(): boolean {
  return document.body.dataset['view'] !== 'published';
}

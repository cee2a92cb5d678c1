import type { Blocks } from './blocks.js';
import { showPlace } from './places.js';
import type { FromPreview } from './protocol.js';

/** What clicks and keys lead to. */
export interface ClickPorts {
  /** Of the text that the page shows. */
  readonly version: () => number;
  readonly send: (message: FromPreview) => void;
  /** Opens what there is to be done about a fact, or closes it. */
  readonly toggleFact: (fact: HTMLElement) => void;
}

/**
 * Acts on clicks, double clicks and keys in the page. Links never open here: the extension looks at them first. Of marks that stand one in the other, the
 * inner one is meant.
 */
export function listenToClicks(article: HTMLElement, blocks: Blocks, { version, send, toggleFact }: ClickPorts): void {
  const activate = (element: HTMLElement): boolean => {
    if (element.matches('.fact')) {
      toggleFact(element);
      return true;
    }
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
    const mark = innermost(event);
    const href = link.getAttribute('href') ?? '';
    // Words of a link that are marked tell what is wrong with them; beside the mark, and with a key held down, the link is meant.
    if (mark && link.contains(mark) && !(event.button > 0 || event.ctrlKey || event.metaKey)) activate(mark);
    else if (href.startsWith('#')) goToElement(href.slice(1));
    else send({ type: 'openLink', href });
  };
  document.addEventListener('click', onLink, { capture: true });
  document.addEventListener('auxclick', onLink, { capture: true });

  document.addEventListener('click', event => {
    const button = closest(event, 'button[data-go], button[data-insert]') ?? innermost(event);
    if (button) activate(button);
  });
  document.addEventListener('keydown', event => {
    const mark = innermost(event);
    // The focus may also be on a link in it.
    if (!mark || mark !== event.target || (event.key !== 'Enter' && event.key !== ' ')) return;
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

/** The mark, of a fact or of a finding, that an event is about. In the article as published there is none, only words. */
function innermost(event: Event): HTMLElement | undefined {
  if (document.body.dataset['view'] === 'published') return undefined;
  const mark = closest(event, '.mark[data-place], .fact[role="button"]');
  return mark ?? undefined;
}

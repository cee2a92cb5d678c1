import { closest } from './byId.js';
import { placeBeside } from './placeBeside.js';

/**
 * The marked facts: what each is stands beside it while it is pointed at or has the focus, and arrow keys go from one to the next. Together they are
 * one stop of the Tab key.
 */
export class Facts {
  private shown: HTMLElement | undefined;

  /**
   * @param shows whether a fact of this kind can be reached.
   * @param open shows a fact's place in the source.
   */
  constructor(
    private readonly text: HTMLElement,
    private readonly tip: HTMLElement,
    private readonly shows: (kind: string | undefined) => boolean,
    private readonly open: (start: number, end: number) => void,
  ) {
    text.addEventListener('pointerover', event => {
      this.tell(this.factAt(event));
    });
    text.addEventListener('pointerleave', () => {
      this.tell(this.focused);
    });
    text.addEventListener('focusin', event => {
      const fact = this.factAt(event);
      this.tell(fact);
      if (fact) this.holdTabStop(fact);
    });
    text.addEventListener('focusout', () => {
      this.tell(undefined);
    });
    text.addEventListener('click', event => {
      const fact = this.factAt(event);
      if (!fact || window.getSelection()?.isCollapsed === false) return;
      fact.focus();
      this.go(fact);
    });
    text.addEventListener('keydown', event => {
      this.onKey(event);
    });
    window.addEventListener(
      'scroll',
      () => {
        if (this.shown) placeBeside(this.tip, this.shown);
      },
      { passive: true },
    );
  }

  /** Call when the text's content or the choice of kinds changed. */
  contentChanged(): void {
    this.tell(this.focused);
    const all = this.reachable;
    const stop = all.find(fact => fact.tabIndex === 0) ?? all[0];
    for (const fact of this.text.querySelectorAll<HTMLElement>('.found')) fact.tabIndex = -1;
    if (stop) stop.tabIndex = 0;
  }

  private get reachable(): HTMLElement[] {
    return [...this.text.querySelectorAll<HTMLElement>('.found')].filter(fact => this.shows(fact.dataset['kind']));
  }

  private get focused(): HTMLElement | undefined {
    const active = document.activeElement;
    return active instanceof HTMLElement && active.matches('.found') && this.text.contains(active) ? active : undefined;
  }

  private factAt(event: Event): HTMLElement | undefined {
    for (let fact = closest(event, '.found'); fact; fact = fact.parentElement?.closest<HTMLElement>('.found') ?? null) {
      if (this.shows(fact.dataset['kind'])) return fact;
    }
    return undefined;
  }

  private onKey(event: KeyboardEvent): void {
    const fact = this.focused;
    if (!fact) return;
    const step = steps[event.key];
    if (step !== undefined) {
      const all = this.reachable;
      all[Math.min(Math.max(all.indexOf(fact) + step, 0), all.length - 1)]?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') this.go(fact);
    else if (event.key === 'Escape') this.tell(undefined);
    else return;
    event.preventDefault();
  }

  private holdTabStop(stop: HTMLElement): void {
    for (const fact of this.text.querySelectorAll<HTMLElement>('.found[tabindex="0"]')) fact.tabIndex = -1;
    stop.tabIndex = 0;
  }

  private go({ dataset }: HTMLElement): void {
    const [start, end] = (dataset['goto'] ?? '').split(' ').map(Number);
    if (start !== undefined && end !== undefined) this.open(start, end);
  }

  /** Says what a fact is, and lights up those of the same value. */
  private tell(fact: HTMLElement | undefined): void {
    for (const one of this.text.querySelectorAll('[data-alike]')) one.removeAttribute('data-alike');
    this.shown = fact;
    this.tip.hidden = !fact;
    if (!fact) return;
    const { kind, same, label = '', value = '' } = fact.dataset;
    for (const one of this.text.querySelectorAll<HTMLElement>('.found')) {
      if (one.dataset['kind'] === kind && one.dataset['same'] === same) one.setAttribute('data-alike', '');
    }
    const [kindOfFact, itsValue] = [document.createElement('b'), document.createElement('span')];
    kindOfFact.textContent = label;
    itsValue.textContent = value;
    this.tip.replaceChildren(kindOfFact, ' ', itsValue);
    placeBeside(this.tip, fact);
  }
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  Home: -Infinity,
  End: Infinity,
};

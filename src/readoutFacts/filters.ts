import { closest } from './byId.js';

/**
 * Picks out kinds of facts: while one is pressed, the marks of the others fade and its own say their values. Nothing pressed shows all alike.
 */
export class Filters {
  private readonly kinds: Set<string>;

  constructor(
    private readonly bar: HTMLElement,
    private readonly text: HTMLElement,
    kinds: readonly string[],
    private readonly onChange: (kinds: readonly string[]) => void,
  ) {
    this.kinds = new Set(kinds);
    bar.addEventListener('click', event => {
      const kind = closest(event, '[data-filter]')?.dataset['filter'];
      if (kind !== undefined) this.toggle(kind);
      if (closest(event, '[data-filter-none]')) this.clear();
    });
    bar.addEventListener('keydown', event => {
      if (event.key === 'Escape' && this.kinds.size > 0) this.clear();
    });
  }

  /** The kinds that are picked out. */
  get chosen(): readonly string[] {
    return [...this.kinds];
  }

  /** Whether a fact of this kind can be seen and reached. */
  shows(kind: string | undefined): boolean {
    return this.kinds.size === 0 || (kind !== undefined && this.kinds.has(kind));
  }

  /** Carries what is pressed over to new content of the bar. A kind that is gone from the text is no longer picked out. */
  prepareBar(content: ParentNode): void {
    const buttons = [...content.querySelectorAll<HTMLElement>('[data-filter]')];
    const there = new Set(buttons.map(button => button.dataset['filter']));
    for (const kind of this.kinds) if (!there.has(kind)) this.kinds.delete(kind);
    for (const button of buttons) button.setAttribute('aria-pressed', String(this.isPressed(button.dataset['filter'])));
    const none = content.querySelector<HTMLElement>('[data-filter-none]');
    if (none) none.hidden = this.kinds.size === 0;
    this.text.toggleAttribute('data-filtered', this.kinds.size > 0);
  }

  /** Carries the choice over to new content of the text. */
  prepareText(content: ParentNode): void {
    for (const fact of content.querySelectorAll<HTMLElement>('.found')) {
      fact.toggleAttribute('data-picked', this.isPressed(fact.dataset['kind']));
    }
  }

  private isPressed(kind: string | undefined): boolean {
    return kind !== undefined && this.kinds.has(kind);
  }

  private toggle(kind: string): void {
    if (!this.kinds.delete(kind)) this.kinds.add(kind);
    this.changed();
  }

  private clear(): void {
    const none = this.bar.querySelector('[data-filter-none]');
    const held = none === document.activeElement;
    this.kinds.clear();
    this.changed();
    if (held) this.bar.querySelector<HTMLElement>('[data-filter]')?.focus();
  }

  private changed(): void {
    this.prepareBar(this.bar);
    this.prepareText(this.text);
    this.onChange(this.chosen);
  }
}

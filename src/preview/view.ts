import type { View } from './protocol.js';

/** The switch between proof and published: a radio group that arrow keys move, as its role promises. */
export class ViewSwitch {
  private readonly buttons: readonly HTMLButtonElement[];

  constructor(
    group: HTMLElement,
    private readonly onChange: (view: View) => void,
  ) {
    this.buttons = [...group.querySelectorAll<HTMLButtonElement>('[role="radio"]')];
    for (const button of this.buttons) {
      button.addEventListener('click', () => {
        this.choose(button);
      });
    }
    group.addEventListener('keydown', event => {
      const step = steps[event.key];
      if (step === undefined) return;
      event.preventDefault();
      const at = this.buttons.findIndex(button => button.getAttribute('aria-checked') === 'true');
      const next = this.buttons[(at + step + this.buttons.length) % this.buttons.length];
      if (!next) return;
      this.choose(next);
      next.focus();
    });
  }

  /** Shows a view as chosen. */
  show(view: View): void {
    for (const button of this.buttons) {
      const chosen = button.dataset['view'] === view;
      button.setAttribute('aria-checked', String(chosen));
      button.tabIndex = chosen ? 0 : -1;
    }
    document.body.dataset['view'] = view;
  }

  private choose(button: HTMLButtonElement): void {
    const view: View = button.dataset['view'] === 'published' ? 'published' : 'proof';
    this.show(view);
    this.onChange(view);
  }
}

const steps: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowUp: -1, ArrowRight: 1, ArrowDown: 1 };

/** Marks are buttons in the proof and mere words in the article as published. */
export function activateMarks(root: ParentNode, view: View): void {
  for (const mark of root.querySelectorAll(
    '.mark:has(> .tail), .fact:not([data-verdict="not-checked"]):has(> .tail)',
  )) {
    if (view === 'proof') {
      mark.setAttribute('role', 'button');
      mark.setAttribute('tabindex', '0');
    } else {
      mark.removeAttribute('role');
      mark.removeAttribute('tabindex');
    }
  }
}

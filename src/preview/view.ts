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

/** What makes a mark more than words: what it does, and what is said of it. */
const ownOfProof = ['role', 'tabindex', 'aria-expanded', 'aria-description', 'title'];

/** Marks are buttons in the proof and mere words in the article as published, for every reader: there, what they are in the proof is laid aside. */
export function activateMarks(root: ParentNode, view: View): void {
  for (const mark of root.querySelectorAll('.mark, .fact, .says')) {
    for (const name of ownOfProof) {
      const [from, to] = view === 'proof' ? [`data-proof-${name}`, name] : [name, `data-proof-${name}`];
      const value = mark.getAttribute(from);
      if (value === null) continue;
      mark.setAttribute(to, value);
      mark.removeAttribute(from);
    }
  }
}

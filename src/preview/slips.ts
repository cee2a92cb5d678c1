import { placeOf } from './places.js';
import type { FromPreview, ProofNote } from './protocol.js';

/** The slip that opens under a sentence when one of its facts is activated: what to do, and at most two buttons. One at a time. */
export class Slips {
  private notes: readonly ProofNote[] = [];
  private version = 0;
  private slip: HTMLElement | undefined;
  private opener: HTMLElement | undefined;

  constructor(
    article: HTMLElement,
    private readonly send: (message: FromPreview) => void,
  ) {
    article.addEventListener('click', event => {
      const fact = factOf(event);
      if (fact) this.toggle(fact);
    });
    article.addEventListener('keydown', event => {
      if (event.key === 'Escape' && this.slip) {
        this.opener?.focus();
        this.close();
        return;
      }
      const fact = factOf(event);
      if (!fact || (event.key !== 'Enter' && event.key !== ' ')) return;
      event.preventDefault();
      this.toggle(fact);
    });
  }

  /**
   * Takes the slip out of the page before the page is brought to a new proof.
   *
   * @returns to be called when the new proof stands: a slip whose fact is still there comes back.
   */
  lift(): (notes: readonly ProofNote[], version: number) => void {
    const { opener } = this;
    const focused = [...(this.slip?.querySelectorAll('button') ?? [])].indexOf(
      document.activeElement as HTMLButtonElement,
    );
    this.close();
    return (notes, version) => {
      this.notes = notes;
      this.version = version;
      if (opener?.isConnected !== true) return;
      this.open(opener);
      this.slip?.querySelectorAll('button')[focused]?.focus({ preventScroll: true });
    };
  }

  close(): void {
    this.slip?.remove();
    this.opener?.setAttribute('aria-expanded', 'false');
    this.slip = undefined;
    this.opener = undefined;
  }

  private toggle(fact: HTMLElement): void {
    const wasOpen = this.opener === fact;
    this.close();
    if (!wasOpen) this.open(fact);
  }

  private open(fact: HTMLElement): void {
    const place = placeOf(fact);
    const note = place && this.notes.find(one => one.start === place.start && one.end === place.end);
    if (!note) return;
    this.slip = slipOf(note, type => {
      this.send({ type, start: note.start, end: note.end, version: this.version });
    });
    fact.setAttribute('aria-expanded', 'true');
    this.opener = fact;
    const item = fact.closest('li');
    if (item) item.append(this.slip);
    else fact.closest('p, h1, h2, h3, h4, h5, h6, blockquote, table, [data-start]')?.after(this.slip);
  }
}

function slipOf(note: ProofNote, act: (type: 'applyFix' | 'keepFact') => void): HTMLElement {
  const slip = element('div', 'slip');
  slip.id = 'slip';
  slip.setAttribute('role', 'group');
  slip.setAttribute('aria-label', note.title);
  if (note.statement) {
    const source = element('p', 'slip__src');
    source.append(element('span', 'n', String(note.statement.number)), ` ${note.statement.text}`);
    slip.append(source);
  }
  slip.append(element('p', 'slip__why', note.why));
  const actions = element('p', 'actions');
  if (note.fix !== undefined)
    actions.append(
      button('btn btn--main', note.fix, () => {
        act('applyFix');
      }),
    );
  actions.append(
    button('btn', 'Keep, with a reason…', () => {
      act('keepFact');
    }),
  );
  slip.append(actions);
  return slip;
}

function button(className: string, words: string, onClick: () => void): HTMLElement {
  const made = element('button', className, words);
  made.setAttribute('type', 'button');
  made.addEventListener('click', onClick);
  return made;
}

function element(tag: string, className: string, words?: string): HTMLElement {
  const made = document.createElement(tag);
  made.className = className;
  if (words !== undefined) made.textContent = words;
  return made;
}

/** The fact that a click or a key is about. In the article as published a fact is mere words. */
function factOf(event: Event): HTMLElement | null {
  if (document.body.dataset['view'] === 'published' || !(event.target instanceof Element)) return null;
  return event.target.closest<HTMLElement>('.fact[role="button"]');
}

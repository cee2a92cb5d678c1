import type { Blocks } from './blocks.js';
import type { FromPreview, ProofNote } from './protocol.js';
import { slipOf } from './slip.js';

/** The slip that opens under a sentence when one of its facts is activated: what to do, and at most two buttons. One at a time. */
export class Slips {
  private version = 0;
  private slip: HTMLElement | undefined;
  private note: string | undefined;
  private opener: HTMLElement | undefined;

  constructor(
    article: HTMLElement,
    private readonly blocks: Blocks,
    private readonly send: (message: FromPreview) => void,
  ) {
    article.addEventListener('keydown', event => {
      if (event.key !== 'Escape' || !this.slip) return;
      this.opener?.focus();
      this.close();
    });
  }

  /**
   * Takes the slip out of the page before the page is brought to a new proof.
   *
   * @returns to be called when the new proof stands: a slip whose fact is still there comes back, and what it says is asked for anew.
   */
  lift(): (version: number) => void {
    const { opener, slip } = this;
    const focused = slip?.contains(document.activeElement) === true ? document.activeElement : undefined;
    slip?.remove();
    return version => {
      this.version = version;
      if (!opener) return;
      if (!opener.isConnected) {
        this.close();
        return;
      }
      if (slip) this.place(slip, opener);
      if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
      this.ask(opener);
    };
  }

  /** What the extension says of the fact at a place; undefined when there is nothing to be done about it. */
  answer(start: number, end: number, version: number, note: ProofNote | undefined): void {
    const { opener } = this;
    const place = opener && this.blocks.placeOf(opener);
    if (!opener || version !== this.version || place?.start !== start || place.end !== end) return;
    if (!note) {
      this.close();
      return;
    }
    const said = JSON.stringify(note);
    if (this.slip && said === this.note) return;
    const focused = [...(this.slip?.querySelectorAll('button') ?? [])].findIndex(one => one === document.activeElement);
    this.slip?.remove();
    this.note = said;
    this.slip = slipOf(note, type => {
      const now = this.blocks.placeOf(opener);
      if (now) this.send({ type, ...now, version: this.version });
    });
    opener.setAttribute('aria-controls', this.slip.id);
    opener.setAttribute('aria-expanded', 'true');
    this.place(this.slip, opener);
    this.slip.querySelectorAll('button')[focused]?.focus({ preventScroll: true });
  }

  close(): void {
    this.slip?.remove();
    this.opener?.setAttribute('aria-expanded', 'false');
    this.opener?.removeAttribute('aria-controls');
    this.slip = undefined;
    this.note = undefined;
    this.opener = undefined;
  }

  /** Opens the slip of a fact, or closes it. */
  toggle(fact: HTMLElement): void {
    const wasOpen = this.opener === fact;
    this.close();
    if (wasOpen) return;
    this.opener = fact;
    this.ask(fact);
  }

  private ask(fact: HTMLElement): void {
    const place = this.blocks.placeOf(fact);
    if (place) this.send({ type: 'askNote', ...place, version: this.version });
  }

  private place(slip: HTMLElement, fact: HTMLElement): void {
    fact.setAttribute('aria-controls', slip.id);
    fact.setAttribute('aria-expanded', 'true');
    const item = fact.closest('li');
    if (item) item.append(slip);
    else fact.closest('p, h1, h2, h3, h4, h5, h6, blockquote, table, [data-block]')?.after(slip);
  }
}

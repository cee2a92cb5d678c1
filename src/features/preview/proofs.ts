import type * as vscode from 'vscode';
import { carriedProof } from '../../core/render/carriedProof.js';
import type { Desk } from '../../core/render/deskVoice.js';
import type { FactNote } from '../../core/render/evidence/factNotes.js';
import type { Destination } from '../../core/render/filing.js';
import { proofMemory, renderProof, type Proof } from '../../core/render/proof.js';
import type { Span } from '../../core/text/span.js';
import type { ToPreview } from '../../preview/protocol.js';
import type { Inspection } from './ports.js';
import { Lull } from './lull.js';
import { Rhythm } from './rhythm.js';
import { ProofUpdates } from './updates.js';

/** The longest rests in a text that is being typed, in milliseconds: between two showings of its words, and between two checks. */
const longestRest = { words: 20, check: 150 };
/** A check keeps the next key waiting while it is at work: it waits for a lull in the typing, but never longer than `longest`, in milliseconds. */
const lull = { pause: 250, longest: 3000 };

/** What the proofs of a preview need. */
export interface ProofPorts {
  /** The document to show; undefined while there is none, or no page to show it on. */
  document(): vscode.TextDocument | undefined;
  nameOf(document: vscode.TextDocument): string;
  /** Whoever works on it. */
  readonly desk: Desk;
  inspect(document: vscode.TextDocument): Promise<Inspection>;
  /** The address under which the page loads a picture of the document's; undefined also while it is not known whether it may. */
  resolveImage(path: string): string | undefined;
  /** Looks for the pictures that had no address; @returns whether some have one now. */
  lookUpImages(): Promise<boolean>;
  send(message: ToPreview): void;
  /** The page shows another proof. */
  onShown(shown: { readonly isFirst: boolean }): void;
  /** The text is too long to be read. */
  onTooLong(): void;
  /** The text could not be read or shown; the page keeps what it has. */
  onFailed(error: unknown): void;
}

/**
 * What the page shows of a document, in two steps: its words as soon as they are written, with what the last check said of those that stayed; then what
 * the check says of them.
 */
export class Proofs {
  private memory = proofMemory();
  private readonly updates = new ProofUpdates();
  private readonly words: Rhythm;
  private readonly check: Rhythm;
  private readonly lull: Lull;
  /** Of the last check. */
  private checked: Proof | undefined;
  /** What the page shows, and of which version of the document. */
  private shown: { readonly proof: Proof; readonly version: number; readonly text: string } | undefined;
  private isOnPage = false;

  constructor(private readonly ports: ProofPorts) {
    const onFailed = (error: unknown) => {
      ports.onFailed(error);
    };
    this.words = new Rhythm(() => this.showWords(), onFailed, longestRest.words);
    this.check = new Rhythm(() => this.showCheck(), onFailed, longestRest.check);
    const check = () => {
      this.check.ask();
    };
    this.lull = new Lull(check, lull.pause, lull.longest);
  }

  /** The document is to be shown as it stands. */
  askForAll(): void {
    this.words.ask();
    this.check.ask();
  }

  /** The document's text is being typed, and may go on changing. */
  askForTyped(): void {
    this.words.ask();
    this.lull.ask();
  }

  /** What the check says has changed. */
  askForCheck(): void {
    this.check.ask();
  }

  /** The page has nothing, as when it begins. */
  forgetPage(): void {
    this.updates.forget();
    this.isOnPage = false;
  }

  /** Another document is to be shown, or the same under another name: nothing of the last one is waited for. */
  forgetDocument(): void {
    this.checked = undefined;
    this.shown = undefined;
    for (const work of [this.words, this.lull, this.check]) work.abandon();
  }

  /** What was remembered is of another article. */
  forgetArticle(): void {
    this.memory = proofMemory();
  }

  /** Whether the page shows this version of the document. */
  shows(version: number): boolean {
    return this.shown?.version === version;
  }

  /**
   * Whether a place on the page, which shows this version, is that place of the document as it stands now. A document that was closed and opened again
   * counts its versions anew: its words are what is compared.
   */
  isPlaceIn(document: vscode.TextDocument, version: number): boolean {
    return this.shows(version) && this.shown?.text === document.getText();
  }

  /** Where a button of the page leads in the document as it stands now; undefined when the page shows other words. */
  destination(name: string, document: vscode.TextDocument): Destination | undefined {
    return this.shown?.text === document.getText() ? this.shown.proof.destinations.get(name) : undefined;
  }

  /** What is to be done about a fact; undefined when it is not known yet: the page asks again when it shows the check. */
  noteOf(place: Span, version: number): { readonly note: FactNote | undefined } | undefined {
    const isChecked = this.shows(version) && this.shown?.proof === this.checked;
    return isChecked ? { note: this.checked?.noteAt(place) } : undefined;
  }

  dispose(): void {
    this.words.dispose();
    this.lull.dispose();
    this.check.dispose();
  }

  private showWords(): Promise<void> {
    const document = this.ports.document();
    const isNew = document && !(this.isOnPage && this.shows(document.version));
    if (isNew && this.checked) {
      const text = document.getText();
      this.show(document, carriedProof(this.checked, { text, memory: this.memory, ...this.images }));
    }
    return Promise.resolve();
  }

  /** What was read of an older version is dropped: its change has asked for another check. */
  private async showCheck(): Promise<void> {
    const document = this.ports.document();
    if (!document) return;
    const { version } = document;
    const inspection = await this.ports.inspect(document);
    await whatWaits();
    const isOld = (): boolean => document !== this.ports.document() || document.version !== version;
    if (isOld()) return;
    if (!inspection.checked) {
      this.checked = undefined;
      this.shown = undefined;
      this.ports.onTooLong();
      return;
    }
    const { result, sources, config } = inspection;
    const render = (): Proof =>
      renderProof({ result, sources, config, desk: this.ports.desk, memory: this.memory, ...this.images });
    let proof = render();
    if (await this.ports.lookUpImages()) {
      this.forgetArticle();
      proof = render();
    }
    if (isOld()) return;
    this.checked = proof;
    this.show(document, proof);
  }

  private get images(): Pick<ProofPorts, 'resolveImage'> {
    return { resolveImage: path => this.ports.resolveImage(path) };
  }

  private show(document: vscode.TextDocument, proof: Proof): void {
    const { version, lineCount } = document;
    const isFirst = !this.shown;
    this.shown = { proof, version, text: document.getText() };
    this.isOnPage = true;
    this.ports.send(this.updates.messageFor({ proof, version, lineCount, name: this.ports.nameOf(document) }));
    this.ports.onShown({ isFirst });
  }
}

/** Lets through what has come in while something long was at work: a key above all. */
function whatWaits(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve));
}

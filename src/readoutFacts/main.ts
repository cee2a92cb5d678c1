import { patch } from '../preview/patch.js';
import { byId } from './byId.js';
import { showEvidence } from './evidence.js';
import { Facts } from './facts.js';
import { Filters } from './filters.js';
import {
  readoutState,
  type FromReadoutView,
  type ReadoutMarkup,
  type ReadoutState,
  type ToReadoutView,
} from './protocol.js';
import { RecordPane } from './recordPane.js';

interface VsCodeApi {
  postMessage(message: FromReadoutView): void;
  getState(): unknown;
  setState(state: ReadoutState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** How long after the last change the state is saved, in milliseconds: scrolling alone would save it many times a second. */
const saveDelay = 150;

/** The page: what it shows, what the person does with it, and what is kept of it. */
class ReadoutPage {
  private readonly text = byId('text');
  private readonly filters: Filters;
  private readonly facts: Facts;
  private readonly record: RecordPane;
  private recordMarkup = '';
  private readonly scroll: number;
  private isShown = false;
  private saving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly vscode: VsCodeApi) {
    const saved = readoutState(vscode.getState());
    this.scroll = saved?.scroll ?? 0;
    const send = (message: FromReadoutView): void => {
      vscode.postMessage(message);
    };
    this.filters = new Filters(byId('filters'), this.text, saved?.kinds ?? [], () => {
      this.facts.contentChanged();
      this.save();
    });
    this.facts = new Facts(
      this.text,
      byId('tip'),
      kind => this.filters.shows(kind),
      (start, end) => {
        send({ type: 'goToPlace', start, end });
      },
    );
    this.record = new RecordPane(byId('record'), send, name => {
      showEvidence(this.text, name);
    });
    byId('open').addEventListener('click', () => {
      send({ type: 'openSource' });
    });
    window.addEventListener('message', (event: MessageEvent<ToReadoutView>) => {
      this.onMessage(event.data);
    });
    window.addEventListener(
      'scroll',
      () => {
        if (this.isShown) this.save();
      },
      { passive: true },
    );
    this.save();
    send({ type: 'ready' });
  }

  private onMessage(message: ToReadoutView): void {
    switch (message.type) {
      case 'readout':
        this.show(message.markup);
        return;
      case 'notice':
        byId('notice').textContent = message.message;
        byId('notice').hidden = false;
        return;
      case 'corrected':
        this.record.corrected(message.field);
        this.showRecord(); // While its form was open, it was left as it was.
        return;
      case 'refused':
        this.record.refused(message.field, message.message);
    }
  }

  private show({ name, filters, text, record }: ReadoutMarkup): void {
    byId('notice').hidden = true;
    byId('page').hidden = false;
    byId('name').textContent = name;
    patch(byId('filters'), filters, content => {
      this.filters.prepareBar(content);
    });
    patch(this.text, text, content => {
      this.filters.prepareText(content);
    });
    this.recordMarkup = record;
    this.showRecord();
    this.facts.contentChanged();
    if (!this.isShown && this.scroll > 0) window.scrollTo({ top: this.scroll, behavior: 'instant' });
    this.isShown = true;
  }

  private showRecord(): void {
    patch(
      byId('record'),
      this.recordMarkup,
      content => {
        this.record.prepare(content);
      },
      element => this.record.isInUse(element),
    );
  }

  private save(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => {
      const { source = '', article } = document.body.dataset;
      this.vscode.setState({
        source,
        ...(article !== undefined && article !== '' && { article }),
        kinds: this.filters.chosen,
        scroll: window.scrollY,
      });
    }, saveDelay);
  }
}

new ReadoutPage(acquireVsCodeApi());

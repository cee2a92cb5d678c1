import { listenToClicks } from './clicks.js';
import { copyHtml } from './copyHtml.js';
import { listenToTally, pressTally } from './filter.js';
import { Linking } from './linking.js';
import { patch } from './patch.js';
import {
  previewState,
  type FromPreview,
  type PreviewState,
  type ProofMarkup,
  type ToPreview,
  type View,
} from './protocol.js';
import { Scrolling } from './scrolling.js';
import { Slips } from './slips.js';
import { activateMarks, ViewSwitch } from './view.js';

interface VsCodeApi {
  postMessage(message: FromPreview): void;
  getState(): unknown;
  setState(state: PreviewState): void;
}

declare function acquireVsCodeApi(): VsCodeApi;

/** How long after the last change the state is saved, in milliseconds: scrolling alone would save it many times a second. */
const saveDelay = 150;

/** The page: what it shows, what the person does with it, and what is kept of it. */
class Preview {
  private readonly article = byId('article');
  private readonly source = byId('source');
  private readonly scrolling: Scrolling;
  private readonly linking: Linking;
  private readonly slips: Slips;
  private view: View;
  private line: number;
  private lineCount = 0;
  private scrollSync = true;
  private isShown = false;
  private saving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly vscode: VsCodeApi) {
    const saved = previewState(vscode.getState());
    this.view = saved?.view ?? 'proof';
    this.line = saved?.line ?? 0;
    this.scrolling = new Scrolling(this.article, (line, personal) => {
      this.onScroll(line, personal);
    });
    const view = new ViewSwitch(byId('view'), chosen => {
      this.changeView(chosen);
    });
    view.show(this.view);
    listenToClicks(this.article, message => {
      vscode.postMessage(message);
    });
    this.linking = new Linking(this.article, this.source);
    this.slips = new Slips(this.article, message => {
      vscode.postMessage(message);
    });
    listenToTally(byId('tally'));
    window.addEventListener('message', (event: MessageEvent<ToPreview>) => {
      this.onMessage(event.data);
    });
    this.save();
    vscode.postMessage({ type: 'ready' });
  }

  private onMessage(message: ToPreview): void {
    switch (message.type) {
      case 'proof':
        this.show(message.proof);
        return;
      case 'scrollTo':
        this.scrolling.follow(message.line);
        return;
      case 'cursorAt':
        this.linking.cursorAt(message.offset);
        return;
      case 'copyHtml':
        void copyHtml(message.html).then(done => {
          this.vscode.postMessage({ type: 'copied', done });
        });
        return;
      case 'settings':
        this.scrollSync = message.scrollSync;
        return;
      case 'notice':
        byId('notice').textContent = message.message;
        byId('notice').hidden = false;
    }
  }

  private show(proof: ProofMarkup): void {
    this.lineCount = proof.lineCount;
    byId('notice').hidden = true;
    byId('desk').hidden = false;
    byId('name').textContent = proof.name;
    patch(byId('filing'), proof.filing);
    patch(byId('tally'), proof.tally, pressTally);
    const reopenSlip = this.slips.lift();
    patch(this.article, proof.article, content => {
      activateMarks(content, this.view);
    });
    for (const id of ['source', 'skip']) byId(id).hidden = proof.source === '';
    patch(this.source, proof.source);
    reopenSlip(proof.notes, proof.version);
    this.linking.contentChanged();
    this.scrolling.contentChanged(this.lineCount);
    if (!this.isShown && this.line > 0) this.scrolling.follow(this.line);
    this.isShown = true;
  }

  private changeView(view: View): void {
    this.view = view;
    this.slips.close();
    activateMarks(this.article, view);
    this.scrolling.contentChanged(this.lineCount);
    this.save();
  }

  private onScroll(line: number, personal: boolean): void {
    if (!this.isShown) return;
    this.line = line;
    this.save();
    if (personal && this.scrollSync) this.vscode.postMessage({ type: 'scrolled', line });
  }

  private save(): void {
    clearTimeout(this.saving);
    this.saving = setTimeout(() => {
      const document = window.document.body.dataset['document'] ?? '';
      this.vscode.setState({ document, view: this.view, line: this.line });
    }, saveDelay);
  }
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The preview's page has no #${id}.`);
  return element;
}

new Preview(acquireVsCodeApi());

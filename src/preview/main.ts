import { Blocks } from './blocks.js';
import { listenToClicks } from './clicks.js';
import { copyHtml } from './copyHtml.js';
import { listenToTally, pressTally } from './filter.js';
import { Linking } from './linking.js';
import { patch } from './patch.js';
import { showPlace } from './places.js';
import {
  lineToBeginAt,
  previewState,
  type FromPreview,
  type PreviewState,
  type ProofChange,
  type ProofMarkup,
  type ToPreview,
  type View,
} from './protocol.js';
import { Scrolling } from './scrolling.js';
import { Slips } from './slips.js';
import { applySplices } from './splice.js';
import { listenToStatements } from './statements.js';
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
  private readonly blocks = new Blocks(this.article);
  private readonly scrolling: Scrolling;
  private readonly linking: Linking;
  private readonly slips: Slips;
  private view: View;
  private document = window.document.body.dataset['document'] ?? '';
  private locked: boolean;
  /** Of the proof that is shown. */
  private number: number | undefined;
  /** Of the text that is shown. */
  private version = 0;
  private line: number;
  private lineCount = 0;
  private scrollSync = true;
  private isShown = false;
  private saving: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly vscode: VsCodeApi) {
    const saved = previewState(vscode.getState());
    this.view = saved?.view ?? 'proof';
    this.line = lineToBeginAt(saved, [this.document, window.document.body.dataset['formerly']]);
    this.locked = saved?.locked ?? true;
    this.scrolling = new Scrolling(this.blocks, (line, personal) => {
      this.onScroll(line, personal);
    });
    const view = new ViewSwitch(byId('view'), chosen => {
      this.changeView(chosen);
    });
    view.show(this.view);
    this.linking = new Linking(this.article, this.source, this.blocks);
    this.slips = new Slips(this.article, this.blocks, message => {
      vscode.postMessage(message);
    });
    listenToClicks(this.article, this.blocks, {
      version: () => this.version,
      send: message => {
        vscode.postMessage(message);
      },
      toggleFact: fact => {
        this.slips.toggle(fact);
      },
    });
    listenToTally(byId('tally'));
    listenToStatements(this.article, this.source);
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
      case 'change':
        this.change(message.change);
        return;
      case 'note':
        this.slips.answer(message.start, message.end, message.version, message.note);
        return;
      case 'show':
        showPlace(this.article, this.blocks, message.what);
        return;
      case 'document':
        this.document = message.document;
        this.locked = message.locked;
        this.save();
        return;
      case 'scrollTo':
        this.scrolling.follow(message.line);
        return;
      case 'cursorAt':
        this.linking.cursorAt(message.offset);
        return;
      case 'copyHtml':
        void copyHtml(message.html).then(done => {
          this.vscode.postMessage({ type: 'copied', number: message.number, done });
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
    byId('desk').hidden = false;
    byId('name').textContent = proof.name;
    patch(byId('filing'), proof.filing);
    patch(byId('tally'), proof.tally, pressTally);
    const reopenSlip = this.slips.lift();
    this.article.lang = proof.language;
    patch(this.article, proof.article, content => {
      activateMarks(content, this.view);
    });
    this.blocks.reset(proof.places);
    patch(this.source, proof.source);
    this.onShown(proof, reopenSlip);
    if (!this.isShown && this.line > 0) this.scrolling.follow(this.line);
    this.isShown = true;
  }

  /** A change to a proof that is not the one on the page is of no use: then the whole is asked for. */
  private change(change: ProofChange): void {
    if (change.of !== this.number) {
      this.vscode.postMessage({ type: 'ready' });
      return;
    }
    if (change.filing !== undefined) patch(byId('filing'), change.filing);
    if (change.tally !== undefined) patch(byId('tally'), change.tally, pressTally);
    const reopenSlip = this.slips.lift();
    if (change.language !== undefined) this.article.lang = change.language;
    if (change.article) {
      applySplices(this.article, change.article, element => {
        activateMarks(element, this.view);
      });
    }
    if (change.article ?? change.places) this.blocks.change(change.places);
    if (change.source) applySplices(this.source, change.source);
    this.onShown(change, reopenSlip);
  }

  private onShown(
    { number, lineCount, version }: Pick<ProofMarkup, 'number' | 'lineCount' | 'version'>,
    reopenSlip: (version: number) => void,
  ): void {
    this.number = number;
    this.version = version;
    this.lineCount = lineCount;
    byId('notice').hidden = true;
    const hasSource = this.source.childElementCount > 0;
    for (const id of ['source', 'skip']) byId(id).hidden = !hasSource;
    reopenSlip(version);
    this.linking.contentChanged();
    this.scrolling.contentChanged(lineCount);
  }

  private changeView(view: View): void {
    this.view = view;
    this.slips.close();
    activateMarks(this.article, view);
    this.linking.viewChanged();
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
      const { document, view, line, locked } = this;
      this.vscode.setState({ document, view, line, locked });
    }, saveDelay);
  }
}

function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The preview's page has no #${id}.`);
  return element;
}

new Preview(acquireVsCodeApi());

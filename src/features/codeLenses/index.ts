import * as vscode from 'vscode';
import { checklist, missingCount, sectionStates, type StateOfSection } from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import type { Settings } from '../../host/settings.js';
import { localized } from '../../host/wording.js';
import { inspectionAtRest } from '../evidence/draftAt.js';
import { followCommand } from '../sideBar/checklistTree.js';
import type { Feature } from '../feature.js';
import type { Inspection } from '../lint/inspector.js';
import type { LintService } from '../lint/lintService.js';
import { sectionInWords } from './words.js';

/** Above the headline how far the article is, and above the lede and each section what it holds and what is still to be done there. Of articles only. */
export const codeLensesFeature: Feature = ({ lint, settings }) => {
  const lenses = new SectionLenses(lint, settings);
  return vscode.Disposable.from(lenses, vscode.languages.registerCodeLensProvider({ language: 'markdown' }, lenses));
};

class SectionLenses implements vscode.CodeLensProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  readonly onDidChangeCodeLenses = this.changed.event;
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly lint: LintService,
    private readonly settings: Settings,
  ) {
    const refresh = () => {
      this.changed.fire();
    };
    this.subscriptions = [
      lint.onDidCheck(refresh),
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('copydesk.codeLens')) refresh();
      }),
    ];
  }

  async provideCodeLenses(
    document: vscode.TextDocument,
    token: vscode.CancellationToken,
  ): Promise<vscode.CodeLens[] | undefined> {
    if (!this.settings.codeLens(document.uri)) return undefined;
    // Who checks only by command is told nothing unasked.
    if (!this.lint.published(document)) return undefined;
    const inspection = await inspectionAtRest(this.lint, document, token);
    if (!inspection) return undefined;
    return [
      ...headlineLenses(document, inspection),
      ...sectionStates(inspection.result, inspection.sources).map(state => sectionLens(document, state)),
    ];
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, this.changed).dispose();
  }
}

/** How far the article is, and a lens to insert what is missing. */
function headlineLenses(document: vscode.TextDocument, { result, sources, config }: Inspection): vscode.CodeLens[] {
  const { outline, profile } = result;
  if (!outline.headline) return [];
  const range = rangeAt(document, outline.headline.span);
  const { required } = checklist(result, sources, config);
  const progress = localized(
    '{0}: {1} of {2} required sections are written',
    profile.title,
    required.done,
    required.total,
  );
  const lenses = [
    new vscode.CodeLens(range, { title: progress, command: 'copydesk.showChecklist', arguments: [document.uri] }),
  ];
  const missing = profile.sections.filter(spec => spec.headed && missingCount(outline, spec) > 0);
  const [first, second] = missing;
  if (first) {
    lenses.push(
      new vscode.CodeLens(range, {
        title: second
          ? localized('Insert one of {0} missing sections…', missing.length)
          : localized('Insert “{0}”', first.title),
        command: 'copydesk.insertSection',
        arguments: [{ uri: document.uri, ...(second ? {} : { section: first.id }) }],
      }),
    );
  }
  return lenses;
}

/** Leads to the first thing to do in the section, else to the checklist. */
function sectionLens(document: vscode.TextDocument, state: StateOfSection): vscode.CodeLens {
  const range = rangeAt(document, { start: state.start.start, end: state.start.start });
  const title = sectionInWords(state);
  return new vscode.CodeLens(
    range,
    state.first
      ? { title, command: followCommand, arguments: [document, { span: state.first.span }] }
      : { title, command: 'copydesk.showChecklist', arguments: [document.uri] },
  );
}

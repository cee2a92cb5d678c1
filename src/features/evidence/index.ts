import * as vscode from 'vscode';
import type { Feature } from '../feature.js';
import type { WhichFinding } from '../lint/whichFinding.js';
import { AcknowledgeActions, acknowledgeCommand, acknowledgeFinding } from './acknowledge.js';
import { QuotationCompletion } from './completion.js';
import { EvidenceDefinition } from './definition.js';
import { draftSelector } from './draftAt.js';
import { EvidenceHover } from './hover.js';
import { EvidenceReferences } from './references.js';
import { SourceLight } from './sourceLight.js';

/** The way from a fact of the draft to its place in the source and back, and what to do where the two disagree. */
export const evidenceFeature: Feature = context => {
  const { lint } = context;
  const { languages } = vscode;
  return vscode.Disposable.from(
    languages.registerHoverProvider(draftSelector, new EvidenceHover(lint)),
    languages.registerDefinitionProvider(draftSelector, new EvidenceDefinition(lint)),
    languages.registerReferenceProvider(draftSelector, new EvidenceReferences(context)),
    languages.registerCompletionItemProvider(
      draftSelector,
      new QuotationCompletion(lint),
      ...QuotationCompletion.triggers,
    ),
    new SourceLight(lint),
    languages.registerCodeActionsProvider(draftSelector, new AcknowledgeActions(lint), AcknowledgeActions.metadata),
    vscode.commands.registerCommand(acknowledgeCommand, (which: WhichFinding) => acknowledgeFinding(context, which)),
  );
};

import * as vscode from 'vscode';
import { sourceSentence, verdictsAt } from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import type { LintService } from '../lint/lintService.js';
import { inspectionOf, savedSource } from './draftAt.js';

/** Goes from a fact or a quotation of the draft to its place in the source. */
export class EvidenceDefinition implements vscode.DefinitionProvider {
  constructor(private readonly lint: LintService) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const inspection = await inspectionOf(this.lint, document, token);
    if (!inspection) return undefined;
    const verdicts = verdictsAt(inspection.result.verdicts, document.offsetAt(position));
    const verdict = verdicts.find(({ places }) => places.length > 0);
    return verdict?.places.flatMap(place => {
      const source = savedSource(inspection, document.uri, place.source);
      if (!source) return [];
      return {
        originSelectionRange: rangeAt(document, verdict.span),
        targetUri: source.uri,
        targetRange: rangeAt(source.lines, sourceSentence(source.readout, place.span)),
        targetSelectionRange: rangeAt(source.lines, place.span),
      };
    });
  }
}

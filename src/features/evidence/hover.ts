import * as vscode from 'vscode';
import { acknowledgementOf, verdictsAt, type Directive, type Verdict } from '../../core/index.js';
import { rangeAt } from '../../host/positions.js';
import type { Inspection } from '../lint/inspector.js';
import type { LintService } from '../lint/lintService.js';
import { inspectionOf } from './draftAt.js';
import { notCheckedWords, verdictWords } from './hoverWords.js';

/** Facts that are told of at one place: a date, the quotation around it, its sentence. */
const mostVerdicts = 3;

/** Says of a fact of the draft how the sources stand to it, and shows the sentence in which they say so. */
export class EvidenceHover implements vscode.HoverProvider {
  constructor(private readonly lint: LintService) {}

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const inspection = await inspectionOf(this.lint, document, token);
    if (!inspection) return undefined;
    const offset = document.offsetAt(position);
    const verdicts = verdictsAt(inspection.result.verdicts, offset).slice(0, mostVerdicts);
    const [first] = verdicts;
    if (!first) return unchecked(document, inspection, offset);
    const words = verdicts.map(verdict =>
      verdictWords(verdict, {
        inspection,
        article: document.uri,
        acknowledged: acknowledgementOn(inspection, verdict),
        told: problemsAt(document, position),
      }),
    );
    return new vscode.Hover(words, rangeAt(document, first.span));
  }
}

/** The editor shows the problems at a place in the same box: what they say is not said again. */
function problemsAt({ uri }: vscode.TextDocument, position: vscode.Position): ReadonlySet<string> {
  const here = vscode.languages.getDiagnostics(uri).filter(({ range }) => range.contains(position));
  return new Set(here.map(({ message }) => message));
}

function acknowledgementOn({ result }: Inspection, { rule, span }: Verdict): Directive | undefined {
  return rule && acknowledgementOf(result.article, { rule, span });
}

/** Without a source nothing can be held against it: a fact says so, and never looks as if it had passed. */
async function unchecked(
  document: vscode.TextDocument,
  inspection: Inspection,
  offset: number,
): Promise<vscode.Hover | undefined> {
  const isForeign = inspection.result.notEnglish !== undefined;
  if (!isForeign && inspection.sources?.some(({ file }) => file?.state === 'found')) return undefined;
  const { factAt } = await import('../../host/checking.js');
  const fact = factAt(inspection.result.article, offset);
  return fact && new vscode.Hover(notCheckedWords(fact, isForeign), rangeAt(document, fact.span));
}

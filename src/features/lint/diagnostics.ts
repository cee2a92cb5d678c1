import * as vscode from 'vscode';
import { type Finding, LineIndex, type Severity, type Source } from '../../core/index.js';
import { folderOf } from '../../host/paths.js';
import { rangeAt, type Places } from '../../host/positions.js';
import type { Inspection } from './inspector.js';
import { rulePage } from './rulePages.js';

/** How the Problems panel names the giver of a diagnostic. */
const diagnosticSource = 'Copydesk';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** The rule of a diagnostic; undefined for another extension's. */
export function ruleOf(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== diagnosticSource || typeof diagnostic.code !== 'object') return undefined;
  return String(diagnostic.code.value);
}

/** The finding of an inspection that a diagnostic shows. */
export function findingOf(places: Places, { result }: Inspection, diagnostic: vscode.Diagnostic): Finding | undefined {
  // Several findings of one rule can stand at one place: two missing sections are both reported at the headline.
  return result.findings.find(
    one =>
      one.rule === ruleOf(diagnostic) &&
      one.message === diagnostic.message &&
      rangeAt(places, one.span).isEqual(diagnostic.range),
  );
}

/** An inspection's findings as the Problems panel shows them. */
export function diagnosticsOf(inspection: Inspection, uri: vscode.Uri): vscode.Diagnostic[] {
  const lines = new LineIndex(inspection.result.article.text);
  const sources = sourceLines(inspection.sources);
  return inspection.result.findings.map(finding => {
    const diagnostic = new vscode.Diagnostic(
      rangeAt(lines, finding.span),
      finding.message,
      severities[finding.severity],
    );
    diagnostic.source = diagnosticSource;
    diagnostic.code = { value: finding.rule, target: rulePage(finding.rule) };
    diagnostic.relatedInformation = relatedPlaces(finding, uri, lines, sources);
    return diagnostic;
  });
}

function relatedPlaces(
  finding: Finding,
  uri: vscode.Uri,
  lines: LineIndex,
  sources: (file: string) => Places,
): vscode.DiagnosticRelatedInformation[] {
  return finding.related.map(place => {
    const file = place.file === undefined ? uri : vscode.Uri.joinPath(folderOf(uri), place.file);
    const places = place.file === undefined ? lines : sources(place.file);
    return new vscode.DiagnosticRelatedInformation(
      new vscode.Location(file, rangeAt(places, place.span)),
      place.message,
    );
  });
}

/** The lines of each source by its name in the article, counted once. One that could not be read has none. */
function sourceLines(sources: readonly Source[] | undefined): (file: string) => Places {
  const known = new Map<string, Places>();
  return name => {
    const file = sources?.find(source => source.record.file === name)?.file;
    const lines = known.get(name) ?? new LineIndex(file?.state === 'found' ? file.text : '');
    known.set(name, lines);
    return lines;
  };
}

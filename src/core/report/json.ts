import type { Category, Finding, Severity } from '../rules/types.js';
import { LineIndex } from '../text/lineIndex.js';
import type { Span, TextEdit } from '../text/span.js';
import { countBySeverity } from './counts.js';

/** A file that was checked, for a report. */
export interface CheckedFile {
  /** As the reader of the report knows it, with `/` between folders. */
  readonly path: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Texts of the sources by their names in the article, for places in them. Without its text, a place there is given by offset alone. */
  readonly sources?: ReadonlyMap<string, string>;
}

/** A place: 0-based line and character, and offset, in UTF-16 code units. */
export interface JsonPlace {
  readonly line: number;
  readonly character: number;
  readonly offset: number;
}

/** The JSON of `copydesk lint --format json`: a contract with other programs. */
export interface JsonReport {
  readonly files: readonly { readonly path: string; readonly findings: readonly JsonFinding[] }[];
  readonly summary: {
    readonly files: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
    readonly hints: number;
    /** Findings that `--fix` would mend. */
    readonly fixable: number;
  };
}

export interface JsonFinding {
  readonly rule: string;
  readonly category: Category;
  readonly severity: Severity;
  readonly message: string;
  readonly start: JsonPlace;
  readonly end: JsonPlace;
  readonly related: readonly {
    readonly path: string;
    readonly message: string;
    readonly start: JsonPlace;
    readonly end: JsonPlace;
  }[];
  readonly fixes: readonly { readonly title: string; readonly edits: readonly TextEdit[] }[];
}

/** The findings of several files as data. Of a finding's fixes the preferred one comes first. */
export function toJsonReport(files: readonly CheckedFile[]): JsonReport {
  const findings = files.flatMap(file => file.findings);
  const counts = countBySeverity(findings);
  return {
    files: files.map(fileReport),
    summary: {
      files: files.length,
      errors: counts.error,
      warnings: counts.warning,
      infos: counts.info,
      hints: counts.hint,
      fixable: findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred)).length,
    },
  };
}

function fileReport(file: CheckedFile): JsonReport['files'][number] {
  const lines = linesOf(file);
  return { path: file.path, findings: file.findings.map(finding => findingReport(file, lines, finding)) };
}

function findingReport(file: CheckedFile, lines: Lines, finding: Finding): JsonFinding {
  const { rule, category, severity, message } = finding;
  const fixes = [...finding.fixes].sort((a, b) => Number(b.preferred) - Number(a.preferred));
  return {
    rule,
    category,
    severity,
    message,
    ...placesOf(lines(undefined), finding.span),
    related: finding.related.map(place => ({
      path: place.file === undefined ? file.path : besides(file.path, place.file),
      message: place.message,
      ...placesOf(lines(place.file), place.span),
    })),
    fixes: fixes.map(({ title, edits }) => ({
      title,
      edits: edits.map(({ start, end, text }) => ({ start, end, text })),
    })),
  };
}

/** The lines of a checked file, or of a source by its name in the article; undefined is the file itself. */
export type Lines = (source: string | undefined) => LineIndex;

/** Counts the lines of a file and of its sources, each once and when first asked for. */
export function linesOf(file: CheckedFile): Lines {
  const known = new Map<string | undefined, LineIndex>();
  return source => {
    const lines =
      known.get(source) ?? new LineIndex(source === undefined ? file.text : (file.sources?.get(source) ?? ''));
    known.set(source, lines);
    return lines;
  };
}

function placesOf(lines: LineIndex, { start, end }: Span): { start: JsonPlace; end: JsonPlace } {
  return { start: { ...lines.positionAt(start), offset: start }, end: { ...lines.positionAt(end), offset: end } };
}

/** The path of a file that is named relative to another. */
export function besides(path: string, name: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const part of name.split('/')) {
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

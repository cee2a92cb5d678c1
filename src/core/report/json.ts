import type { Category, Finding, Severity } from '../findings/types.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { Span, TextEdit } from '../text/span.js';
import { besides, linesOf, type CheckedFile, type Lines } from './checkedFile.js';
import type { CheckedRun, FileTrouble, Reporter, SettingsTrouble } from './reporter.js';

/** A place: 0-based line and character, and offset, in UTF-16 code units. */
export interface JsonPlace {
  readonly line: number;
  readonly character: number;
  readonly offset: number;
}

/** The JSON of `copydesk lint --format json`: a contract with other programs. */
export interface JsonReport {
  readonly files: readonly JsonFile[];
  /** Files that could not be checked, and why, as the end of a sentence; absent when there are none. */
  readonly problems?: readonly FileTrouble[];
  /** Settings that could not be used, lines and columns from 1; absent when there are none. */
  readonly settings?: readonly SettingsTrouble[];
  readonly summary: JsonSummary;
}

/** What was found in a file. */
export interface JsonFile {
  readonly path: string;
  readonly findings: readonly JsonFinding[];
}

/** How much was found in all files. */
export interface JsonSummary {
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly hints: number;
  /** Findings that `--fix` would mend. */
  readonly fixable: number;
  /** Findings that are left out because the baseline knows them; absent without a baseline. */
  readonly known?: number;
  /** Files that were not checked, because the check was interrupted; absent when it was not. */
  readonly notChecked?: number;
}

/** A finding at its place. */
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

/** Reports as JSON, with a line a file. Files without findings are named too. */
export const jsonReporter: Reporter = {
  begin: () => '{"files":[\n',
  separator: ',\n',
  file: file => JSON.stringify(fileReport(file)),
  end: run =>
    `\n],${troubles('problems', run.problems)}${troubles('settings', run.settings)}"summary":${JSON.stringify(summaryReport(run))}}\n`,
};

function troubles(name: 'problems' | 'settings', list: readonly object[]): string {
  return list.length === 0 ? '' : `"${name}":${JSON.stringify(list)},`;
}

function summaryReport({ tally, interrupted, baseline }: CheckedRun): JsonSummary {
  const { files, counts, fixable, known } = tally;
  return {
    files,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    hints: counts.hint,
    fixable,
    ...(baseline && { known }),
    ...(interrupted && { notChecked: interrupted.left }),
  };
}

/** The findings of a file as data. Of a finding's fixes the preferred one comes first. */
function fileReport(file: CheckedFile): JsonFile {
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

function placesOf(lines: LineIndex, { start, end }: Span): { start: JsonPlace; end: JsonPlace } {
  return { start: { ...lines.positionAt(start), offset: start }, end: { ...lines.positionAt(end), offset: end } };
}

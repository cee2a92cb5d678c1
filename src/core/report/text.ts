import type { Finding, Severity } from '../rules/types.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import { countBySeverity } from './counts.js';
import { besides, linesOf, type CheckedFile, type Lines } from './json.js';
import { plainPainter, type Painter } from './painter.js';

const colours: Readonly<Record<Severity, keyof Painter>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'dim',
};

/**
 * The findings of several files for a person at a terminal: a heading a file, a line a finding with its places in the sources below it, and a last
 * line with the counts. Lines and columns count from 1. Files without findings are not named.
 */
export function toTextReport(
  files: readonly CheckedFile[],
  options: { readonly color?: Painter | undefined } = {},
): string {
  const paint = options.color ?? plainPainter;
  const blocks = files.filter(({ findings }) => findings.length > 0).map(file => fileBlock(file, paint));
  return [...blocks, summaryLine(files, paint)].join('\n\n') + '\n';
}

interface Row {
  readonly place: string;
  readonly severity: Severity;
  readonly message: string;
  readonly rule: string;
  /** Places in the sources, each as a line of its own. */
  readonly elsewhere: readonly string[];
}

function fileBlock(file: CheckedFile, paint: Painter): string {
  const lines = linesOf(file);
  const rows = file.findings.map(finding => rowOf(file, lines, finding));
  const place = Math.max(...rows.map(row => row.place.length));
  const severity = Math.max(...rows.map(row => row.severity.length));
  const listed = rows.flatMap(row => {
    const kind = paint[colours[row.severity]](row.severity.padEnd(severity));
    const elsewhere = row.elsewhere.map(words => paint.dim(`${' '.repeat(place + severity + 6)}→ ${words}`));
    return [`  ${paint.dim(row.place.padStart(place))}  ${kind}  ${row.message}  ${paint.dim(row.rule)}`, ...elsewhere];
  });
  return [paint.underline(file.path), ...listed].join('\n');
}

function rowOf(file: CheckedFile, lines: Lines, { span, severity, message, rule, related }: Finding): Row {
  const elsewhere = related.flatMap(place =>
    place.file === undefined
      ? []
      : `${besides(file.path, place.file)}:${placeOf(lines(place.file), place.span)}  ${oneLine(place.message)}`,
  );
  return { place: placeOf(lines(undefined), span), severity, message: oneLine(message), rule, elsewhere };
}

function placeOf(lines: LineIndex, { start }: Span): string {
  const { line, character } = lines.positionAt(start);
  return `${line + 1}:${character + 1}`;
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}

function summaryLine(files: readonly CheckedFile[], paint: Painter): string {
  const findings = files.flatMap(file => file.findings);
  const inFiles = counted(files.length, 'file');
  if (findings.length === 0) return `No findings in ${inFiles}.`;
  const counts = countBySeverity(findings);
  const parts = [
    counts.error > 0 ? paint.red(counted(counts.error, 'error')) : '',
    counts.warning > 0 ? paint.yellow(counted(counts.warning, 'warning')) : '',
    counts.info > 0 ? paint.blue(counted(counts.info, 'note')) : '',
    counts.hint > 0 ? paint.dim(counted(counts.hint, 'hint')) : '',
  ].filter(part => part !== '');
  const fixable = findings.filter(({ fixes }) => fixes.some(({ preferred }) => preferred)).length;
  const mend = fixable > 0 ? ` ${fixable === 1 ? 'One' : fixable} of them can be mended with --fix.` : '';
  return `${paint.bold(parts.join(', '))} in ${inFiles}.${mend}`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

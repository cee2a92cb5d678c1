import type { Finding, Severity } from '../rules/types.js';
import { LineIndex } from '../text/lineIndex.js';
import { countBySeverity } from './counts.js';
import type { CheckedFile } from './json.js';
import { plainPainter, type Painter } from './painter.js';

const colours: Readonly<Record<Severity, keyof Painter>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'dim',
};

/**
 * The findings of several files for a person at a terminal: a heading a file, a line a finding, and a last line with the counts. Lines and columns
 * count from 1. Files without findings are not named.
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
}

function fileBlock(file: CheckedFile, paint: Painter): string {
  const lines = new LineIndex(file.text);
  const rows = file.findings.map(finding => rowOf(lines, finding));
  const place = Math.max(...rows.map(row => row.place.length));
  const severity = Math.max(...rows.map(row => row.severity.length));
  const listed = rows.map(row => {
    const kind = paint[colours[row.severity]](row.severity.padEnd(severity));
    return `  ${paint.dim(row.place.padStart(place))}  ${kind}  ${row.message}  ${paint.dim(row.rule)}`;
  });
  return [paint.underline(file.path), ...listed].join('\n');
}

function rowOf(lines: LineIndex, { span, severity, message, rule }: Finding): Row {
  const { line, character } = lines.positionAt(span.start);
  return { place: `${line + 1}:${character + 1}`, severity, message: message.replace(/\s+/g, ' '), rule };
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

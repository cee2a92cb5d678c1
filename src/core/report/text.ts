import type { Finding, Severity } from '../findings/types.js';
import type { LineIndex } from '../text/lineIndex.js';
import type { Span } from '../text/span.js';
import { besides, linesOf, type CheckedFile, type Lines } from './checkedFile.js';
import { plainPainter, type Painter } from './painter.js';
import type { CheckedRun, Reporter } from './reporter.js';

const colours: Readonly<Record<Severity, keyof Painter>> = {
  error: 'red',
  warning: 'yellow',
  info: 'blue',
  hint: 'dim',
};

/**
 * Reports to a person at a terminal: a heading a file, a line a finding with its places in the sources below it, and a last line with the counts. Lines
 * and columns count from 1. Files without findings are not named.
 */
export function textReporter(paint: Painter = plainPainter): Reporter {
  return {
    begin: () => '',
    separator: '',
    file: file => (file.findings.length === 0 ? '' : `${fileBlock(file, paint)}\n\n`),
    end: run => lineOf(summaryOf(run, paint)),
  };
}

/** With its line break; of nothing, nothing. */
function lineOf(words: string): string {
  return words === '' ? '' : `${words}\n`;
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

/** What was found in all: `3 errors, 1 note in 12 files. …`; empty when nothing was checked. */
export function summaryOf({ tally, interrupted, baseline }: CheckedRun, paint: Painter = plainPainter): string {
  const sentences = [
    tally.files === 0 ? '' : countsLine(tally, paint),
    tally.fixable === 0 ? '' : `${tally.fixable === 1 ? 'One' : tally.fixable} of them can be mended with --fix.`,
    baseline && tally.known > 0
      ? `${counted(tally.known, 'finding')} known from the baseline ${tally.known === 1 ? 'is' : 'are'} left out.`
      : '',
    interrupted ? `Stopped before the end: ${counted(interrupted.left, 'file')} not checked.` : '',
  ];
  return sentences.filter(sentence => sentence !== '').join(' ');
}

function countsLine({ files, counts }: CheckedRun['tally'], paint: Painter): string {
  const inFiles = counted(files, 'file');
  const parts = [
    counts.error > 0 ? paint.red(counted(counts.error, 'error')) : '',
    counts.warning > 0 ? paint.yellow(counted(counts.warning, 'warning')) : '',
    counts.info > 0 ? paint.blue(counted(counts.info, 'note')) : '',
    counts.hint > 0 ? paint.dim(counted(counts.hint, 'hint')) : '',
  ].filter(part => part !== '');
  return parts.length === 0 ? `No findings in ${inFiles}.` : `${paint.bold(parts.join(', '))} in ${inFiles}.`;
}

function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

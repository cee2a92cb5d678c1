import type { Finding, Severity } from '../findings/types.js';
import { besides, linesOf, type CheckedFile, type Lines } from './checkedFile.js';
import type { FileTrouble, Reporter, SettingsTrouble } from './reporter.js';
import type { Tally } from './tally.js';
import { summaryOf } from './text.js';
import { oneLine } from './wrap.js';

type Kind = 'error' | 'warning' | 'notice';

const kinds: Readonly<Record<Severity, Kind>> = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' };

/** So many annotations of each kind GitHub shows of a step; the others stand in its log only. */
const mostShown = 10;

/**
 * Reports as workflow commands, which GitHub shows as annotations beside the text: a line a finding, lines and columns from 1.
 *
 * Source: GitHub’s reference “Workflow commands for GitHub Actions”; the escaping is that of its toolkit.
 */
export const githubReporter: Reporter = {
  begin: () => '',
  separator: '',
  file: file => {
    const lines = linesOf(file);
    return file.findings.map(finding => annotation(file, lines, finding)).join('');
  },
  end: run =>
    [...run.settings.map(unusedSetting), ...run.problems.map(trouble), `${summaryOf(run)}${limitNote(run.tally)}\n`]
      .join('')
      .trimStart(),
};

function annotation(file: CheckedFile, lines: Lines, { rule, severity, span, message, related }: Finding): string {
  const start = lines(undefined).positionAt(span.start);
  const end = lines(undefined).positionAt(span.end);
  const isOnOneLine = start.line === end.line;
  const elsewhere = related.flatMap(place => {
    if (place.file === undefined) return [];
    const { line, character } = lines(place.file).positionAt(place.span.start);
    return `${besides(file.path, place.file)}:${line + 1}:${character + 1} ${oneLine(place.message)}`;
  });
  // Columns count only where an annotation stands on one line.
  return command(
    kinds[severity],
    {
      file: file.path,
      line: start.line + 1,
      endLine: end.line + 1,
      ...(isOnOneLine && { col: start.character + 1, endColumn: end.character + 1 }),
      title: rule,
    },
    [oneLine(message), ...elsewhere].join('\n'),
  );
}

function trouble({ path, problem }: FileTrouble): string {
  return command('error', { file: path }, `This could not be checked: ${oneLine(problem)}`);
}

function unusedSetting({ path, line, column, message }: SettingsTrouble): string {
  return command('error', { file: path, line, col: column }, oneLine(message));
}

function command(kind: Kind, properties: Readonly<Record<string, string | number>>, message: string): string {
  const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${kind} ${listed.join(',')}::${escaped(message)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function limitNote({ counts }: Tally): string {
  const { error, warning, info, hint } = counts;
  if (Math.max(error, warning, info + hint) <= mostShown) return '';
  return ` GitHub shows the first ${mostShown} errors, ${mostShown} warnings and ${mostShown} notes of a step beside the text; all of them stand in its log.`;
}

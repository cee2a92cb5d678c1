import type { Finding, Fix, RelatedPlace, Severity } from '../findings/types.js';
import type { LineIndex } from '../text/lineIndex.js';
import { shortHash } from '../text/shortHash.js';
import type { Span } from '../text/span.js';
import { anchorsOf, type Anchors } from './anchors.js';
import { besides, linesOf, type CheckedFile, type Lines } from './checkedFile.js';

/** SARIF’s level of a severity. */
export const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
  hint: 'note',
};

/** The findings of a file as SARIF’s results. @param indexOf a rule’s place in the report’s list of rules. */
export function sarifResults(file: CheckedFile, indexOf: (rule: string) => number | undefined): object[] {
  const lines = linesOf(file);
  const fingerprint = fingerprints(anchorsOf(file.text));
  return file.findings.map(finding => {
    const { rule, severity, category, message, span, related, fixes } = finding;
    const ruleIndex = indexOf(rule);
    return {
      ruleId: rule,
      ...(ruleIndex !== undefined && { ruleIndex }),
      level: levels[severity],
      message: { text: message },
      locations: [locationOf(file.path, regionOf(lines(undefined), span))],
      ...(related.length > 0 && { relatedLocations: related.map((place, id) => relatedOf(file, lines, place, id)) }),
      partialFingerprints: { 'copydesk/v1': fingerprint(finding) },
      ...withFixes(file.path, lines(undefined), fixes),
      properties: { severity, category },
    };
  });
}

/** A name for each finding that stays when lines move: its rule, its sentence, and which of those that share both it is. */
function fingerprints(anchors: Anchors): (finding: Finding) => string {
  const counts = new Map<string, number>();
  return ({ rule, span }) => {
    const name = shortHash(`${rule}\n${anchors(span)}`);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return `${name}:${count}`;
  };
}

function relatedOf(file: CheckedFile, lines: Lines, { file: source, span, message }: RelatedPlace, id: number): object {
  const path = source === undefined ? file.path : besides(file.path, source);
  const hasLines = source === undefined || file.sources?.has(source);
  const region = hasLines ? regionOf(lines(source), span) : offsetsOf(span);
  return { id, ...locationOf(path, region), message: { text: message } };
}

function withFixes(path: string, lines: LineIndex, fixes: readonly Fix[]): object {
  const used = fixes.filter(({ edits }) => edits.length > 0).sort((a, b) => Number(b.preferred) - Number(a.preferred));
  if (used.length === 0) return {};
  return {
    fixes: used.map(({ title, edits }) => ({
      description: { text: title },
      artifactChanges: [
        {
          artifactLocation: artifactOf(path),
          replacements: edits.map(edit => ({
            deletedRegion: regionOf(lines, edit),
            insertedContent: { text: edit.text },
          })),
        },
      ],
    })),
  };
}

/** A place in a file, or the whole file. */
export function locationOf(path: string, region?: object): object {
  return { physicalLocation: { artifactLocation: artifactOf(path), ...(region && { region }) } };
}

/** Lines and columns from 1, in UTF-16 code units; the end is not part of it. */
function regionOf(lines: LineIndex, span: Span): object {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    startLine: start.line + 1,
    startColumn: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    ...offsetsOf(span),
  };
}

function offsetsOf({ start, end }: Span): object {
  return { charOffset: start, charLength: end - start };
}

/** A file as an address: relative to the folder that was checked, or absolute when it lies outside. */
function artifactOf(path: string): object {
  const encoded = path.split('/').map(encodedName).join('/');
  if (path.startsWith('/')) return { uri: `file://${encoded}` };
  if (/^[A-Za-z]:\//.test(path)) return { uri: `file:///${encoded}` };
  return { uri: encoded, uriBaseId: '%SRCROOT%' };
}

/** A file may have any name, also one with half a surrogate pair, which no address can hold. */
function encodedName(name: string): string {
  return encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD'));
}

import { isMap, isScalar, parseDocument, type Document, type ParsedNode, type YAMLError } from 'yaml';
import type { Span } from '../text/span.js';
import type { FrontMatterProblem } from './types.js';
import { lacksItsEnd, yamlMessage } from './yamlProblems.js';
import { say } from '../text/message.js';

/** A `key: value` of the top level. */
export interface Entry {
  readonly key: string;
  /** Of the key, in the whole text. */
  readonly keySpan: Span;
  readonly value: ParsedNode | null;
  /** What to add to the ranges of `value`'s nodes to get offsets in the whole text. */
  readonly base: number;
}

/** The YAML of the front matter, as far as it could be read. */
export interface Entries {
  readonly entries: readonly Entry[];
  readonly problems: readonly FrontMatterProblem[];
}

/** Stands for a colon inside a value that lacks its quotation marks, so that the rest can be read. A private-use character. */
export const colonInValue = '\uE03A';

const longest = 50_000;
const mendingRounds = 3;

/**
 * Reads the top-level entries of the YAML at `span` of `text`. What is broken becomes a problem at its place, and what is not broken is read all
 * the same: first a value with a bare colon is mended; when that does not help, each entry is read by itself.
 */
export function readEntries(text: string, span: Span): Entries {
  if (span.end - span.start > longest) {
    const message = say`The front matter is too long to be read. Keep it under 50,000 characters.`;
    return { entries: [], problems: [{ message, span: { start: span.start, end: span.start } }] };
  }
  const yaml = text.slice(span.start, span.end).replace(/\r(?!\n)/g, '\n');
  const whole = readYaml(yaml, span.start);
  if (!whole.broken) return whole;
  const problems: FrontMatterProblem[] = [];
  const entries: Entry[] = [];
  for (const part of topLevelParts(yaml)) {
    const read = readYaml(yaml.slice(part.start, part.end), span.start + part.start);
    entries.push(...read.entries);
    problems.push(...read.problems);
  }
  return problems.length === 0 ? whole : { entries: withoutDoubles(entries, problems), problems };
}

interface ReadYaml extends Entries {
  /** Whether there were errors other than values with a bare colon. */
  readonly broken: boolean;
}

function readYaml(yaml: string, base: number): ReadYaml {
  const problems: FrontMatterProblem[] = [];
  let mended = yaml;
  let document = parse(mended);
  for (let round = 0; round < mendingRounds; round++) {
    const bare = document?.errors.filter(({ code }) => code === 'BLOCK_AS_IMPLICIT_KEY') ?? [];
    if (bare.length === 0) break;
    for (const error of bare) problems.push(problemOf(error, mended, base));
    mended = hideColons(
      mended,
      bare.map(error => error.pos[0]),
    );
    document = parse(mended);
  }
  if (!document) {
    const message = say`The front matter could not be read: it is nested too deeply. Keep to the fields that Copydesk’s documentation names.`;
    return { entries: [], problems: [...problems, { message, span: { start: base, end: base } }], broken: false };
  }
  const [error] = document.errors;
  if (error) problems.push(problemOf(error, mended, base));
  const entries = withoutDoubles(entriesOf(document.contents, base), problems);
  if (!error && document.contents && !isMap(document.contents)) problems.push(notAMap(mended, base));
  return { entries, problems, broken: error !== undefined };
}

/** Doubled keys are looked for elsewhere: the library's own check takes quadratic time. */
function parse(yaml: string): Document.Parsed | undefined {
  try {
    const options = { schema: 'core', prettyErrors: false, uniqueKeys: false, logLevel: 'silent' } as const;
    return parseDocument(yaml, options);
  } catch {
    return undefined; // Nested too deeply for the library's recursion.
  }
}

function entriesOf(contents: ParsedNode | null, base: number): Entry[] {
  if (!isMap(contents)) return [];
  const entries: Entry[] = [];
  for (const { key, value } of contents.items) {
    if (!isScalar(key)) continue;
    const [start, end] = key.range;
    entries.push({ key: String(key.value), keySpan: { start: base + start, end: base + end }, value, base });
  }
  return entries;
}

/** The first entry of a name counts; each further one is a problem. */
function withoutDoubles(entries: readonly Entry[], problems: FrontMatterProblem[]): Entry[] {
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    if (!seen.has(entry.key)) seen.set(entry.key, entry);
    else problems.push({ message: say`“${entry.key}” stands here twice. Keep one of them.`, span: entry.keySpan });
  }
  return [...seen.values()];
}

function notAMap(yaml: string, base: number): FrontMatterProblem {
  const message = say`The front matter should be lines with a name, a colon, a space and a value, as in “title: Ministers meet”.`;
  const from = yaml.search(/\S/);
  return { message, span: shifted(lineAround(yaml, Math.max(0, from)), base) };
}

function problemOf(error: YAMLError, yaml: string, base: number): FrontMatterProblem {
  const at = lacksItsEnd(error) ? yaml.search(/["'[{]/) : error.pos[0];
  return { message: yamlMessage(error, yaml), span: shifted(lineAround(yaml, Math.max(0, at)), base) };
}

function topLevelParts(yaml: string): Span[] {
  const starts = [...yaml.matchAll(/^[^\s#\-}\]]/gm)].map(({ index }) => index);
  return starts.map((start, i) => ({ start: i === 0 ? 0 : start, end: starts[i + 1] ?? yaml.length }));
}

/** The line at an offset, without the white space around it. */
function lineAround(text: string, offset: number): Span {
  const at = Math.min(offset, text.length);
  let start = at;
  let end = at;
  while (start > 0 && text.charAt(start - 1) !== '\n') start--;
  while (end < text.length && text.charAt(end) !== '\n') end++;
  while (start < end && text.charAt(start).trim() === '') start++;
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return { start, end };
}

/** Hides the colons from each of the offsets to the end of its line. */
function hideColons(yaml: string, offsets: readonly number[]): string {
  let result = '';
  let from = 0;
  for (const offset of [...offsets].sort((a, b) => a - b)) {
    if (offset < from) continue;
    const lineBreak = yaml.indexOf('\n', offset);
    const end = lineBreak === -1 ? yaml.length : lineBreak;
    result += yaml.slice(from, offset) + yaml.slice(offset, end).replaceAll(':', colonInValue);
    from = end;
  }
  return result + yaml.slice(from);
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}

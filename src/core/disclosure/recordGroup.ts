import { isMap, stringify } from 'yaml';
import { parseFrontMatter } from '../article/frontMatter.js';
import { readEntries, type Entry } from '../article/yamlEntries.js';
import { fieldsOf, isEmpty, spanOfEntry, valueOf } from '../article/yamlNodes.js';
import type { Article, ArticleRecord } from '../article/types.js';
import { lineEnd, lineStart } from '../article/edits.js';
import { lineBreakOf } from '../scaffold/place.js';
import { applyEdits, type Span, type TextEdit } from '../text/span.js';

/** The groups of an article's front matter that say who wrote it and who reviewed it. */
export type RecordGroup = 'ai' | 'review';

/** Values by their keys, in the order in which new ones are written. */
export type GroupValues = Readonly<Record<string, string>>;

const unreadable =
  'The front matter cannot be read, so nothing was recorded. Mend the lines between the two --- at the top, then try again.';

/**
 * Edits that write values into a group of the front matter: the lines of the keys that change, and nothing else. Comments, other keys and the way in
 * which they are written stay. A group that is not there is added as the last; an article without front matter is given one.
 *
 * @returns why nothing can be written, as a whole sentence, when what comes out would not say just that.
 */
export function groupEdits(
  article: Article,
  group: RecordGroup,
  values: GroupValues,
): readonly TextEdit[] | { readonly problem: string } {
  const { frontMatter } = article;
  if (frontMatter.problems.length > 0 && frontMatter.has(group)) return { problem: unreadable };
  const ways = [blockYaml, quotedYaml].map(yaml => editsWith(article, group, tidied(values), yaml));
  return ways.find(edits => saysJust(article, edits, group, tidied(values))) ?? { problem: unreadable };
}

/** Half a character and most control characters cannot stand in YAML; the lines of a text end without white space. */
function tidied(values: GroupValues): GroupValues {
  const entries = Object.entries(values).map(([key, value]) => [key, tidy(value)] as const);
  return Object.fromEntries(entries);
}

function tidy(value: string): string {
  return value
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(line =>
      line
        .replace(/\t/g, '  ')
        .replace(/[\p{Cc}\p{Cs}\uFEFF\uFFFE\uFFFF\u2028\u2029]/gu, '')
        .trimEnd(),
    )
    .join('\n')
    .trim();
}

/** How a value is written, the line breaks of its lines included; each line is indented later. */
type WriteValue = (value: string) => string;

/** A text of several lines in a block of its own: `|`, then the lines, indented. */
const blockYaml: WriteValue = value =>
  value.includes('\n')
    ? stringify({ value }, { lineWidth: 0, indent: 2 }).slice('value: '.length).trimEnd()
    : stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();

/** On one line, whatever it holds. */
const quotedYaml: WriteValue = value => JSON.stringify(value);

function editsWith(article: Article, group: RecordGroup, values: GroupValues, yaml: WriteValue): TextEdit[] {
  const { text, frontMatter } = article;
  const lineBreak = lineBreakOf(text);
  const broken = (edits: readonly TextEdit[]): TextEdit[] =>
    edits.map(edit => ({ ...edit, text: edit.text.replace(/\r?\n/g, lineBreak) }));
  if (!frontMatter.content) {
    const at = text.startsWith('\uFEFF') ? 1 : 0;
    return broken([{ start: at, end: at, text: `---\n${newGroup(group, values, yaml)}---\n\n` }]);
  }
  const entry = readEntries(text, frontMatter.content).entries.find(({ key }) => key === group);
  if (!entry) {
    const { end } = frontMatter.content;
    return broken([{ start: end, end, text: newGroup(group, values, yaml) }]);
  }
  return broken(intoGroup(text, entry, values, yaml));
}

function newGroup(group: RecordGroup, values: GroupValues, yaml: WriteValue): string {
  return `${group}:${fieldLines(values, '  ', yaml)}\n`;
}

function fieldLines(values: GroupValues, indent: string, yaml: WriteValue): string {
  return Object.entries(values)
    .map(([key, value]) => `\n${indent}${key}: ${indented(yaml(value), indent)}`)
    .join('');
}

/** What follows the first line, further in. Blank lines stay blank. */
function indented(lines: string, indent: string): string {
  return lines.replace(/\n(?=[^\n])/g, `\n${indent}`);
}

function intoGroup(text: string, entry: Entry, values: GroupValues, yaml: WriteValue): TextEdit[] {
  const value = valueOf(entry);
  const fields = value && fieldsOf(value);
  if (!value || !fields || fields.size === 0) {
    const at = text.indexOf(':', entry.keySpan.end) + 1;
    const end = !value || isEmpty(value) ? at : spanOfEntry(entry, text).end;
    return [{ start: at, end, text: fieldLines(values, '  ', yaml) }];
  }
  return isMap(value.node) && value.node.flow === true
    ? intoBraces(text, fields, values)
    : intoLines(text, fields, values, yaml);
}

type Fields = ReadonlyMap<string, Entry>;

function intoBraces(text: string, fields: Fields, values: GroupValues): TextEdit[] {
  const last = [...fields.values()].at(-1);
  const end = last ? endOf(text, last) : 0;
  return Object.entries(values).map(([key, value]) => {
    const field = fields.get(key);
    if (field) return { ...afterColon(text, field), text: ` ${JSON.stringify(value)}` };
    return { start: end, end, text: `, ${key}: ${JSON.stringify(value)}` };
  });
}

function intoLines(text: string, fields: Fields, values: GroupValues, yaml: WriteValue): TextEdit[] {
  const [first] = fields.values();
  const last = [...fields.values()].at(-1);
  if (!first || !last) return [];
  const indent = ' '.repeat(first.keySpan.start - lineStart(text, first.keySpan.start));
  const present = Object.entries(values).flatMap(([key, value]) => {
    const field = fields.get(key);
    return field ? [{ ...afterColon(text, field), text: ` ${indented(yaml(value), indent)}` }] : [];
  });
  const absent = Object.fromEntries(Object.entries(values).filter(([key]) => !fields.has(key)));
  if (Object.keys(absent).length === 0) return present;
  const at = lineEnd(text, endOf(text, last));
  return [...present, { start: at, end: at, text: fieldLines(absent, indent, yaml) }];
}

/** From behind a key's colon to the end of its value. */
function afterColon(text: string, field: Entry): Span {
  const start = text.indexOf(':', field.keySpan.end) + 1;
  return { start, end: Math.max(start, endOf(text, field)) };
}

function endOf(text: string, field: Entry): number {
  const colon = text.indexOf(':', field.keySpan.end) + 1;
  return field.value ? Math.max(colon, spanOfEntry(field, text).end) : colon;
}

/** Whether the edited front matter holds the values, everything else that it held, and no new problem. */
function saysJust(article: Article, edits: readonly TextEdit[], group: RecordGroup, values: GroupValues): boolean {
  const before = article.frontMatter;
  const after = parseFrontMatter(applyEdits(article.text, edits));
  const isWritten = Object.entries(values).every(([key, value]) => valueIn(after.record, group, key)?.trim() === value);
  const rest = (record: ArticleRecord): string => JSON.stringify({ ...record, [group]: undefined });
  const kept = Object.entries({ ...before.record[group] }).filter(([key]) => !Object.hasOwn(values, key));
  return (
    isWritten &&
    rest(after.record) === rest(before.record) &&
    kept.every(([key, value]) => valueIn(after.record, group, key) === value) &&
    after.problems.length <= before.problems.length
  );
}

function valueIn(record: ArticleRecord, group: RecordGroup, key: string): string | undefined {
  const fields: Readonly<Record<string, string | undefined>> = { ...record[group] };
  return fields[key];
}

import { isMap, stringify } from 'yaml';
import type { Article } from '../../article/types.js';
import { readEntries, type Entry } from '../../article/yamlEntries.js';
import { fieldsOf, isEmpty, itemsOf, spanOfEntry, valueOf, type ValueNode } from '../../article/yamlNodes.js';
import { lineBreakOf } from '../../scaffold/place.js';
import type { TextEdit } from '../../text/span.js';
import { lineEnd, lineStart } from '../../article/edits.js';

const order = ['file', 'title', 'publisher', 'url', 'published', 'retrieved', 'sha256'];

/** Edits that write values into a source's record, each behind the field that comes before it. Existing values stay; empty ones are filled. */
export function recordEdit(article: Article, index: number, values: Readonly<Record<string, string>>): TextEdit[] {
  const item = itemAt(article, index);
  const fields = item && fieldsOf(item);
  if (!fields || fields.size === 0) return [];
  const inserted = new Map<Entry, string[]>();
  const edits: TextEdit[] = [];
  for (const key of order.filter(name => values[name] !== undefined)) {
    const yaml = scalar(values[key] ?? '');
    const existing = fields.get(key);
    const neighbour = existing ? undefined : entryBefore(fields, key);
    if (existing) edits.push(...filled(article.text, existing, yaml));
    else if (neighbour) inserted.set(neighbour, [...(inserted.get(neighbour) ?? []), `${key}: ${yaml}`]);
  }
  const inFlow = isMap(item.node) && item.node.flow === true;
  for (const [entry, lines] of inserted)
    edits.push(inFlow ? inFlowMap(article.text, entry, lines) : onOwnLines(article.text, entry, lines));
  return edits;
}

function itemAt(article: Article, index: number): ValueNode | undefined {
  const { content } = article.frontMatter;
  const entry = content && readEntries(article.text, content).entries.find(({ key }) => key === 'sources');
  const value = entry && valueOf(entry);
  return value && itemsOf(value)?.[index];
}

/** In double quotes only where YAML needs them, and always on one line. */
function scalar(value: string): string {
  return stringify(value, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false }).trimEnd();
}

/** The last field before `key` in the contract's order, else the last of all. */
function entryBefore(fields: ReadonlyMap<string, Entry>, key: string): Entry | undefined {
  const before = order.slice(0, order.indexOf(key)).findLast(name => fields.has(name));
  return before === undefined ? [...fields.values()].at(-1) : fields.get(before);
}

function filled(text: string, entry: Entry, yaml: string): TextEdit[] {
  const value = valueOf(entry);
  if (value && !isEmpty(value)) {
    const span = spanOfEntry(entry, text);
    return text.slice(span.start, span.end).replace(/["']/g, '').trim() === '' ? [{ ...span, text: yaml }] : [];
  }
  const colon = text.indexOf(':', entry.keySpan.end);
  return colon < 0 ? [] : [{ start: colon + 1, end: colon + 1, text: ` ${yaml}` }];
}

function onOwnLines(text: string, entry: Entry, lines: readonly string[]): TextEdit {
  const at = lineEnd(text, Math.max(entry.keySpan.end, spanOfEntry(entry, text).end));
  const indent = ' '.repeat(entry.keySpan.start - lineStart(text, entry.keySpan.start));
  return { start: at, end: at, text: lines.map(line => lineBreakOf(text) + indent + line).join('') };
}

function inFlowMap(text: string, entry: Entry, lines: readonly string[]): TextEdit {
  const at = spanOfEntry(entry, text).end;
  return { start: at, end: at, text: lines.map(line => `, ${line}`).join('') };
}

import { isAlias, isCollection, isMap, isScalar, isSeq, type ParsedNode } from 'yaml';
import type { Span } from '../text/span.js';
import { colonInValue, type Entry } from './yamlEntries.js';

/** A value in the front matter, at its place in the whole text. */
export interface ValueNode {
  readonly node: ParsedNode;
  readonly base: number;
}

/** The words of a value as they were meant: `title: 2025` and `title: true` are text, as is a placeholder `[TK: headline]`. */
export function textOf({ node, base }: ValueNode, text: string): string | undefined {
  if (isScalar(node)) {
    if (node.value === null) return undefined;
    const words = typeof node.value === 'string' ? node.value : node.source;
    return words.replaceAll(colonInValue, ':');
  }
  const { start, end } = spanOfNode({ node, base }, text);
  const words = text.slice(start, end);
  return isSeq(node) && node.flow === true && words.startsWith('[TK') ? words : undefined;
}

/** Whether nothing stands behind the colon. */
export function isEmpty({ node }: ValueNode): boolean {
  return isScalar(node) && node.value === null;
}

/** Whether a value stands elsewhere in the front matter, and is only pointed at: `*source`. */
export function isReference({ node }: ValueNode): boolean {
  return isAlias(node);
}

/** The items of a list, in their order; undefined when the value is no list. */
export function itemsOf({ node, base }: ValueNode): ValueNode[] | undefined {
  if (!isSeq(node)) return undefined;
  return node.items.map(item => ({ node: item, base }));
}

/** The fields of a map, the first of each name; undefined when the value is no map. */
export function fieldsOf({ node, base }: ValueNode): Map<string, Entry> | undefined {
  if (!isMap(node)) return undefined;
  const fields = new Map<string, Entry>();
  for (const pair of node.items as { key: ParsedNode; value: ParsedNode | null }[]) {
    if (!isScalar(pair.key)) continue;
    const key = String(pair.key.value);
    const [start, end] = pair.key.range;
    if (!fields.has(key))
      fields.set(key, { key, keySpan: { start: base + start, end: base + end }, value: pair.value, base });
  }
  return fields;
}

/** Where a value stands, without the white space behind it. */
export function spanOfNode({ node, base }: ValueNode, text: string): Span {
  const start = base + node.range[0];
  let end = base + node.range[1];
  while (end > start && text.charAt(end - 1).trim() === '') end--;
  return { start, end };
}

/** Where an entry's value stands; its key when there is none. */
export function spanOfEntry(entry: Entry, text: string): Span {
  if (!entry.value) return entry.keySpan;
  const span = spanOfNode({ node: entry.value, base: entry.base }, text);
  return span.end > span.start || isCollection(entry.value) ? span : entry.keySpan;
}

/** Follows a path from the top level as far as it goes: the value's place, else its nearest parent's. Undefined when not even the first key stands. */
export function spanOfPath(
  entries: readonly Entry[],
  path: readonly (string | number)[],
  text: string,
): Span | undefined {
  const [first, ...rest] = path;
  let entry = entries.find(({ key }) => key === first);
  if (!entry) return undefined;
  let span = spanOfEntry(entry, text);
  let value: ValueNode | undefined = valueOf(entry);
  for (const step of rest) {
    if (!value) break;
    if (typeof step === 'number') {
      value = itemsOf(value)?.[step];
      if (value) span = spanOfNode(value, text);
    } else {
      entry = fieldsOf(value)?.get(step);
      value = entry && valueOf(entry);
      if (entry) span = spanOfEntry(entry, text);
    }
  }
  return span;
}

/** What stands behind an entry’s key; undefined where nothing does. */
export function valueOf(entry: Entry): ValueNode | undefined {
  return entry.value ? { node: entry.value, base: entry.base } : undefined;
}
